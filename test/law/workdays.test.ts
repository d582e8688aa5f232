import { addWorkingDays, isWorkingDay, workingDaysBetween } from '@xinlu/db'
import chineseDays from 'chinese-days'
import { describe, expect, it } from 'vitest'

describe('the working-day calendar', () => {
  it.each([
    // 2026-09-24 Thursday; 25–27 中秋; 28, 29, 30; 10-01…07 国庆; 8, 9; Saturday 10 is made up; 12
    ['2026-09-24', 7, '2026-10-12'],
    ['2026-09-23', 7, '2026-10-10'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2024-02-08', 1, '2024-02-09'],
    ['2026-06-01', 0, '2026-06-01'],
  ])('%s and %s working days is %s', (day, count, wanted) => {
    expect(addWorkingDays(day, count)).toBe(wanted)
    expect(workingDaysBetween(day, wanted)).toBe(count)
    if (count > 0) expect(workingDaysBetween(wanted, day)).toBe(-count)
  })

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('of %s has %s working days, and agrees with the package on every day', (year, count) => {
    let working = 0
    for (let at = new Date(Date.UTC(year, 0, 1)); at.getUTCFullYear() === year; at.setUTCDate(at.getUTCDate() + 1)) {
      const day = at.toISOString().slice(0, 10)
      expect({ day, working: isWorkingDay(day) }).toEqual({ day, working: chineseDays.isWorkday(day) })
      if (isWorkingDay(day)) working += 1
    }
    expect(working).toBe(count)
  })

  it.each([
    ['a day past its last year', () => isWorkingDay('2027-01-01')],
    ['a span that runs past its last year', () => addWorkingDays('2026-12-25', 7)],
    ['a day before its first year', () => isWorkingDay('2017-12-31')],
    ['no step from a day past its last year', () => addWorkingDays('2027-01-04', 0)],
    ['a span back from past its last year', () => workingDaysBetween('2027-01-04', '2026-12-31')],
    ['a span from before its first year', () => workingDaysBetween('2017-12-31', '2018-01-02')],
  ])('%s fails loudly', (_, act) => {
    expect(act).toThrowError(expect.objectContaining({ code: 'CALENDAR_END' }))
  })

  it.each([-1, 1.5])('%s working days are refused', (count) => {
    expect(() => addWorkingDays('2026-06-01', count)).toThrowError(expect.objectContaining({ code: 'BAD_INPUT' }))
  })

  it.each(['2026-02-30', '2026-13-01', '2026-9-24', '2026-09-24T00:00:00Z', ''])(
    '%j is refused, as it is no day',
    (day) => {
      for (const act of [
        () => isWorkingDay(day),
        () => addWorkingDays(day, 1),
        () => workingDaysBetween(day, '2026-06-01'),
        () => workingDaysBetween('2026-06-01', day),
      ])
        expect(act).toThrowError(expect.objectContaining({ code: 'BAD_INPUT' }))
    },
  )

  it.each([
    // 2026-10-03 to -07 days off; 10-10 a made-up Saturday
    ['2026-10-01', '2026-10-07', 0],
    ['2026-10-07', '2026-10-01', 0],
    ['2026-09-30', '2026-10-10', 3],
    ['2026-10-10', '2026-09-30', -3],
    ['2026-10-09', '2026-10-11', 1],
    ['2026-06-01', '2026-06-01', 0],
  ])('from %s to %s there are %s working days', (from, to, count) => {
    expect(workingDaysBetween(from, to)).toBe(count)
  })
})
