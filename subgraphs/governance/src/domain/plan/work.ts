import { Decimal } from 'decimal.js'

/** 要点成效计数: so many were due, so many of them done, of so many subjects. */
export interface WorkCount {
  of: number
  done: number
  subjects: number
}

/** The fewest subjects that a figure may be of, whoever asks: what is measured is read by more people than ask. This house's own rule, as MIN_CELL(5) of the leader group. */
export const leastSubjects = 5

const share = (done: number, of: number) => new Decimal(done).div(of).toDecimalPlaces(3, Decimal.ROUND_DOWN).toString()

/** What of a count was done, to a thousandth, rounded down, so that 1 is all of it; null of nothing, and of fewer subjects than `least`. */
export const shareOf = ({ of, done, subjects }: WorkCount, least: number): string | null =>
  of === 0 || subjects < least ? null : share(done, of)

/** A number of things of subjects; null of none, and of fewer subjects than `least`. */
export const numberOf = ({ of, subjects }: WorkCount, least: number): number | null =>
  of === 0 || subjects < least ? null : of

/** The days of a year that are counted, up to the end of the last whole month, and the instant at which that ends; null where none is over. */
export function countedDays(year: number, today: string): { from: string; to: string; at: string } | null {
  const monthBegin = `${today.slice(0, 7)}-01`
  const before = new Date(Date.parse(monthBegin) - 86_400_000).toISOString().slice(0, 10)
  const last = `${year}-12-31`
  const to = last < before ? last : before
  return to < `${year}-01-01` ? null : { from: `${year}-01-01`, to, at: `${to}T15:59:59.999Z` }
}

/** 制度版本 that took effect by a day: how many, the share of those checked by then, and the names of the others. */
export function editionsBy(
  editions: readonly { instrument: string; effective: string; checked: string | null }[],
  today: string,
) {
  const begun = editions.filter(({ effective }) => effective <= today)
  const provisional = begun.filter(({ checked }) => checked === null || checked > today)
  return {
    editions: begun.length,
    editionsChecked: begun.length === 0 ? null : share(begun.length - provisional.length, begun.length),
    provisionalEditions: provisional.map(({ instrument, effective }) => `${instrument}/${effective}`).sort(),
  }
}
