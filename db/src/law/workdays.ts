import { refusal } from '@xinlu/schema'
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

interface Year {
  off: ReadonlySet<string>
  makeUp: ReadonlySet<string>
}

/** The calendar that a law's `working-calendar` editions make; CALENDAR_END on a day of a year that has none, BAD_INPUT on what is no day. */
export function calendarOf(reader: Law): Calendar {
  const years = new Map<string, Year>(
    reader.editions('working-calendar').map(({ effective, rules }) => [
      effective.slice(0, 4),
      {
        off: new Set((rules['days.off']?.value ?? []) as string[]),
        makeUp: new Set((rules['days.make-up']?.value ?? []) as string[]),
      },
    ]),
  )

  function yearOf(date: string): Year {
    const year = years.get(dayOf(date).slice(0, 4))
    if (year) return year
    const known = [...years.keys()]
    throw refusal('CALENDAR_END', {
      expected: known.length > 0 ? `a day from ${known[0]} to ${known.at(-1)}` : 'an edition of working-calendar',
      got: date,
      todo: "add the year's edition of working-calendar",
    })
  }

  function isWorkingDay(date: string): boolean {
    const { off, makeUp } = yearOf(date)
    if (off.has(date)) return false
    return makeUp.has(date) || !isWeekend(date)
  }

  function addWorkingDays(date: string, count: number): string {
    if (!Number.isInteger(count) || count < 0) {
      throw refusal('BAD_INPUT', {
        expected: 'a number of working days, 0 or more',
        got: String(count),
        todo: 'count forward',
      })
    }
    yearOf(date)
    let at = date
    for (let left = count; left > 0; ) {
      at = dayAfter(at)
      if (isWorkingDay(at)) left -= 1
    }
    return at
  }

  function workingDaysBetween(from: string, to: string): number {
    yearOf(from)
    yearOf(to)
    // 0 - n, as -0 is not 0
    if (to < from) return 0 - workingDaysBetween(to, from)
    let days = 0
    for (let at = from; at < to; ) {
      at = dayAfter(at)
      if (isWorkingDay(at)) days += 1
    }
    return days
  }

  return { isWorkingDay, addWorkingDays, workingDaysBetween }
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
