import type { Db, Viewer } from '@xinlu/schema'
import { validUntil } from '../domain/course/county.ts'
import type { Grade, Role } from '../domain/evaluation/types.ts'

type Client = Db['$client']

/** A grade that an authority gave. */
export interface Given {
  subjectId: string
  /** All identities of the subject: a grade of the same year by the same authority is the same grade. */
  memberIds: readonly string[]
  role: Role
  year: number
  authority: string
  scope: 'PROVINCE' | 'NATIONAL'
  grade: Grade
  score: string | null
  directD: boolean
  evaluationId: string | null
  validFrom: string
}

/** A grade as it stands, and the id that it has. */
export interface Standing {
  gradeId: string
  grade: Grade
  score: string | null
  validFrom: string
}

/** The grade of a subject, role and year by an authority as it stands now; null for none. */
export async function gradeOfYear(
  sql: Client,
  { memberIds, role, year, authority }: Pick<Given, 'memberIds' | 'role' | 'year' | 'authority'>,
): Promise<Standing | null> {
  const [row] = await sql<Standing[]>`
    select s.grade_id as "gradeId", s.grade, s.score::text, s.valid_from as "validFrom" from grade_statement s
    where s.subject_id = any(${memberIds as string[]}::text[]) and s.role = ${role} and s.year = ${year}
      and s.authority = ${authority} and not exists (select 1 from grade_statement later
        where later.grade_id = s.grade_id and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.known_from desc, s.id desc limit 1`
  return row ?? null
}

/** States a grade: as a further statement of the one that there is for the year, else as a new one of the id. Gives its id. */
export async function stateGrade(sql: Client, viewer: Viewer, given: Given, newId: string): Promise<string> {
  const gradeId = (await gradeOfYear(sql, given))?.gradeId ?? newId
  const [numbered] = await sql<{ n: number }[]>`
    select count(*)::int + 1 as n from grade_statement where grade_id = ${gradeId}`
  const row = {
    // A number that counts up, so that of two statements of one instant the later one stands.
    id: `${gradeId}_${String(numbered?.n).padStart(4, '0')}`,
    grade_id: gradeId,
    subject_id: given.subjectId,
    role: given.role,
    year: given.year,
    authority: given.authority,
    scope: given.scope,
    grade: given.grade,
    score: given.score,
    direct_d: given.directD,
    evaluation_id: given.evaluationId,
    stated_valid_to: validUntil(given.validFrom),
    said_by: viewer.unit ?? '',
    valid_from: given.validFrom,
    known_from: viewer.now,
  }
  await sql`insert into grade_statement ${sql(row)}`
  return gradeId
}
