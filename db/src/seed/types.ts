import type { Licence, OtherAct, Penalty } from './acts.ts'
import type { Assessment, AssessmentFact, IntegrityCycle } from './assessedTypes.ts'
import type {
  Conduct,
  Contract,
  ContractSection,
  FirmChange,
  KeyPerson,
  Performance,
  Project,
  SafetyFact,
  WageFact,
} from './builtTypes.ts'
import type { Vehicle } from './vehicleTypes.ts'

export type * from './acts.ts'
export type * from './assessedTypes.ts'
export type * from './builtTypes.ts'
export type * from './vehicleTypes.ts'

/** A calendar day, 'YYYY-MM-DD'. */
export type Day = string
/** An instant, ISO 8601 in UTC with milliseconds. */
export type Instant = string

/** 行业: what a firm or sole trader does under the bureau's eyes. */
export type Industry =
  | 'FREIGHT'
  | 'COACH_LINE'
  | 'COACH_CHARTER'
  | 'TAXI'
  | 'BUS'
  | 'REPAIR'
  | 'CONSTRUCTION'
  | 'SOURCE_UNIT'

/** 质量信誉考核 sheets; each transport industry has its own. */
export type Scheme = 'FREIGHT' | 'COACH_LINE' | 'COACH_CHARTER' | 'TAXI' | 'BUS' | 'REPAIR'

/** A person as named in a record. */
export interface Person {
  name: string
  citizenId: string
}

/** 单位: who states facts. `code` is what `saidBy` and `unit` hold. */
export interface Unit {
  code: string
  name: string
  /** 文号代字 of its penalty decisions; null where it decides none. */
  penaltySeries: string | null
  /** 文号代字 of its licence decisions; null where it decides none. */
  licenceSeries: string | null
}

/** 企业 */
export interface Enterprise {
  id: string
  uscc: string
  name: string
  legalRepresentative: Person
  phone: string
  address: string
  township: string
  industries: Industry[]
  registeredOn: Day
  saidBy: string
  validFrom: Day
  knownFrom: Instant
}

/** 个体工商户; some have no 统一社会信用代码. */
export interface SoleTrader {
  id: string
  uscc: string | null
  businessRegNo: string
  tradeName: string
  operator: Person
  phone: string
  township: string
  industries: Industry[]
  registeredOn: Day
  saidBy: string
  validFrom: Day
  knownFrom: Instant
}

export type Category = 'FREIGHT' | 'PASSENGER' | 'DANGEROUS_GOODS' | 'TAXI'

/** 从业人员; the employer is a firm or a sole trader. */
export interface Practitioner {
  id: string
  name: string
  citizenId: string
  phone: string
  /** 从业资格证号: 19 digits, or the 18 of the citizen id. */
  qualificationNo: string
  category: Category
  firstIssuedOn: Day
  employerId: string
  saidBy: string
  validFrom: Day
  knownFrom: Instant
}

export type ConstructionRole = 'CONTRACTOR' | 'DESIGNER' | 'SUPERVISOR' | 'TESTING'

/** 公路建设市场信用评价 of a firm for a year by a province or the ministry; valid through `validTo`. */
export interface ConstructionGrade {
  id: string
  subjectId: string
  role: ConstructionRole
  year: number
  authority: string
  grade: 'AA' | 'A' | 'B' | 'C' | 'D'
  score: string
  validFrom: Day
  validTo: Day
  saidBy: string
  knownFrom: Instant
}

/** 称重检测; masses in kilograms. The operator is a firm or a sole trader. */
export interface Weighing {
  id: string
  station: string
  /** Unique within the station: the day, and a number without gaps on that day. */
  serial: string
  weighedAt: Instant
  vehicleId: string
  plate: string
  driverId: string
  operatorId: string
  sourceUnitId: string | null
  axles: number
  combination: boolean
  grossKg: number
  limitKg: number
  saidBy: string
  knownFrom: Instant
}

/** 严重违法超限超载失信当事人 entry; `circumstance` is 1 to 10 of 交办公路〔2017〕8号, `basis` says the evidence. */
export interface Listing {
  id: string
  subjectId: string
  circumstance: number
  basis: string
  listedOn: Day
  publicUntil: Day
  removedOn: Day | null
  removalReason: string | null
  saidBy: string
  knownFrom: Instant
}

/** 立案案件 that is not decided yet. */
export interface OpenCase {
  id: string
  subjectId: string
  caseNo: string
  openedOn: Day
  suspectedBreach: string
  officer: string
  state: string
  saidBy: string
  knownFrom: Instant
}

/** 检查计划: one planned inspection; `month` is YYYY-MM. */
export interface PlannedInspection {
  id: string
  subjectId: string
  month: string
  industry: Industry
  reason: string
  saidBy: string
  knownFrom: Instant
}

/** Statements per stream: what each stream of a county of this size yields, corrections included. */
export interface Counts {
  enterprises: number
  soleTraders: number
  practitioners: number
  vehicles: number
  assessments: number
  assessmentFacts: number
  integrityCycles: number
  constructionGrades: number
  weighings: number
  listings: number
  penalties: number
  licences: number
  otherActs: number
  contracts: number
  projects: number
  sections: number
  performances: number
  keyPersons: number
  conducts: number
  wages: number
  safetyFacts: number
  firmChanges: number
  openCases: number
  plannedInspections: number
}

/**
 * The sample county. Each stream may be walked more than once and gives the same again. It yields statements: a later
 * correction is the same id once more, right behind, with a later `knownFrom`.
 */
export interface County {
  units: readonly Unit[]
  townships: readonly string[]
  enterprises(): Iterable<Enterprise>
  soleTraders(): Iterable<SoleTrader>
  practitioners(): Iterable<Practitioner>
  vehicles(): Iterable<Vehicle>
  assessments(): Iterable<Assessment>
  assessmentFacts(): Iterable<AssessmentFact>
  integrityCycles(): Iterable<IntegrityCycle>
  constructionGrades(): Iterable<ConstructionGrade>
  weighings(): Iterable<Weighing>
  listings(): Iterable<Listing>
  penalties(): Iterable<Penalty>
  licences(): Iterable<Licence>
  otherActs(): Iterable<OtherAct>
  contracts(): Iterable<Contract>
  projects(): Iterable<Project>
  sections(): Iterable<ContractSection>
  performances(): Iterable<Performance>
  keyPersons(): Iterable<KeyPerson>
  conducts(): Iterable<Conduct>
  wages(): Iterable<WageFact>
  safetyFacts(): Iterable<SafetyFact>
  firmChanges(): Iterable<FirmChange>
  openCases(): Iterable<OpenCase>
  plannedInspections(): Iterable<PlannedInspection>
}
