import { type Ask, alone, type Db, dayOf, newId, refusal, takeStep, typed, type Viewer } from '@xinlu/schema'
import { assertUnit, assessorOn, countyAuthority, ownersDueOn, reportDueOn } from '../domain/course/county.ts'
import { packOf } from '../domain/course/explained.ts'
import { evaluationFlow, underWay } from '../domain/course/machine.ts'
import { silentOwners } from '../domain/course/owners.ts'
import type { Role } from '../domain/evaluation/types.ts'
import { lastSaid, resultOf, saidOfYear, say } from './evaluationStatement.ts'
import { type Found, foundAt } from './found.ts'
import { scopeOf } from './grades.ts'
import { answersOf } from './ownerAnswers.ts'
import { builderOf } from './subjects.ts'
import { within } from './within.ts'

type Client = Db['$client']

/** What the deeds on one subject's evaluation of a role and year are done alone on. */
export const courseOf = (subjectId: string, role: string, year: number): string =>
  `construction.evaluation ${subjectId} ${role} ${year}`

/** TOO_EARLY while a year lasts. */
export function assertOver(year: number, today: string): void {
  if (today > `${year}-12-31`) return
  throw refusal('TOO_EARLY', { expected: `a day of ${year + 1}`, got: today, todo: 'wait for the end of the year' })
}

/** The course that is under way for a year, and whether a result stands. */
export async function courseIn(sql: Client, memberIds: readonly string[], role: string, year: number) {
  const said = await saidOfYear(sql, memberIds, role, year)
  const [stated] = await sql`
    select from grade_statement s where s.subject_id = any(${memberIds as string[]}::text[]) and s.role = ${role}
      and s.year = ${year} and ${sql.unsafe(scopeOf('s'))} = 'PROVINCE' limit 1`
  return {
    open: said.find(({ state }) => underWay.includes(state)) ?? null,
    stands: stated !== undefined,
  }
}

/** What is to be assessed. */
export interface Assessing {
  subjectId: string
  role: Role
  year: number
  reason: string
}

/**
 * 县级评价; gives the evaluation's id. The result follows from the facts that are said now. TOO_EARLY while the year lasts, and before
 * the report and the owners' answers that are not late; where a result of the year stands, a course of its own begins, with a reason.
 */
export async function assess(db: Db, viewer: Viewer, ask: Ask, assessing: Assessing): Promise<string> {
  const { role, year } = assessing
  const today = dayOf(viewer.now)
  assertUnit(viewer.unit, assessorOn(today))
  assertOver(year, today)
  packOf(role, year)
  const subject = await builderOf(ask, assessing.subjectId)
  return alone(db, courseOf(subject.id, role, year), async (tx) => {
    const { open, stands } = await courseIn(tx, subject.memberIds, role, year)
    if (!open && !stands && today <= reportDueOn(year))
      throw early(`a report, or a day after ${reportDueOn(year)}`, today)
    const found = await foundAt(within(db, tx), { memberIds: subject.memberIds, role, year, at: viewer.now })
    if (found.evaluation.grade === null)
      throw refusal('CONFLICT', {
        expected: 'a section or a conduct of the year',
        got: 'none that is evaluated',
        todo: 'state its facts first',
      })
    const silent = await silentIn(tx, viewer, year, found)
    const needsReason = silent.length > 0 || (stands && !open)
    const reason = typed('reason', assessing.reason, needsReason ? 1 : 0)
    const id = open?.id ?? newId('ev', viewer.now)
    const { score, grade } = found.evaluation
    const particulars = { score, grade, restsOn: found.restsOn, unanswered: silent }
    const taking = { caseId: id, event: 'ASSESS', particulars, ...(reason && { reason }) }
    if (!(await takeStep(tx, viewer, evaluationFlow, taking))) return id
    const authority = countyAuthority(today)
    const saying = { id, subjectId: subject.id, role, year, state: 'COUNTY_ASSESSED', authority } as const
    await say(tx, viewer, { ...saying, ...resultOf(found) })
    return id
  })
}

/** Sections whose owner has not answered; TOO_EARLY while it still may, CONFLICT where the viewer answered for one. */
async function silentIn(sql: Client, viewer: Viewer, year: number, { facts }: Found): Promise<string[]> {
  const answers = await answersOf(
    sql,
    facts.sections.map(({ contractId }) => contractId),
    [year],
  )
  if (answers.some(({ byPerson }) => byPerson === viewer.id))
    throw refusal('CONFLICT', {
      expected: 'a person who did not answer for an owner',
      got: 'one who did',
      todo: 'leave it to a colleague',
    })
  const silent = silentOwners(facts, answers)
  const dueOn = ownersDueOn(year)
  if (silent.length > 0 && dayOf(viewer.now) <= dueOn)
    throw early(`the answers of all owners, or a day after ${dueOn}`, dayOf(viewer.now))
  return silent.map(({ contractId }) => contractId)
}

const early = (expected: string, got: string) => refusal('TOO_EARLY', { expected, got, todo: 'wait for it' })

/** 公示: shows a result as it was assessed. */
export async function show(db: Db, viewer: Viewer, id: string): Promise<void> {
  assertUnit(viewer.unit, assessorOn(dayOf(viewer.now)))
  await alone(db, `construction.evaluation ${id}`, async (tx) => {
    const last = await lastSaid(tx, id)
    if (!(await takeStep(tx, viewer, evaluationFlow, { caseId: id, event: 'SHOW' }))) return
    await say(tx, viewer, { ...last, state: 'PUBLICITY' })
  })
}
