import { describe, expect, it } from 'vitest'
import { licence, penalty } from '../sheet/acts.fixture.ts'
import { earliestEndOn, latestEndOn } from './period.ts'
import { barredBy, dueBasis, dueOn, isShown, publicityState, workingDaysLeft } from './publicity.ts'
import { severityOf } from './tier.ts'

describe('the day by which a decision must be public', () => {
  it.each([
    // seven working days on, over 中秋 (25–27) and 国庆 (1–7), Saturday the 10th made up
    ['2026-09-24', '2026-10-12'],
    ['2026-09-28', '2026-10-13'],
    ['2026-06-01', '2026-06-10'],
  ])('of one of %s is %s', (decidedOn, wanted) => {
    expect(dueOn({ ...penalty, decidedOn })).toBe(wanted)
    expect(dueBasis({ ...penalty, decidedOn })).toMatchObject({ instrument: 'double-publicity', provisional: true })
  })

  it('past the last calendar is not guessed', () => {
    expect(() => dueOn({ ...penalty, decidedOn: '2026-12-28' })).toThrowError(
      expect.objectContaining({ code: 'CALENDAR_END' }),
    )
  })

  it.each([
    ['2026-10-12', 0],
    ['2026-10-10', 1],
    ['2026-10-13', -1],
  ])('on %s is %s working days away', (today, left) => {
    expect(workingDaysLeft({ ...penalty, decidedOn: '2026-09-24' }, today)).toBe(left)
  })
})

describe('the last day of publicity', () => {
  it.each([
    [
      'as the document says it where that is sooner',
      { decidedOn: '2025-01-10', publicityUntil: '2026-01-10' },
      '2026-01-10',
    ],
    ['not later than the law says it', { decidedOn: '2025-01-10', publicityUntil: '2029-01-10' }, '2028-01-10'],
    ['three years under order 58', { decidedOn: '2026-03-31', publicityUntil: null }, '2029-03-31'],
    ['from a leap day', { decidedOn: '2024-02-29', publicityUntil: null }, '2027-02-28'],
    ['unknown before order 58', { decidedOn: '2023-04-30', publicityUntil: null }, null],
  ])('is %s', (_, change, wanted) => {
    expect(latestEndOn({ facts: { ...penalty, ...change }, publishedOn: null }, '2026-11-23')).toBe(wanted)
  })

  it('of a licence is not a matter of repair', () =>
    expect(latestEndOn({ facts: licence, publishedOn: null }, '2026-11-23')).toBeNull())
})

describe('the day before order 36 and the day of it', () => {
  const fine = (yuan: number) => ({ penaltyKinds: ['罚款'], fine: String(yuan / 10_000) })
  const safety = { basis: '《中华人民共和国安全生产法》第九十七条', ...fine(20_000) }
  it.each([
    ['轻微: a warning', { penaltyKinds: ['警告'] }, '2026-03-31', null, '2026-06-30', '2029-03-31', 'WARNING_ONLY'],
    ['轻微: a warning', { penaltyKinds: ['警告'] }, '2026-04-01', 'MINOR', '2026-04-01', '2026-07-01', 'MINOR'],
    ['轻微: on the spot', { ...fine(200), summary: true }, '2026-03-31', null, '2026-06-30', '2029-03-31', 'SUMMARY'],
    [
      '轻微: on the spot',
      { ...fine(200), summary: true },
      '2026-04-01',
      'MINOR',
      '2026-04-01',
      '2026-07-01',
      'SUMMARY',
    ],
    ['一般: a fine', fine(5000), '2026-03-31', null, '2026-06-30', '2029-03-31', null],
    ['一般: a fine', fine(5000), '2026-04-01', 'ORDINARY', '2026-07-01', '2027-04-01', null],
    ['严重: a licence revoked', { penaltyKinds: ['吊销许可证'] }, '2026-03-31', null, '2026-06-30', '2029-03-31', null],
    [
      '严重: a licence revoked',
      { penaltyKinds: ['吊销许可证'] },
      '2026-04-01',
      'SERIOUS',
      '2027-04-01',
      '2029-04-01',
      null,
    ],
    ['of a special field: a year at least', safety, '2026-03-31', null, '2027-03-31', '2029-03-31', null],
    ['of a special field: by tier alone', safety, '2026-04-01', 'ORDINARY', '2026-07-01', '2027-04-01', null],
    ['of a kind that no list has', { penaltyKinds: ['行政拘留'] }, '2026-04-01', null, null, null, null],
  ] as const)('%s, decided on %3$s', (_, change, decidedOn, severity, earliest, latest, barred) => {
    const facts = { ...penalty, ...change, decidedOn, publicityUntil: null } as typeof penalty
    const row = { facts, publishedOn: null }
    expect(severityOf(facts)).toBe(severity)
    expect(earliestEndOn(row, '2026-11-23')).toBe(earliest)
    expect(latestEndOn(row, '2026-11-23')).toBe(latest)
    expect(barredBy(facts)).toBe(barred)
  })
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

  it('before its first day of publicity it is not shown, and still due', () => {
    expect(isShown({ facts, publishedOn: '2025-06-05' }, '2025-06-04')).toBe(false)
    expect(publicityState({ facts, publishedOn: '2025-06-05' }, '2025-06-04')).toBe('DUE')
  })
})
