import { type Ask, type Cursors, type Db, met, raw, sealedPage, sql, type Viewer } from '@xinlu/schema'
import { type ResultRow, resultColumns } from '../domain/course/resultSheet.ts'
import type { ConstructionRole } from '../generated.ts'
import { scopeOf } from './grades.ts'
import { subjectsById } from './subjects.ts'

/** Which results are exported. */
export interface Exporting {
  role: ConstructionRole
  year: number
  first: number
  after: string | null
}

type Result = Omit<ResultRow, 'name' | 'uscc' | 'role' | 'year'> & { id: string; subjectId: string }

/** Grades of provinces that stand, those that were stated alone among them; then results that are being shown. */
const results = raw(`
  select s.grade_id as id, s.subject_id, e.bid_score, e.performance_score, e.other_points, s.score, s.grade, s.authority, s.valid_from,
    s.stated_valid_to, 'FINAL' as state, s.evaluation_id, s.role, s.year
  from grade_statement s left join lateral (select * from evaluation_statement e where e.evaluation_id = s.evaluation_id
    and e.known_from <= k.at order by e.known_from desc, e.id desc limit 1) e on true
  where ${scopeOf('s')} = 'PROVINCE' and s.known_from <= k.at and not exists (select 1 from grade_statement later
    where later.grade_id = s.grade_id and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))
  union all
  select s.evaluation_id, s.subject_id, s.bid_score, s.performance_score, s.other_points, s.score, s.grade, s.authority, null, null,
    s.state, s.evaluation_id, s.role, s.year
  from evaluation_statement s where s.state = 'PUBLICITY' and s.known_from <= k.at and not exists (
    select 1 from evaluation_statement later where later.evaluation_id = s.evaluation_id and later.known_from <= k.at
      and (later.known_from, later.id) > (s.known_from, s.id))`)

/** A page of results of a role and year that are final or being shown, as rows of the table; those without a grade are left out. */
export async function sheetOf(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { role, year, first, after }: Exporting,
  cursors: Cursors,
) {
  const rows = await db.wide<Result>(sql`
    select r.id, r.subject_id as "subjectId", r.bid_score::text as "bidScore", r.performance_score::text as "performanceScore",
      r.other_points::text as "otherPoints", r.score::text as score, r.grade, r.authority, r.valid_from as "validFrom",
      r.stated_valid_to as "validTo", r.state, (select particulars->>'docNo' from step
        where case_id = r.evaluation_id and event in ('AGREE', 'SET') order by seq desc limit 1) as "docNo"
    from (select ${viewer.now}::timestamptz as at) k cross join lateral (${results}) r
    where r.role = ${role} and r.year = ${raw(year)} and r.grade is not null and r.id > ${after ?? ''}
    order by r.id limit ${first + 1}`)
  const { shown, pageInfo } = sealedPage(rows, first, cursors)
  const ids = shown.map(({ subjectId }) => subjectId)
  met(ids)
  const subjects = await subjectsById(ask, ids)
  const cells = shown.map((result, i) => {
    const { name = '', uscc = '' } = subjects[i] ?? {}
    return resultColumns.map(([, cell]) => cell({ ...result, name, uscc, role, year }))
  })
  return { columns: resultColumns.map(([title]) => title), rows: cells, pageInfo }
}
