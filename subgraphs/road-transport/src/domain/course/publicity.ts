import { citation } from '@xinlu/db'
import { dayOf, refusal, type StepRow } from '@xinlu/schema'
import { isShownAnew, shownUntil } from './county.ts'

/** What a course says of its publicity: until when, and by which rule. */
export interface Shown {
  until: string
  basis: ReturnType<typeof citation>
}

/** 公示截止日期 of a course; null where it was not shown. What was corrected meanwhile is shown anew where the county says so. */
export function shownOf(steps: readonly Pick<StepRow, 'event' | 'knownFrom'>[]): Shown | null {
  const shown = steps.findLast(({ event }) => event === 'SHOW')
  if (!shown) return null
  const revised = steps.findLast(({ event }) => event === 'REVISE')
  const putUpOn = dayOf(shown.knownFrom)
  const from = revised && isShownAnew(putUpOn) ? dayOf(revised.knownFrom) : putUpOn
  const { until, rule } = shownUntil(from)
  return { until, basis: citation(rule) }
}

/** TOO_EARLY on the last day of publicity and before; CONFLICT while an objection is open. */
export function assertOver(steps: readonly StepRow[], today: string, openObjections: number): void {
  const shown = shownOf(steps)
  if (shown && today <= shown.until)
    throw refusal('TOO_EARLY', {
      expected: `a day after ${shown.until}`,
      got: today,
      todo: 'wait until the publicity is over',
    })
  if (openObjections > 0)
    throw refusal('CONFLICT', {
      expected: 'no open objection',
      got: `${openObjections}`,
      todo: 'have it decided first',
    })
}
