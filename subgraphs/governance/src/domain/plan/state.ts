import { numberAt, workingDaysBetween } from '@xinlu/db'
import { XinluError } from '@xinlu/schema'
import type { PlannedItem } from './plan.ts'
import { isMet } from './target.ts'

/** 要点状态 */
export type PlanState = 'DONE' | 'ON_TRACK' | 'DUE' | 'LATE' | 'NOT_MEASURABLE'

/** The state of an item on a day, given what was last measured; how near is near is the county's rule of that day. */
export function stateOfItem({ measuring, dueOn }: PlannedItem, measured: string | null, today: string): PlanState {
  if (!measuring) return 'NOT_MEASURABLE'
  if (measured !== null && isMet(measuring.target, measured))
    return measuring.target.grows || today >= dueOn ? 'DONE' : 'ON_TRACK'
  if (today > dueOn) return 'LATE'
  return isNear(today, dueOn) ? 'DUE' : 'ON_TRACK'
}

/** Whether a due day is near; one that no calendar reaches is not yet. */
function isNear(today: string, dueOn: string): boolean {
  try {
    return workingDaysBetween(today, dueOn) <= numberAt('county-plan', 'item.due.near', today).value
  } catch (error) {
    if (error instanceof XinluError && error.code === 'CALENDAR_END') return false
    throw error
  }
}
