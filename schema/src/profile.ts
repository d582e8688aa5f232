import type { Db } from './context.ts'
import { type Question, sql } from './sql.ts'

/** What every subgraph is asked a profile by: the subject, the instant, the identities that it was then. */
export interface ProfileKey {
  subjectId: string
  knownAt: string
  memberIds: readonly string[]
}

/** One member of one asked profile: its place among the keys, its id, its instant. */
type Spread = { i: number; id: string; at: string }

/**
 * The members of many profiles as one relation `k(i, id, at)` for a question, so that a page of profiles costs one statement:
 * `select k.i, … from ${asked(keys)} join some_statement s on s.subject_id = k.id …`.
 */
export function asked(keys: readonly ProfileKey[]): Question {
  const flat: Spread[] = keys.flatMap(({ memberIds, knownAt }, i) => memberIds.map((id) => ({ i, id, at: knownAt })))
  return sql`unnest(${flat.map((f) => f.i)}::int[], ${flat.map((f) => f.id)}::text[], ${flat.map((f) => f.at)}::text[]::timestamptz[]) k(i, id, at)`
}

/** Gives each asked profile its rows, in the order in which they came. */
export function perKey<Row extends { i: number }>(keys: readonly ProfileKey[], rows: readonly Row[]): Row[][] {
  const groups: Row[][] = keys.map(() => [])
  for (const row of rows) groups[row.i]?.push(row)
  return groups
}

/** The key under which a loader keeps a profile. */
export const profileCacheKey = ({ memberIds, knownAt }: ProfileKey) => `${knownAt} ${memberIds.join(' ')}`

/** Up to which instant a domain's sources had reported, for each instant asked; null before the first report. Reads `source_report`. */
export async function reportedUpTo(db: Db, instants: readonly string[]): Promise<(string | null)[]> {
  const rows = await db.rows<{ at: string | null }>(sql`
    select (select max(reported_up_to) from source_report where known_from <= k.at) as at
    from unnest(${instants as string[]}::text[]::timestamptz[]) with ordinality k(at, i) order by k.i`)
  return rows.map(({ at }) => (at ? new Date(at).toISOString() : null))
}
