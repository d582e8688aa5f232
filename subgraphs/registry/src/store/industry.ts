import { type Db, raw, refusal, sql, type Viewer } from '@xinlu/schema'
import type { Industry } from '../generated.ts'
import type { IndustryRow } from '../rows.ts'
import { memberIds, subjectThen } from './profiles.ts'

/** The most subjects of an industry that are told at once. */
const most = 20_000

/**
 * Every firm and sole trader of an industry as known at an instant, by id: who has an identity in it is in it. LIMIT where there are
 * more than are told at once, since a plan over a part of them would look like one over all.
 */
export async function subjectsOfIndustry(
  db: Db,
  _viewer: Viewer,
  industry: Industry,
  at: string,
): Promise<IndustryRow[]> {
  const instant = sql`${at}::timestamptz`
  const rows = await db.wide<IndustryRow>(sql`
    select t.id as "subjectId", ${memberIds(raw('t.id'), instant)} as "memberIds" from (
      select distinct ${subjectThen(raw('s.identity_id'), instant)} as id from (
        select distinct on (identity_id) identity_id, industries from business_statement
        where known_from <= ${instant} order by identity_id, known_from desc, id desc) s
      where ${industry}::text = any(s.industries)) t
    order by t.id limit ${raw(most + 1)}`)
  if (rows.length <= most) return rows
  throw refusal('LIMIT', {
    expected: `at most ${most} subjects of an industry`,
    got: 'more',
    todo: 'raise the limit of subjectsOfIndustry, and measure what a plan then takes',
  })
}

/** What each identity does, as known at an instant; nothing for one that is no business. */
export async function industriesOf(
  db: Db,
  _viewer: Viewer,
  ids: readonly string[],
  at: string,
): Promise<{ industries: Industry[] }[]> {
  return db.rows<{ industries: Industry[] }>(sql`
    select coalesce((select s.industries from business_statement s where s.identity_id = k.id and s.known_from <= ${at}
      order by s.known_from desc, s.id desc limit 1), '{}') as industries
    from unnest(${ids}::text[]) with ordinality k(id, i) order by k.i`)
}
