import { asked, type Db, type ProfileKey, perKey, type Viewer } from '@xinlu/schema'
import type { GradeRow } from './rows.ts'

/** Each subject's grades as known at its instant, latest year first. Grades are published: every viewer sees the same rows. */
export async function gradesOf(db: Db, _viewer: Viewer, keys: readonly ProfileKey[]): Promise<GradeRow[][]> {
  const rows = await db.$client<(GradeRow & { i: number })[]>`
    select k.i, s.grade_id as id, s.role, s.year, s.authority, s.grade, s.score::text, s.valid_from::text as "validFrom",
      s.stated_valid_to::text as "validTo"
    from ${asked(db, keys)} join grade_statement s on s.subject_id = k.id and s.known_from <= k.at
    where not exists (select 1 from grade_statement later where later.grade_id = s.grade_id
      and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.year desc, s.role, s.authority, s.grade_id`
  return perKey(keys, rows)
}
