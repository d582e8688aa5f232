import { refusal } from '@xinlu/schema'

/** A year that may be asked about, from 2000 to 2100; BAD_INPUT otherwise. */
export function yearAsked(year: number): number {
  if (year >= 2000 && year <= 2100) return year
  throw refusal('BAD_INPUT', { expected: 'a year from 2000 to 2100', got: String(year), todo: 'correct it' })
}

/** The instant that is asked about: now where none is given; BAD_INPUT for one to come. */
export function instantAsked(at: string | null, now: string): string {
  if (at === null) return now
  if (Date.parse(at) <= Date.parse(now)) return at
  throw refusal('BAD_INPUT', { expected: `an instant up to ${now}`, got: at, todo: 'ask about one that has been' })
}
