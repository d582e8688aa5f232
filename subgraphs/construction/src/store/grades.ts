import { asked, columnsFor, type Db, type ProfileKey, perKey, sql, type Viewer } from '@xinlu/schema'
import type { GradeRow } from '../rows.ts'

const grade = columnsFor(
  ['ConstructionGrade'],
  { id: 's.grade_id', role: 's.role', year: 's.year', authority: 's.authority' },
  {
    grade: { grade: 's.grade' },
    score: { score: 's.score::text' },
    validFrom: { validFrom: 's.valid_from' },
    validTo: { validTo: 's.stated_valid_to' },
  },
)

/** Each subject's grades as known at its instant, latest year first. Grades are published: every viewer sees the same rows. */
export async function gradesOf(db: Db, _viewer: Viewer, keys: readonly ProfileKey[]): Promise<GradeRow[][]> {
  const rows = await db.rows<GradeRow & { i: number }>(sql`
    select k.i, s.* from ${asked(keys)} cross join lateral (
      select ${grade(db.asked)} from grade_statement s where s.subject_id = k.id and s.known_from <= k.at
      and not exists (select 1 from grade_statement later where later.grade_id = s.grade_id
        and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))
      order by s.year desc, s.role, s.authority, s.grade_id) s
    order by s.year desc, s.role, s.authority, s.id`)
  return perKey(keys, rows)
}
