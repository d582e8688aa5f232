import { refusal } from '@xinlu/schema'

/** The most years that one window may touch. */
const mostYears = 5

/** A window of whole calendar months as the fewest published periods: years (2026), quarters (2026-Q1) and months (2026-01). */
export interface Window {
  /** In their order, without gap or overlap. */
  periods: string[]
  /** The months in it. */
  months: string[]
  firstYear: number
  lastYear: number
}

/**
 * Figures are published by month, quarter and calendar year, and a window is their sum: so two windows never differ by less than a
 * month. BAD_INPUT where `from` is not the first day of a month, `to` not the last, or the window is turned round or too long.
 */
export function windowOf(from: string, to: string): Window {
  const [first, last] = [monthNumber(from), monthNumber(to)]
  if (!from.endsWith('-01') || to !== lastDayOf(last))
    throw refused('whole calendar months: from a first day to a last day', `${from} to ${to}`)
  if (last < first) throw refused('a window whose end is after its start', `${from} to ${to}`)
  const [firstYear, lastYear] = [Math.floor(first / 12), Math.floor(last / 12)]
  if (lastYear - firstYear >= mostYears)
    throw refused(`a window of at most ${mostYears} calendar years`, `${from} to ${to}`)
  const periods: string[] = []
  for (let at = first; at <= last; ) {
    const length = [12, 3, 1].find((months) => at % months === 0 && at + months - 1 <= last) ?? 1
    periods.push(length === 12 ? yearOf(at) : length === 3 ? quarterOf(at) : monthOf(at))
    at += length
  }
  const months = Array.from({ length: last - first + 1 }, (_, i) => monthOf(first + i))
  return { periods, months, firstYear, lastYear }
}

/** The month, quarter and year that a month (2026-01) counts in. */
export function periodsOf(month: string): string[] {
  const at = monthNumber(`${month}-01`)
  return [month, quarterOf(at), yearOf(at)]
}

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const yearOf = (at: number) => String(Math.floor(at / 12)).padStart(4, '0')
const monthOf = (at: number) => `${yearOf(at)}-${String((at % 12) + 1).padStart(2, '0')}`
const quarterOf = (at: number) => `${yearOf(at)}-Q${Math.floor((at % 12) / 3) + 1}`
const lastDayOf = (at: number) => new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).toISOString().slice(0, 10)
const refused = (expected: string, got: string) =>
  refusal('BAD_INPUT', { expected, got, todo: 'choose whole months, such as 2026-01-01 to 2026-03-31' })
