import type { Db } from '@xinlu/schema'
import { provinceAuthority } from '../domain/course/county.ts'
import { packOf } from '../domain/course/explained.ts'
import { evaluate } from '../domain/evaluation/evaluate.ts'
import type { Evaluation, Grade, Role } from '../domain/evaluation/types.ts'
import { type Facts, givenOf } from './evaluationFacts.ts'

/** What is found of a subject for a role and year, and the statements on which it rests. */
export interface Found {
  facts: Facts
  evaluation: Evaluation
  restsOn: string[]
  /** The statement of the grade before it. */
  lastGrade: string | null
}

/** Whose evaluation of which year, as it was known at an instant. */
export interface Asked {
  memberIds: readonly string[]
  role: Role
  year: number
  at: string
}

/** The facts of years as they are said at an instant each. */
export const factsOfAll = (db: Db, asked: readonly Asked[]): Promise<Facts[]> => givenOf(db, asked)

/** The facts of a year as they are said at an instant. */
export async function factsOf(db: Db, asked: Asked): Promise<Facts> {
  const [facts] = await factsOfAll(db, [asked])
  return facts ?? { sections: [], conducts: [] }
}

/** The last grade before a year that the province gave, as it was known at an instant, and its statement; null for none. */
export async function gradeBefore(
  sql: Db['$client'],
  { memberIds, role, year, at }: Asked,
): Promise<{ statement: string; grade: Grade } | null> {
  const [last] = await sql<{ statement: string; grade: Grade }[]>`
    select s.id as statement, s.grade from grade_statement s
    where s.subject_id = any(${memberIds as string[]}::text[]) and s.role = ${role} and s.year < ${year}
      and s.authority = ${provinceAuthority(`${year}-12-31`)} and s.known_from <= ${at}
      and not exists (select 1 from grade_statement later where later.grade_id = s.grade_id
        and later.known_from <= ${at} and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.year desc, s.known_from desc, s.id desc limit 1`
  return last ?? null
}

/** Evaluates the facts of a year as they are said at an instant, by the pack in force on its last day. */
export async function foundAt(db: Db, asked: Asked): Promise<Found> {
  const facts = await factsOf(db, asked)
  const last = await gradeBefore(db.$client, asked)
  const { role, year } = asked
  return {
    facts,
    evaluation: evaluate(packOf(role, year), { year, ...facts, last: last?.grade ?? null }),
    restsOn: [...facts.sections, ...facts.conducts].map(({ id }) => id),
    lastGrade: last?.statement ?? null,
  }
}
