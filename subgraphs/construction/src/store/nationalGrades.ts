import { type Ask, alone, type Db, dayOf, newId, refusal, takeStep, typed, type Viewer } from '@xinlu/schema'
import { Decimal } from 'decimal.js'
import { assertUnit, nationalAuthority, provinceRecorderOn } from '../domain/course/county.ts'
import { evaluationFlow } from '../domain/course/machine.ts'
import { effectOf } from '../domain/course/national.ts'
import { rankOf } from '../domain/evaluation/pack.ts'
import type { Grade, Role } from '../domain/evaluation/types.ts'
import { gradeOfYear, stateGrade } from './finalGrades.ts'
import { scopeOf } from './grades.ts'
import { builderOf } from './subjects.ts'

/** What the ministry's document says. */
export interface Recording {
  subjectId: string
  role: Role
  year: number
  grade: Grade
  score: string | null
  docNo: string
  validFrom: string
  reason: string
}

const bad = (expected: string, got: string, todo: string) => refusal('BAD_INPUT', { expected, got, todo })

/**
 * 全国评价结果 as the ministry's document says; gives the grade's id. With a reason where it is better than direct D of this province
 * allows, and where it is another than was recorded. The same once more changes nothing.
 */
export async function recordNational(db: Db, viewer: Viewer, ask: Ask, said: Recording): Promise<string> {
  const { role, year, grade, validFrom } = said
  const today = dayOf(viewer.now)
  assertUnit(viewer.unit, provinceRecorderOn(today))
  const docNo = typed('docNo', said.docNo, 2)
  if (validFrom > today || validFrom <= `${year}-12-31`)
    throw bad(`a day from ${year + 1}-01-01 to ${today}`, validFrom, 'correct it')
  const score = said.score === null ? null : scoreOf(said.score)
  const { id: subjectId, memberIds } = await builderOf(ask, said.subjectId)
  const authority = nationalAuthority(today)
  return alone(db, `construction.national ${subjectId} ${role} ${year}`, async (tx) => {
    const before = await gradeOfYear(tx, { memberIds, role, year, authority })
    const [directD] = await tx`select from grade_statement s where s.subject_id = any(${memberIds as string[]}::text[])
      and s.role = ${role} and s.year = ${year} and ${tx.unsafe(scopeOf('s'))} = 'PROVINCE' and s.direct_d and not exists (
        select 1 from grade_statement later where later.grade_id = s.grade_id
          and (later.known_from, later.id) > (s.known_from, s.id))`
    const effect = directD ? effectOf(today) : null
    const isBetter = effect !== null && rankOf(grade) > rankOf(effect.grade)
    const same =
      before && before.grade === grade && before.validFrom === validFrom && (before.score ?? '') === (score ?? '')
    if (same) return before.gradeId
    const reason = typed('reason', said.reason, isBetter || before ? 1 : 0)
    const id = before?.gradeId ?? newId('g', viewer.now)
    const particulars = { docNo, grade, score, validFrom }
    await takeStep(tx, viewer, evaluationFlow, { caseId: id, event: 'RECORD', particulars, ...(reason && { reason }) })
    const given = { subjectId, memberIds, role, year, authority, grade, score, validFrom }
    return stateGrade(tx, viewer, { ...given, scope: 'NATIONAL', directD: false, evaluationId: null }, id)
  })
}

/** The score as it was said, to the hundredth; BAD_INPUT where it is no number from 0 to 100. */
function scoreOf(score: string): string {
  const said = /^\d{1,3}(\.\d{1,2})?$/.test(score) ? new Decimal(score) : null
  if (said?.lte(100)) return said.toFixed(2)
  throw bad('a score from 0 to 100 with at most 2 decimals', score.slice(0, 20), 'correct it')
}
