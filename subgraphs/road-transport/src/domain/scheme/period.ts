import { daysLater, monthsLater } from './day.ts'
import type { Pack } from './pack.ts'
import type { Day, Fact, Period } from './types.ts'

const yearOf = (day: Day) => Number(day.slice(0, 4))
const year = (number: number): Period => ({ from: `${number}-01-01`, to: `${number}-12-31` })

/** The day of the first issue of the licence; null where no fact says it. */
export function firstIssueOn(facts: readonly Fact[]): Day | null {
  let first: Day | null = null
  for (const { kind, occurredOn } of facts)
    if (kind === 'FIRST_ISSUE' && (first === null || occurredOn < first)) first = occurredOn
  return first
}

/** The period that runs on a day; null before the first issue, or where it is not known. */
export function periodRunningOn(pack: Pack, facts: readonly Fact[], day: Day): Period | null {
  if (pack.period.kind === 'CALENDAR_YEAR') return year(yearOf(day))
  const issue = firstIssueOn(facts)
  if (issue === null || issue > day) return null
  const { months } = pack.period
  let count = Math.max(0, Math.floor(((yearOf(day) - yearOf(issue) - 1) * 12) / months))
  while (monthsLater(issue, months * (count + 1)) <= day) count += 1
  return cycle(issue, months, count)
}

/** The last completed period before the one that runs on a day; null where none was completed. */
export function periodStandingOn(pack: Pack, facts: readonly Fact[], day: Day): Period | null {
  const running = periodRunningOn(pack, facts, day)
  return running && periodBefore(pack, facts, running)
}

/** The period before another; null before the first cycle. */
export function periodBefore(pack: Pack, facts: readonly Fact[], period: Period): Period | null {
  if (pack.period.kind === 'CALENDAR_YEAR') return year(yearOf(period.from) - 1)
  const issue = firstIssueOn(facts)
  const last = daysLater(period.from, -1)
  return issue === null || last < issue ? null : periodRunningOn(pack, facts, last)
}

/** The first day on which a period's grade no longer stands: the period after it has been completed by then. */
export function expiryOf(pack: Pack, facts: readonly Fact[], period: Period): Day {
  if (pack.period.kind === 'CALENDAR_YEAR') return `${yearOf(period.from) + 2}-01-01`
  const after = periodRunningOn(pack, facts, daysLater(period.to, 1))
  return after ? daysLater(after.to, 1) : monthsLater(period.from, pack.period.months * 2)
}

function cycle(issue: Day, months: number, count: number): Period {
  return { from: monthsLater(issue, months * count), to: daysLater(monthsLater(issue, months * (count + 1)), -1) }
}
