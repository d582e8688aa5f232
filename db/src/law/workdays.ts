import { refusal } from '@xinlu/schema/errors'
import { dayAfter, dayOf, isWeekend } from './day.ts'
import { type Law, law } from './ruleAt.ts'

/** 工作日: the State Council's calendar, weekends, days off and make-up days (调休) of each year's edition. */
export interface Calendar {
  isWorkingDay(date: string): boolean
  /** The day so many working days after a day, which itself is day 0; with 0 the day itself. */
  addWorkingDays(date: string, count: number): string
  /** How many working days lie after `from` up to and with `to`; negative when `to` is before `from`. */
  workingDaysBetween(from: string, to: string): number
}

/** One year, counted once: days of working are asked for by the thousand. */
interface Year {
  number: number
  /** Its working days, in order. */
  working: readonly string[]
  /** Each of its days with how many working days there are up to and with it. */
  upTo: ReadonlyMap<string, number>
}

/** The calendar that a law's `working-calendar` editions make; CALENDAR_END on a day of a year that has none, BAD_INPUT on what is no day. */
export function calendarOf(reader: Law): Calendar {
  const years = new Map<string, Year>(
    reader
      .editions('working-calendar')
      .map(({ effective, rules }) => [
        effective.slice(0, 4),
        yearFrom(
          Number(effective.slice(0, 4)),
          new Set((rules['days.off']?.value ?? []) as string[]),
          new Set((rules['days.make-up']?.value ?? []) as string[]),
        ),
      ]),
  )

  function yearOf(date: string): Year {
    const year = years.get(String(date).slice(0, 4))
    if (year?.upTo.has(date)) return year
    dayOf(date)
    const known = [...years.keys()]
    throw refusal('CALENDAR_END', {
      expected: known.length > 0 ? `a day from ${known[0]} to ${known.at(-1)}` : 'an edition of working-calendar',
      got: date,
      todo: "add the year's edition of working-calendar",
    })
  }
  const yearAfter = ({ number }: Year) => yearOf(`${number + 1}-01-01`)
  const upTo = (date: string) => yearOf(date).upTo.get(date) as number

  function isWorkingDay(date: string): boolean {
    return yearOf(date).working[upTo(date) - 1] === date
  }

  function addWorkingDays(date: string, count: number): string {
    if (!Number.isInteger(count) || count < 0) {
      throw refusal('BAD_INPUT', {
        expected: 'a number of working days, 0 or more',
        got: String(count),
        todo: 'count forward',
      })
    }
    let year = yearOf(date)
    if (count === 0) return date
    let nth = upTo(date) + count
    for (; nth > year.working.length; year = yearAfter(year)) nth -= year.working.length
    return year.working[nth - 1] as string
  }

  function workingDaysBetween(from: string, to: string): number {
    let year = yearOf(from)
    const last = yearOf(to)
    // 0 - n, as -0 is not 0
    if (to < from) return 0 - workingDaysBetween(to, from)
    let days = upTo(to) - upTo(from)
    for (; year !== last; year = yearAfter(year)) days += year.working.length
    return days
  }

  return { isWorkingDay, addWorkingDays, workingDaysBetween }
}

function yearFrom(number: number, off: ReadonlySet<string>, makeUp: ReadonlySet<string>): Year {
  const working: string[] = []
  const upTo = new Map<string, number>()
  for (let at = `${number}-01-01`; at.startsWith(`${number}-`); at = dayAfter(at)) {
    if (!off.has(at) && (makeUp.has(at) || !isWeekend(at))) working.push(at)
    upTo.set(at, working.length)
  }
  return { number, working, upTo }
}

let shipped: Calendar | null = null

function calendar(): Calendar {
  shipped ??= calendarOf(law())
  return shipped
}

/** Whether people work on this day. */
export const isWorkingDay: Calendar['isWorkingDay'] = (date) => calendar().isWorkingDay(date)

/** So many working days after a day, the day itself being day 0. */
export const addWorkingDays: Calendar['addWorkingDays'] = (date, count) => calendar().addWorkingDays(date, count)

/** Working days after `from` up to and with `to`. */
export const workingDaysBetween: Calendar['workingDaysBetween'] = (from, to) => calendar().workingDaysBetween(from, to)
