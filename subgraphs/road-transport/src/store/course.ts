import { type Ask, alone, type Db, dayOf, newId, refusal, takeStep, typed, type Viewer } from '@xinlu/schema'
import {
  assertUnit,
  assessorOf,
  cityRecorderOn,
  countyAuthority,
  finalAuthority,
  selfScoreDueOn,
} from '../domain/course/county.ts'
import { packOf } from '../domain/course/explained.ts'
import { assessmentFlow, underWay } from '../domain/course/machine.ts'
import { assertOver } from '../domain/course/publicity.ts'
import { isOfDrivers } from '../domain/course/schemes.ts'
import type { AssessmentScheme, AssessmentState } from '../generated.ts'
import { type Found, foundNow } from './judged.ts'
import { openObjectionsTo } from './objections.ts'
import { type LastSaid, lastSaid, saidOfYear, say } from './statement.ts'
import { type SubjectRow, subjectOf } from './subjects.ts'

type Client = Db['$client']

/** BAD_INPUT where a subject is none of those that a scheme assesses. */
export function assertOfScheme({ kind, industries, category }: SubjectRow, scheme: string): void {
  const industry = scheme === 'PLATFORM_TAXI' ? 'TAXI' : scheme
  const fits = isOfDrivers(scheme)
    ? kind === 'Practitioner' && (category === 'TAXI') === (scheme === 'TAXI_DRIVER')
    : industries.includes(industry)
  if (fits) return
  throw refusal('BAD_INPUT', {
    expected: `a subject that ${scheme} assesses`,
    got:
      kind === 'Practitioner'
        ? 'a practitioner of another trade'
        : `a subject of ${industries.join(', ') || 'no such trade'}`,
    todo: 'choose the scheme of its trade',
  })
}

/** The course that is under way for a year, and whether a result stands. */
export async function courseIn(sql: Client, subjectIds: readonly string[], scheme: string, year: number) {
  const said = await saidOfYear(sql, subjectIds, scheme, year)
  return {
    open: said.find(({ state }) => underWay.includes(state)) ?? null,
    stands: said.some(({ state }) => state === 'FINAL'),
  }
}

/** What is to be assessed. */
export interface Assessing {
  subjectId: string
  scheme: AssessmentScheme
  year: number
  reason: string
}

/**
 * 县级初评 by the unit of the scheme; gives the assessment's id. The result follows from the facts that are said now. TOO_EARLY while
 * the year lasts; where a result of the year stands already, a course of its own begins, with a reason.
 */
export async function assess(db: Db, viewer: Viewer, ask: Ask, assessing: Assessing): Promise<string> {
  const { scheme, year } = assessing
  const today = dayOf(viewer.now)
  assertUnit(viewer.unit, assessorOf(scheme, today))
  packOf(scheme, year)
  const subject = await subjectOf(ask, assessing.subjectId)
  assertOfScheme(subject, scheme)
  if (isOfDrivers(scheme))
    throw refusal('BAD_INPUT', { expected: 'a scheme of firms', got: scheme, todo: 'use endIntegrityCycle' })
  if (today <= `${year}-12-31`)
    throw refusal('TOO_EARLY', { expected: `a day of ${year + 1}`, got: today, todo: 'wait for the end of the year' })
  return alone(db, `road-transport.assessment ${subject.id} ${scheme} ${year}`, async (tx) => {
    const { open, stands } = await courseIn(tx, subject.memberIds, scheme, year)
    const dueOn = selfScoreDueOn(scheme, year)
    if (!open && !stands && today <= dueOn)
      throw refusal('TOO_EARLY', {
        expected: `a self-score, or a day after ${dueOn}`,
        got: today,
        todo: 'wait for the self-score',
      })
    const reason = typed('reason', assessing.reason, stands && !open ? 1 : 0)
    const found = await foundNow(tx, viewer, { subjectIds: subject.memberIds, scheme, year })
    const caseId = open?.id ?? newId('a', viewer.now)
    const particulars = { score: found.finding.total, grade: found.finding.grade, restsOn: found.restsOn }
    const taking = { caseId, event: 'ASSESS', particulars, ...(reason && { reason }) }
    if (!(await takeStep(tx, viewer, assessmentFlow, taking))) return caseId
    const authority = countyAuthority(today)
    const saying = {
      id: caseId,
      subjectId: subject.id,
      year,
      scheme,
      state: 'COUNTY_ASSESSED',
      authority,
      found,
    } as const
    await say(tx, viewer, saying, null)
    return caseId
  })
}

