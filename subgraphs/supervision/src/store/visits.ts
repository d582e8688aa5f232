import type { Question } from '@xinlu/schema'
import { type Db, nothing, ownRowsOnly, sql, type Verdicts, type Viewer } from '@xinlu/schema'
import type { ResultRow, VisitRow } from '../drawRows.ts'
import type { SupervisedIndustry } from '../generated.ts'

interface Told {
  drawId: string
  industry: SupervisedIndustry
  subjectId: string
  unit: string
  supervisionClass: string
  inspectors: string[]
  dueOn: string | null
  result: ResultRow | null
}

const lastResult = (now: string) => sql`(
  select json_build_object('outcome', r.outcome, 'finding', r.finding, 'inspectedOn', r.inspected_on, 'reason', r.reason,
    'knownFrom', r.known_from, 'said', (select count(*) from inspection_result_statement a
      where a.result_id = r.result_id and a.known_from <= ${now}))
  from inspection_result_statement r where r.draw_id = v.draw_id and r.subject_id = v.subject_id and r.known_from <= ${now}
  order by r.known_from desc, r.id desc limit 1)`

/** Visits as a relation: each with its class, the certificates of its inspectors and what is said last of its result. */
const visits = (now: string, unit: Question, where: Question) => sql`
  select v.draw_id as "drawId", d.industry, v.subject_id as "subjectId", ${unit} as unit, v.due_on as "dueOn",
    (select s ->> 'supervisionClass' from jsonb_array_elements(d.strata) s where s ->> 'label' = e.label) as "supervisionClass",
    (select coalesce(json_agg(i.certificate_no order by i.certificate_no), '[]') from draw_inspector i
      where i.id = any(v.inspectors)) as inspectors,
    ${lastResult(now)} as result
  from draw_visit v join draw d on d.id = v.draw_id join draw_entry e on e.id = v.entry_id
  where v.known_from <= ${now} and ${where}`

const saidBy = sql`d.said_by`
const noResult = (now: string) => sql`not exists (select 1 from inspection_result_statement r
  where r.draw_id = v.draw_id and r.subject_id = v.subject_id and r.known_from <= ${now})`

/** The visits of draws, by subject. */
export async function visitsOf(db: Db, { now }: Viewer, drawIds: readonly string[]): Promise<VisitRow[][]> {
  const rows = await db.wide<Told>(
    sql`${visits(now, saidBy, sql`v.draw_id = any(${drawIds}::text[])`)} order by v.subject_id`,
  )
  return drawIds.map((id) => rows.filter(({ drawId }) => drawId === id))
}

/** Visits without a result of the draws that the viewer may know of; what is due first comes first. */
export async function openVisits(
  db: Db,
  { now, unit }: Viewer,
  verdicts: Verdicts | null,
  first: number,
): Promise<VisitRow[]> {
  const ownOnly = verdicts !== null && ownRowsOnly(verdicts, 'SUPERVISION')
  const mine = ownOnly ? sql`and d.said_by = ${unit ?? ''}` : nothing
  return db.wide<Told>(
    sql`${visits(now, saidBy, sql`${noResult(now)} ${mine}`)} order by v.due_on nulls last, v.draw_id, v.subject_id limit ${first}`,
  )
}

/** The visits for which the viewer was drawn, of draws that are not published yet. */
export async function visitsOfInspector(db: Db, { now, id }: Viewer, first: number): Promise<VisitRow[]> {
  const mine = sql`exists (select 1 from draw_inspector i where i.id = any(v.inspectors) and i.person = ${id ?? ''})
    and not exists (select 1 from draw_publication p where p.draw_id = v.draw_id)`
  const own = sql`(select i.unit from draw_inspector i where i.id = any(v.inspectors) and i.person = ${id ?? ''} limit 1)`
  return db.wide<Told>(
    sql`${visits(now, own, mine)} order by v.due_on nulls last, v.draw_id, v.subject_id limit ${first}`,
  )
}

/** One visit for which the viewer was drawn; null for others, as for none. */
export async function visitOfInspector(
  db: Db,
  { now, id, unit }: Viewer,
  drawId: string,
  subjectId: string,
): Promise<VisitRow | null> {
  const where = sql`v.draw_id = ${drawId} and v.subject_id = ${subjectId} and exists (
    select 1 from draw_inspector i where i.id = any(v.inspectors) and i.person = ${id ?? ''})`
  const [row] = await db.wide<Told>(visits(now, sql`${unit ?? ''}::text`, where))
  return row ?? null
}
