import { asked, columnsFor, type Db, type ProfileKey, perKey, sql, type Viewer } from '@xinlu/schema'
import type { AssessmentRow, IntegrityRow } from './rows.ts'

/** The public sees an assessment when it is final. */
const mayMeet = (viewer: Viewer, { state }: AssessmentRow) => !viewer.publishedOnly || state === 'FINAL'

const assessment = columnsFor(
  ['Assessment'],
  { id: 's.assessment_id', year: 's.year', scheme: 's.scheme', state: 's.state' },
  {
    grade: { grade: 's.grade' },
    score: { score: 's.score::text' },
    authority: { authority: 's.authority' },
  },
)

/** Each subject's assessments as known at its instant, latest year first. */
export async function assessmentsOf(db: Db, viewer: Viewer, keys: readonly ProfileKey[]): Promise<AssessmentRow[][]> {
  const rows = await db.rows<AssessmentRow & { i: number }>(sql`
    select k.i, s.* from ${asked(keys)} cross join lateral (
      select ${assessment(db.asked)} from assessment_statement s where s.subject_id = k.id and s.known_from <= k.at
      and not exists (select 1 from assessment_statement later where later.assessment_id = s.assessment_id
        and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))
      order by s.year desc, s.scheme, s.assessment_id) s
    order by s.year desc, s.scheme, s.id`)
  return perKey(
    keys,
    rows.filter((row) => mayMeet(viewer, row)),
  )
}

/** Each driver's latest integrity cycle as known at its instant. */
export async function integrityOf(
  db: Db,
  _viewer: Viewer,
  keys: readonly ProfileKey[],
): Promise<(IntegrityRow | null)[]> {
  const rows = await db.rows<IntegrityRow & { i: number }>(sql`
    select k.i, s.* from ${asked(keys)} cross join lateral (
      select s.cycle_start_on as "cycleStartOn", s.points, s.grade from integrity_statement s
      where s.subject_id = k.id and s.known_from <= k.at
      and not exists (select 1 from integrity_statement later where later.cycle_id = s.cycle_id
        and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))
      order by s.cycle_start_on desc limit 1) s
    order by s."cycleStartOn" desc`)
  return perKey(keys, rows).map(([latest]) => latest ?? null)
}
