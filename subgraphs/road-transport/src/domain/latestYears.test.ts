import { expect, it } from 'vitest'
import { latestYears } from './latestYears.ts'

const of = (...years: number[]) => years.map((year) => ({ year }))

it.each([
  [of(2025, 2025, 2024, 2022), 2, of(2025, 2025, 2024)],
  [of(2025, 2024, 2023, 2022), undefined, of(2025, 2024, 2023)],
  [of(), 3, of()],
])('of %j the latest %s years are %j', (all, years, wanted) => {
  expect(latestYears(all, years)).toEqual(wanted)
})

it.each([0, -1, 21, 1.5])('%s years are refused', (years) => {
  expect(() => latestYears(of(2025), years)).toThrowError(expect.objectContaining({ code: 'BAD_INPUT' }))
})
