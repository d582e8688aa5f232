import { addWorkingDays, citation, numberAt, type Rule } from '@xinlu/db'
import { dayOf, type ErrorCode, type Machine, type StepRow, stateOf, XinluError } from '@xinlu/schema'

const receiver = 'a clerk of a unit that the county names for it'

/** 政务失信舆情处置 as its table. */
export const opinionFlow: Machine = {
  flow: 'OPINION',
  title: '政务失信舆情处置',
  ends: ['CLOSED'],
  transitions: [
    { from: ['–'], event: 'RECEIVE', to: 'RECEIVED', by: receiver, reason: false },
    { from: ['RECEIVED'], event: 'VERIFY', to: 'VERIFIED', by: 'a clerk of the unit concerned', reason: true },
    { from: ['VERIFIED'], event: 'RESPOND', to: 'RESPONDED', by: receiver, reason: true },
    { from: ['RESPONDED'], event: 'CLOSE', to: 'CLOSED', by: `${receiver}, other than who answered`, reason: true },
  ],
}

/** Which step comes next in a state, and the rule of its day. */
const nextIn: Readonly<Record<string, { event: string; rule: string }>> = {
  RECEIVED: { event: 'VERIFY', rule: 'verification.within' },
  VERIFIED: { event: 'RESPOND', rule: 'response.within' },
  RESPONDED: { event: 'CLOSE', rule: 'closing.within' },
}

/** The step that an incident waits for; null once it is closed. */
export const nextOf = (steps: readonly Pick<StepRow, 'state'>[]) => nextIn[stateOf(steps)] ?? null

const notSaid: readonly ErrorCode[] = ['NO_EDITION', 'RULE_UNKNOWN', 'CALENDAR_END']

/** The day by which a step is due, all of them counted from the day of receipt, and the rule that says so; null past the calendar and where none is in force. */
export function stepDue(
  event: string,
  receivedOn: string,
): { dueOn: string; basis: ReturnType<typeof citation> } | null {
  const rule = Object.values(nextIn).find((one) => one.event === event)?.rule
  if (!rule) return null
  try {
    const found: { value: number; rule: Rule } = numberAt('county-opinion', rule, receivedOn)
    return { dueOn: addWorkingDays(receivedOn, found.value), basis: citation(found.rule) }
  } catch (error) {
    if (error instanceof XinluError && notSaid.includes(error.code)) return null
    throw error
  }
}

/** Each step of an incident after its receipt with its due day, and the one that it waits for, which was done on no day. */
export function clocksOf(steps: readonly StepRow[]): { event: string; dueOn: string | null; doneOn: string | null }[] {
  const [first, ...rest] = steps
  if (!first) return []
  const receivedOn = dayOf(first.knownFrom)
  const next = nextOf(steps)
  return [
    ...rest.map(({ event, knownFrom }) => ({ event, doneOn: dayOf(knownFrom) })),
    ...(next ? [{ event: next.event, doneOn: null }] : []),
  ].map((one) => ({ ...one, dueOn: stepDue(one.event, receivedOn)?.dueOn ?? null }))
}
