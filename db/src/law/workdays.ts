import { refusal } from '@xinlu/schema'
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

/** The calendar that a law's `working-calendar` editions make; CALENDAR_END on a day of a year that has none. */
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

  function isWorkingDay(date: string): boolean {
    const year = years.get(date.slice(0, 4))
    if (!year) {
      const known = [...years.keys()]
      throw refusal('CALENDAR_END', {
        expected: `a day from ${known[0]} to ${known.at(-1)}`,
        got: date,
        todo: "add the year's edition of working-calendar",
      })
    }
    if (year.off.has(date)) return false
    if (year.makeUp.has(date)) return true
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
    return weekday !== 0 && weekday !== 6
  }

  function addWorkingDays(date: string, count: number): string {
    if (!Number.isInteger(count) || count < 0) {
      throw refusal('BAD_INPUT', {
        expected: 'a number of working days, 0 or more',
        got: String(count),
        todo: 'count forward',
      })
    }
    let at = date
    for (let left = count; left > 0; ) {
      at = next(at)
      if (isWorkingDay(at)) left -= 1
    }
    return at
  }

  function workingDaysBetween(from: string, to: string): number {
    if (to < from) return -workingDaysBetween(to, from)
    let days = 0
    for (let at = from; at < to; ) {
      at = next(at)
      if (isWorkingDay(at)) days += 1
    }
    return days
  }

  return { isWorkingDay, addWorkingDays, workingDaysBetween }
}

function next(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
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
