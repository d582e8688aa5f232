import { describe, expect, it } from 'vitest'
import { accident, fact } from './facts.fixture.ts'
import { gradeOf } from './grade.ts'
import { judge } from './judge.ts'
import { packAt, packsIn, schemes, shippedFolder } from './packs.ts'
import { Exact } from './score.ts'

const year = { from: '2025-01-01', to: '2025-12-31' }
const on = (scheme: string) => packAt(scheme, '2025-12-31')
const fleet = (vehicles: string) => fact('FLEET', '2025-01-01', { quantity: vehicles })
const drivers = (all: string, good: string) => [
  fact('DRIVERS', '2025-12-01', { quantity: all }),
  fact('DRIVERS_AA', '2025-12-01', { quantity: good }),
]

/** The grade of a score with a bonus, its conditions being met or not. */
function gradeOfScore(scheme: string, total: string, bonus = '0', facts = drivers('10', '10')) {
  const standing = { total: new Exact(total), bonus: new Exact(bonus), last: () => 'AAA', facts, until: year.to }
  return gradeOf(on(scheme), standing).band.grade
}

describe('the score of a firm gives its grade (质量信誉考核办法)', () => {
  const schemesOf1000 = ['freight', 'coach-line', 'coach-charter', 'repair', 'taxi-firm', 'platform-firm']
  it.each(
    schemesOf1000.flatMap((scheme) =>
      (
        [
          ['850', 'AAA'],
          ['849.99', 'AA'],
          ['700', 'AA'],
          ['699.99', 'A'],
          ['600', 'A'],
          ['599.99', 'B'],
          ['0', 'B'],
        ] as const
      ).map(([score, grade]) => [scheme, score, grade] as const),
    ),
  )('%s: %s points are %s', (scheme, score, grade) => {
    expect(gradeOfScore(scheme, score)).toBe(grade)
  })

  it.each([
    ['95', 'AA'],
    ['94.99', 'A'],
    ['85', 'A'],
    ['84.99', 'B'],
    ['75', 'B'],
    ['74.99', 'C'],
    ['60', 'C'],
    ['59.99', 'D'],
  ])('a bus firm with %s of 100 is %s in the sample pack', (score, grade) => {
    expect(gradeOfScore('bus', score)).toBe(grade)
  })

  it.each([
    ['1100', '100', 'AAAAA'],
    ['1099', '99', 'AAAA'],
    ['930', '80', 'AAAA'],
    ['929', '79', 'AAA'],
    ['850', '100', 'AAAAA'],
    ['849', '100', 'AA'],
  ])('a taxi firm with %s points, %s of them bonus, is %s', (score, bonus, grade) => {
    expect(gradeOfScore('taxi-firm', score, bonus)).toBe(grade)
  })

  it.each([
    ['10000', '8500', 'AAA'],
    ['10000', '8499', 'AA'],
    ['20', '17', 'AAA'],
    ['0', '0', 'AA'],
  ])('of %s taxi drivers %s at AA or better: %s with 1000 points', (all, good, grade) => {
    expect(gradeOfScore('taxi-firm', '1000', '0', drivers(all, good))).toBe(grade)
  })

  it('a share of which nothing is known is not reached, and the finding says what was wanting', () => {
    const { grade, unmet } = judge(on('taxi-firm'), year, [fleet('50')])
    expect(grade).toBe('AA')
    expect(unmet).toEqual([expect.objectContaining({ grade: 'AAA', code: 'DRIVER_SHARE' })])
  })
})

describe('vetoes stand apart from points', () => {
  it.each([
    [2, 'FULL', 'AAA'],
    [3, 'FULL', 'AA'],
    [3, 'EQUAL', 'AA'],
    [3, 'SECONDARY', 'AAA'],
    [3, 'NONE', 'AAA'],
    [9, 'MAIN', 'AA'],
    [10, 'MAIN', 'B'],
    [10, 'SECONDARY', 'AAA'],
  ])('an accident with %i deaths and liability %s: %s', (deaths, liability, grade) => {
    const found = judge(on('freight'), year, [fleet('1000'), accident('2025-06-01', deaths, liability)])
    expect(Number(found.total)).toBeGreaterThanOrEqual(975)
    expect(found.grade).toBe(grade)
    expect(found.vetoes.length > 0).toBe(grade !== 'AAA')
  })

  it('deaths of two accidents are not deaths at once', () => {
    const two = [fleet('1000'), accident('2025-06-01', 2, 'FULL'), accident('2025-07-01', 2, 'FULL')]
    expect(judge(on('freight'), year, two)).toMatchObject({ grade: 'AAA', vetoes: [] })
  })

  it.each(['POLLUTION_INCIDENT', 'SERVICE_INCIDENT'])('%s: B, whatever the points are', (kind) => {
    const happened = fact(kind, '2025-06-01')
    const { grade, total, vetoes } = judge(on('coach-line'), year, [fleet('1000'), happened])
    expect([grade, total]).toEqual(['B', '1000'])
    expect(vetoes).toEqual([expect.objectContaining({ factId: happened.id })])
    expect(vetoes[0]?.clause.instrument).toBe('road-transport-assessment')
  })

  it('an accident of another year vetoes nothing', () => {
    const other = [fleet('1000'), accident('2024-12-31', 12, 'FULL'), accident('2026-01-01', 12, 'FULL')]
    expect(judge(on('freight'), year, other).grade).toBe('AAA')
  })
})

it('ships nine schemes, each marked as a sample', () => {
  const wanted = 'bus coach-charter coach-line driver freight platform-firm repair taxi-driver taxi-firm'
  expect(schemes()).toEqual(wanted.split(' '))
  for (const [scheme, packs] of packsIn(shippedFolder))
    for (const pack of packs)
      expect([scheme, pack.title.startsWith('（样例）'), pack.confidence]).toEqual([
        scheme,
        true,
        expect.stringContaining('sample'),
      ])
})

it.each([
  ['freight', '2024-01-01', 'freight 2024-01-01'],
  ['bus', '2025-01-01', 'bus 2025-01-01'],
])('%s has a pack from %s on, and none before', (scheme, day, edition) => {
  expect(packAt(scheme, day).edition).toBe(edition)
  const before = `${Number(day.slice(0, 4)) - 1}-12-31`
  expect(() => packAt(scheme, before)).toThrowError(expect.objectContaining({ code: 'NO_EDITION' }))
})
