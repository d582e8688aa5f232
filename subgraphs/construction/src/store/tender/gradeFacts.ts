import type { Db } from '@xinlu/schema'
import type { GradeFact } from '../../domain/standing/types.ts'
import { gradeFactOf } from '../../domain/tender/gradeFact.ts'
import type { GradeStatementRow } from '../../tenderRows.ts'
import { scopeOf } from '../grades.ts'

type Client = Db['$client']

/** Every grade of some subjects as its statement stood at an instant, latest year first. */
export async function gradeStatementsAt(
  client: Client,
  subjectIds: readonly string[],
  at: string,
): Promise<GradeStatementRow[]> {
  return client<GradeStatementRow[]>`
    select g.* from (
      select distinct on (s.grade_id) s.subject_id as "subjectId", s.grade_id as "gradeId", s.role, s.year, s.authority, s.grade,
        ${client.unsafe(scopeOf('s'))} as scope, s.direct_d as "directD", s.evaluation_id as "evaluationId", s.valid_from::text as "validFrom", s.stated_valid_to::text as "validTo", s.said_by as "saidBy",
        to_char(s.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownFrom"
      from grade_statement s where s.subject_id = any(${subjectIds as string[]}::text[]) and s.known_from <= ${at}
      order by s.grade_id, s.known_from desc, s.id desc) g
    order by g.year desc, g.authority, g."gradeId"`
}

/** The grades among statements that are of some subjects, as facts. */
export const factsOf = (statements: readonly GradeStatementRow[], subjectIds: readonly string[]): GradeFact[] =>
  statements.filter(({ subjectId }) => subjectIds.includes(subjectId)).map(gradeFactOf)
