import { type Db, newId, takeStep, type Viewer } from '@xinlu/schema'
import { plateFlow } from '../domain/plate.ts'

type Client = Db['$client']

/** Why a pair is dissolved. */
const reason = '检测站点更正了号牌或者时间'

/**
 * Ends the doubt of pairs of which a corrected weighing now says another plate or time; gives all weighings of them. It is a
 * settlement for both, so that what was known of the doubt before stays answerable.
 */
export async function dissolvePairs(sql: Client, viewer: Viewer, corrected: readonly string[]): Promise<string[]> {
  if (corrected.length === 0) return []
  const gone = await sql<{ id: string; first: string; second: string }[]>`
    select p.id, p.first_weighing_id as first, p.second_weighing_id as second from plate_pair p
    join lateral (select 1 from (values (p.first_weighing_id, p.first_at), (p.second_weighing_id, p.second_at)) one(id, at)
      cross join lateral (select plate, weighed_at from weighing_statement where weighing_id = one.id order by revision desc limit 1) w
      where one.id = any(${corrected as string[]}::text[]) and (w.plate <> p.plate or w.weighed_at <> one.at) limit 1) changed on true
    join lateral (select state from step where case_id = p.id order by seq desc limit 1) l on l.state <> 'DISSOLVED'
    where p.first_weighing_id = any(${corrected as string[]}::text[]) or p.second_weighing_id = any(${corrected as string[]}::text[])`
  for (const { id, first, second } of gone) {
    await takeStep(sql, viewer, plateFlow, { caseId: id, event: 'DISSOLVE', reason })
    await sql`insert into plate_settlement ${sql({
      id: newId('ps', viewer.now),
      pair_id: id,
      genuine: [first, second],
      reason,
      by_person: viewer.id ?? '',
      said_by: viewer.unit ?? '',
      known_from: viewer.now,
    })}`
  }
  return gone.flatMap(({ first, second }) => [first, second])
}
