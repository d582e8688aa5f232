import { type Db, dayOf, refusal, type StepRow, type Viewer, withSteps } from '@xinlu/schema'
import type { AssessmentScheme, AssessmentState } from '../generated.ts'
import type { Found } from './judged.ts'

type Client = Db['$client']

/** What is said last of an assessment. */
export interface LastSaid {
  id: string
  subjectId: string
  year: number
  scheme: AssessmentScheme
  score: string | null
  grade: string | null
  state: AssessmentState
  authority: string
  edition: string | null
  restsOn: string[] | null
  steps: StepRow[]
}

async function saidWhere(sql: Client, which: ReturnType<Client>): Promise<LastSaid[]> {
  const rows = await sql<Omit<LastSaid, 'steps'>[]>`
    select s.assessment_id as id, s.subject_id as "subjectId", s.year, s.scheme, s.score::text, s.grade, s.state, s.authority, s.edition,
      s.rests_on as "restsOn"
    from assessment_statement s where ${which} and not exists (select 1 from assessment_statement later
      where later.assessment_id = s.assessment_id and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.known_from, s.id`
  return withSteps(sql, rows)
}

/** What is said last of an assessment; NOT_FOUND where there is none. */
export async function lastSaid(sql: Client, id: string): Promise<LastSaid> {
  const [row] = await saidWhere(sql, sql`s.assessment_id = ${id}`)
  if (row) return row
  throw refusal('NOT_FOUND', {
    expected: 'an assessment that your unit has to do with now',
    got: 'none of this id',
    todo: 'look at assessmentWorklist',
  })
}

/** What is said last of every assessment of a subject for a scheme and year. */
export const saidOfYear = (sql: Client, subjectIds: readonly string[], scheme: string, year: number) =>
  saidWhere(
    sql,
    sql`s.subject_id = any(${subjectIds as string[]}::text[]) and s.scheme = ${scheme} and s.year = ${year}`,
  )

/** A further statement of an assessment, as a step of its course leaves it. */
export interface Saying {
  id: string
  subjectId: string
  year: number
  scheme: string
  state: AssessmentState
  authority: string
  /** What was found; null where score and grade stay, or are not there yet. */
  found: Found | null
}

/** Writes what a step leaves: found anew, or as it was before. */
export async function say(sql: Client, viewer: Viewer, saying: Saying, before: LastSaid | null): Promise<void> {
  const { found } = saying
  const [numbered] = await sql<{ n: number }[]>`
    select count(*)::int + 1 as n from assessment_statement where assessment_id = ${saying.id}`
  const row = {
    // A number that counts up, so that of two statements of one instant the later one stands.
    id: `${saying.id}_${String(numbered?.n).padStart(4, '0')}`,
    assessment_id: saying.id,
    subject_id: saying.subjectId,
    year: saying.year,
    scheme: saying.scheme,
    score: found ? found.finding.total : (before?.score ?? null),
    grade: found ? found.finding.grade : (before?.grade ?? null),
    state: saying.state,
    authority: saying.authority,
    edition: found ? found.finding.edition : (before?.edition ?? null),
    rests_on: found ? found.restsOn : (before?.restsOn ?? null),
    said_by: viewer.unit ?? saying.subjectId,
    valid_from: dayOf(viewer.now),
    known_from: viewer.now,
  }
  await sql`insert into assessment_statement ${sql(row)}`
}
