import { expect, it } from 'vitest'
import { lastYears } from './lastYears.ts'

const days = ['2024-12-31', '2025-01-01', '2026-11-23']
const of = (years: number | null) => lastYears(days, years, '2026-11-23', (day) => day)

it('the running year counts as one', () => {
  expect(of(1)).toEqual(['2026-11-23'])
  expect(of(2)).toEqual(['2025-01-01', '2026-11-23'])
  expect(of(null)).toEqual(days)
})

it.each([0, -1, 21, 1.5, Number.NaN])('%d years are refused', (years) =>
  expect(() => of(years)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' })),
)
