import type { Db, Viewer } from '@xinlu/schema'
import { asksThrough, type FactsOf, holdsFor } from '../domain/disclosures.ts'
import type { RequestRow } from '../rows.ts'
import { known } from './openings.ts'

/** The data requests that hold now and ask for such facts about this subject. */
export async function liveGrants(db: Db, { now }: Viewer, of: FactsOf): Promise<{ id: string; org: string | null }[]> {
  const sql = db.$client
  const rows = await known(
    db,
    sql`o.kind = 'DATA_REQUEST' and o.valid_until > ${now}
      and not exists (select 1 from revocation where opening_id = o.id) order by o.id`,
  )
  const held = (rows as unknown as RequestRow[]).filter((row) => holdsFor(row, of, now))
  if (held.length === 0) return []
  const asked = await sql<{ id: string; operation: string }[]>`
    select opening_id as id, operation from data_request where opening_id in ${sql(held.map(({ id }) => id))}`
  const reaching = new Set(asked.filter(({ operation }) => asksThrough(operation, of.through)).map(({ id }) => id))
  return held.filter(({ id }) => reaching.has(id)).map(({ id, org }) => ({ id, org }))
}

/** Purposes for which a department receives facts; it is the one that corrects what it received. */
const receiving = ['DATA_SHARING', 'JOINT_MEASURES']

/** Departments outside the viewer's own that received such facts about this subject, by the access log. */
export async function recipientsOf(db: Db, { org, now }: Viewer, of: FactsOf): Promise<string[]> {
  const rows = await db.$client<{ org: string; operation: string }[]>`
    select distinct body ->> 'org' as org, o.text as operation
    from ledger.record join ledger.operation o on o.hash = body ->> 'operationHash'
    where index in (select index from ledger.about where subject_id = any(${[...of.subjectIds]}::text[]))
      and at >= ${of.since} and at <= ${now} and purpose = any(${receiving}::text[])
      and body ->> 'org' is not null and body ->> 'org' is distinct from ${org}`
  const reached = rows.filter(({ operation }) => asksThrough(operation, of.through)).map((row) => row.org)
  return [...new Set(reached)].sort()
}
