import { numberAt } from '@xinlu/db'
import { dayOf } from '@xinlu/schema'
import { dueOn, type Period, periodsOf } from '../catalogue/periods.ts'
import type { Plan } from './plan.ts'

/** The last day on which a report of a period is signed in time; null where no calendar reaches it. */
export function reportDueOn(period: Period): string | null {
  return dueOn(period, numberAt('county-plan', 'report.due.within', period.lastDay).value)
}

/** The periods of a plan's year whose reports are due by an instant. */
export function periodsDue({ year, reports }: Plan, now: string): string[] {
  const today = dayOf(now)
  return periodsOf(year, reports.frequency)
    .filter(({ name }) => name >= reports.from)
    .filter((period) => {
      if (period.lastDay >= today) return false
      const due = reportDueOn(period)
      return due !== null && today > due
    })
    .map(({ name }) => name)
}
