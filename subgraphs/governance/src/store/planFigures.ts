import type { Db, Viewer } from '@xinlu/schema'
import { openingState } from '../domain/openings.ts'
import { known } from './openings.ts'

/** Emergencies that were opened in a year and that nobody confirmed in time. */
export async function unconfirmedIn(db: Db, { now }: Viewer, year: number): Promise<number> {
  const sql = db.$client
  const rows = await known(
    db,
    sql`o.kind = 'EMERGENCY' and o.known_from <= ${now} and to_char(o.known_from at time zone 'Asia/Shanghai', 'YYYY') = ${String(year)}`,
  )
  return rows.filter((row) => ['UNCONFIRMED', 'REVIEWED_LATE'].includes(openingState(row, now))).length
}

/** Target assessments of a year that are final at the viewer's moment. */
export async function finalTargets({ $client: sql }: Db, { now }: Viewer, year: number): Promise<number> {
  const [row] = await sql<{ n: number }[]>`
    select count(*)::int as n from target_snapshot t join step s on s.case_id = t.id and s.state = 'FINAL'
    where t.year = ${year} and s.known_from <= ${now}`
  return row?.n ?? 0
}
