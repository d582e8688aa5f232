import { describe, expect, it } from 'vitest'
import { accident, fact, violation } from './facts.fixture.ts'
import { packAt } from './packs.ts'
import { standingOn } from './standing.ts'
import type { Fact } from './types.ts'
import { afterChange, wayBack } from './wayBack.ts'

const today = '2026-11-23'
const waysOf = (scheme: string, facts: readonly Fact[], day = today) =>
  wayBack(packAt(scheme, day), facts, day).map(({ change, earliestOn, resultingGrade }) => [
    change,
    earliestOn,
    resultingGrade,
  ])
const fleet = (day: string) => fact('FLEET', day, { quantity: '100' })

describe('a firm', () => {
  it('at the best grade has no way to a better one', () => {
    expect(waysOf('freight', [fleet('2025-12-31')])).toEqual([])
  })

  it('kept down by an accident is better when the year after it takes its place', () => {
    const facts = [fleet('2025-12-31'), accident('2025-03-01', 3, 'FULL'), fleet('2026-06-30')]
    expect(standingOn(packAt('freight', today), facts, today)).toMatchObject({ grade: 'AA' })
    expect(waysOf('freight', facts)).toEqual([['NO_FURTHER_DEDUCTIONS', '2027-01-01', 'AAA']])
  })

  it('with deductions in the running year as well comes back in two steps', () => {
    const facts = [fleet('2025-12-31'), accident('2025-03-01', 10, 'FULL'), accident('2026-03-01', 3, 'FULL')]
    expect(waysOf('freight', facts)).toEqual([
      ['NO_FURTHER_DEDUCTIONS', '2027-01-01', 'AA'],
      ['NO_FURTHER_DEDUCTIONS', '2028-01-01', 'AAA'],
    ])
  })

  it('is better on the day on which it puts right what can be, where that is enough', () => {
    const uninsured = fact('UNINSURED_VEHICLE', '2025-05-01', { quantity: '7' })
    const missing = fact('UNINSURED_DRIVER', '2025-05-01', { quantity: '8' })
    const facts = [fleet('2025-12-31'), fleet('2026-06-30'), uninsured, missing, violation('X', '2025-05-01', '1')]
    expect(standingOn(packAt('freight', today), facts, today)).toMatchObject({ grade: 'AA', total: '840' })
    expect(waysOf('freight', facts)).toEqual([
      ['NO_FURTHER_DEDUCTIONS', '2027-01-01', 'AAA'],
      ['CORRECT:DRIVER_INSURANCE', today, 'AAA'],
      ['CORRECT:CARRIER_INSURANCE', today, 'AAA'],
      ['CORRECT_ALL', today, 'AAA'],
    ])
  })

  it('that must put right several things is told so', () => {
    const uninsured = fact('UNINSURED_VEHICLE', '2026-05-01', { quantity: '7' })
    const missing = fact('UNINSURED_DRIVER', '2026-05-01', { quantity: '8' })
    const violations = violation('X', '2026-05-01', '13')
    const last = violation('X', '2025-05-01', '20')
    const facts = [
      fleet('2025-12-31'),
      last,
      fact('FILE_MISSING', '2025-05-01'),
      violations,
      uninsured,
      missing,
      fact('COMPLAINT', '2025-05-01', { quantity: '9' }),
    ]
    expect(standingOn(packAt('freight', today), facts, today)).toMatchObject({ grade: 'A', total: '600' })
    expect(waysOf('freight', facts)).toEqual([
      ['NO_FURTHER_DEDUCTIONS', '2027-01-01', 'AA'],
      ['NO_FURTHER_DEDUCTIONS', '2028-01-01', 'AAA'],
      ['CORRECT_ALL', '2027-01-01', 'AAA'],
    ])
  })

  it('of which nothing was known has a grade when a year has ended in which something is', () => {
    const clean = fact('CLEAN_INSPECTION', '2026-05-01')
    expect(waysOf('freight', [clean])).toEqual([['NO_FURTHER_DEDUCTIONS', '2027-01-01', 'AAA']])
  })

  it('with taxi drivers below the share is told that more of them must be at AA', () => {
    const count = (kind: string, quantity: string) => fact(kind, '2025-12-31', { quantity })
    const facts = [count('DRIVERS', '99'), count('DRIVERS_AA', '84'), fleet('2025-12-31')]
    expect(waysOf('taxi-firm', facts)).toEqual([['DRIVER_SHARE', '2027-01-01', 'AAA']])
    const [way] = wayBack(packAt('taxi-firm', today), facts, today)
    const after = way ? afterChange(packAt('taxi-firm', today), facts, way) : []
    // 99 × 0.85 = 84.15
    expect(after.at(-1)).toMatchObject({ kind: 'DRIVERS_AA', quantity: '85' })
  })
})

describe('a driver', () => {
  const issued = fact('FIRST_ISSUE', '2020-03-10')
  const twenty = [violation('GRAVE_OVERLOAD', '2026-05-01'), violation('GRAVE_OVERLOAD', '2026-06-01')]

  it('at 20 points is at A once educated, and by itself only when a cycle has passed', () => {
    expect(waysOf('driver', [issued, ...twenty])).toEqual([
      ['NO_FURTHER_DEDUCTIONS', '2028-03-10', 'A'],
      ['NO_FURTHER_DEDUCTIONS', '2029-03-10', 'AA'],
      ['NO_FURTHER_DEDUCTIONS', '2030-03-10', 'AAA'],
      ['EDUCATION_18_HOURS', today, 'A'],
      ['EDUCATION_18_HOURS', '2028-03-10', 'AA'],
      ['EDUCATION_18_HOURS', '2029-03-10', 'AAA'],
    ])
  })

  it('with a point is at AAA when a cycle without any has passed', () => {
    const facts = [issued, violation('PAPERS', '2026-03-09')]
    expect(standingOn(packAt('driver', today), facts, today).grade).toBe('AA')
    expect(waysOf('driver', facts)).toEqual([['NO_FURTHER_DEDUCTIONS', '2027-03-10', 'AAA']])
  })

  it('who has just begun comes to AA and then to AAA', () => {
    expect(waysOf('driver', [fact('FIRST_ISSUE', '2026-11-01')])).toEqual([
      ['NO_FURTHER_DEDUCTIONS', '2027-11-01', 'AA'],
      ['NO_FURTHER_DEDUCTIONS', '2028-11-01', 'AAA'],
    ])
  })
})
