import { describe, expect, it } from 'vitest'
import { accident, fact, violation } from './facts.fixture.ts'
import { judge } from './judge.ts'
import { packAt } from './packs.ts'
import { expiryOf, periodRunningOn, periodStandingOn } from './period.ts'
import { standingOn } from './standing.ts'
import type { Fact } from './types.ts'

const pack = packAt('driver', '2026-01-01')
const taxi = packAt('taxi-driver', '2026-01-01')
const issued = (day: string) => fact('FIRST_ISSUE', day)
const recorded = (grade: string, day: string) => fact('GRADE_RECORDED', day, { particulars: { grade } })
const education = (day: string, hours = '18') => fact('EDUCATION', day, { quantity: hours })

/** Violations that make so many points, on the days after a day. */
function offences(points: number, day: string): Fact[] {
  const codes = { 10: 'GRAVE_OVERLOAD', 5: 'FATIGUE', 3: 'OVERLOAD', 1: 'PAPERS' }
  const made: Fact[] = []
  let left = points
  for (const value of [10, 5, 3, 1] as const)
    for (; left >= value; left -= value) made.push(violation(codes[value], day))
  return made
}

describe('a driver whose last cycle was', () => {
  const rows: [string, Record<number, string>][] = [
    ['AAA', { 0: 'AAA', 1: 'AA', 9: 'AA', 10: 'A', 19: 'A', 20: 'B', 25: 'B' }],
    ['AA', { 0: 'AAA', 1: 'AA', 9: 'AA', 10: 'A', 19: 'A', 20: 'B', 25: 'B' }],
    ['A', { 0: 'AA', 1: 'AA', 9: 'AA', 10: 'A', 19: 'A', 20: 'B', 25: 'B' }],
    ['B', { 0: 'A', 1: 'A', 9: 'A', 10: 'A', 19: 'A', 20: 'B', 25: 'B' }],
  ]
  const table = rows.flatMap(([last, grades]) =>
    Object.entries(grades).map(([points, grade]) => [last, Number(points), grade] as const),
  )
  it.each(table)('%s, with %i points: %s', (last, points, grade) => {
    const facts = [issued('2023-03-10'), recorded(last, '2025-03-09'), ...offences(points, '2025-06-01')]
    const found = judge(pack, { from: '2025-03-10', to: '2026-03-09' }, facts)
    expect(found.grade).toBe(grade)
    expect(found.total).toBe(String(Math.min(points, 20)))
  })

  it('unknown, since nobody knows when the licence was issued, is at A at best', () => {
    const { grade, unmet } = judge(pack, { from: '2025-03-10', to: '2026-03-09' }, [violation('PAPERS', '2025-06-01')])
    expect(grade).toBe('A')
    expect(unmet).toEqual([expect.objectContaining({ grade: 'AA', code: 'LAST_CYCLE' })])
  })
})

describe('cycles of twelve months from the first issue', () => {
  it.each([
    ['2025-03-09', '2024-03-10', '2025-03-09', '2023-03-10'],
    ['2025-03-10', '2025-03-10', '2026-03-09', '2024-03-10'],
  ])('on %s the one from %s to %s runs, and that from %s stands', (day, from, to, standing) => {
    const facts = [issued('2022-03-10')]
    expect(periodRunningOn(pack, facts, day)).toEqual({ from, to })
    expect(periodStandingOn(pack, facts, day)?.from).toBe(standing)
  })

  it('a licence of 29 February has its other years from 28 February, and the leap year again from the 29th', () => {
    const facts = [issued('2024-02-29')]
    expect(periodRunningOn(pack, facts, '2025-02-27')).toEqual({ from: '2024-02-29', to: '2025-02-27' })
    expect(periodRunningOn(pack, facts, '2025-02-28')).toEqual({ from: '2025-02-28', to: '2026-02-27' })
    expect(periodRunningOn(pack, facts, '2028-02-29')).toEqual({ from: '2028-02-29', to: '2029-02-27' })
  })

  it('a driver begins at A, comes to AA after a first clean cycle, to AAA after a second', () => {
    const facts = [issued('2023-03-10')]
    const grades = ['2023-03-09', '2023-03-10', '2024-03-09', '2024-03-10', '2025-03-09', '2025-03-10']
    expect(grades.map((day) => standingOn(pack, facts, day).grade)).toEqual([null, 'A', 'A', 'AA', 'AA', 'AAA'])
  })

  it('points end with the cycle: those of one are not those of the next, and leave when the next has ended', () => {
    const facts = [issued('2023-03-10'), ...offences(10, '2025-03-09'), ...offences(10, '2025-03-10')]
    expect(standingOn(pack, facts, '2025-03-10')).toMatchObject({ grade: 'A', total: '10' })
    expect(standingOn(pack, facts, '2026-03-10')).toMatchObject({ grade: 'A', total: '10' })
    expect(standingOn(pack, facts, '2025-03-10').contributions[0]?.expiresOn).toBe('2026-03-10')
    expect(expiryOf(pack, facts, { from: '2024-03-10', to: '2025-03-09' })).toBe('2026-03-10')
  })

  it('nothing is known of somebody whose licence nobody knows', () => {
    expect(standingOn(pack, [violation('PAPERS', '2025-06-01')], '2026-01-01').grade).toBeNull()
  })
})

