import { describe, expect, it } from 'vitest'
import { countedDays, editionsBy, leastSubjects, numberOf, shareOf } from './work.ts'

describe('a figure of work', () => {
  it.each([
    ['nothing due', { of: 0, done: 0, subjects: 0 }, null],
    ['of four subjects', { of: 40, done: 40, subjects: 4 }, null],
    ['of five', { of: 5, done: 4, subjects: 5 }, '0.8'],
    ['nothing done', { of: 5, done: 0, subjects: 5 }, '0'],
    ['all done', { of: 7, done: 7, subjects: 7 }, '1'],
    ['one of many missing is not all', { of: 100_000, done: 99_999, subjects: 900 }, '0.999'],
  ])('%s', (_, count, expected) => expect(shareOf(count, leastSubjects)).toBe(expected))

  it('is withheld of few subjects, however many things there are of them', () => {
    expect(numberOf({ of: 90, done: 90, subjects: 4 }, leastSubjects)).toBeNull()
    expect(numberOf({ of: 90, done: 90, subjects: 5 }, leastSubjects)).toBe(90)
    expect(numberOf({ of: 90, done: 90, subjects: 9 }, 10)).toBeNull()
    expect(numberOf({ of: 0, done: 0, subjects: 0 }, leastSubjects)).toBeNull()
  })
})

describe('the days of a year that are counted', () => {
  it.each([
    ['within a month', '2026-11-23', '2026-10-31'],
    ['on the last day of a month', '2026-11-30', '2026-10-31'],
    ['on the first day of the next', '2026-12-01', '2026-11-30'],
    ['in the January after', '2027-01-01', '2026-12-31'],
    ['years after', '2029-05-09', '2026-12-31'],
  ])('%s', (_, today, to) =>
    expect(countedDays(2026, today)).toEqual({ from: '2026-01-01', to, at: `${to}T15:59:59.999Z` }),
  )

  it('are none before its first month is over', () => {
    expect(countedDays(2026, '2026-01-31')).toBeNull()
    expect(countedDays(2026, '2025-12-31')).toBeNull()
    expect(countedDays(2026, '2026-02-01')?.to).toBe('2026-01-31')
  })
})

it('an edition counts from its first day, as checked from the day on which its text was read', () => {
  const editions = [
    { instrument: 'b', effective: '2026-11-01', checked: null },
    { instrument: 'a', effective: '2026-11-02', checked: null },
    { instrument: 'a', effective: '2020-01-01', checked: '2026-10-31' },
    { instrument: 'c', effective: '2020-01-01', checked: '2026-11-01' },
  ]
  expect(editionsBy(editions, '2026-10-31')).toEqual({
    editions: 2,
    editionsChecked: '0.5',
    provisionalEditions: ['c/2020-01-01'],
  })
  expect(editionsBy(editions, '2026-11-02')).toEqual({
    editions: 4,
    editionsChecked: '0.5',
    provisionalEditions: ['a/2026-11-02', 'b/2026-11-01'],
  })
  expect(editionsBy([], '2026-11-02')).toEqual({ editions: 0, editionsChecked: null, provisionalEditions: [] })
})
