import { describe, expect, it } from 'vitest'
import { excessKg, fineBasis, overloadFine, tierOf } from './violation.ts'

const day = '2026-11-20'

describe('what is over', () => {
  it.each<[string, number, number | null, number]>([
    ['at the limit', 49_000, null, 0],
    ['a kilogram over the limit', 49_001, null, 1],
    ['at the mass of a permit', 60_000, 60_000, 0],
    ['a kilogram over the mass of a permit', 60_001, 60_000, 1],
    ['under a permit for less than the law allows', 49_001, 40_000, 1],
  ])('%s', (_, grossKg, permitKg, over) => {
    expect(excessKg({ grossKg, limitKg: 49_000, permitKg })).toBe(over)
  })
})

describe('the fine (第四十三条)', () => {
  it.each<[number, string | null]>([
    [1, null],
    [999, null],
    [1000, '500'],
    [1999, '500'],
    [2000, '1000'],
    [59_999, '29500'],
    [60_000, '30000'],
    [61_000, '30000'],
    [200_000, '30000'],
  ])('for %s kg over is %s', (over, fine) => expect(overloadFine(over, day)).toBe(fine))

  it('cites the sentence of the warning up to 1,000 kg, and that of the fine from there', () => {
    expect(fineBasis(999, day)).toMatchObject({ instrument: 'overload-limits', at: '第四十三条' })
    expect(fineBasis(1000, day)).toMatchObject({ instrument: 'overload-limits', at: '第四十三条', provisional: true })
  })
})

describe('the tier (county-overload, sample)', () => {
  it.each<[number, number, string]>([
    [999, 49_000, 'MINOR'],
    [1000, 49_000, 'ORDINARY'],
    [14_699, 49_000, 'ORDINARY'],
    [14_700, 49_000, 'SERIOUS'],
    [5399, 18_000, 'ORDINARY'],
    [5400, 18_000, 'SERIOUS'],
  ])('%s kg over of %s allowed is %s', (over, allowed, tier) => expect(tierOf(over, allowed, day)).toBe(tier))
})
