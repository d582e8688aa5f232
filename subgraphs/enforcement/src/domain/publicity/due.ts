import { isWorkingDay } from '@xinlu/db'
import { XinluError } from '@xinlu/schema'
import { dueOn } from './publicity.ts'

/**
 * The due day of what is decided on a day; `infinity` where it lies beyond the last calendar while `today` does not: it is still
 * to come then, whichever it is. CALENDAR_END where the day itself, or today, has no calendar.
 */
export function dueOrLater(
  template: Parameters<typeof dueOn>[0]['template'],
  decidedOn: string,
  today: string,
): string {
  try {
    return dueOn({ template, decidedOn })
  } catch (error) {
    if (!(error instanceof XinluError) || error.code !== 'CALENDAR_END') throw error
    isWorkingDay(decidedOn)
    isWorkingDay(today)
    return 'infinity'
  }
}
