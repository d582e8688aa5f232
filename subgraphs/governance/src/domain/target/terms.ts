import { addWorkingDays, citation, numberAt, ruleAt } from '@xinlu/db'
import { dayOf, refusal, XinluError } from '@xinlu/schema'

/** 异议期限: the last day on which a result may be disputed, by the county's rule of the day on which it was frozen; null past the calendar. */
export function disputeUntil(frozenAt: string): string | null {
  const day = dayOf(frozenAt)
  try {
    return addWorkingDays(day, numberAt('county-plan', 'target.dispute.within', day).value)
  } catch (error) {
    if (error instanceof XinluError && error.code === 'CALENDAR_END') return null
    throw error
  }
}

/** The county's rule of the days to dispute. */
export const disputeBasis = (frozenAt: string) =>
  citation(ruleAt('county-plan', 'target.dispute.within', dayOf(frozenAt)))

/** CONFLICT once the days to dispute are over. */
export function provenOpen(frozenAt: string, now: string): void {
  const until = disputeUntil(frozenAt)
  if (until === null || dayOf(now) <= until) return
  throw refusal('CONFLICT', { expected: `a dispute up to ${until}`, got: dayOf(now), todo: 'it is too late' })
}

/** TOO_EARLY while a result may still be disputed, and while nobody knows until when. */
export function provenOver(frozenAt: string, now: string): void {
  const until = disputeUntil(frozenAt)
  if (until !== null && dayOf(now) > until) return
  throw refusal('TOO_EARLY', {
    expected: until === null ? 'a calendar that reaches the last day to dispute' : `a day after ${until}`,
    got: dayOf(now),
    todo: until === null ? "add the year's edition of working-calendar" : 'wait',
  })
}
