import type { ConstructionRole, EvaluationState, GradeScope } from './generated.ts'

/** A grade as its authority stated it, or an evaluation that is on its way to one. */
export interface GradeRow {
  id: string
  subjectId: string
  /** All identities of the subject. */
  memberIds: readonly string[]
  role: ConstructionRole
  year: number
  authority: string
  grade: string | null
  score: string | null
  validFrom: string | null
  validTo: string | null
  state: EvaluationState
  scope: GradeScope
  directD: boolean
  evaluationId: string | null
  /** The instant at which it is asked for. */
  at: string
}

export interface ContractRow {
  id: string
  project: string
  section: string
  role: string
  client: string
  signedOn: string
  price: string
  unitPrices: UnitPriceRow[]
  startsOn: string | null
  endsOn: string | null
  consortiumLead: boolean | null
  share: string | null
  /** The place of its price's band, 0 being the lowest. */
  band: number | null
  /** The instant at which it is asked for. */
  at: string
  saidBy: string
}

export interface UnitPriceRow {
  item: string
  unit: string
  price: string
  saidBy: string
}
