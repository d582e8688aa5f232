import { type Db, dayOf, type Viewer } from '@xinlu/schema'
import { assessorOn } from '../domain/course/county.ts'
import { mayDecide } from '../domain/course/decider.ts'
import { handsIn } from './evaluationHands.ts'
import { openObjectionsWith } from './evaluationObjections.ts'

/** Whether a file lies before the viewer's unit: with an open objection that it may decide, or with the last report of a year that it has to assess. */
export async function isProofOpen({ $client: sql }: Db, viewer: Viewer, id: string): Promise<boolean> {
  const [objections, reported] = await Promise.all([
    openObjectionsWith(sql, id),
    sql`
      select 1 from evaluation_report x
      join lateral (select state from evaluation_statement where evaluation_id = x.evaluation_id
        order by known_from desc, id desc limit 1) s on true
      where ${id} = any(x.proofs) and s.state in ('SELF_REPORTED', 'OWNER_SCORED', 'PROVINCE_RETURNED')
        and not exists (select 1 from evaluation_report later
          where later.evaluation_id = x.evaluation_id and (later.known_from, later.id) > (x.known_from, x.id))`,
  ])
  if (reported.length > 0 && assessorOn(dayOf(viewer.now)) === viewer.unit) return true
  for (const { evaluationId } of objections) if (mayDecide(viewer, await handsIn(sql, evaluationId))) return true
  return false
}
