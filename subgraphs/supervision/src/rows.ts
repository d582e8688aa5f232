import type { StepRow } from '@xinlu/schema'
import type { CommitmentFacts } from './domain/commitments/state.ts'
import type { AssociationListKind } from './generated.ts'

/** 计划检查, with the unit that is to make it. */
export interface InspectionRow {
  id: string
  month: string
  industry: string
  reason: string
  unit: string
}

/** 信用承诺 with its course as known at an instant, and who entered it: a unit, or the subject itself. */
export interface CommitmentRow extends CommitmentFacts {
  id: string
  subjectId: string
  about: string
  text: string
  liability: string | null
  acceptingUnit: string | null
  signatory: string | null
  signatoryCode: string | null
  madeOn: string
  saidBy: string
  /** The instant at which it is looked at. */
  at: string
  /** An objection to the finding that it was broken is open. */
  disputed: boolean
}

/** 违诺认定异议 with its steps. */
export interface BreachObjectionRow {
  id: string
  commitmentId: string
  subjectId: string
  ground: string
  proofs: string[]
  filedOn: string
  steps: StepRow[]
}

/** 行业自律名单 */
export interface AssociationListRow {
  id: string
  association: string
  kind: AssociationListKind
  title: string
  statedOn: string
  entries: { code: string; name: string; statement: string }[]
}
