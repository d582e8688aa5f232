import { expect, it } from 'vitest'
import type { Covered } from '../sources.tsx'
import { monthOf, monthsOf, totalOf } from './months.ts'

it.each([
  ['2026-01', 1],
  ['2026-12', 12],
  ['2026-Q1', 3],
  ['2026-Q4', 12],
  ['2026', 12],
])('a period counts in the month that it ends in: %s', (period, month) => expect(monthOf(period)).toBe(month))

it('what is missing, late and double is counted by unit and month; what is not due is in none', () => {
  const cell = (unit: string, period: string, state: string, repeats = 0) => ({
    ...{ item: 'a', unit, period, state, repeats, statements: 1 },
  })
  const cells = [
    cell('one', '2026-03', 'HOLE'),
    cell('one', '2026-Q1', 'LATE', 2),
    cell('one', '2026-03', 'IN_TIME'),
    cell('one', '2026-11', 'OPEN'),
    cell('two', '2026-02', 'NIL'),
    cell('three', '2026-02', 'NONE'),
  ] as unknown as Covered['cells']
  const months = monthsOf(cells)
  expect([...months.keys()]).toEqual(['one', 'two'])
  expect(months.get('one')?.[2]).toEqual({ due: 3, late: 1, missing: 1, doubles: 2 })
  expect(months.get('one')?.[10]).toEqual({ due: 0, late: 0, missing: 0, doubles: 0 })
  expect(totalOf(months.get('two') ?? [])).toEqual({ due: 1, late: 0, missing: 0, doubles: 0 })
})
