import { type Db, dayOf, type Viewer } from '@xinlu/schema'
import { assessorOf } from '../domain/course/county.ts'
import { mayDecide } from '../domain/course/decider.ts'
import { handsIn, openObjectionsWith } from './objections.ts'

/** Whether a file lies before the viewer's unit: with an open objection that it may decide, or with the last self-score of a year that it has to assess. */
export async function isProofOpen({ $client: sql }: Db, viewer: Viewer, id: string): Promise<boolean> {
  const [objections, scored] = await Promise.all([
    openObjectionsWith(sql, id),
    sql<{ scheme: string }[]>`
      select s.scheme from self_score x
      join lateral (select scheme, state from assessment_statement where assessment_id = x.assessment_id
        order by known_from desc, id desc limit 1) s on true
      where ${id} = any(x.proofs) and s.state in ('SELF_SCORED', 'CITY_RETURNED')
        and not exists (select 1 from self_score later
          where later.assessment_id = x.assessment_id and (later.known_from, later.id) > (x.known_from, x.id))`,
  ])
  if (scored.some(({ scheme }) => assessorOf(scheme, dayOf(viewer.now)) === viewer.unit)) return true
  for (const { assessmentId } of objections) if (mayDecide(viewer, await handsIn(sql, assessmentId))) return true
  return false
}
