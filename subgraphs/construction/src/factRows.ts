import type {
  AccidentSeverity,
  ConductPart,
  ConstructionFactKind,
  ConstructionRole,
  FirmChangeKind,
  LineOutcome,
  ProjectKind,
} from './generated.ts'

/** Whose part of something is shown: a firm by its identities, or everybody's. */
export type Whose = readonly string[] | null

export interface ProjectRow {
  id: string
  name: string
  kind: ProjectKind
  ownerName: string
  ownerSubjectId: string | null
  startsOn: string | null
  endsOn: string | null
  /** The instant at which it is asked for, and for whom. */
  at: string
  whose: Whose
}

export interface SectionRow {
  id: string
  projectId: string
  name: string
  client: string
  price: string
  /** The place of its band, 0 being the lowest. */
  band: number | null
  saidBy: string
  at: string
  whose: Whose
}

export interface ProjectPartyRow {
  contractId: string
  subjectId: string
  role: ConstructionRole
  signedOn: string
  consortiumLead: boolean | null
  share: string | null
}

export interface PerformanceRow {
  id: string
  year: number
  progress: string
  startedOn: string | null
  finishedOn: string | null
  performed: boolean
  bid: boolean
}

/** 投标: what a firm bid for, won or not. */
export interface BidRow {
  id: string
  role: ConstructionRole
  project: string
  section: string
  sectionId: string | null
  openedOn: string
}

export interface KeyPersonRow {
  post: string
  name: string
  startsOn: string
  endsOn: string | null
  saidBy: string
}

export interface WageRow {
  id: string
  month: string
  workers: number
  paidShare: string
  arrears: string
}

export interface SafetyRow {
  id: string
  occurredOn: string
  severity: AccidentSeverity
  deaths: number
  injured: number
  liable: boolean
}

export interface ConductRow {
  id: string
  subjectId: string
  role: ConstructionRole
  code: string
  part: ConductPart
  contractId: string | null
  bidId: string | null
  occurredOn: string
  foundOn: string | null
  times: number
  correctedOn: string | null
  foundBy: string
  docNo: string
  publishedOn: string | null
  publicUntil: string | null
  sourceRef: string | null
  struckOn: string | null
}

/** 企业变更: from what a firm came, and when. */
export interface FirmChangeRow {
  id: string
  subjectId: string
  kind: FirmChangeKind
  changedOn: string
  ofSubjectIds: string[]
}

export interface QuarantinedFactRow {
  id: string
  kind: ConstructionFactKind
  line: string
  code: string
  expected: string
  got: string
  todo: string
  keptAt: string
}

/** What came of a line. */
export interface LineRow {
  kind: ConstructionFactKind
  line: number
  factId: string | null
  outcome: LineOutcome
  code: string | null
  expected: string | null
  got: string | null
  todo: string | null
}

/** What came of a batch. */
export interface StatedRow {
  accepted: number
  known: number
  corrected: number
  quarantined: number
  lines: LineRow[]
}
