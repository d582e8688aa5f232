import { usccOf } from '@xinlu/schema/identifiers'
import { describe, expect, it } from 'vitest'
import { bureau, driver, inspection, licence, penalty, trader } from './acts.fixture.ts'
import { cellsOf } from './cells.ts'
import type { ActFacts, PenaltyFacts } from './facts.ts'
import { judgeRow } from './judge.ts'
import { type Changes, faultsOf, headers, judged, today } from './judged.fixture.ts'
import { columnsOf, templates } from './templates.ts'

describe('a good row', () => {
  it.each<[string, ActFacts]>([
    ['a fine on a firm', penalty],
    ['a fine on a driver', { ...penalty, party: driver }],
    ['a fine on a sole trader without a code', { ...penalty, party: trader }],
    ['a licence of a firm', licence],
    ['a licence of a sole trader with a code', { ...licence, party: { ...trader, uscc: usccOf('92141121MA0K12345') } }],
    ['an inspection of a firm', inspection],
    ['a reward for a driver', { ...inspection, actKind: 'REWARD', party: driver }],
    [
      'a compulsion that lasts some days',
      { ...inspection, actKind: 'COMPULSION', validFrom: '2026-04-08', validUntil: '2026-04-15' },
    ],
    ['a penalty decided today', { ...penalty, decidedOn: today, publicityUntil: today }],
  ])('%s says its facts', (_, facts) => {
    expect(judged(facts)).toEqual({ facts })
  })

  it.each([
    ['行政检查', 'INSPECTION'],
    [' 行政 强制 ', 'COMPULSION'],
    ['行政裁决', 'ADJUDICATION'],
  ])('of the generic template knows the kind %s', (actKind, kind) => {
    expect(judged(inspection, { actKind })).toEqual({ facts: { ...inspection, actKind: kind } })
  })

  it.each<[Changes, Partial<PenaltyFacts>]>([
    [{ fine: '0.300000' }, { fine: '0.3' }],
    [{ fine: '００.３' }, { fine: '0.3' }],
    [{ decidedOn: '46120' }, { decidedOn: '2026-04-08' }],
    [{ penaltyKinds: '罚款；警告、通报批评;罚款' }, { penaltyKinds: ['罚款', '警告', '通报批评'] }],
    [{ penaltyKinds: '罚款、其他—责令改正、补办手续' }, { penaltyKinds: ['罚款', '其他-责令改正、补办手续'] }],
    [{ authorityCode: ` '${bureau.toLowerCase()}\u3000` }, { authorityCode: bureau }],
    [{ content: '　罚款\r\n三千元　' }, { content: '罚款\n三千元' }],
    [{ remark: '-见附件' }, { remark: '-见附件' }],
    [{ remark: '-5' }, { remark: '-5' }],
    [{ remark: '@王建国' }, { remark: '@王建国' }],
  ])('is read to its canonical form: %j', (changes, expected) => {
    expect(judged(penalty, changes)).toEqual({ facts: { ...penalty, ...expected } })
  })
})

describe('a faulty row', () => {
  it('tells all its faults, in the order of the columns', () => {
    const changes = { sourceCode: 'x', decidedOn: '2027-01-01', fine: '三千', uscc: '1', name: null }
    expect(faultsOf(penalty, changes)).toEqual([
      ['name', 'MISSING'],
      ['uscc', 'FORMAT'],
      ['fine', 'AMOUNT'],
      ['decidedOn', 'DATE_FUTURE'],
      ['publicityUntil', 'END_BEFORE_START'],
      ['sourceCode', 'FORMAT'],
    ])
  })

  it('is refused on the day before its decision and accepted on the day', () => {
    expect(faultsOf(penalty, {}, '2026-04-07')).toEqual([['decidedOn', 'DATE_FUTURE']])
    expect(faultsOf(penalty, {}, '2026-04-08')).toEqual([])
  })

  it('shows what stands in the cell, cut to a hundred characters and with nothing unseen', () => {
    const fault = judged(penalty, { name: `\u0007${'文'.repeat(300)}` }).faults?.[0]
    expect(fault?.got).toBe(`\uFFFD${'文'.repeat(99)}…`)
  })

  it('says in which list a value was looked for', () => {
    expect(judged(penalty, { partyKind: '企业' }).faults).toEqual([
      {
        column: '行政相对人类别',
        code: 'NOT_IN_LIST',
        expected: '法人及非法人组织、自然人、个体工商户 之一',
        got: '企业',
      },
    ])
  })

  it('with cells beyond the header is ragged, but not for empty ones', () => {
    expect(judgeRow(headers.PENALTY_2018, [...cellsOf(penalty), '', null, ' '], today)).toEqual({ facts: penalty })
    expect(judgeRow(headers.PENALTY_2018, [...cellsOf(penalty), '', 'x'], today).faults).toEqual([
      { column: '第31列', code: 'RAGGED', expected: '30 个单元格, 与表头一致', got: '32 个单元格' },
    ])
  })

  it('that is a header again is told as one, and another template’s as a mix', () => {
    const codesOf = (columns: string[]) =>
      judgeRow(headers.PENALTY_2018, columns, today).faults?.map(({ code }) => code)
    expect(codesOf(columnsOf('PENALTY_2018'))).toEqual(['HEADER_AGAIN'])
    expect(codesOf(templates.PENALTY_2018.columns.map(({ code }) => code))).toEqual(['HEADER_AGAIN'])
    expect(codesOf(columnsOf('LICENCE_2018'))).toEqual(['MIXED_TEMPLATES'])
  })
})
