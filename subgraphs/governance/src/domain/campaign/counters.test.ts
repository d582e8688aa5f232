import { expect, it } from 'vitest'
import { counterStretch, shownCount } from './counters.ts'

it.each([
  [0, null, true],
  [9, null, true],
  [10, 10, false],
  [19, 10, false],
  [20, 20, false],
  [null, null, false],
])('of %s everybody reads %s', (n, count, withheld) => expect(shownCount(n)).toEqual({ count, withheld }))

it('counters run up to yesterday, of a year that has begun', () => {
  expect(counterStretch(2026, '2026-11-23')).toEqual({ from: '2026-01-01', to: '2026-11-22' })
  expect(counterStretch(2025, '2026-11-23')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  expect([counterStretch(2027, '2026-11-23'), counterStretch(2026, '2026-01-01')]).toEqual([null, null])
})
