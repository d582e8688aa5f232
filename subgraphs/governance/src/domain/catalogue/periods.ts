import { addWorkingDays } from '@xinlu/db'
import { refusal, XinluError } from '@xinlu/schema'
import type { Frequency } from './catalogue.ts'

/** 期间: a month (2026-08), a quarter (2026-Q3) or a year (2026). */
export interface Period {
  name: string
  /** Its months, YYYY-MM. */
  months: readonly string[]
  firstDay: string
  lastDay: string
}

const two = (n: number) => String(n).padStart(2, '0')
const monthsFrom = (year: number, first: number, count: number) =>
  Array.from({ length: count }, (_, i) => `${year}-${two(first + i)}`)

function periodWith(name: string, months: readonly string[]): Period {
  const [first = '', last = ''] = [months[0], months.at(-1)]
  const [year, month] = last.split('-').map(Number) as [number, number]
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { name, months, firstDay: `${first}-01`, lastDay: `${last}-${two(days)}` }
}

/** The periods of a year by which something is due; what comes as it happens is counted by months. */
export function periodsOf(year: number, frequency: Frequency): Period[] {
  if (frequency === 'YEARLY') return [periodWith(String(year), monthsFrom(year, 1, 12))]
  if (frequency === 'QUARTERLY')
    return [1, 2, 3, 4].map((q) => periodWith(`${year}-Q${q}`, monthsFrom(year, q * 3 - 2, 3)))
  return monthsFrom(year, 1, 12).map((month) => periodWith(month, [month]))
}

/** A month or a quarter by its name; BAD_INPUT for any other text. */
export function periodNamed(text: string): Period {
  const month = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(text)
  if (month) return periodWith(text, [text])
  const [, year, quarter] = /^(20\d\d)-Q([1-4])$/.exec(text) ?? []
  if (year && quarter) return periodWith(text, monthsFrom(Number(year), Number(quarter) * 3 - 2, 3))
  throw refusal('BAD_INPUT', {
    expected: 'a month such as 2026-08, or a quarter such as 2026-Q3',
    got: text.slice(0, 20),
    todo: 'name one',
  })
}

/** The last day on which what a period owes comes in time: so many working days after its end; null where no calendar reaches it. */
export function dueOn({ lastDay }: Period, within: number): string | null {
  try {
    return addWorkingDays(lastDay, within)
  } catch (error) {
    if (error instanceof XinluError && error.code === 'CALENDAR_END') return null
    throw error
  }
}

/** The instant at which a day is over in the county's time zone (UTC+8). */
export const endOf = (day: string) => `${day}T16:00:00.000Z`
