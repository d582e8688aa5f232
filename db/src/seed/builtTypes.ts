import type { ConstructionRole, Day, Instant } from './types.ts'

/** 合同 of a construction firm; prices in 元 as decimal text. */
export interface Contract {
  id: string
  subjectId: string
  projectId: string
  project: string
  sectionId: string
  section: string
  role: ConstructionRole
  client: string
  signedOn: Day
  price: string
  unitPrices: { item: string; unit: string; price: string }[]
  saidBy: string
  knownFrom: Instant
}

/** 项目 */
export interface Project {
  id: string
  name: string
  kind: 'ROAD' | 'BRIDGE' | 'MAINTENANCE'
  ownerName: string
  startsOn: Day
  endsOn: Day
  saidBy: string
  knownFrom: Instant
}

/** 合同段 of a project; its 标价 in 元. */
export interface ContractSection {
  id: string
  projectId: string
  name: string
  price: string
  client: string
  saidBy: string
  knownFrom: Instant
}

/** 履约情况 of a contract in a year; `progress` from 0 to 1. */
export interface Performance {
  id: string
  contractId: string
  year: number
  progress: string
  startedOn: Day
  finishedOn: Day | null
  performed: boolean
  bid: boolean
  saidBy: string
  knownFrom: Instant
}

/** 关键人员 of a contract, by name. */
export interface KeyPerson {
  id: string
  contractId: string
  name: string
  post: string
  startsOn: Day
  saidBy: string
  knownFrom: Instant
}

/** 信用行为 of a firm: an item of the pack of its role. */
export interface Conduct {
  id: string
  subjectId: string
  role: ConstructionRole
  code: string
  part: 'BID' | 'PERFORMANCE' | 'OTHER'
  contractId: string | null
  occurredOn: Day
  times: number
  correctedOn: Day | null
  foundBy: string
  docNo: string
  publishedOn: Day | null
  saidBy: string
  knownFrom: Instant
}

/** 农民工工资 of a contract in a month, YYYY-MM. */
export interface WageFact {
  id: string
  contractId: string
  month: string
  workers: number
  paidShare: string
  arrears: string
  saidBy: string
  knownFrom: Instant
}

/** 安全事故 in a contract. */
export interface SafetyFact {
  id: string
  contractId: string
  occurredOn: Day
  severity: 'GENERAL' | 'LARGER' | 'MAJOR' | 'GRAVE'
  deaths: number
  injured: number
  liable: boolean
  saidBy: string
  knownFrom: Instant
}

/** 企业变更: what a firm came from. */
export interface FirmChange {
  id: string
  subjectId: string
  kind: 'UPGRADED' | 'SPLIT' | 'MERGED'
  changedOn: Day
  ofSubjectIds: string[]
  saidBy: string
  knownFrom: Instant
}
