import type { StepRow } from '@xinlu/schema'
import type { DocumentKind } from './domain/case/course.ts'
import type { Condition } from './domain/exemption.ts'
import type { PropagationKind } from './domain/repair/propagation.ts'
import type { Brought } from './domain/repair/repair.ts'
import type { ActFacts, ActKind, ActTemplate } from './domain/sheet/facts.ts'
import type { Fault } from './domain/sheet/faults.ts'
import type { QuarantineEnd } from './generated.ts'

/** One decision as known at an instant, with where it is shown. */
export interface DecisionRow {
  id: string
  kind: ActKind
  subjectId: string
  facts: ActFacts
  decidedOn: string
  validUntil: string | null
  knownFrom: string
  publishedOn: string | null
  sites: string[]
  /** The day on which it was last taken off every site; null while it is shown, or never was. */
  withdrawnOn: string | null
  /** The day on which it was annulled, or found unlawful or void; null where it was not. */
  annulledOn: string | null
  /** The day on which it was repaired; null where it was not. */
  repairedOn: string | null
  /** The unit that stated it. */
  saidBy: string
}

/** 当事人 of a decision, with the unit that stated it. */
export interface PartyRow {
  party: ActFacts['party']
  saidBy: string
}

export interface CaseRow {
  id: string
  caseNo: string
  openedOn: string
  suspectedBreach: string
  officer: string
  state: string
  saidBy: string
}

export interface QuarantineRow {
  id: string
  line: number
  faults: Fault[]
  /** null while nothing became of it, and of rows that an import has just kept. */
  settled?: QuarantineEnd | null
}

export interface ConflictRow {
  saidBy: string
  quarantineId: string
  column: string
  known: string
  arrived: string
}

export interface ImportRow {
  batchId: string
  received: number
  accepted: number
  unchanged: number
  quarantined: QuarantineRow[]
}

/** 送达 of one document, with the day of its decision. */
export interface ServiceRow {
  kind: DocumentKind
  servedOn: string
  method: string
  evidenceSha256: string
  decidedOn: string
}

/** How far a decision has come. */
export interface CourseRow {
  kind: ActKind
  decidedOn: string
  state: string | null
  services: ServiceRow[]
}

/** 法律文书 without its bytes, with the unit that made it. */
export interface CaseDocumentRow {
  id: string
  decisionId: string
  kind: DocumentKind
  format: 'DOCX' | 'PDF'
  fileName: string
  template: string
  sha256: string
  madeAt: string
  saidBy: string
}

/** A deed on a decision was done. */
export interface RecordedRow {
  decisionId: string
}

/** 信用修复申请 with its course. */
export interface Application {
  id: string
  decisionId: string
  subjectId: string
  commitmentId: string
  proofs: string[]
  appliedOn: string
  issuingUnit: string | null
  steps: StepRow[]
  targets: TargetRow[]
}

/** 信用修复 of a decision: nobody has applied, or somebody has. */
export interface RepairRow {
  decisionId: string
  application: Application | null
  /** The decision, where it was read with this; null where it is still to be, or may not be met. */
  decision: DecisionRow | null
  /** What an application brought that could not be taken; null where none was made. */
  brought: Brought | null
}

/** 传导对象 of a repair, with its confirmation. */
export interface TargetRow {
  repairId: string
  target: string
  kind: PropagationKind
  owner: string
  requiredBy: string | null
  confirmedAt: string | null
  note: string | null
}

/** 更正通知: a target as its owner meets it. */
export interface NoticeRow extends TargetRow {
  docNo: string
}

/** 公示批次 with its last step. */
export interface BatchRow {
  id: string
  site: string
  action: 'PUBLISH' | 'WITHDRAW'
  template: ActTemplate
  sheetHash: string
  count: number
  state: 'MADE' | 'SENT' | 'CONFIRMED'
  particulars: { receiptNo?: string; confirmedOn?: string; rejected?: string[] } | null
  saidBy: string
}

/** 信用异议 with its steps. */
export interface ObjectionRow {
  id: string
  decisionId: string
  subjectId: string
  ground: string
  proofs: string[]
  issuingUnit: string
  recordedBy: string | null
  filedOn: string
  steps: StepRow[]
}

/** 免罚决定 */
export interface ExemptionRow {
  id: string
  subjectId: string
  item: string
  docNo: string
  decidedOn: string
  breachFacts: string
  conditions: Condition[]
  commitmentId: string
  saidBy: string
}
