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

export interface OwnerRow {
  ownerId: string
  validFrom: string
}

export interface PersonRow {
  displayName: string | null
  citizenId: string | null
  saidBy: string
}

export interface ChangeRow {
  id: string
  memberId: string
  was: string
  is: string
}
