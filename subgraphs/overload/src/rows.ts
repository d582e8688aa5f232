import type { ProfileKey } from '@xinlu/schema'
import type { FaultCode } from './domain/intake/faults.ts'

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
  /** The instant at which it is known so. */
  knownAt: string
}

/** A weighing as known at an instant, with what follows from it; null where nothing does. */
export interface WeighingRow {
  id: string
  station: string
  kind: string
  weighedAt: string
  plate: string
  axles: number
  combination: boolean
  singleDrive: boolean | null
  grossKg: number
  limitKg: number
  flags: string[]
  cloned: boolean
  violation: { excessKg: number; tier: string; struck: boolean } | null
}

/** What became of one part of a feed. */
export interface IntakeRow {
  received: number
  taken: number
  known: number
  corrected: number
  quarantined: number
  flagged: number
  reasons: { line: number; serial: string | null; code: FaultCode; expected: string; got: string }[]
  replayed: boolean
}

/** 隔离称重记录 */
export interface QuarantinedLine {
  id: string
  station: string
  serial: string | null
  line: string
  code: FaultCode
  expected: string
  got: string
  keptAt: string
}

/** 超限运输车辆通行证 as it stands. */
export interface PermitRow {
  id: string
  permitNo: string
  authority: string
  plate: string
  massKg: number
  roads: string[]
  validFrom: string
  validTo: string
}

/** 疑似套牌 with its last step. */
export interface PlateDoubtRow {
  id: string
  plate: string
  state: string
  genuine: string[]
  earlier: { weighingId: string; station: string; weighedAt: string }
  later: { weighingId: string; station: string; weighedAt: string }
}
