import { asked, columnsFor, type Db, type ProfileKey, perKey, raw, sql, type Viewer } from '@xinlu/schema'
import type { AssessmentRow, IntegrityRow } from '../rows.ts'
import { factsOfStatement, factsSaidOf } from './factColumns.ts'

/** The public, evaluators and others outside see an assessment when it is final. */
const mayMeet = (viewer: Viewer, { state }: AssessmentRow) => !viewer.publishedOnly || state === 'FINAL'

const columns = columnsFor(
  ['Assessment'],
  {
    id: 's.assessment_id',
    subjectId: 's.subject_id',
    year: 's.year',
    scheme: 's.scheme',
    state: 's.state',
    at: 'k.at',
  },
  {
    grade: { grade: 's.grade' },
    score: { score: 'trim_scale(s.score)::text' },
    authority: { authority: 's.authority' },
    explanation: { score: 'trim_scale(s.score)::text', edition: 's.edition', facts: factsOfStatement },
  },
)

/** What the way back is found from, only where it is asked for. */
const history = columnsFor(['AssessmentExplanation'], {}, { wayBack: { history: factsSaidOf('s.scheme') } })

const columnsOf = (db: Db) => {
  const more = history(db.asked)
  return more.parts[0] === '' ? columns(db.asked) : sql`${columns(db.asked)}, ${more}`
}

const standing = raw(`s.known_from <= k.at and not exists (select 1 from assessment_statement later
  where later.assessment_id = s.assessment_id and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))`)

/** Each subject's assessments as known at its instant, latest year first. */
export async function assessmentsOf(db: Db, viewer: Viewer, keys: readonly ProfileKey[]): Promise<AssessmentRow[][]> {
  const rows = await db.rows<AssessmentRow & { i: number }>(sql`
    with m as (select * from ${asked(keys)})
    select k.i, s.* from m k cross join lateral (
      select ${columnsOf(db)} from assessment_statement s where s.subject_id = k.id and ${standing}
      order by s.year desc, s.scheme, s.assessment_id) s
    order by s.year desc, s.scheme, s.id`)
  return perKey(
    keys,
    rows.filter((row) => mayMeet(viewer, row)),
  )
}

/** Assessments by id as they stand now; null where there is none that the viewer may meet. */
export async function assessmentsById(
  db: Db,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(AssessmentRow | null)[]> {
  const rows = await db.rows<AssessmentRow>(sql`
    with m as (select a.i, a.id as assessment, ${viewer.now}::timestamptz as at,
      (select subject_id from assessment_statement where assessment_id = a.id limit 1) as id
      from unnest(${ids}::text[]) with ordinality a(id, i))
    select s.* from m k cross join lateral (
      select ${columnsOf(db)} from assessment_statement s where s.assessment_id = k.assessment and ${standing}) s
    order by k.i`)
  return ids.map((id) => rows.find((row) => row.id === id && mayMeet(viewer, row)) ?? null)
}

const cycle = columnsFor(
  ['IntegrityCycle'],
  {
    subjectId: 's.subject_id',
    cycleStartOn: 's.cycle_start_on',
    points: 's.points',
    grade: 's.grade',
    at: 'k.at',
    knownFrom: 's.known_from',
  },
  { explanation: { scheme: 's.scheme', edition: 's.edition', facts: factsOfStatement } },
)

const cycleHistory = columnsFor(['AssessmentExplanation'], {}, { wayBack: { history: factsSaidOf('s.scheme') } })

const cycleColumnsOf = (db: Db) => {
  const more = cycleHistory(db.asked)
  return more.parts[0] === '' ? cycle(db.asked) : sql`${cycle(db.asked)}, ${more}`
}

/** Each driver's latest integrity cycle as known at its instant. */
export async function integrityOf(
  db: Db,
  _viewer: Viewer,
  keys: readonly ProfileKey[],
): Promise<(IntegrityRow | null)[]> {
  const rows = await db.rows<IntegrityRow & { i: number }>(sql`
    with m as (select * from ${asked(keys)})
    select k.i, s.* from m k cross join lateral (
      select ${cycleColumnsOf(db)} from integrity_statement s
      where s.subject_id = k.id and s.known_from <= k.at
      and not exists (select 1 from integrity_statement later where later.cycle_id = s.cycle_id
        and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))
      order by s.cycle_start_on desc limit 1) s
    order by s."cycleStartOn" desc`)
  return perKey(keys, rows).map(([latest]) => latest ?? null)
}

/** Each driver's latest cycle as it is said now, by the driver's id. */
export const integrityNow = (db: Db, viewer: Viewer, ids: readonly string[]): Promise<(IntegrityRow | null)[]> =>
  integrityOf(
    db,
    viewer,
    ids.map((id) => ({ subjectId: id, knownAt: viewer.now, memberIds: [id] })),
  )
