import { type Db, sql } from '@xinlu/schema'
import type { AssessmentScheme } from '../generated.ts'

/** 现行考核等级, as a sibling is told it. */
export interface StandingAssessment {
  id: string
  subjectId: string
  scheme: AssessmentScheme
  year: number
  grade: string
}

/** Of each identity and scheme the latest year's final result with a grade, as known at an instant, whoever asks. */
export const assessmentsInForce = (db: Db, ids: readonly string[], at: string): Promise<StandingAssessment[]> =>
  db.rows<StandingAssessment>(sql`
    select distinct on (s.subject_id, s.scheme) s.assessment_id as id, s.subject_id as "subjectId", s.scheme, s.year, s.grade
    from assessment_statement s where s.subject_id = any(${ids}::text[]) and s.known_from <= ${at} and s.state = 'FINAL'
      and s.grade is not null and not exists (select 1 from assessment_statement later
        where later.assessment_id = s.assessment_id and later.known_from <= ${at} and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.subject_id, s.scheme, s.year desc, s.assessment_id`)
