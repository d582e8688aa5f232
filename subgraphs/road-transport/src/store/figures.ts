import { type Cell, type Db, dayOf, sql, type Viewer } from '@xinlu/schema'
import type { AssessmentScheme } from '../generated.ts'

/** A grade of a kind of business in a year, and how many came to it. */
export interface GradeCell extends Cell {
  scheme: AssessmentScheme
  year: number
  grade: string | null
}

/** How many years are looked back on, the running one included. */
const yearsBack = 5

/** Final results by kind, year and grade as known now, latest year first; what is on its way to a result is in none of them. */
export function gradeCells(db: Db, { now }: Viewer): Promise<GradeCell[]> {
  const since = Number(dayOf(now).slice(0, 4)) - yearsBack
  return db.wide<GradeCell>(sql`
    select s.scheme, s.year, s.grade, coalesce(s.grade, '') as by, count(distinct s.subject_id)::int as subjects
    from assessment_statement s
    where s.state = 'FINAL' and s.year > ${since} and s.known_from <= ${now}
      and s.scheme not in ('DRIVER', 'TAXI_DRIVER')
      and not exists (select 1 from assessment_statement later where later.assessment_id = s.assessment_id
        and later.known_from <= ${now} and (later.known_from, later.id) > (s.known_from, s.id))
    group by 1, 2, 3 order by s.scheme, s.year desc, s.grade nulls last`)
}
