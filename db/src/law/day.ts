import { refusal } from '@xinlu/schema/errors'

const form = /^\d{4}-\d\d-\d\d$/

/** Whether a text is a day of the calendar as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!form.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}

/** The day itself when it is one (YYYY-MM-DD, no time zone); BAD_INPUT otherwise. */
export function dayOf(text: string): string {
  if (typeof text === 'string' && isDay(text)) return text
  throw refusal('BAD_INPUT', { expected: 'a day as YYYY-MM-DD', got: String(text), todo: 'give a day of the calendar' })
}

/** The day after a day. */
export function dayAfter(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + 1)
  return at.toISOString().slice(0, 10)
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}
