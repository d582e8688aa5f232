import { addWorkingDays, citation, dayAfter, numberAt } from '@xinlu/db'
import { refusal, type StepRow, stateOf, XinluError } from '@xinlu/schema'

/** The last day on which somebody who knew on a day may complain: so many days of the calendar after it. */
export function complainUntil(knewOn: string): string {
  const { value } = numberAt('tendering', 'complaint.within', knewOn)
  return Array.from({ length: value }).reduce<string>((day) => dayAfter(day), knewOn)
}

/** Nothing, where a complaint comes in its time; BAD_INPUT for a day that cannot be, CONFLICT with the clause for one that comes late. */
export function provenInTime({ knewOn, openedOn, today }: { knewOn: string; openedOn: string; today: string }): void {
  if (knewOn < openedOn || knewOn > today)
    throw refusal('BAD_INPUT', {
      expected: `knewOn from the day of the opening, ${openedOn}, to today`,
      got: knewOn,
      todo: 'correct it',
    })
  const until = complainUntil(knewOn)
  if (today <= until) return
  const { rule } = numberAt('tendering', 'complaint.within', knewOn)
  throw refusal('CONFLICT', {
    expected: `a complaint up to ${until} (${rule.at})`,
    got: today,
    todo: 'its time is over',
  })
}

/** 期限 of a complaint: when it must be taken up, and decided once it is. Null past the calendar, and before it is taken up. */
export function duesOf(filedOn: string, acceptedOn: string | null) {
  return {
    acceptBy: within('complaint.acceptance.within', filedOn),
    decideBy: acceptedOn === null ? null : within('complaint.decision.within', acceptedOn),
  }
}

/** The sentences of these limits. */
export const duesBasis = (filedOn: string) => [
  citation(numberAt('tendering', 'complaint.acceptance.within', filedOn).rule),
]

function within(rule: string, from: string): string | null {
  try {
    return addWorkingDays(from, numberAt('tendering', rule, from).value)
  } catch (error) {
    if (error instanceof XinluError && error.code === 'CALENDAR_END') return null
    throw error
  }
}

/** Whether a complaint has been taken up: only then its handler sees why a grade was what it was. */
export const isTakenUp = (steps: readonly Pick<StepRow, 'event' | 'state'>[]): boolean =>
  steps.some(({ event }) => event === 'ACCEPT') && stateOf(steps) !== 'WITHDRAWN'

/** Whether a step of a complaint is, or was, after its last day. */
export function isLate(
  dues: ReturnType<typeof duesOf>,
  days: { takenOn: string | null; decidedOn: string | null },
  today: string,
): boolean {
  const over = (due: string | null, on: string | null) => due !== null && (on ?? today) > due
  return over(dues.acceptBy, days.takenOn) || over(dues.decideBy, days.decidedOn)
}
