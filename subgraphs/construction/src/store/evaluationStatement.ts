import { type Db, dayOf, refusal, type StepRow, type Viewer, withSteps } from '@xinlu/schema'
import type { Grade, Role } from '../domain/evaluation/types.ts'
import type { GradeDifferenceRow } from '../evaluationRows.ts'
import type { EvaluationState } from '../generated.ts'
import type { Found } from './found.ts'

type Client = Db['$client']

/** What was found of an evaluation; all of it is null until it is assessed. */
interface Result {
  score: string | null
  bidScore: string | null
  performanceScore: string | null
  otherPoints: string | null
  foundGrade: Grade | null
  grade: Grade | null
  directD: boolean
  edition: string | null
  restsOn: string[] | null
  lastGrade: string | null
}

/** What is said last of an evaluation. */
export interface LastSaid extends Result {
  id: string
  subjectId: string
  role: Role
  year: number
  state: EvaluationState
  authority: string
  validFrom: string
  steps: StepRow[]
}

const nothing: Result = {
  score: null,
  bidScore: null,
  performanceScore: null,
  otherPoints: null,
  foundGrade: null,
  grade: null,
  directD: false,
  edition: null,
  restsOn: null,
  lastGrade: null,
}

async function saidWhere(sql: Client, which: ReturnType<Client>): Promise<LastSaid[]> {
  const rows = await sql<Omit<LastSaid, 'steps'>[]>`
    select s.evaluation_id as id, s.subject_id as "subjectId", s.role, s.year, s.state, s.authority, s.valid_from as "validFrom",
      s.score::text, s.bid_score::text as "bidScore", s.performance_score::text as "performanceScore",
      s.other_points::text as "otherPoints", s.found_grade as "foundGrade", s.grade, s.direct_d as "directD", s.edition,
      s.rests_on as "restsOn", s.last_grade as "lastGrade"
    from evaluation_statement s where ${which} and not exists (select 1 from evaluation_statement later
      where later.evaluation_id = s.evaluation_id and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.known_from, s.id`
  return withSteps(sql, rows)
}

/** What is said last of an evaluation; NOT_FOUND where there is none. */
export async function lastSaid(sql: Client, id: string): Promise<LastSaid> {
  const [row] = await saidWhere(sql, sql`s.evaluation_id = ${id}`)
  if (row) return row
  throw refusal('NOT_FOUND', {
    expected: 'an evaluation that your unit has to do with now',
    got: 'none of this id',
    todo: 'look at evaluationWorklist',
  })
}

/** What is said last of every evaluation of a subject for a role and year. */
export const saidOfYear = (sql: Client, subjectIds: readonly string[], role: string, year: number) =>
  saidWhere(sql, sql`s.subject_id = any(${subjectIds as string[]}::text[]) and s.role = ${role} and s.year = ${year}`)

/** What was found, as the columns of a statement have it; the grade that follows from the facts is the one that stands. */
export function resultOf({ evaluation, restsOn, lastGrade }: Found): Result {
  const { score, bid, performance, other, grade, bounds, edition } = evaluation
  const directD = bounds.some(({ kind }) => kind === 'DIRECT_D')
  const scores = { score, bidScore: bid, performanceScore: performance, otherPoints: other }
  return { ...scores, foundGrade: grade, grade, directD, edition, restsOn, lastGrade }
}

/** A further statement of an evaluation, as a step of its course leaves it. */
export interface Saying extends Partial<Result> {
  id: string
  subjectId: string
  role: Role
  year: number
  state: EvaluationState
  authority: string
}

/** Writes what a step leaves. */
export async function say(sql: Client, viewer: Viewer, saying: Saying): Promise<void> {
  const { id, subjectId, role, year, state, authority, ...found } = saying
  const result = { ...nothing, ...found }
  const [numbered] = await sql<{ n: number }[]>`
    select count(*)::int + 1 as n from evaluation_statement where evaluation_id = ${id}`
  const row = {
    // A number that counts up, so that of two statements of one instant the later one stands.
    id: `${id}_${String(numbered?.n).padStart(4, '0')}`,
    evaluation_id: id,
    subject_id: subjectId,
    role,
    year,
    score: result.score,
    bid_score: result.bidScore,
    performance_score: result.performanceScore,
    other_points: result.otherPoints,
    found_grade: result.foundGrade,
    grade: result.grade,
    direct_d: result.directD,
    state,
    authority,
    edition: result.edition,
    rests_on: result.restsOn,
    last_grade: result.lastGrade,
    said_by: viewer.unit ?? subjectId,
    valid_from: dayOf(viewer.now),
    known_from: viewer.now,
  }
  await sql`insert into evaluation_statement ${sql(row)}`
}

/** Where the province set another grade than was found, and why; null where it did not. */
export async function differencesOf(sql: Client, ids: readonly string[]): Promise<(GradeDifferenceRow | null)[]> {
  const said = await saidWhere(sql, sql`s.evaluation_id = any(${ids as string[]}::text[])`)
  return ids.map((id) => {
    const one = said.find((last) => last.id === id)
    const set = one?.steps.findLast(({ event }) => event === 'SET')
    if (!one || !set || one.grade === one.foundGrade) return null
    return {
      found: one.foundGrade,
      answered: one.grade,
      reason: set.reason,
      docNo: String(set.particulars?.docNo ?? ''),
    }
  })
}
