import { type Ask, type Cursors, type Db, met, raw, refusal, sealedPage, sql, type Viewer } from '@xinlu/schema'
import { isOfDrivers } from '../domain/course/schemes.ts'
import { siteColumns } from '../domain/course/sites.ts'
import type { AssessmentScheme, AssessmentSite } from '../generated.ts'
import { subjectsById } from './subjects.ts'

/** Which results are exported. */
export interface Exporting {
  scheme: AssessmentScheme
  year: number
  site: AssessmentSite
  first: number
  after: string | null
}

interface Result {
  id: string
  subjectId: string
  grade: string | null
  state: string
  authority: string
  on: string
}

const mayBeShown = raw(`s.state in ('FINAL', 'PUBLICITY') and not exists (select 1 from assessment_statement later
  where later.assessment_id = s.assessment_id and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))`)

/** A page of results of a scheme and year that are final or being shown, as rows of a site; those without a grade are left out. */
export async function sheetOf(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { scheme, year, site, first, after }: Exporting,
  cursors: Cursors,
) {
  if (isOfDrivers(scheme))
    throw refusal('BAD_INPUT', {
      expected: 'a scheme of firms',
      got: scheme,
      todo: 'results of drivers are published by the province',
    })
  const rows = await db.wide<Result>(sql`
    with k as (select ${viewer.now}::timestamptz as at)
    select s.assessment_id as id, s.subject_id as "subjectId", s.grade, s.state, s.authority, s.valid_from as on
    from assessment_statement s, k where s.scheme = ${scheme} and s.year = ${raw(year)} and s.grade is not null
      and s.known_from <= k.at and s.assessment_id > ${after ?? ''} and ${mayBeShown}
    order by s.assessment_id limit ${first + 1}`)
  const { shown, pageInfo } = sealedPage(rows, first, cursors)
  met(shown.map(({ subjectId }) => subjectId))
  const subjects = await subjectsById(
    ask,
    shown.map(({ subjectId }) => subjectId),
  )
  const columns = siteColumns[site]
  const cells = shown.map((result, i) => {
    const { name, uscc } = subjects[i] ?? {}
    const published = { ...result, name: name ?? '', uscc: uscc ?? '', grade: result.grade ?? '', scheme, year }
    return columns.map(([, cell]) => cell(published))
  })
  return { columns: columns.map(([title]) => title), rows: cells, pageInfo }
}
