import { type Cell, type Db, dayOf, raw, sql, type Viewer } from '@xinlu/schema'
import type { ConstructionRole, GradeScope } from '../generated.ts'
import { scopeOf } from './grades.ts'

/** A grade of a kind of work in a year, within a scope, and how many have it. */
export interface GradeCell extends Cell {
  role: ConstructionRole
  scope: GradeScope
  year: number
  grade: string
}

/** How many years are looked back on, the running one included. */
const yearsBack = 5

/** Stated grades by kind of work, scope, year and grade as known now, latest year first. */
export function gradeCells(db: Db, { now }: Viewer): Promise<GradeCell[]> {
  const since = Number(dayOf(now).slice(0, 4)) - yearsBack
  return db.wide<GradeCell>(sql`
    select s.role, ${raw(scopeOf('s'))} as scope, s.year, s.grade, s.grade as by, count(distinct s.subject_id)::int as subjects
    from grade_statement s
    where s.year > ${since} and s.known_from <= ${now}
      and not exists (select 1 from grade_statement later where later.grade_id = s.grade_id
        and later.known_from <= ${now} and (later.known_from, later.id) > (s.known_from, s.id))
    group by 1, 2, 3, 4 order by s.role, 2, s.year desc, s.grade`)
}
