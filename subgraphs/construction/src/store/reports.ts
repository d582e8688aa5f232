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
import { evaluationFlow } from '../domain/course/machine.ts'
import type { Role } from '../domain/evaluation/types.ts'
import type { EvaluationReportRow } from '../evaluationRows.ts'
import { say } from './evaluationStatement.ts'
import { assertOver, courseIn, courseOf } from './evaluations.ts'
import { builderOf } from './subjects.ts'

/** What a subject says of itself. */
export interface Reporting {
  role: Role
  year: number
  score: string
  note: string
  proofs: readonly string[]
}

/**
 * A subject reports on a year that is over, and gives the evaluation's id. TOO_EARLY while the year lasts, BAD_INPUT past the scale,
 * NOT_FOUND for evidence that is not there or somebody else's, CONFLICT once an owner or the county went on from it.
 */
export async function report(db: Db, viewer: Viewer, ask: Ask, said: Reporting): Promise<string> {
  const { role, year } = said
  const [subjectId = '', ...others] = await ownIds(viewer, ask)
  await builderOf(ask, subjectId)
  const today = dayOf(viewer.now)
  assertOver(year, today)
  const score = scoreOf(said.score)
  const note = typed('note', said.note, 0)
  const proofs = await provenFiles(ask, said.proofs)
  return alone(db, courseOf(subjectId, role, year), async (tx) => {
    const course = await courseIn(tx, [subjectId, ...others], role, year)
    if (course.stands && !course.open)
      throw refusal('CONFLICT', {
        expected: 'a year without a result',
        got: 'one that stands',
        todo: 'object to it, if it is wrong',
      })
    const id = course.open?.id ?? newId('ev', viewer.now)
    const hashes = proofs.map(({ sha256 }) => sha256)
    const particulars = { score, note, proofs: proofs.map((one) => one.id), hashes }
    if (!(await takeStep(tx, viewer, evaluationFlow, { caseId: id, event: 'REPORT', particulars }))) return id
    const row = { id: newId('er', viewer.now), evaluation_id: id, subject_id: subjectId, score, note }
    const by = { said_by: viewer.id ?? '', known_from: viewer.now }
    await tx`insert into evaluation_report ${tx({ ...row, proofs: particulars.proofs, hashes, ...by })}`
    await say(tx, viewer, { id, subjectId, role, year, state: 'SELF_REPORTED', authority: countyAuthority(today) })
    return id
  })
}

/** The score as it was said; BAD_INPUT where it is no number from 0 to 100. */
function scoreOf(score: string): string {
  const said = /^\d{1,3}(\.\d{1,2})?$/.test(score) ? new Decimal(score) : null
  if (said?.lte(100)) return said.toString()
  throw refusal('BAD_INPUT', {
    expected: 'a score from 0 to 100 with at most 2 decimals',
    got: score.slice(0, 20),
    todo: 'correct it',
  })
}

/** The last report of each evaluation; null where none was handed in. */
export async function reportsOf(sql: Db['$client'], ids: readonly string[]): Promise<(EvaluationReportRow | null)[]> {
  const rows = await sql<
    { id: string; score: string; note: string; proofs: string[]; hashes: string[]; at: string; year: number }[]
  >`
    select distinct on (x.evaluation_id) x.evaluation_id as id, trim_scale(x.score)::text as score, x.note, x.proofs, x.hashes,
      to_char(x.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, s.year
    from evaluation_report x join evaluation_statement s using (evaluation_id)
    where x.evaluation_id = any(${ids as string[]}::text[]) order by x.evaluation_id, x.known_from desc, x.id desc`
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) return null
    const { score, note, year, at } = row
    return { score, note, year, proofs: filesIn(row.proofs, row.hashes), handedInOn: dayOf(at) }
  })
}
