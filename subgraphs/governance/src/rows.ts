import type { PartName, ShownPart } from '@xinlu/db/certificate'
import type { Reveal, RowsAsked } from './domain/request.ts'

export type OpeningKind = 'DATA_REQUEST' | 'EMERGENCY' | 'AUTHORITY' | 'PAIR'

/** A statement about an opening: who made it, why, when. */
export interface Said {
  by: string
  reason: string
  at: string
}

/** What one unit answered. */
export interface PartRow extends Said {
  unit: string
  approved: boolean
}

/** What a data request says beside its opening. */
export interface RequestFacts {
  scene: string
  legalBasis: string
  operationHash: string
  reveals: Reveal[]
  units: string[]
  retentionDays: number
}

/** One opening with every statement about it; instants in UTC. */
export interface OpeningRow {
  id: string
  kind: OpeningKind
  org: string | null
  unit: string | null
  holder: string
  purpose: string
  reason: string
  rows: RowsAsked | null
  quota: number | null
  validUntil: string | null
  tellOn: string | null
  knownFrom: string
  request: RequestFacts | null
  parts: PartRow[]
  extension: Said | null
  confirmation: Said | null
  revocation: Said | null
}

/** The opening that a data request asks for. */
export type RequestRow = OpeningRow & { request: RequestFacts; validUntil: string; quota: number }

/** Why a certificate holds no more. */
export interface RevokedRow {
  reason: 'CHANGED' | 'WITHDRAWN'
  /** Parts that would say something else. */
  parts: PartName[]
  at: string
}

/** A certificate as it was issued, and what became of it; instants in UTC. */
export interface CertificateRow {
  id: string
  subjectId: string
  /** Canonical JSON, with every part shown. */
  content: string
  /** SHA-256 of the facts of each part. */
  hashes: Partial<Record<PartName, string>>
  validUntil: string
  revoked: RevokedRow | null
}

/** One part as it is shown to a reader. */
export interface ShownRow {
  name: PartName
  part: ShownPart
}
