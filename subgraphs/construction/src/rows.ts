import type { ConstructionRole } from './generated.ts'

export interface ProfileRow {
  subjectId: string
  knownAt: string
  memberIds: string[]
}

export interface GradeRow {
  id: string
  role: ConstructionRole
  year: number
  authority: string
  grade: string
  score: string
  validFrom: string
  validTo: string
}
