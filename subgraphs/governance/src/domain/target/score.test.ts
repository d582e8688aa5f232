import { describe, expect, it } from 'vitest'
import type { UnitEvidence } from '../plan/evidence.ts'
import type { Target } from '../plan/target.ts'
import { targetSchemeOf } from './scheme.ts'
import { pointsOf, scoresOf } from './score.ts'

const atLeast = (value: string): Target => ({ measure: '率', value, bound: 'AT_LEAST', grows: false })
const atMost = (value: string): Target => ({ ...atLeast(value), bound: 'AT_MOST' })

describe('the points of a value', () => {
  it.each([
    ['met', '40', atLeast('0.95'), '0.95', '40'],
    ['more than met', '40', atLeast('0.95'), '1', '40'],
    ['short of it by a thousandth', '40', atLeast('0.95'), '0.949', '39.96'],
    ['half of it', '40', atLeast('0.95'), '0.475', '20'],
    ['a third, the last digit half up', '20', atLeast('3'), '1', '6.67'],
    ['nothing', '40', atLeast('0.95'), '0', '0'],
    ['at most, met', '30', atMost('2'), '2', '30'],
    ['at most, twice as many', '30', atMost('2'), '4', '15'],
    ['at most none, and there is one', '30', atMost('0'), '1', '0'],
  ])('%s', (_, weight, target, value, points) => {
    expect(pointsOf(weight, target, value)).toBe(points)
  })
})

describe('the scores of units', () => {
  const indicator = (code: string, weight: string) => ({
    ...{ code, title: code, weight, target: atLeast('1'), evidence: {} as UnitEvidence },
  })
  const scheme = { year: 2026, title: '', indicators: [indicator('A', '33.3'), indicator('B', '66.7')] }

  it('are of 100 over the indicators that say something of the unit, highest first, with no digit of a float', () => {
    const values = new Map([
      ['A', { one: '0.1', two: '1', three: '0.3' }],
      ['B', { one: '0.2', three: '0.3' }],
    ])
    expect(scoresOf(scheme, values).map(({ unit, score, outOf }) => [unit, score, outOf])).toEqual([
      ['two', '100', '33.3'],
      ['three', '30', '100'],
      ['one', '16.67', '100'],
    ])
  })

  it('of equals come by their names', () => {
    const values = new Map([['A', { z: '1', a: '1' }]])
    expect(scoresOf(scheme, values).map(({ unit }) => unit)).toEqual(['a', 'z'])
  })
})

describe('a file of indicators', () => {
  const evidence = {
    ...{ operation: 'o', id: 'a'.repeat(64), role: 'clerk', purpose: 'P', pointer: '/a', by: '/b', value: '/c' },
  }
  const file = (...weights: unknown[]) => ({
    ...{ title: '考核', year: 2026, source: 'a test' },
    indicators: weights.map((weight, i) => ({
      ...{ code: `I${i}`, title: '指标', weight, target: { measure: '率', atLeast: '1' }, evidence },
    })),
  })
  const read = (...weights: unknown[]) => targetSchemeOf(2026, file(...weights), (expected) => new Error(expected))

  it.each([['99.9'], ['33.3', '33.3', '33.3'], ['50', '50.000000001']])(
    'whose weights do not make 100 to the last digit is refused: %s %s %s',
    (...weights) => {
      expect(() => read(...weights)).toThrow('weights that make 100')
    },
  )

  it('whose weights do is taken, and a weight that is no exact text is not', () => {
    expect(read('33.3', '33.3', '33.4').indicators).toHaveLength(3)
    expect(() => read(100)).toThrow('a number as text')
  })
})