/** Takes a step of the unit that records the city's answers, and says what it leaves. */
async function cityStep(
  db: Db,
  viewer: Viewer,
  id: string,
  step: (
    tx: Client,
    last: LastSaid,
  ) => Promise<{
    event: string
    state: AssessmentState
    reason?: string
    particulars?: Record<string, string>
    found?: Found
  }>,
): Promise<void> {
  const today = dayOf(viewer.now)
  assertUnit(viewer.unit, cityRecorderOn(today))
  await alone(db, `road-transport.assessment ${id}`, async (tx) => {
    const last = await lastSaid(tx, id)
    const { state, found, ...taking } = await step(tx, last)
    if (!(await takeStep(tx, viewer, assessmentFlow, { caseId: id, ...taking }))) return
    const authority = state === 'CITY_REVIEWED' ? finalAuthority(last.scheme, today) : last.authority
    await say(tx, viewer, { ...last, state, authority, found: found ?? null }, last)
    if (state === 'FINAL') await supersedeOthers(tx, viewer, last)
  })
}

/** 市级审核 as the city's document says; what it agrees to rests on the facts that are said now, those that it corrected among them. */
export async function review(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { id, agree, docNo, reason }: { id: string; agree: boolean; docNo: string; reason: string },
): Promise<void> {
  const particulars = { docNo: typed('docNo', docNo, 2) }
  const said = typed('reason', reason, agree ? 0 : 1)
  assertUnit(viewer.unit, cityRecorderOn(dayOf(viewer.now)))
  const { memberIds } = await subjectOf(ask, (await lastSaid(db.$client, id)).subjectId)
  await cityStep(db, viewer, id, async (tx, last) => {
    if (!agree) return { event: 'RETURN', state: 'CITY_RETURNED', particulars, reason: said }
    const found = await foundNow(tx, viewer, { subjectIds: memberIds, scheme: last.scheme, year: last.year })
    return { event: 'AGREE', state: 'CITY_REVIEWED', particulars, found, ...(said && { reason: said }) }
  })
}

/** 公示: shows a result that the city reviewed, as it was reviewed. */
export const show = (db: Db, viewer: Viewer, id: string): Promise<void> =>
  cityStep(db, viewer, id, async () => ({ event: 'SHOW', state: 'PUBLICITY' }))

/** 确定: makes a result final; TOO_EARLY while it is shown, CONFLICT while an objection is open. */
export const finalise = (db: Db, viewer: Viewer, id: string): Promise<void> =>
  cityStep(db, viewer, id, async (tx, { steps, state }) => {
    if (state === 'PUBLICITY') assertOver(steps, dayOf(viewer.now), (await openObjectionsTo(tx, id)).length)
    return { event: 'FINALISE', state: 'FINAL' }
  })

/** A newer result of the year takes the place of those before it. */
async function supersedeOthers(sql: Client, viewer: Viewer, { id, subjectId, scheme, year }: LastSaid): Promise<void> {
  for (const other of await saidOfYear(sql, [subjectId], scheme, year)) {
    if (other.id === id || other.state !== 'FINAL') continue
    await takeStep(sql, viewer, assessmentFlow, { caseId: other.id, event: 'SUPERSEDE', particulars: { by: id } })
    await say(sql, viewer, { ...other, state: 'SUPERSEDED', found: null }, other)
  }
}
