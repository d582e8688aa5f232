import type { ConstructionRole } from './generated.ts'

export interface GradeRow {
  id: string
  role: ConstructionRole
  year: number
  authority: string
  grade: string
  score: string
  validFrom: string
  validTo: string
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
