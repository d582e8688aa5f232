import type { StepRow } from '@xinlu/schema'
import type { Fact, Finding, Way } from './domain/scheme/types.ts'
import type { AssessmentDeed, AssessmentScheme, AssessmentState } from './generated.ts'

/** An assessment as it is stated at an instant; what no fetch asked for is not there. */
export interface AssessmentRow {
  id: string
  subjectId: string
  year: number
  scheme: AssessmentScheme
  grade: string | null
  score: string | null
  state: AssessmentState
  authority: string
  edition: string | null
  /** The instant at which it is asked for. */
  at: string
  /** The facts on which it rests; null for a result that came without. */
  facts: Fact[] | null
  /** Everything that is said of the subject for the scheme at the instant. */
  history: Fact[]
}

/** A driver's cycle as it is stated at an instant. */
export interface IntegrityRow {
  subjectId: string
  scheme: 'DRIVER' | 'TAXI_DRIVER'
  cycleStartOn: string
  points: number
  grade: string
  edition: string | null
  at: string
  facts: Fact[] | null
  history: Fact[]
}

/** A finding, and the ways to a better grade, found when they are asked for. */
export interface ExplanationRow {
  finding: Finding
  ways: () => Way[]
}

/** A file that was handed in, as it was then. */
export interface EvidenceRow {
  id: string
  sha256: string
}

export interface SelfScoreRow {
  score: string
  note: string
  proofs: EvidenceRow[]
  handedInOn: string
  scheme: string
  year: number
}

export interface ObjectionRow {
  id: string
  assessmentId: string
  subjectId: string
  ground: string
  proofs: EvidenceRow[]
  filedOn: string
  steps: StepRow[]
}

/** What somebody has to do about an assessment. */
export interface TaskRow {
  subjectId: string
  /** Null where nobody has begun. */
  assessmentId: string | null
  scheme: AssessmentScheme
  year: number
  next: AssessmentDeed
  unit: string | null
  since: string
  dueOn: string | null
  ready: boolean
}

/** What is to be done about a driver. */
export interface DriverTaskRow {
  subjectId: string
  dueOn: string
  rule: 'endorsement.within' | 'education.start.within'
}
