import { workingDaysBetween } from '@xinlu/db'
import { Decimal } from 'decimal.js'

/** Acts of a unit whose due day has passed, of one day and shown on one day, or never. */
export interface PastActs {
  unit: string
  decidedOn: string
  dueOn: string
  shownOn: string | null
  n: number
}

/** A decision that is not shown yet and not late yet. */
export interface DueAct {
  id: string
  unit: string
  decidedOn: string
  dueOn: string
}

/** 逾期预测 of one decision. */
export interface OutlookRow {
  id: string
  workingDaysLeft: number
  likelihood: string | null
  basedOn: number
}

/** With fewer acts to go by than this nothing is said. */
const fewest = 20

/**
 * How likely each decision is to be late, the likeliest first: of its unit's past acts that were not shown before as many working
 * days had passed, the share that came after their due day or never. Null where these are fewer than 20.
 */
export function outlookOf(due: readonly DueAct[], past: readonly PastActs[], today: string): OutlookRow[] {
  const delays = new Map<string, { after: number; late: boolean; n: number }[]>()
  for (const { unit, decidedOn, dueOn, shownOn, n } of past) {
    const after = shownOn === null ? Number.POSITIVE_INFINITY : workingDaysBetween(decidedOn, shownOn)
    const own = delays.get(unit) ?? []
    delays.set(unit, own)
    own.push({ after, late: shownOn === null || shownOn > dueOn, n })
  }
  return due
    .map(({ id, unit, decidedOn, dueOn }) => {
      const passed = workingDaysBetween(decidedOn, today)
      const alike = (delays.get(unit) ?? []).filter(({ after }) => after >= passed)
      const basedOn = sum(alike)
      const late = sum(alike.filter((one) => one.late))
      const likelihood = basedOn < fewest ? null : new Decimal(late).div(basedOn).toDecimalPlaces(2).toString()
      return { id, workingDaysLeft: workingDaysBetween(today, dueOn), likelihood, basedOn }
    })
    .sort(
      (a, b) =>
        Number(b.likelihood ?? -1) - Number(a.likelihood ?? -1) ||
        a.workingDaysLeft - b.workingDaysLeft ||
        (a.id < b.id ? -1 : 1),
    )
}

const sum = (of: readonly { n: number }[]) => of.reduce((total, { n }) => total + n, 0)
