import { addWorkingDays, citation, numberAt, ruleAt } from '@xinlu/db'
import { XinluError } from '@xinlu/schema'

/** 陈述期限: the last day on which the subject of a proposed punishment may state its case; CALENDAR_END past the calendar. */
export const statedUntil = (proposedOn: string): string =>
  addWorkingDays(proposedOn, numberAt('county-measures', 'notice.within', proposedOn).value)

/** The citation of that time. */
export const statedBasis = (proposedOn: string) => citation(ruleAt('county-measures', 'notice.within', proposedOn))

/** 反馈期限: the day by which an executing department says what it did; null where the calendar does not reach it yet. */
export function feedbackDue(orderedOn: string): string | null {
  const { value } = numberAt('county-measures', 'feedback.within', orderedOn)
  try {
    return addWorkingDays(orderedOn, value)
  } catch (error) {
    if (error instanceof XinluError && error.code === 'CALENDAR_END') return null
    throw error
  }
}
