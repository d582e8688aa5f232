import { describe, expect, it } from 'vitest'
import { isInForce, massLimit, truckShare } from './domain.ts'

describe('the mass limit', () => {
  it.each([
    [2, false, 18_000],
    [3, false, 25_000],
    [3, true, 27_000],
    [4, false, 31_000],
    [4, true, 36_000],
    [5, true, 43_000],
    [6, true, 49_000],
    [7, true, 49_000],
  ])('of %s axles, combination %s, is %s kg', (axles, combination, limit) => {
    expect(massLimit(axles, combination, '2026-06-01')).toBe(limit)
  })

  it('of a day before the first edition is not guessed', () => {
    expect(() => massLimit(2, false, '2010-01-01')).toThrowError(expect.objectContaining({ code: 'NO_EDITION' }))
  })
})

it.each([
  [1, 10, '0.1000'],
  [1, 3, '0.3333'],
  [0, 5, '0.0000'],
  [2, 1, '2.0000'],
  [0, 0, null],
])('%s of %s trucks is a share of %s', (violating, trucks, share) => {
  expect(truckShare(violating, trucks)).toBe(share)
})

describe('a listing', () => {
  const entry = { listedOn: '2024-05-10', publicUntil: '2026-05-09', removedOn: null as string | null }
  it.each([
    ['2024-05-09', false],
    ['2024-05-10', true],
    ['2026-05-09', true],
    ['2026-05-10', false],
  ])('on %s is in force: %s', (day, wanted) => expect(isInForce(entry, day)).toBe(wanted))

  it('removed on a day is in force the day before', () => {
    const removed = { ...entry, removedOn: '2025-03-01' }
    expect([isInForce(removed, '2025-02-28'), isInForce(removed, '2025-03-01')]).toEqual([true, false])
  })
})
