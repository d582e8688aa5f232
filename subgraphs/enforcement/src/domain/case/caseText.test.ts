import { describe, expect, it } from 'vitest'
import { driver, penalty, trader } from '../sheet/acts.fixture.ts'
import type { PenaltyFacts } from '../sheet/facts.ts'
import { caseText, notFilledIn, notSettled } from './caseText.ts'
import { isPlaceholder, placeholders } from './placeholders.ts'

const today = '2026-11-23'
const fined = { ...penalty, fine: '0.5', publicityUntil: null }
const textOf = (change: Partial<PenaltyFacts> = {}, publishedOn: string | null = null) =>
  caseText({ facts: { ...fined, ...change }, only: {}, publishedOn }, today)

describe('the text of a case', () => {
  it('has a word for every placeholder of the list, and none besides', () => {
    const text = textOf()
    expect(Object.keys(text).sort()).toEqual(Object.keys(placeholders).sort())
    expect(Object.keys(text).every(isPlaceholder)).toBe(true)
  })

  it.each([
    // order 58: three months to three years from the decision, and no limit of acceptance
    ['2026-03-31', '2026年6月30日', '2029年3月31日', notSettled, notSettled],
    // order 36: a fine of 5,000 is 一般, three months to a year
    ['2026-04-01', '2026年7月1日', '2027年4月1日', '一般', '3'],
  ])('on %s has the days of the edition of that day', (decidedOn, earliest, latest, severity, accept) => {
    const text = textOf({ decidedOn })
    expect([text.earliestEndOn, text.latestEndOn, text.severity, text.repairAcceptWithin]).toEqual([
      earliest,
      latest,
      severity,
      accept,
    ])
    expect(text.repairFrom).toBe(text.earliestEndOn)
    expect(text.periodBasis).toMatch(/（暂定）$/)
  })

  it('names the sample editions that a tier and a period rest on, and only where they do', () => {
    const order36 = textOf({ decidedOn: '2026-04-01' })
    expect(order36.severityBasis).toMatch(/（样例）.*失信严重程度分级.*（暂定）$/)
    expect(order36.periodBasis).toMatch(/（样例）.*信用修复办理口径.*（暂定）$/)
    expect(
      textOf({ penaltyKinds: ['警告', '没收违法所得'], fine: null, confiscated: '1' }).severityBasis,
    ).not.toContain('样例')
    const before = caseText({ facts: { ...fined, decidedOn: '2026-03-30' }, only: {}, publishedOn: null }, '2026-03-31')
    expect(before.periodBasis).not.toContain('样例')
    expect(textOf({ decidedOn: '2026-03-30' }).periodBasis).toContain('样例')
  })

  it('guesses nothing: of a kind in no list of tiers neither severity nor days', () => {
    const text = textOf({ penaltyKinds: ['其他-注明'], fine: null })
    expect([text.severity, text.severityBasis, text.earliestEndOn, text.latestEndOn]).toEqual(Array(4).fill(notSettled))
  })

  it('says of the bureau what its edition has, and that the rest is lacking', () => {
    const { authority, paymentBank, litigationCourt, litigationWithin } = textOf()
    expect([authority, paymentBank, litigationCourt, litigationWithin]).toEqual([
      '文水县交通运输局',
      notFilledIn,
      notFilledIn,
      notSettled,
    ])
  })

  it('of a penalty without a fine has no payment', () => {
    const { fine, fineInWords, paymentWithin, surchargeDaily } = textOf({ penaltyKinds: ['警告'], fine: null })
    expect([fine, fineInWords, paymentWithin, surchargeDaily]).toEqual([null, null, null, null])
    expect(textOf().surchargeDaily).toBe('3%')
  })

  it.each([
    ['a natural person', { party: driver }, '当事人是自然人'],
    ['a penalty on the spot', { summary: true as const, fine: '0.03' }, '适用简易程序当场作出'],
    ['a trade secret', { secret: 'TRADE_SECRET' as const }, '涉及商业秘密'],
  ])('of %s has a reason instead of days', (_, change, reason) => {
    const { barredReason, publicityDueOn, earliestEndOn, repairFrom } = textOf(change)
    expect([barredReason, publicityDueOn, earliestEndOn, repairFrom]).toEqual([reason, null, null, null])
  })

  it('names each kind of party by what it has', () => {
    const person = textOf({ party: driver })
    expect([person.uscc, person.legalRepresentative, person.idKind, person.idNo]).toEqual([
      null,
      null,
      '身份证',
      driver.idNo,
    ])
    const shop = textOf({ party: { ...trader, legalRepresentative: '王某' } })
    expect([shop.uscc, shop.businessRegNo, shop.operator, shop.legalRepresentative, shop.idNo]).toEqual([
      null,
      trader.businessRegNo,
      '王某',
      null,
      null,
    ])
  })
})
