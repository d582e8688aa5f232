import { type Db, dayOf, sql } from '@xinlu/schema'
import type { ConstructionRole } from '../generated.ts'

/** 现行信用等级, as a sibling is told it. */
export interface StandingGrade {
  id: string
  subjectId: string
  role: ConstructionRole
  year: number
  grade: string
  until: string
}

/** The grades of some identities that hold on the day of an instant, as known at it, whoever asks. */
export const gradesInForce = (db: Db, ids: readonly string[], at: string): Promise<StandingGrade[]> =>
  db.rows<StandingGrade>(sql`
    select s.grade_id as id, s.subject_id as "subjectId", s.role, s.year, s.grade, s.stated_valid_to as until
    from grade_statement s where s.subject_id = any(${ids}::text[]) and s.known_from <= ${at}
      and ${dayOf(at)}::date between s.valid_from and s.stated_valid_to
      and not exists (select 1 from grade_statement later
        where later.grade_id = s.grade_id and later.known_from <= ${at} and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.subject_id, s.year desc, s.grade_id`)
