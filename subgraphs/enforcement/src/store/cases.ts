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
import type { CaseRow } from '../rows.ts'

/** The statement in force of each case that is open at an instant. */
const stillOpen = (at: string | null) => {
  const instant = at === null ? raw('k.at') : sql`${at}::timestamptz`
  return sql`s.known_from <= ${instant} and s.closed_on is null and not exists (
    select 1 from case_statement later where later.case_id = s.case_id and later.known_from <= ${instant}
    and (later.known_from, later.id) > (s.known_from, s.id))`
}

/** 立案案件 open on each subject at its instant; of the viewer's own unit only, unless all units' are open to it, for none may know of the rest. */
export async function openCasesOf(
  db: Db,
  viewer: Viewer,
  verdicts: Verdicts | null,
  keys: readonly ProfileKey[],
): Promise<CaseRow[][]> {
  const ownOnly = verdicts !== null && ownRowsOnly(verdicts, 'INVESTIGATION')
  const rows = await db.rows<CaseRow & { i: number }>(sql`
    select k.i, s.* from ${asked(keys)} cross join lateral (
      select s.case_id as id, s.case_no as "caseNo", s.opened_on as "openedOn",
        s.suspected_breach as "suspectedBreach", s.officer, s.state, s.said_by as "saidBy"
      from case_statement s where s.subject_id = k.id and ${stillOpen(null)}
      ${ownOnly ? sql`and s.said_by = ${viewer.unit ?? ''}` : nothing} order by s.opened_on desc, s.case_id) s
    order by s."openedOn" desc, s.id`)
  return perKey(keys, rows)
}

/** How many open cases there are by unit or by month, for figures; the small ones are the caller's to withhold. */
export async function caseCells(db: Db, viewer: Viewer, by: 'UNIT' | 'MONTH'): Promise<Cell[]> {
  const dimension = raw(by === 'UNIT' ? 's.said_by' : "to_char(s.opened_on, 'YYYY-MM')")
  return db.wide<Cell>(sql`
    select ${dimension} as by, count(distinct s.subject_id)::int as subjects from case_statement s
    where ${stillOpen(viewer.now)} group by 1 order by 1`)
}
