import { type Ask, subjectsAsked } from '@xinlu/schema'
import type { SubjectKind } from '../domain/measures/catalogue.ts'

/** A subject as the register tells it. */
export interface SubjectRow {
  id: string
  kind: SubjectKind
  /** All its identities. */
  memberIds: string[]
}

interface Told {
  __typename: keyof typeof kinds
  id: string
  profile: { memberIds: string[] } | null
}

const kinds = {
  Enterprise: 'ENTERPRISE',
  SoleTrader: 'SOLE_TRADER',
  Practitioner: 'PRACTITIONER',
  Vehicle: 'VEHICLE',
} as const

/** Subjects by id, from the registry; null for one that is not there, or that the viewer may not meet. */
export async function subjectsById(ask: Ask, ids: readonly string[]): Promise<(SubjectRow | null)[]> {
  return (await subjectsAsked<Told>(ask, ids)).map(
    (one) =>
      one && {
        id: one.id,
        kind: kinds[one.__typename],
        memberIds: [...new Set([one.id, ...(one.profile?.memberIds ?? [])])],
      },
  )
}
