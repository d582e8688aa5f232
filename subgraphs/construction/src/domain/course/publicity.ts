import { citation } from '@xinlu/db'
import { dayOf, refusal, type StepRow } from '@xinlu/schema'
import { isShownAnew, orUnsaid, shownUntil } from './county.ts'

/** What a course says of its publicity: until when, and by which rule. */
export interface Shown {
  until: string
  basis: ReturnType<typeof citation>
}

/**
 * 公示截止日期 of a course; null where it was not shown. What was corrected meanwhile is shown anew where the county says so.
 * CALENDAR_END where the working days do not reach its end.
 */
export function shownOf(steps: readonly Pick<StepRow, 'event' | 'knownFrom'>[]): Shown | null {
  const at = steps.findLastIndex(({ event }) => event === 'SHOW')
  const shown = steps[at]
  if (!shown) return null
  const putUpOn = dayOf(shown.knownFrom)
  const revised = steps.slice(at).findLast(({ event }) => event === 'REVISE')
  const from = revised && isShownAnew(putUpOn) ? dayOf(revised.knownFrom) : putUpOn
  const { until, rule } = shownUntil(from)
  return { until, basis: citation(rule) }
}

/** The same for whoever only looks: null also past the calendar. */
export const shownSoFar = (steps: readonly Pick<StepRow, 'event' | 'knownFrom'>[]): Shown | null =>
  orUnsaid(() => shownOf(steps))

/** TOO_EARLY on the last day of publicity and before; CONFLICT while an objection is open. */
export function assertOver(steps: readonly Pick<StepRow, 'event' | 'knownFrom'>[], day: string, open: number): void {
  const shown = shownOf(steps)
  if (shown && day <= shown.until)
    throw refusal('TOO_EARLY', {
      expected: `a day after ${shown.until}`,
      got: day,
      todo: 'wait until the publicity is over',
    })
  if (open > 0)
    throw refusal('CONFLICT', { expected: 'no open objection', got: `${open}`, todo: 'have it decided first' })
}
