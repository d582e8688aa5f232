import { refusal } from '@xinlu/schema/errors'
import type { Chance } from './chance.ts'
import type { Day, Instant } from './types.ts'

const dayLength = 86_400_000
/** The county's clocks: UTC+8 the whole year. */
const east = 8 * 3_600_000

/** The number of a day since 1970-01-01; BAD_INPUT where the text is no day. */
export function dayNumber(day: Day): number {
  const at = Date.parse(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(at) || dayText(at / dayLength) !== day)
    throw refusal('BAD_INPUT', { expected: 'a day, YYYY-MM-DD', got: `"${day}"`, todo: 'give a day of the calendar' })
  return at / dayLength
}

/** The day of a day number. */
export function dayText(day: number): Day {
  const known = texts.get(day)
  if (known !== undefined) return known
  const text = new Date(day * dayLength).toISOString().slice(0, 10)
  texts.set(day, text)
  return text
}
/** A county's facts are of some ten thousand days, and each day is said many times. */
const texts = new Map<number, Day>()

/** The year of a day number. */
export function yearOf(day: number): number {
  return new Date(day * dayLength).getUTCFullYear()
}

/** The day number of a date in a year. */
export function dayIn(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / dayLength
}

/** The same date some months later; the month's last day where it has no such date. */
export function monthsLater(day: number, months: number): number {
  const at = new Date(day * dayLength)
  const first = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1)
  const next = new Date(first)
  const last = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate()
  return first / dayLength + Math.min(at.getUTCDate(), last) - 1
}

/** The day itself, or the Friday before where it is a weekend. */
export function weekdayUpTo(day: number): number {
  const weekday = (day + 4) % 7
  return weekday === 6 ? day - 1 : weekday === 0 ? day - 2 : day
}

/** The first Tuesday or Friday from a day on: when cases are decided. */
export function sittingFrom(day: number): number {
  let sitting = day
  while ((sitting + 4) % 7 !== 2 && (sitting + 4) % 7 !== 5) sitting++
  return sitting
}

/** The instant at which a day begins in the county, milliseconds since 1970. */
export function beginning(day: number): number {
  return day * dayLength - east
}

/** The county's day at an instant. */
export function dayAt(instant: number): number {
  return Math.floor((instant + east) / dayLength)
}

/** An instant as text. */
export function instantText(at: number): Instant {
  return new Date(at).toISOString()
}

/**
 * When the county learned what was true on a day: in office hours 1 to 9 days later, one in twenty-five 15 to 60 days later,
 * and always an hour before today begins, so that a correction still fits before it.
 */
export function learned(chance: Chance, day: number, today: number): number {
  const lag = chance.often(0.04) ? chance.between(15, 60) : chance.between(1, 9)
  const at = beginning(day + lag) + 9 * 3_600_000 + chance.between(0, 8 * 3_600 - 1) * 1000
  return Math.min(at, beginning(today) - 3_600_000)
}

/** When a correction of something learned at an instant was learned: 5 to 60 days later, before today begins, never earlier. */
export function corrected(chance: Chance, first: number, today: number): number {
  return Math.min(first + chance.between(5 * 24 * 60, 60 * 24 * 60) * 60_000, beginning(today))
}
