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
    select g.* from (
      select distinct on (member_id) member_id as "memberId", subject_id as "subjectId" from grouping_statement
      where known_from <= ${knownAt} order by member_id, known_from desc, id desc) g
    where g."subjectId" <> g."memberId" order by g."memberId" limit ${raw(most + 1)}`)
  if (rows.length <= most) return rows
  throw refusal('LIMIT', {
    expected: `at most ${most} merged identities`,
    got: 'more',
    todo: 'raise the limit of mergedIdentities, and measure what a page of candidates then takes',
  })
}
