import { expect, it } from 'vitest'
import { industriesOf } from './grades.ts'

it('grades are told by kind and year, the earliest year first, the best grade first and no data last', () => {
  const figure = (year: number, grade: string | null, subjects: number | null) => ({
    ...{ scheme: 'FREIGHT' as const, year, grade, subjects, withheld: subjects === null },
  })
  const [freight, work] = industriesOf({
    assessmentFigures: [
      figure(2025, null, null),
      figure(2025, 'B', 9),
      figure(2025, 'AAAA', null),
      figure(2024, 'A', 7),
    ],
    gradeFigures: [{ role: 'CONTRACTOR', scope: 'PROVINCE', year: 2025, grade: 'AA', subjects: 6, withheld: false }],
  })
  expect(freight?.grades).toEqual(['AAAA', 'A', 'B', ''])
  expect(freight?.years.map(({ year }) => year)).toEqual([2024, 2025])
  expect(freight?.years[1]?.cells.get('')).toEqual({ subjects: null, withheld: true })
  expect(work?.names.length).toBe(2)
  expect(work?.years[0]?.cells.get('AA')?.subjects).toBe(6)
})
