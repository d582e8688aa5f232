import type { ProfileKey } from '@xinlu/schema'

/** A profile asked for, with the fleet that the registry counts. */
export interface ProfileRow extends ProfileKey {
  truckCount: number
}

/** Violations of one subject in a year up to its instant. */
export interface ViolationRow {
  violations: number
  /** Different trucks with a violation under this subject as their operator. */
  trucks: number
}

export interface ListingRow {
  id: string
  circumstance: number
  basis: string
  listedOn: string
  publicUntil: string
  removedOn: string | null
  removalReason: string | null
  inForce: boolean
}
