import { factsHash, named, type PartFacts, type PartName, type ShownPart } from '@xinlu/db/certificate'
import type { CertificateRow } from '../../rows.ts'

export type SubjectKind = 'ENTERPRISE' | 'SOLE_TRADER' | 'PRACTITIONER' | 'VEHICLE'

/** A part before it has its salt. */
export type Told = Omit<ShownPart, 'salt'>
export type ToldParts = Partial<Record<PartName, Told>>

type Entries = PartFacts['entries']

/** What a room told of a part that says something good or bad: where there is none, there is no data. */
export function graded(freshAt: string | null, entries: Entries): Told {
  return { facts: entries.length > 0 ? { state: 'STATED', entries } : { state: 'NO_DATA', entries: [] }, freshAt }
}

/** What a room told of a part that lists what is against a subject: none is a statement of a source that reports. */
export function listed(freshAt: string | null, entries: Entries): Told {
  const state = entries.length > 0 ? 'STATED' : freshAt === null ? 'NO_DATA' : 'NONE'
  return { facts: { state, entries }, freshAt }
}

/** The facts of parts as they are kept, to be compared later. */
export const hashesOf = (parts: ToldParts): CertificateRow['hashes'] =>
  Object.fromEntries(named(parts).map(([name, { facts }]) => [name, factsHash(facts)]))

/**
 * Parts of a certificate that would say something else now: a repair, a correction, a new decision or grade, the end of one.
 * All of them where its subject is known no more. How fresh a source is is no fact about the subject.
 */
export function changedParts(hashes: CertificateRow['hashes'], now: ToldParts | null): PartName[] {
  const current = now ? hashesOf(now) : {}
  return named(hashes).flatMap(([name, hash]) => (current[name] === hash ? [] : [name]))
}

/** 状态 of a certificate at an instant: what ended it, else whether its time is over. */
export function certificateState({ revoked, validUntil }: Pick<CertificateRow, 'revoked' | 'validUntil'>, now: string) {
  if (revoked) return revoked.reason
  return Date.parse(now) < Date.parse(validUntil) ? 'VALID' : 'EXPIRED'
}
