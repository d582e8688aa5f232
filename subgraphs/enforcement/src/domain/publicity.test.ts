import { describe, expect, it } from 'vitest'
import { licence, penalty } from './acts.fixture.ts'
import { dueBasis, dueOn, isShown, latestEndOn, publicityState, workingDaysLeft } from './publicity.ts'

describe('the day by which a decision must be public', () => {
  it.each([
    // seven working days on, over 中秋 (25–27) and 国庆 (1–7), Saturday the 10th made up
    ['2026-09-24', '2026-10-12'],
    ['2026-09-28', '2026-10-13'],
    ['2026-06-01', '2026-06-10'],
  ])('of one of %s is %s', (decidedOn, wanted) => {
    expect(dueOn(decidedOn)).toBe(wanted)
    expect(dueBasis(decidedOn)).toMatchObject({ instrument: 'double-publicity', provisional: true })
  })

  it('past the last calendar is not guessed', () => {
    expect(() => dueOn('2026-12-28')).toThrowError(expect.objectContaining({ code: 'CALENDAR_END' }))
  })

  it.each([
    ['2026-10-12', 0],
    ['2026-10-10', 1],
    ['2026-10-13', -1],
  ])('on %s is %s working days away', (today, left) => {
    expect(workingDaysLeft('2026-09-24', today)).toBe(left)
  })
})

describe('the last day of publicity', () => {
  it.each([
    ['as the document says it', { decidedOn: '2025-01-10', publicityUntil: '2026-01-10' }, '2026-01-10'],
    ['three years under order 58', { decidedOn: '2026-03-31', publicityUntil: null }, '2029-03-31'],
    ['from a leap day', { decidedOn: '2024-02-29', publicityUntil: null }, '2027-02-28'],
    ['unknown under order 36, since the tier is', { decidedOn: '2026-04-01', publicityUntil: null }, null],
    ['unknown before order 58', { decidedOn: '2023-04-30', publicityUntil: null }, null],
  ])('is %s', (_, change, wanted) => {
    expect(latestEndOn({ ...penalty, ...change })).toBe(wanted)
  })

  it('of a licence is not a matter of repair', () => expect(latestEndOn(licence)).toBeNull())
})

describe('the state of publicity', () => {
  const facts = { ...penalty, decidedOn: '2025-06-02', publicityUntil: '2026-06-02' }
  it.each([
    ['DUE', null, '2025-06-11'],
    ['LATE', null, '2025-06-12'],
    ['PUBLISHED', '2025-06-05', '2026-06-02'],
    ['ENDED', '2025-06-05', '2026-06-03'],
  ])('is %s, published on %s, on %s', (state, publishedOn, today) => {
    expect(publicityState({ facts, publishedOn }, today)).toBe(state)
    expect(isShown({ facts, publishedOn }, today)).toBe(state === 'PUBLISHED')
  })

  it('of a natural person is that it is not for publicity, published or not', () => {
    const row = {
      facts: { ...facts, party: { ...facts.party, kind: 'NATURAL_PERSON' as const } },
      publishedOn: '2025-06-05',
    }
    expect(publicityState(row, '2025-06-06')).toBe('NOT_FOR_PUBLICITY')
    expect(isShown(row, '2025-06-06')).toBe(false)
  })

  it('before its first day of publicity it is not shown', () => {
    expect(isShown({ facts, publishedOn: '2025-06-05' }, '2025-06-04')).toBe(false)
  })
})
