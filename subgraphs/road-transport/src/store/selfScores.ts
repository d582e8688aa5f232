import {
  type Ask,
  alone,
  type Db,
  dayOf,
  filesIn,
  newId,
  ownIds,
  provenFiles,
  refusal,
  takeStep,
  typed,
  type Viewer,
} from '@xinlu/schema'
import { Decimal } from 'decimal.js'
import { countyAuthority } from '../domain/course/county.ts'
import { packOf } from '../domain/course/explained.ts'
import { assessmentFlow } from '../domain/course/machine.ts'
import type { AssessmentScheme } from '../generated.ts'
import type { SelfScoreRow } from '../rows.ts'
import { assertOfScheme, courseIn } from './course.ts'
import { say } from './statement.ts'
import { subjectOf } from './subjects.ts'

type Client = Db['$client']

/** What a subject says of itself. */
export interface SelfScoring {
  scheme: AssessmentScheme
  year: number
  score: string
  note: string
  proofs: readonly string[]
}

/**
 * A subject hands in its self-score of a year that is over, and gives the assessment's id. TOO_EARLY while the year lasts, BAD_INPUT
 * past the scale, NOT_FOUND for evidence that is not there or somebody else's, CONFLICT once it is assessed.
 */
export async function handIn(db: Db, viewer: Viewer, ask: Ask, said: SelfScoring): Promise<string> {
  const { scheme, year } = said
  const [subjectId = '', ...others] = await ownIds(viewer, ask)
  assertOfScheme(await subjectOf(ask, subjectId), scheme)
  const over = `${year}-12-31`
  if (dayOf(viewer.now) <= over)
    throw refusal('TOO_EARLY', { expected: `a day after ${over}`, got: dayOf(viewer.now), todo: 'wait for its end' })
  const score = scoreOf(said)
  const note = typed('note', said.note, 0)
  const proofs = await provenFiles(ask, said.proofs)
  return alone(db, `road-transport.assessment ${subjectId} ${scheme} ${year}`, async (tx) => {
    const course = await courseIn(tx, [subjectId, ...others], scheme, year)
    if (course.stands && !course.open)
      throw refusal('CONFLICT', {
        expected: 'a year without a result',
        got: 'one that stands',
        todo: 'object to it, if it is wrong',
      })
    const id = course.open?.id ?? newId('a', viewer.now)
    const hashes = proofs.map(({ sha256 }) => sha256)
    const particulars = { score, note, proofs: proofs.map((one) => one.id), hashes }
    if (!(await takeStep(tx, viewer, assessmentFlow, { caseId: id, event: 'SELF_SCORE', particulars }))) return id
    const row = { id: newId('ss', viewer.now), assessment_id: id, subject_id: subjectId, score, note }
    const by = { said_by: viewer.id ?? '', known_from: viewer.now }
    await tx`insert into self_score ${tx({ ...row, proofs: proofs.map((one) => one.id), hashes, ...by })}`
    const authority = countyAuthority(dayOf(viewer.now))
    await say(tx, viewer, { id, subjectId, year, scheme, state: 'SELF_SCORED', authority, found: null }, null)
    return id
  })
}

/** The score as it was said; BAD_INPUT where it is no number within the scale of the scheme, its bonus included. */
function scoreOf({ scheme, year, score }: SelfScoring): string {
  const { base, bonusCap, title } = packOf(scheme, year)
  const most = base.plus(bonusCap)
  const said = /^\d{1,5}(\.\d{1,2})?$/.test(score) ? new Decimal(score) : null
  if (said?.lte(most)) return said.toString()
  throw refusal('BAD_INPUT', {
    expected: `a score from 0 to ${most} with at most 2 decimals, by ${title}`,
    got: score.slice(0, 20),
    todo: 'correct it',
  })
}

/** The last self-score of each assessment; null where none was handed in. */
export async function selfScoresOf(sql: Client, ids: readonly string[]): Promise<(SelfScoreRow | null)[]> {
  const rows = await sql<
    {
      id: string
      score: string
      note: string
      proofs: string[]
      hashes: string[]
      at: string
      scheme: string
      year: number
    }[]
  >`
    select distinct on (x.assessment_id) x.assessment_id as id, trim_scale(x.score)::text as score, x.note, x.proofs, x.hashes,
      to_char(x.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, s.scheme, s.year
    from self_score x join assessment_statement s using (assessment_id)
    where x.assessment_id = any(${ids as string[]}::text[]) order by x.assessment_id, x.known_from desc, x.id desc`
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) return null
    const { score, note, scheme, year } = row
    return { score, note, scheme, year, proofs: filesIn(row.proofs, row.hashes), handedInOn: dayOf(row.at) }
  })
}
