import {
  asked,
  type Cell,
  type Db,
  nothing,
  ownRowsOnly,
  type ProfileKey,
  perKey,
  raw,
  sql,
  type Verdicts,
  type Viewer,
} from '@xinlu/schema'
import type { InspectionRow } from '../rows.ts'

/** Each subject's planned inspections as known at its instant; of the viewer's own unit only, unless all units' are open to it. */
export async function inspectionsOf(
  db: Db,
  viewer: Viewer,
  verdicts: Verdicts | null,
  keys: readonly ProfileKey[],
): Promise<InspectionRow[][]> {
  const ownOnly = verdicts !== null && ownRowsOnly(verdicts, 'SUPERVISION')
  const rows = await db.rows<InspectionRow & { i: number }>(sql`
    select k.i, s.* from ${asked(keys)} cross join lateral (
      select s.inspection_id as id, s.month, s.industry, s.reason, s.said_by as unit
      from inspection_statement s where s.subject_id = k.id and s.known_from <= k.at
      ${ownOnly ? sql`and s.said_by = ${viewer.unit ?? ''}` : nothing} and not exists (
        select 1 from inspection_statement later where later.inspection_id = s.inspection_id
        and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))
      order by s.month, s.inspection_id) s
    order by s.month, s.id`)
  return perKey(keys, rows)
}

/** How many firms are planned to be inspected by industry or by month, for figures; the small ones are the caller's to withhold. */
export async function inspectionCells(db: Db, viewer: Viewer, by: 'INDUSTRY' | 'MONTH'): Promise<Cell[]> {
  const dimension = raw(by === 'INDUSTRY' ? 's.industry' : 's.month')
  return db.wide<Cell>(sql`
    select ${dimension} as by, count(distinct s.subject_id)::int as subjects from inspection_statement s
    where s.known_from <= ${viewer.now} and not exists (
      select 1 from inspection_statement later where later.inspection_id = s.inspection_id
      and later.known_from <= ${viewer.now} and (later.known_from, later.id) > (s.known_from, s.id))
    group by 1 order by 1`)
}
