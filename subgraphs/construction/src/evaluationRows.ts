import type { StepRow } from '@xinlu/schema'
import type { Contribution, Evaluation, SectionScore } from './domain/evaluation/types.ts'
import type { ConstructionRole, EvaluationBlock, EvaluationDeed } from './generated.ts'

/** A file that was handed in, as it was then. */
export interface EvidenceRow {
  id: string
  sha256: string
}

/** Why a grade is as it is: found again from the facts on which it rests. */
export interface EvaluationExplanationRow {
  evaluation: Evaluation
  sections: EvaluationSectionRow[]
  contributions: EvaluationContributionRow[]
}

/** A section's scores; its price is the secret of the unit's firm that stated its contract. */
export interface EvaluationSectionRow extends Omit<SectionScore, 'contractId'> {
  contractId: string | null
  /** A bid without a contract. */
  bidId: string | null
  saidBy: string
}

export interface EvaluationContributionRow extends Contribution {
  bidId: string | null
  evidenceRef: string | null
  saidBy: string
}

export interface EvaluationReportRow {
  year: number
  score: string
  note: string
  proofs: EvidenceRow[]
  handedInOn: string
}

/** Where the province set another grade than was found. */
export interface GradeDifferenceRow {
  found: string | null
  answered: string | null
  reason: string | null
  docNo: string | null
}

export interface OwnerAnswerRow {
  contractId: string
  lookedAt: string[]
  note: string
  on: string
  unit: string | null
}

/** A section that its owner has to look at. */
export interface SectionToScoreRow {
  contractId: string
  project: string
  section: string
  role: ConstructionRole
  year: number
  conducts: SectionConductRow[]
  answeredOn: string | null
}

export interface SectionConductRow {
  code: string
  text: string
  occurredOn: string
  times: number
  correctedOn: string | null
  factId: string
}

export interface EvaluationObjectionRow {
  id: string
  evaluationId: string
  subjectId: string
  ground: string
  proofs: EvidenceRow[]
  filedOn: string
  steps: StepRow[]
}

/** What somebody has to do about an evaluation. */
export interface EvaluationTaskRow {
  subjectId: string
  role: ConstructionRole
  year: number
  /** Null where nobody has begun. */
  evaluationId: string | null
  next: EvaluationDeed
  unit: string | null
  since: string
  dueOn: string | null
  late: boolean
  blockedBy: EvaluationBlock | null
}
