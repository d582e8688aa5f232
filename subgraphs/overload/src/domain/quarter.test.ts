import { expect, it } from 'vitest'
import { quarterOf } from './quarter.ts'

it.each([
  ['2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-Q2', '2026-04-01', '2026-06-30'],
  ['2026-Q3', '2026-07-01', '2026-09-30'],
  ['2026-Q4', '2026-10-01', '2026-12-31'],
])('%s is from %s to %s', (name, from, to) => expect(quarterOf(name)).toEqual({ name, from, to }))

it.each(['2026-Q5', '2026Q3', '2026-q3', '26-Q3', '', '2026-Q3 '])('%j is no quarter', (name) => {
  expect(() => quarterOf(name)).toThrowError(expect.objectContaining({ code: 'BAD_INPUT' }))
})
