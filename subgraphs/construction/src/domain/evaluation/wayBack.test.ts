import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.ts'
import { askedOn, yearOf } from './given.arbitrary.fixture.ts'
import { conduct, given, section } from './given.fixture.ts'
import { knownOn } from './given.ts'
import { naive } from './naive.fixture.ts'
import { rankOf } from './pack.ts'
import { packAt, packsIn, shippedFolder } from './packs.ts'
import type { Given, Grade, Way } from './types.ts'
import { afterChange, wayBack } from './wayBack.ts'

const contractor = packAt('CONTRACTOR', '2025-12-31')
const wages = conduct('WAGE_ARREARS', 'PERFORMANCE', 'c1', { times: 2 })
const ways = (year: Given, on: string) =>
  wayBack(contractor, year, on).map(({ change, earliestOn, resultingGrade }) => [change, earliestOn, resultingGrade])

describe('the way back', () => {
  it('after a B without an open conduct is one grade a year', () => {
    // 100 − 20 = 80 is B
    const year = given([section('c1', 'P')], [conduct('QUALITY_ACCIDENT', 'PERFORMANCE', 'c1')])
    expect(ways(year, '2026-03-01')).toEqual([
      ['NO_FURTHER_CONDUCT', '2027-01-01', 'A'],
      ['NO_FURTHER_CONDUCT', '2028-01-01', 'AA'],
    ])
  })

  it('is sooner where conduct put right gives points back: 100 − 16 is B, 100 − 8 is A', () => {
    const year = given([section('c1', 'P')], [wages])
    expect(evaluate(contractor, year).grade).toBe('B')
    expect(ways(year, '2026-03-01')).toEqual([
      ['NO_FURTHER_CONDUCT', '2027-01-01', 'A'],
      ['NO_FURTHER_CONDUCT', '2028-01-01', 'AA'],
      ['CORRECT:WAGE_ARREARS', '2026-03-01', 'A'],
      ['CORRECT:WAGE_ARREARS', '2027-01-01', 'AA'],
    ])
  })

  it('in the running year begins to stand on the next 1 January', () => {
    const year = given([section('c1', 'P')], [wages])
    expect(ways(year, '2025-12-31').at(-2)).toEqual(['CORRECT:WAGE_ARREARS', '2026-01-01', 'A'])
    expect(ways(year, '2026-01-02').at(-2)).toEqual(['CORRECT:WAGE_ARREARS', '2026-01-02', 'A'])
  })

  it('names no correction that one grade a year does not let through', () => {
    const year = given([section('c1', 'P')], [wages], 'C')
    expect(ways(year, '2026-03-01')).toEqual([
      ['NO_FURTHER_CONDUCT', '2027-01-01', 'A'],
      ['NO_FURTHER_CONDUCT', '2028-01-01', 'AA'],
    ])
  })

  it('names all corrections together where one alone does not do: 100 − 8 − 8 − 6 = 78, 100 − 4 − 4 − 3 = 89', () => {
    const year = given([section('c1', 'P')], [wages, conduct('QUALITY_FAULT', 'PERFORMANCE', 'c1')])
    const found = ways(year, '2026-03-01').filter(
      ([change, on]) => change !== 'NO_FURTHER_CONDUCT' && on === '2026-03-01',
    )
    expect(found).toEqual([
      ['CORRECT:WAGE_ARREARS', '2026-03-01', 'A'],
      ['CORRECT_ALL', '2026-03-01', 'A'],
    ])
  })

  it('from D at once leads over C, whatever is put right', () => {
    const year = given([section('c1', 'P')], [conduct('SUBLETTING', 'PERFORMANCE', 'c1'), wages])
    expect(ways(year, '2026-03-01')).toEqual([
      ['NO_FURTHER_CONDUCT', '2027-01-01', 'C'],
      ['NO_FURTHER_CONDUCT', '2028-01-01', 'B'],
      ['NO_FURTHER_CONDUCT', '2029-01-01', 'A'],
      ['NO_FURTHER_CONDUCT', '2030-01-01', 'AA'],
    ])
  })

  it('of a firm of which nothing was evaluated begins with a section, and none is from AA', () => {
    expect(ways(given([]), '2026-03-01')).toEqual([['PERFORM_A_SECTION', '2027-01-01', 'AA']])
    expect(ways(given([section('c1', 'BP')]), '2026-03-01')).toEqual([])
  })

  it('asked in a later year promises only what is still to be evaluated', () => {
    const year = given([section('c1', 'P')], [conduct('QUALITY_ACCIDENT', 'PERFORMANCE', 'c1')])
    expect(ways(year, '2028-03-01')[0]).toEqual(['NO_FURTHER_CONDUCT', '2029-01-01', 'A'])
  })
})

describe.each([...packsIn(shippedFolder)].flatMap(([, held]) => held).map((pack) => [pack.edition, pack] as const))(
  '%s: of any year',
  (_, pack) => {
    /** What stands on a day when a change is made, counted again in whole numbers. */
    const standsOn = (year: Given, way: Way, on: string): Grade | null => {
      let { last } = year
      let grade: Grade | null = null
      for (const one of afterChange(pack, year, { ...way, earliestOn: on })) {
        grade = naive(pack, { ...one, last }).grade
        last = grade ?? last
      }
      return grade
    }

    it('every promise is kept on its day, and not the day before', () => {
      let promises = 0
      fc.assert(
        fc.property(yearOf(pack), askedOn, (year, on) => {
          const now = naive(pack, knownOn(year, on)).grade
          for (const way of wayBack(pack, year, on)) {
            promises += 1
            expect(way.earliestOn >= on).toBe(true)
            expect(rankOf(way.resultingGrade)).toBeGreaterThan(rankOf(now))
            expect(standsOn(year, way, way.earliestOn)).toBe(way.resultingGrade)
            const before = new Date(Date.parse(way.earliestOn) - 86_400_000).toISOString().slice(0, 10)
            const isPromisedFirst = before >= on && before > `${year.year + 1}-01-01`
            if (isPromisedFirst) expect(rankOf(standsOn(year, way, before))).toBeLessThan(rankOf(way.resultingGrade))
          }
        }),
        { numRuns: 40 },
      )
      expect(promises).toBeGreaterThan(40)
    })

    it('whoever is not AA has a way to it', () => {
      fc.assert(
        fc.property(yearOf(pack), askedOn, (year, on) => {
          if (evaluate(pack, knownOn(year, on)).grade === 'AA') return
          expect(wayBack(pack, year, on).map(({ resultingGrade }) => resultingGrade)).toContain('AA')
        }),
        { numRuns: 30 },
      )
    })
  },
)
