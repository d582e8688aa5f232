import { describe, expect, it } from 'vitest'
import { cut, Exact, rounded, shown } from './exact.ts'

describe('a share', () => {
  it.each([
    ['1', '3', '0.333333'],
    ['-1', '3', '-0.333334'],
    ['-1', '2', '-0.500000'],
    ['-1', '30000000', '-0.000001'],
    ['0', '7', '0.000000'],
  ])('%s / %s is cut towards the lesser: %s', (over, under, to) => {
    expect(shown(cut({ over: new Exact(over), under: new Exact(under) }))).toBe(to)
  })
})

describe('a score', () => {
  it.each([
    ['94.994999', '94.99'],
    ['94.995', '95.00'],
    ['-0.005', '0.00'],
    ['-0.005001', '-0.01'],
  ])('%s is %s to the hundredth, half up', (exact, to) => {
    expect(rounded(new Exact(exact)).toFixed(2)).toBe(to)
  })
})