describe('a driver who comes to 20 points', () => {
  const history = [issued('2020-03-10'), ...offences(19, '2025-06-01')]
  const twenty = [...history, violation('PAPERS', '2025-07-01')]

  it('is at B that day, not when the cycle ends; with 19 not', () => {
    expect(standingOn(pack, twenty, '2025-06-30').grade).toBe('AAA')
    expect(standingOn(pack, twenty, '2025-07-01')).toMatchObject({ grade: 'B', total: '20' })
    expect(standingOn(pack, history, '2025-07-01').grade).toBe('AAA')
    expect(standingOn(pack, history, '2026-03-10').grade).toBe('A')
  })

  it('is at A again on the day on which 18 hours of education are complete; with 17 not', () => {
    const hours = (...parts: [string, string][]) => [...twenty, ...parts.map(([day, count]) => education(day, count))]
    expect(standingOn(pack, hours(['2025-07-20', '17']), '2025-07-20').grade).toBe('B')
    expect(standingOn(pack, hours(['2025-07-20', '18']), '2025-07-19').grade).toBe('B')
    expect(standingOn(pack, hours(['2025-07-20', '18']), '2025-07-20').grade).toBe('A')
    const parts = hours(['2025-07-20', '9'], ['2025-07-21', '9'])
    expect([20, 21].map((day) => standingOn(pack, parts, `2025-07-${day}`).grade)).toEqual(['B', 'A'])
  })

  it('is not helped by education of before, and is at B again after a further deduction', () => {
    expect(standingOn(pack, [...twenty, education('2025-06-30')], '2025-07-20').grade).toBe('B')
    const again = [...twenty, education('2025-07-20'), violation('PAPERS', '2025-08-01')]
    expect(standingOn(pack, again, '2025-08-01').grade).toBe('B')
  })

  it('has the next cycle judged after A where educated, after B where not', () => {
    expect(standingOn(pack, [...twenty, education('2026-05-01')], '2027-03-10').grade).toBe('AA')
    expect(standingOn(pack, twenty, '2027-03-10').grade).toBe('A')
    const onLastDay = [...twenty, education('2027-03-09')]
    expect(standingOn(pack, onLastDay, '2027-03-10').grade).toBe('AA')
    expect(standingOn(pack, [...twenty, education('2027-03-10')], '2027-03-10').grade).toBe('A')
    expect(standingOn(pack, twenty, '2026-03-10').grade).toBe('B')
  })

  it('is never better than the old system recorded', () => {
    const known = [issued('2020-03-10'), recorded('B', '2026-03-09')]
    const found = standingOn(pack, known, '2026-03-10')
    expect(found).toMatchObject({
      grade: 'B',
      total: '0',
      vetoes: [expect.objectContaining({ code: 'GRADE_RECORDED' })],
    })
  })
})

describe('a taxi driver', () => {
  const cycle = { from: '2025-03-10', to: '2026-03-09' }
  const from = (...facts: Fact[]) => judge(taxi, cycle, [issued('2023-03-10'), ...facts])
  const lost = (points: number) => Array.from({ length: points }, () => violation('UNTIDY', '2025-06-01'))
  it.each([
    [0, 'AAA'],
    [1, 'AA'],
    [9, 'AA'],
    [10, 'A'],
    [16, 'A'],
    [17, 'B'],
    [20, 'B'],
    [25, 'B'],
  ])('who loses %i of 20 points is %s', (points, grade) => {
    expect(from(...lost(points))).toMatchObject({ grade, total: String(Math.max(0, 20 - points)) })
  })

  it('gains at most ten points', () => {
    const deeds = Array.from({ length: 4 }, () => fact('GOOD_DEED', '2025-06-01'))
    const more = [fact('HONOUR', '2025-06-02'), fact('CLEAN_INSPECTION', '2025-06-03')]
    expect(from(...deeds, ...more).total).toBe('30')
    expect(from(...lost(9), ...deeds, ...more)).toMatchObject({ grade: 'AAA', total: '21' })
  })

  it.each([
    ['EQUAL', 1, '0'],
    ['SECONDARY', 1, '20'],
    ['EQUAL', 0, '20'],
  ])('an accident with liability %s and %i deaths leaves %s points', (liability, deaths, total) => {
    expect(from(accident('2025-06-01', deaths, liability)).total).toBe(total)
  })
})
