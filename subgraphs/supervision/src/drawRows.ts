import type { StepRow } from '@xinlu/schema'
import type { Stratum } from './domain/draw/types.ts'
import type { ConflictKind, InspectionOutcome, SupervisedIndustry } from './generated.ts'

/** 双随机抽查 with its steps. */
export interface DrawRow {
  id: string
  planNo: string
  planHash: string
  industry: SupervisedIndustry
  edition: string
  drawAt: string
  team: number
  departments: string[]
  strata: Stratum[]
  shown: string[]
  populationHash: string
  seedCommitment: string
  secret: string
  salt: string
  byPerson: string
  saidBy: string
  knownFrom: string
  steps: StepRow[]
}

/** One stratum as it is told inside. */
export interface RatioRow {
  supervisionClass: string
  ratio: string
  size: number
  take: number
  shown: boolean
}

/** 抽中对象 with its inspectors and what they found. */
export interface VisitRow {
  drawId: string
  industry: SupervisedIndustry
  subjectId: string
  /** The unit for which it is the viewer's own: the one that draws, or the inspector's. */
  unit: string
  supervisionClass: string
  /** Certificate numbers. */
  inspectors: string[]
  dueOn: string | null
  result: ResultRow | null
}

/** 检查结果 as it is stated last. */
export interface ResultRow {
  outcome: InspectionOutcome
  finding: string
  inspectedOn: string
  reason: string | null
  knownFrom: string
  /** How often it was stated. */
  said: number
}

/** 检查人员 as stated last. */
export interface InspectorRow {
  id: string
  certificateNo: string
  name: string
  person: string
  unit: string
  from: string
  until: string | null
}

export interface ConflictRow {
  inspectorId: string
  subjectId: string
  kind: ConflictKind
  from: string
  until: string | null
}

/** 公布的检查结果 */
export interface PublishedRow {
  subjectId: string
  name: string | null
  uscc: string | null
  result: ResultRow
}
