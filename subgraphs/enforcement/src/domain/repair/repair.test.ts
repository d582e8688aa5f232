import { describe, expect, it } from 'vitest'
import { driver, licence, penalty } from '../sheet/acts.fixture.ts'
import type { PenaltyFacts } from '../sheet/facts.ts'
import { blockersOf, eligibleBasis, eligibleOn, standingOf } from './repair.ts'

const today = '2026-11-23'
const order58 = '失信行为纠正后的信用信息修复管理办法（试行）（国家发展和改革委员会令第58号）'
const order36 = '信用修复管理办法（国家发展和改革委员会令第36号）'
const bridge = '国务院办公厅关于进一步完善信用修复制度的实施方案（国办发〔2025〕22号）'
const fine = (yuan: number) => ({ penaltyKinds: ['罚款'], fine: String(yuan / 10_000) })
const none = { proofs: false, commitment: false }
const shown = (change: Partial<PenaltyFacts>) => {
  const facts = { ...penalty, publicityUntil: null, ...change }
  return { facts, publishedOn: facts.decidedOn }
}

describe('the day from which a penalty may be repaired, known when it is made', () => {
  it.each<[string, Partial<PenaltyFacts>, string, string, string]>([
    ['轻微: a warning', { penaltyKinds: ['警告'] }, '2026-03-31', '2026-06-30', order58],
    ['轻微: a warning', { penaltyKinds: ['警告'] }, '2026-04-01', '2026-04-01', bridge],
    ['轻微: on the spot', { ...fine(200), summary: true }, '2026-03-31', '2026-06-30', order58],
    ['轻微: on the spot', { ...fine(200), summary: true }, '2026-04-01', '2026-04-01', bridge],
    ['一般: a fine', fine(20_000), '2026-03-31', '2026-06-30', order58],
    ['一般: a fine', fine(20_000), '2026-04-01', '2026-07-01', order36],
    ['一般: a confiscation', { penaltyKinds: ['没收违法所得'] }, '2026-03-31', '2026-06-30', order58],
    ['一般: a confiscation', { penaltyKinds: ['没收违法所得'] }, '2026-04-01', '2026-07-01', order36],
    ['严重: a huge fine', fine(100_000), '2026-03-31', '2026-06-30', order58],
    ['严重: a huge fine', fine(100_000), '2026-04-01', '2027-04-01', order36],
    ['严重: a revocation', { penaltyKinds: ['吊销许可证件'] }, '2026-03-31', '2026-06-30', order58],
    ['严重: a revocation', { penaltyKinds: ['吊销许可证件'] }, '2026-04-01', '2027-04-01', order36],
  ])('%s %o of %s: %s', (_, change, decidedOn, wanted, edition) => {
    const row = shown({ ...change, decidedOn })
    expect(eligibleOn(row, decidedOn)).toBe(wanted)
    // The county's sample says that a record stays under the edition of its day.
    expect(eligibleOn(row, today)).toBe(wanted)
    expect(eligibleBasis(row, today)).toMatchObject({ edition, provisional: true })
  })

  it.each(['食品', '药品', '特种设备', '安全生产', '消防'])('under order 58 a year in the field of %s', (field) => {
    const basis = `《${field}法》`
    expect(eligibleOn(shown({ ...fine(20_000), basis, decidedOn: '2026-03-31' }), today)).toBe('2027-03-31')
    expect(eligibleOn(shown({ ...fine(20_000), basis, decidedOn: '2026-04-01' }), today)).toBe('2026-07-01')
  })

  it('is not known of one of before order 58, and of one that is in no list of tiers', () => {
    expect(eligibleOn(shown({ decidedOn: '2023-04-30' }), today)).toBeNull()
    const unlisted = shown({ penaltyKinds: ['行政拘留'], decidedOn: '2026-04-08' })
    expect([eligibleOn(unlisted, today), eligibleBasis(unlisted, today)]).toEqual([null, null])
    expect([eligibleOn({ facts: licence, publishedOn: '2026-04-09' }, today)]).toEqual([null])
  })
})

describe('how a decision stands before anybody applies', () => {
  const mild = { ...fine(20_000), decidedOn: '2026-04-08' }
  it.each([
    ['the day before its shortest period is over', shown(mild), '2026-07-07', 'TOO_EARLY', ['TOO_EARLY']],
    ['the day on which it is', shown(mild), '2026-07-08', 'ELIGIBLE', []],
    ['the last day of its longest period', shown(mild), '2027-04-08', 'ELIGIBLE', []],
  ])('%s', (_, row, day, standing, found) => {
    expect(standingOf(row, day)).toBe(standing)
    expect(blockersOf(row, day, none)).toEqual([...found, 'DUTIES_NOT_PROVEN', 'NO_COMMITMENT'])
    expect(blockersOf(row, day, { proofs: true, commitment: false })).toEqual([...found, 'NO_COMMITMENT'])
    expect(blockersOf(row, day, { proofs: true, commitment: true })).toEqual(found)
  })

  it.each([
    ['the day after its longest period', shown(mild), '2027-04-09', 'ENDED'],
    ['a licence', { facts: licence, publishedOn: '2026-04-09' }, today, 'NOT_A_PENALTY'],
    ["a natural person's", shown({ ...mild, party: driver }), today, 'NOT_FOR_PUBLICITY'],
    ['a secret', shown({ ...mild, secret: 'STATE_SECRET' }), today, 'NOT_FOR_PUBLICITY'],
    [
      'a warning that nobody published',
      { ...shown({ penaltyKinds: ['警告'], decidedOn: '2026-11-01' }), publishedOn: null },
      today,
      'NOT_FOR_PUBLICITY',
    ],
    ['one in no list of tiers', shown({ ...mild, penaltyKinds: ['行政拘留'] }), today, 'TIER_UNKNOWN'],
    ['one of before order 58', shown({ ...mild, decidedOn: '2023-04-30' }), today, 'PERIOD_UNKNOWN'],
  ])('%s cannot be repaired, whatever is brought', (_, row, day, blocker) => {
    expect(standingOf(row, day)).toBe('NOT_REPAIRABLE')
    expect(blockersOf(row, day, { proofs: true, commitment: true })).toEqual([blocker])
  })

  it('one that is not shown yet, or was taken off, has no publicity to end', () => {
    const all = { proofs: true, commitment: true }
    expect(blockersOf({ ...shown(mild), publishedOn: null }, '2026-07-07', all)).toEqual(['TOO_EARLY', 'NOT_PUBLISHED'])
    expect(blockersOf({ ...shown(mild), publishedOn: null }, '2026-07-08', all)).toEqual(['NOT_PUBLISHED'])
    expect(standingOf({ ...shown(mild), publishedOn: null }, '2026-07-07')).toBe('TOO_EARLY')
    expect(standingOf({ ...shown(mild), publishedOn: null }, '2026-07-08')).toBe('NOT_REPAIRABLE')
    const annulled = { ...shown(mild), publishedOn: null, withdrawnOn: '2026-05-01' }
    expect([standingOf(annulled, '2026-05-02'), blockersOf(annulled, '2026-05-02', all)]).toEqual([
      'NOT_REPAIRABLE',
      ['NOT_PUBLISHED'],
    ])
  })

  it('a warning that is shown though it should not be may be repaired at once', () =>
    expect(standingOf(shown({ penaltyKinds: ['警告'], decidedOn: '2026-11-22' }), today)).toBe('ELIGIBLE'))
})
