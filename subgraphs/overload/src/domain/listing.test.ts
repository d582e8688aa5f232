import { describe, expect, it } from 'vitest'
import { isInForce, truckShare } from './listing.ts'

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
