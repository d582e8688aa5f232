import { type Db, raw, refusal, sql, type Viewer } from '@xinlu/schema'
import type { MergedRow } from '../rows.ts'

/** The most merged identities that are told at once; a county has few. */
const most = 5000

/**
 * Every identity that belonged to another subject than itself at an instant, by id: what is not among them was a subject of its own.
 * LIMIT where there are more than 5,000, since a part of them would count wrongly and say nothing of it.
 */
export async function mergedIdentities(db: Db, _viewer: Viewer, knownAt: string): Promise<MergedRow[]> {
  const rows = await db.rows<MergedRow>(sql`
    select g.member_id as "memberId", g.subject_id as "subjectId" from grouping_statement g
    where g.known_from <= ${knownAt} and g.subject_id <> g.member_id and not exists (
      select 1 from grouping_statement later where later.member_id = g.member_id and later.known_from <= ${knownAt}
      and (later.known_from, later.id) > (g.known_from, g.id))
    order by g.member_id limit ${raw(most + 1)}`)
  if (rows.length <= most) return rows
  throw refusal('LIMIT', {
    expected: `at most ${most} merged identities`,
    got: 'more',
    todo: 'raise the limit of mergedIdentities, and measure what a page of candidates then takes',
  })
}
