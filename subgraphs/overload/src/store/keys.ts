import type { Concealing, Db } from '@xinlu/schema'
import { weighingSaid } from '../concealed.ts'
import type { Taken } from '../domain/intake/judge.ts'

type Client = Db['$client']

/** A serial as it is known: its weighing, and what each of its revisions said. */
export interface KnownKey {
  weighingId: string
  revisions: Map<number, string>
}

/** Each serial of a station that is known, with all of its revisions. */
export async function keysKnown(
  sql: Client,
  concealing: Concealing,
  station: string,
  serials: readonly string[],
): Promise<Map<string, KnownKey>> {
  const rows = await sql<{ serial: string; weighingId: string; revision: number; hash: string }[]>`
    select serial, weighing_id as "weighingId", revision, content_hash as hash
    from weighing_key where station = ${station} and serial = any(${[...new Set(serials)]}::text[])`
  const known = new Map<string, KnownKey>()
  for (const { serial, weighingId, revision, hash } of rows) {
    const key = known.get(serial) ?? { weighingId, revisions: new Map() }
    key.revisions.set(revision, concealing.reveal(weighingSaid, hash))
    known.set(serial, key)
  }
  return known
}

/** What becomes of one line by what is known of its serial. */
export type Standing = 'NEW' | 'KNOWN' | 'CORRECTION' | 'CONFLICT'

/**
 * A serial that is not known is new, whatever its revision; the same content once more changes nothing; other content is a
 * correction only where the station says so by a revision of its own, the highest of which holds in whatever order they come.
 * What was stated before content was compared (hash '') conflicts with nothing.
 */
export function standingOf(
  { revision, contentHash }: Pick<Taken, 'revision' | 'contentHash'>,
  known: KnownKey | undefined,
): Standing {
  if (!known) return 'NEW'
  const same = known.revisions.get(revision)
  if (same !== undefined) return same === contentHash || same === '' ? 'KNOWN' : 'CONFLICT'
  const last = Math.max(...known.revisions.keys())
  return revision > last && known.revisions.get(last) === contentHash ? 'KNOWN' : 'CORRECTION'
}
