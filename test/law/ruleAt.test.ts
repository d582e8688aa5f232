import { citation, editionAt, editions, instruments, numberAt, ruleAt } from '@xinlu/db'
import { describe, expect, it } from 'vitest'

const coded = (code: string) => expect.objectContaining({ code })

describe('a rule', () => {
  it('of an instrument is answered from its day of effect, and not the day before', () => {
    const rule = ruleAt('road-protection', 'overload.truck.violations-per-year', '2011-07-01')
    expect(rule).toMatchObject({ value: 3, at: '第六十六条', provisional: false, edition: { effective: '2011-07-01' } })
    expect(rule.unit).toContain('times, more than')
    expect(rule.text).toContain('超过3次的货运车辆')
    expect(() => ruleAt('road-protection', 'overload.truck.violations-per-year', '2011-06-30')).toThrowError(
      coded('NO_EDITION'),
    )
  })

  it('changes with the edition, on its day: 发改委令第58号 to 2026-03-31, 第36号 from 2026-04-01', () => {
    expect(numberAt('credit-repair', 'publicity.shortest', '2026-03-31')).toMatchObject({
      value: 3,
      rule: { unit: 'months' },
    })
    expect(numberAt('credit-repair', 'publicity.longest', '2026-03-31')).toMatchObject({
      value: 3,
      rule: { unit: 'years' },
    })
    expect(ruleAt('credit-repair', 'publicity.clock', '2026-03-31').value).toBe('decision_date')
    for (const rule of ['publicity.shortest', 'publicity.longest', 'publicity.clock'])
      expect(() => ruleAt('credit-repair', rule, '2026-04-01')).toThrowError(coded('RULE_UNKNOWN'))
    expect(() => ruleAt('credit-repair', 'publicity.longest.serious', '2026-03-31')).toThrowError(coded('NO_EDITION'))
  })

  it.each([
    ['shortest.minor', null],
    ['longest.minor', 3],
    ['shortest.ordinary', 3],
    ['longest.ordinary', 12],
    ['shortest.serious', 12],
    ['longest.serious', 36],
  ])('publicity.%s of 发改委令第36号 is %s months, provisional', (tier, months) => {
    const asked = () => numberAt('credit-repair', `publicity.${tier}`, '2026-04-01')
    if (months === null) expect(asked).toThrowError(coded('RULE_UNKNOWN'))
    else
      expect(asked()).toMatchObject({
        value: months,
        rule: { unit: expect.stringContaining('months'), provisional: true },
      })
  })

  it.each([
    ['double-publicity', 'publicity.within', 7],
    ['administrative-penalty', 'withdrawal.within', 3],
    ['work-safety', 'penalty.publicity.within', 7],
    ['work-points-county', 'publicity.other-acts.within', 7],
    ['road-protection', 'overload.firm.truck-share', 0.1],
    ['road-protection', 'overload.fine.cap', 30_000],
    ['overload-limits', 'mass.limit.combination.axles-6', 49_000],
    ['government-data-sharing', 'answer.conditional.within', 10],
    ['tendering', 'bid-bond.share.cap', 0.02],
    ['road-transport', 'unlicensed.freight.grave.fine.cap', 50_000],
  ])('%s %s is %s on a day of 2026', (instrument, rule, value) => {
    expect(numberAt(instrument, rule, '2026-09-24').value).toBe(value)
  })

  it.each([
    ['an unknown instrument', 'nothing', 'a', '2026-01-01', 'NO_EDITION'],
    ['an unknown rule', 'road-protection', 'nothing', '2026-01-01', 'NO_EDITION'],
    ['a name of every object', 'road-protection', 'constructor', '2026-01-01', 'NO_EDITION'],
    ['an unknown value', 'road-protection', 'overload.year', '2026-01-01', 'RULE_UNKNOWN'],
    ['a day that is none', 'road-protection', 'overload.fine.cap', '2026-02-30', 'BAD_INPUT'],
    ['a day in another form', 'road-protection', 'overload.fine.cap', '2026-2-3', 'BAD_INPUT'],
    ['an instant', 'road-protection', 'overload.fine.cap', '2026-02-03T00:00:00Z', 'BAD_INPUT'],
    ['no day', 'road-protection', 'overload.fine.cap', '', 'BAD_INPUT'],
  ])('%s is a coded error', (_, instrument, rule, day, code) => {
    expect(() => ruleAt(instrument, rule, day)).toThrowError(coded(code))
  })

  it('that is no number is refused where a number is asked for', () => {
    expect(() => numberAt('work-points-county', 'service.together', '2026-01-01')).toThrowError(coded('EDITION_FAULT'))
  })

  it('that the sources do not settle is provisional and says how sure it is', () => {
    expect(ruleAt('double-publicity', 'publicity.within', '2026-09-24')).toMatchObject({
      value: 7,
      provisional: true,
      confidence: expect.stringContaining('K63'),
    })
    expect(ruleAt('government-data-sharing', 'answer.conditional.within', '2025-08-01').provisional).toBe(false)
  })

  it.each(['administrative-licence', 'tendering', 'road-transport'])(
    'of %s, which the law database marks 废止或失效, is provisional although its text was read',
    (instrument) => {
      const edition = editionAt(instrument, '2026-11-23')
      const [rule = ''] = Object.keys(edition.rules)
      expect(ruleAt(instrument, rule, '2026-11-23')).toMatchObject({
        provisional: true,
        text: expect.any(String),
        confidence: expect.stringContaining('废止或失效'),
      })
    },
  )
})

describe('the editions', () => {
  it('of an instrument are listed earliest first, and the one of a day is found', () => {
    expect(editions('credit-repair').map(({ effective }) => effective)).toEqual(['2023-05-01', '2026-04-01'])
    expect(editionAt('credit-repair', '2026-03-31').number).toContain('第58号')
    expect(editionAt('credit-repair', '2026-04-01').number).toContain('第36号')
    expect(editions('nothing')).toEqual([])
    expect(instruments()).toContain('credit-repair')
  })

  it.each(['county-data-requests', 'county-objections'])(
    'of %s are an example, and say so in title and confidence',
    (name) => {
      for (const edition of editions(name)) {
        expect(edition).toMatchObject({ checked: null, confidence: expect.stringContaining('sample') })
        expect(edition.title).toContain('（样例）')
      }
    },
  )
})

describe('a citation', () => {
  it('carries title and number, article, sentence and day of effect', () => {
    expect(citation(ruleAt('road-protection', 'overload.fine.cap', '2026-01-01'))).toEqual({
      instrument: 'road-protection',
      edition: '公路安全保护条例（中华人民共和国国务院令第593号）',
      at: '第六十四条',
      text: '违反本条例的规定，在公路上行驶的车辆，车货总体的外廓尺寸、轴荷或者总质量超过公路、公路桥梁、公路隧道、汽车渡船限定标准的，由公路管理机构责令改正，可以处3万元以下的罚款。',
      effectiveOn: '2011-07-01',
      provisional: false,
    })
  })

  it('names a text whose number is not known by its day, never by the word unknown', () => {
    expect(citation(ruleAt('government-data-sharing', 'supply.within', '2026-01-01')).edition).toBe(
      '政务数据共享条例（2025-05-28 公布）',
    )
    expect(citation(ruleAt('county-data-requests', 'decision.within', '2026-01-01')).edition).toBe(
      '（样例）文水县交通运输局数据共享申请办理时限（2024-09-29 施行）',
    )
  })
})
