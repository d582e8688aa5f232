import type { StepRow } from '@xinlu/schema'
import type { Grade, Role } from './domain/evaluation/types.ts'
import type { BanClause } from './domain/tender/ban.ts'
import type { CreditUse } from './domain/tender/creditUse.ts'

/** A tender as it was said last. */
export interface TenderRow {
  id: string
  name: string
  role: Role
  tenderee: string
  sections: { no: string; name: string }[]
  estimatedPrice: string
  opensAt: string
  creditUse: CreditUse | null
  secret: string
  state: string
  saidBy: string
}

/** A bidder as it was said last. */
export interface BidderRow {
  tenderId: string
  bidderCode: string
  memberCodes: string[]
  memberIds: string[]
}

/** An appointment with the state of its course. */
export interface EvaluatorRow {
  id: string
  tenderId: string
  person: string
  name: string | null
  employerCode: string | null
  practitionerId: string | null
  until: string
  state: string
  /** When its last step was taken. */
  steppedAt: string
  saidBy: string
}

/** A ban as it was said last. */
export interface BanRow {
  id: string
  subjectId: string
  clause: BanClause
  authority: string
  docNo: string
  decidedOn: string
  until: string
  liftedOn: string | null
}

/** A file of a tender, without its bytes. */
export interface TenderDocumentRow {
  tenderId: string
  format: 'DOCX' | 'PDF'
  fileName: string
  sha256: string
  receiptId: string
  madeAt: string
}

/** A complaint with its course. */
export interface TenderComplaintRow {
  id: string
  tenderId: string
  bidderCode: string
  subjectId: string
  ground: string
  knewOn: string
  filedOn: string
  steps: StepRow[]
}

/** A grade's statement as known at an instant. */
export interface GradeStatementRow {
  subjectId: string
  gradeId: string
  role: Role
  year: number
  authority: string
  scope: 'PROVINCE' | 'NATIONAL'
  grade: Grade
  directD: boolean
  /** The course that came to it; null for one that its authority stated alone. */
  evaluationId: string | null
  validFrom: string
  validTo: string
  knownFrom: string
  saidBy: string
}
