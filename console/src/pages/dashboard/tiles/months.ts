import type { Covered } from '../sources.tsx'

/** What of one unit was due in one month, by how it came. */
export interface Month {
  due: number
  late: number
  missing: number
  doubles: number
}

const none: Month = { due: 0, late: 0, missing: 0, doubles: 0 }
const isDue = new Set(['IN_TIME', 'NIL', 'LATE', 'HOLE'])

/** The month (1 to 12) in which a period of the catalogue ends: a month, a quarter (2026-Q1) or a year. */
export function monthOf(period: string): number {
  const quarter = /-Q([1-4])$/.exec(period)
  if (quarter) return 3 * Number(quarter[1])
  const month = /-(\d\d)$/.exec(period)
  return month ? Number(month[1]) : 12
}

/** Unit × month: how many were due, late, missing and doubled; a quarter or a year counts in the month that it ends in. */
export function monthsOf(cells: Covered['cells']): Map<string, Month[]> {
  const units = new Map<string, Month[]>()
  for (const { unit, period, state, repeats } of cells ?? []) {
    if (!unit || !period) continue
    const twice = repeats ?? 0
    if (!isDue.has(state ?? '') && twice === 0) continue
    const months = units.get(unit) ?? Array.from({ length: 12 }, () => none)
    const place = monthOf(period) - 1
    const { due, late, missing, doubles } = months[place] ?? none
    months[place] = {
      due: due + (isDue.has(state ?? '') ? 1 : 0),
      late: late + (state === 'LATE' ? 1 : 0),
      missing: missing + (state === 'HOLE' ? 1 : 0),
      doubles: doubles + twice,
    }
    units.set(unit, months)
  }
  return units
}

/** All months of a unit together. */
export const totalOf = (months: readonly Month[]): Month =>
  months.reduce(
    (sum, one) => ({
      due: sum.due + one.due,
      late: sum.late + one.late,
      missing: sum.missing + one.missing,
      doubles: sum.doubles + one.doubles,
    }),
    none,
  )
