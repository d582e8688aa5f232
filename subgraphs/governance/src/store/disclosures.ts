import type { Db, Viewer } from '@xinlu/schema'
import { type FactsOf, opensFacts } from '../domain/disclosures.ts'
import type { RequestRow } from '../rows.ts'
import { known } from './openings.ts'

/** The data requests that open, now, facts of these types about this subject. */
export async function liveGrants(db: Db, { now }: Viewer, of: FactsOf): Promise<{ id: string; org: string | null }[]> {
  const sql = db.$client
  const rows = await known(
    db,
    sql`o.kind = 'DATA_REQUEST' and o.valid_until > ${now}
      and not exists (select 1 from revocation where opening_id = o.id) order by o.id`,
  )
  return (rows as unknown as RequestRow[]).filter((row) => opensFacts(row, of, now)).map(({ id, org }) => ({ id, org }))
}

/** Purposes for which a department receives facts; it is the one that corrects what it received. */
const receiving = ['DATA_SHARING', 'JOINT_MEASURES']

/** Departments outside the viewer's own that received facts of these types about this subject, by the access log. */
export async function recipientsOf(db: Db, { org, now }: Viewer, of: FactsOf): Promise<string[]> {
  const sql = db.$client
  const rows = await sql<{ org: string }[]>`
    select distinct body ->> 'org' as org from ledger.record
    where index in (select index from ledger.about where subject_id = any(${[...of.subjectIds]}::text[]))
      and at >= ${of.since} and at <= ${now} and purpose = any(${receiving}::text[])
      and body ->> 'org' is not null and body ->> 'org' is distinct from ${org}
      and exists (select 1 from jsonb_each(body -> 'coordinates') named,
        jsonb_array_elements_text(named.value) coordinate where split_part(coordinate, '.', 1) = any(${[...of.types]}::text[]))
    order by 1`
  return rows.map((row) => row.org)
}
