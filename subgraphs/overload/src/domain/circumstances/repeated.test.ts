import { describe, expect, it } from 'vitest'
import { quarterOf } from '../quarter.ts'
import { type WindowForm, windowFrom } from '../window.ts'
import type { Violation } from './facts.ts'
import { repeated } from './found.ts'
import { repeatedIn } from './repeated.ts'

const truck = (id: string, day: string): Violation => ({ id, day, vehicleId: 't', driverId: null, operatorId: 'f' })
const on = (...days: string[]) => days.map((day, i) => truck(`v${i + 1}`, day))
const found = (violations: Violation[], quarter: string, form: WindowForm = 'rolling') =>
  repeated.flatMap((which) => repeatedIn(violations, quarterOf(quarter), () => form, which))

describe('the first day of a year that ends on a day', () => {
  it.each([
    ['2026-08-01', 'rolling', '2025-08-02'],
    ['2026-08-01', 'calendar', '2026-01-01'],
    ['2026-01-01', 'rolling', '2025-01-02'],
    ['2024-02-29', 'rolling', '2023-03-01'],
    ['2025-02-28', 'rolling', '2024-02-29'],
    ['2025-03-01', 'rolling', '2024-03-02'],
  ] as const)('%s, %s: %s', (end, form, first) => expect(windowFrom(end, form)).toBe(first))
})

describe('情形一: a truck with more than 3 violations in a year', () => {
  it.each([
    ['three', on('2026-07-01', '2026-07-02', '2026-07-03'), 0],
    ['the fourth', on('2026-07-01', '2026-07-02', '2026-07-03', '2026-07-04'), 4],
    ['four on one day', on('2026-07-01', '2026-07-01', '2026-07-01', '2026-07-01'), 4],
    ['the first a year and a day before the fourth', on('2025-08-01', '2026-07-02', '2026-07-03', '2026-08-02'), 0],
    ['the first a year before the fourth', on('2025-08-01', '2026-07-02', '2026-07-03', '2026-08-01'), 0],
    [
      'the first a day less than a year before the fourth',
      on('2025-08-02', '2026-07-02', '2026-07-03', '2026-08-01'),
      4,
    ],
    ['the fourth on the day before the quarter', on('2026-06-27', '2026-06-28', '2026-06-29', '2026-06-30'), 0],
    ['the fourth on the first day of the quarter', on('2026-06-28', '2026-06-29', '2026-06-30', '2026-07-01'), 4],
    ['the fourth on the last day of the quarter', on('2026-06-28', '2026-06-29', '2026-06-30', '2026-09-30'), 4],
    ['the fourth on the day after the quarter', on('2026-06-28', '2026-06-29', '2026-06-30', '2026-10-01'), 0],
  ])('%s', (_, violations, count) => {
    expect(found(violations, '2026-Q3').map((one) => one.count)).toEqual(count === 0 ? [] : [count])
  })

  it('by the calendar, the last of December and the first of January are of two years', () => {
    const days = on('2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02')
    expect(found(days, '2026-Q1', 'calendar')).toEqual([])
    expect(found(days, '2026-Q1', 'rolling')).toMatchObject([{ count: 4 }])
    const inOne = on('2026-01-01', '2026-01-02', '2026-01-03', '2026-12-31')
    expect(found(inOne, '2026-Q4', 'calendar')).toMatchObject([{ count: 4, metOn: '2026-12-31' }])
  })

  it('says since when, the most in one year, and its evidence by day', () => {
    const days = on('2026-07-04', '2026-07-01', '2026-07-02', '2026-07-03', '2026-08-20')
    expect(found(days, '2026-Q3')).toEqual([
      {
        ...{ subjectId: 't', subjectType: 'TRUCK', partyId: 'f', circumstance: 1, measure: 'VIOLATIONS', count: 5 },
        ...{ measured: '5', threshold: '3', fleet: null, metOn: '2026-07-04', countedOn: '2026-08-20' },
        evidence: ['v2', 'v3', 'v4', 'v1', 'v5'],
      },
    ])
  })

  it('tells the operator of the last violation whose operator is known', () => {
    const days = on('2026-07-01', '2026-07-02', '2026-07-03', '2026-07-04')
    const sold = days.map((one, i) => ({ ...one, operatorId: ['f', 'f', 'g', null][i] ?? null }))
    expect(found(sold, '2026-Q3')).toMatchObject([{ partyId: 'g' }])
  })
})

it('情形二: of a driver over several trucks; who is not known is nobody', () => {
  const by = (driverId: string | null) =>
    on('2026-07-01', '2026-07-02', '2026-07-03', '2026-07-04').map((one, i) => ({
      ...one,
      vehicleId: `t${i}`,
      driverId,
    }))
  expect(found(by('d'), '2026-Q3')).toMatchObject([{ subjectId: 'd', subjectType: 'PRACTITIONER', circumstance: 2 }])
  expect(found(by(null), '2026-Q3')).toEqual([])
})
