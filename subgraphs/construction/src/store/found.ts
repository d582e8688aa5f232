import { type Db, sql } from '@xinlu/schema'
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

/** The last grade before each year that the province gave, as it was known at its instant, and its statement; null for none. */
export async function gradesBefore(
  db: Db,
  asked: readonly Asked[],
): Promise<({ statement: string; grade: Grade } | null)[]> {
  const members = asked.flatMap(({ memberIds, ...one }, i) => memberIds.map((id) => ({ ...one, i, id })))
  const column = (of: (one: (typeof members)[number]) => string | number) => members.map(of)
  const rows = await db.wide<{ i: number; statement: string; grade: Grade }>(sql`
    select distinct on (k.i) k.i, s.id as statement, s.grade
    from unnest(${column(({ i }) => i)}::int[], ${column(({ id }) => id)}::text[], ${column(({ at }) => at)}::text[]::timestamptz[],
      ${column(({ role }) => role)}::text[], ${column(({ year }) => year)}::int[],
      ${column(({ year }) => provinceAuthority(`${year}-12-31`))}::text[]) k(i, id, at, role, year, authority)
    join grade_statement s on s.subject_id = k.id and s.role = k.role and s.year < k.year and s.authority = k.authority
      and s.known_from <= k.at and not exists (select 1 from grade_statement later where later.grade_id = s.grade_id
        and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))
    order by k.i, s.year desc, s.known_from desc, s.id desc`)
  return asked.map((_, i) => rows.find((row) => row.i === i) ?? null)
}

/** Evaluates the facts of a year as they are said at an instant, by the pack in force on its last day. */
export async function foundAt(db: Db, asked: Asked): Promise<Found> {
  const facts = await factsOf(db, asked)
  const [last] = await gradesBefore(db, [asked])
  const { role, year } = asked
  return {
    facts,
    evaluation: evaluate(packOf(role, year), { year, ...facts, last: last?.grade ?? null }),
    restsOn: [...facts.sections, ...facts.conducts].map(({ id }) => id),
    lastGrade: last?.statement ?? null,
  }
}
