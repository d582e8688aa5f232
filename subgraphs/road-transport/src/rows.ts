import type { AssessmentScheme, AssessmentState } from './generated.ts'

export interface AssessmentRow {
  id: string
  year: number
  scheme: AssessmentScheme
  grade: string
  score: string
  state: AssessmentState
  authority: string
}

export interface IntegrityRow {
  cycleStartOn: string
  points: number
  grade: string
}
