import { type Ask, alone, type Db, dayOf, refusal, takeStep, typed, type Viewer } from '@xinlu/schema'
import { assertUnit, provinceAuthority, provinceRecorderOn } from '../domain/course/county.ts'
import { evaluationFlow } from '../domain/course/machine.ts'
import { assertOver } from '../domain/course/publicity.ts'
import type { Grade } from '../domain/evaluation/types.ts'
import type { ProvinceAnswer } from '../generated.ts'
import { openObjectionsTo } from './evaluationObjections.ts'
import { type LastSaid, lastSaid, saidOfYear, say } from './evaluationStatement.ts'
import { stateGrade } from './finalGrades.ts'
import { builderOf } from './subjects.ts'

/** What the province's document says. */
export interface Answering {
  id: string
  answer: ProvinceAnswer
  docNo: string
  answeredOn: string
  grade: Grade | null
  directD: boolean
  reason: string
}

const bad = (expected: string, got: string, todo: string) => refusal('BAD_INPUT', { expected, got, todo })

/**
 * 省级答复 as the province's document says, once the publicity is over and no objection is open. What it agrees to is the result as
 * it was shown; the grade that it sets instead stands, and the score stays beside it.
 */
export async function answerAs(db: Db, viewer: Viewer, ask: Ask, answering: Answering): Promise<void> {
  const { id, answer, answeredOn } = answering
  const today = dayOf(viewer.now)
  assertUnit(viewer.unit, provinceRecorderOn(today))
  const docNo = typed('docNo', answering.docNo, 2)
  const reason = typed('reason', answering.reason, answer === 'AGREE' ? 0 : 1)
  if (answeredOn > today) throw bad(`a day up to ${today}`, answeredOn, 'correct it')
  if ((answer === 'SET') !== (answering.grade !== null) || (answering.directD && answering.grade !== 'D'))
    throw bad('a grade with SET alone, and directD with D alone', answer, 'say what the document says')
  const { memberIds } = await builderOf(ask, (await lastSaid(db.$client, id)).subjectId)
  await alone(db, `construction.evaluation ${id}`, async (tx) => {
    const last = await lastSaid(tx, id)
    if (last.state === 'PUBLICITY') assertOver(last.steps, answeredOn, (await openObjectionsTo(tx, id)).length)
    if (answering.grade !== null && answering.grade === last.foundGrade)
      throw bad('another grade than was found', answering.grade, 'use AGREE')
    const grade = answering.grade ?? last.foundGrade
    const particulars = { docNo, answeredOn, found: last.foundGrade, grade: answer === 'RETURN' ? null : grade }
    const taking = { caseId: id, event: answer, particulars, ...(reason && { reason }) }
    if (!(await takeStep(tx, viewer, evaluationFlow, taking))) return
    if (answer === 'RETURN') return say(tx, viewer, { ...last, state: 'PROVINCE_RETURNED' })
    const directD = answer === 'SET' ? answering.directD : last.directD
    const authority = provinceAuthority(today)
    const standing = { ...last, grade, directD, authority }
    await say(tx, viewer, { ...standing, state: 'FINAL' })
    await stateFinal(tx, viewer, memberIds, standing, answeredOn)
    await supersedeOthers(tx, viewer, memberIds, last)
  })
}

/** States the grade of a final result, from the day on which the province answered. */
export async function stateFinal(
  sql: Db['$client'],
  viewer: Viewer,
  memberIds: readonly string[],
  { id, grade, ...last }: LastSaid,
  validFrom: string,
): Promise<void> {
  if (grade === null) throw bad('a result with a grade', 'none', 'have it assessed anew')
  const { subjectId, role, year, authority, score, directD } = last
  const given = { subjectId, role, year, authority, score, directD, memberIds, grade, validFrom }
  await stateGrade(sql, viewer, { ...given, scope: 'PROVINCE', evaluationId: id }, id)
}

/** A newer result of the year takes the place of those before it. */
async function supersedeOthers(
  sql: Db['$client'],
  viewer: Viewer,
  memberIds: readonly string[],
  { id, role, year }: LastSaid,
): Promise<void> {
  for (const other of await saidOfYear(sql, memberIds, role, year)) {
    if (other.id === id || other.state !== 'FINAL') continue
    await takeStep(sql, viewer, evaluationFlow, { caseId: other.id, event: 'SUPERSEDE', particulars: { by: id } })
    await say(sql, viewer, { ...other, state: 'SUPERSEDED' })
  }
}
