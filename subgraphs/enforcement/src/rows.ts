import type { ActFacts } from './domain/facts.ts'
import type { Fault } from './domain/faults.ts'

/** One decision as known at an instant, with where it is shown. */
export interface DecisionRow {
  id: string
  kind: 'LICENCE' | 'PENALTY'
  subjectId: string
  facts: ActFacts
  decidedOn: string
  validUntil: string | null
  knownFrom: string
  publishedOn: string | null
  sites: string[]
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
