import type { HoldingKind } from './domain/fleet.ts'

/** What store.ts gives of each kind of subject; the resolvers pick fields of it. */
export interface BusinessRow {
  kind: 'ENTERPRISE' | 'SOLE_TRADER'
  id: string
  name: string
  uscc: string | null
  businessRegNo: string | null
  personName: string | null
  personCitizenId: string | null
  address: string | null
  township: string | null
  industries: string[]
  registeredOn: string | null
  saidBy: string
}

export interface PractitionerRow {
  kind: 'PRACTITIONER'
  id: string
  name: string
  citizenId: string | null
  phone: string | null
  qualificationNo: string | null
  category: string | null
  firstIssuedOn: string | null
  employerId: string | null
  saidBy: string
}

export interface VehicleRow {
  kind: 'VEHICLE'
  id: string
  vehicleKind: string
  axles: number
}

export type SubjectRow = BusinessRow | PractitionerRow | VehicleRow

export interface ProfileRow {
  subjectId: string
  knownAt: string
}

export interface PlateRow {
  plate: string
  colour: string | null
  validFrom: string
}

/** What stands of a holding; it ends with `validTo`, an owner's also with the next owner's. */
export interface HoldingRow {
  id: string
  holderId: string
  kind: HoldingKind
  validFrom: string
  validTo: string | null
}

export interface RoadRow {
  vehicleIds: string[]
  axles: number | null
  combination: boolean | null
  holderId?: string | null
  /** The days from and before which the answer is the same, where it was asked. */
  since?: string
  until?: string | null
}

/** A firm's fleet, on a day. */
export interface FleetOnRow {
  holderId: string
  on: string
}

export interface FleetRow {
  trucks: number
  vehicleIds: string[]
}

export interface PersonRow {
  displayName: string | null
  citizenId: string | null
  saidBy: string
}

/** What of a subject is certified: of others than businesses neither name nor code. */
export interface CertifiedRow {
  subjectId: string
  members: string[]
  kind: SubjectRow['kind']
  title: string | null
  code: string | null
}

/** A subject of an industry, with all its identities. */
export interface IndustryRow {
  subjectId: string
  memberIds: string[]
}

/** An identity that belongs to another subject than itself. */
export interface MergedRow {
  memberId: string
  subjectId: string
}

export interface ChangeRow {
  id: string
  memberId: string
  was: string
  is: string
}

/** An identity as it was known at an instant. */
export interface IdentityThenRow {
  identityId: string
  subjectId: string
  memberIds: string[]
  name: string | null
  uscc: string | null
  employerId: string | null
}
