import { citizenIdOf, placeholderUscc, usccOf } from '@xinlu/schema/identifiers'
import { describe, expect, it } from 'vitest'
import { bureau, citizen, driver, firmCode, inspection, licence, penalty, trader } from './acts.fixture.ts'
import { cellsOf } from './cells.ts'
import type { ActFacts, Key, PenaltyFacts } from './facts.ts'
import type { FaultCode } from './faults.ts'
import { matchHeader } from './header.ts'
import { judgeRow } from './judge.ts'
import { columnsOf, templates } from './templates.ts'

const today = '2026-06-10'
const headers = {
  PENALTY_2018: matchHeader(columnsOf('PENALTY_2018')),
  LICENCE_2018: matchHeader(columnsOf('LICENCE_2018')),
  OTHER_ACT: matchHeader(columnsOf('OTHER_ACT')),
}

type Changes = { [K in Key]?: string | null }

function judged(facts: ActFacts, changes: Changes = {}, on = today) {
  const cells: (string | null)[] = cellsOf(facts)
  for (const [key, text] of Object.entries(changes))
    cells[templates[facts.template].columns.findIndex((column) => column.key === key)] = text
  return judgeRow(headers[facts.template], cells, on)
}

/** The faults of a row as [key, code], in the order given. */
function faultsOf(facts: ActFacts, changes: Changes, on = today): [string, FaultCode][] {
  const { columns } = templates[facts.template]
  return (judged(facts, changes, on).faults ?? []).map(({ column, code }) => [
    columns.find(({ name }) => name === column)?.key ?? column,
    code,
  ])
}

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
  const asDriver: PenaltyFacts = { ...penalty, party: driver }
  const asTrader: PenaltyFacts = { ...penalty, party: trader }

  it.each<[string, ActFacts, Changes, [Key, FaultCode][]]>([
    ['no name', penalty, { name: ' ' }, [['name', 'MISSING']]],
    ['no kind of party', penalty, { partyKind: null }, [['partyKind', 'MISSING']]],
    ['an unknown kind of party', penalty, { partyKind: '企业' }, [['partyKind', 'NOT_IN_LIST']]],
    ['a firm without code', penalty, { uscc: null }, [['uscc', 'MISSING']]],
    ['a firm without 法定代表人', penalty, { legalRepresentative: null }, [['legalRepresentative', 'MISSING']]],
    ['a firm with the placeholder', penalty, { uscc: placeholderUscc }, [['uscc', 'CHECK_DIGIT']]],
    ['a firm with a wrong check', penalty, { uscc: `${firmCode.slice(0, 17)}?` }, [['uscc', 'FORMAT']]],
    ['a firm with swapped digits', penalty, { uscc: swapped(firmCode) }, [['uscc', 'CHECK_DIGIT']]],
    [
      'a firm with 自然人 columns',
      penalty,
      { idKind: '身份证', idNo: citizen },
      [
        ['idKind', 'NOT_EMPTY'],
        ['idNo', 'NOT_EMPTY'],
      ],
    ],
    [
      'a driver with a code',
      asDriver,
      { uscc: firmCode, orgCode: '79965505-8' },
      [
        ['uscc', 'NOT_EMPTY'],
        ['orgCode', 'NOT_EMPTY'],
      ],
    ],
    ['a driver with a 法定代表人', asDriver, { legalRepresentative: '王建国' }, [['legalRepresentative', 'NOT_EMPTY']]],
    [
      'a driver without a document',
      asDriver,
      { idKind: null, idNo: null },
      [
        ['idKind', 'MISSING'],
        ['idNo', 'MISSING'],
      ],
    ],
    ['a driver without a number', asDriver, { idNo: null }, [['idNo', 'MISSING']]],
    ['an unknown document', asDriver, { idKind: '驾驶证' }, [['idKind', 'NOT_IN_LIST']]],
    ['a citizen id with a wrong check', asDriver, { idNo: '110105194912310021' }, [['idNo', 'CHECK_DIGIT']]],
    ['a citizen id of 15 digits', asDriver, { idNo: '110105491231002' }, [['idNo', 'FORMAT']]],
    ['a citizen id of the future', asDriver, { idNo: citizenIdOf('14112120270101001') }, [['idNo', 'FORMAT']]],
    ['a placeholder without 工商注册号', asTrader, { businessRegNo: null }, [['businessRegNo', 'MISSING']]],
    ['a sole trader without anything', asTrader, { uscc: null, businessRegNo: null }, [['uscc', 'MISSING']]],
    [
      'a representative document without number',
      penalty,
      { legalRepresentativeIdKind: '身份证' },
      [['legalRepresentativeIdNo', 'MISSING']],
    ],
    [
      'a representative number without kind',
      penalty,
      { legalRepresentativeIdNo: citizen },
      [['legalRepresentativeIdKind', 'MISSING']],
    ],
    ['a wrong 组织机构代码', penalty, { orgCode: '799655059' }, [['orgCode', 'CHECK_DIGIT']]],
    ['an unknown 处罚类别', penalty, { penaltyKinds: '罚款;打手心' }, [['penaltyKinds', 'NOT_IN_LIST']]],
    ['其他 without a note', penalty, { penaltyKinds: '其他' }, [['penaltyKinds', 'NOT_IN_LIST']]],
    ['a fine without amount', penalty, { fine: null }, [['fine', 'MISSING']]],
    ['a fine of nothing', penalty, { fine: '0.00' }, [['fine', 'AMOUNT']]],
    ['a confiscation without amount', penalty, { penaltyKinds: '罚款;没收违法所得' }, [['confiscated', 'MISSING']]],
    [
      'a suspension without licence',
      penalty,
      { penaltyKinds: '罚款;暂扣许可证/执照' },
      [['suspendedLicence', 'MISSING']],
    ],
    ['thousands separators', penalty, { fine: '3,000' }, [['fine', 'AMOUNT']]],
    ['a unit in the amount', penalty, { fine: '0.3万元' }, [['fine', 'AMOUNT']]],
    ['seven decimals', penalty, { fine: '0.3000001' }, [['fine', 'AMOUNT']]],
    ['a negative fine', penalty, { fine: '-0.3' }, [['fine', 'AMOUNT']]],
    ['thirteen digits', penalty, { fine: '1000000000000' }, [['fine', 'AMOUNT']]],
    ['an exponent', penalty, { fine: '3E-1' }, [['fine', 'AMOUNT']]],
    ['a day that is none', penalty, { decidedOn: '2026-02-29' }, [['decidedOn', 'DATE']]],
    ['a day before the republic', penalty, { decidedOn: '1926-04-08' }, [['decidedOn', 'DATE_BEFORE_1949']]],
    ['a decision of tomorrow', penalty, { decidedOn: '2026-06-11' }, [['decidedOn', 'DATE_FUTURE']]],
    ['an end before the decision', penalty, { validUntil: '2026-04-07' }, [['validUntil', 'END_BEFORE_START']]],
    [
      'publicity over before it starts',
      penalty,
      { publicityUntil: '2026-04-07' },
      [['publicityUntil', 'END_BEFORE_START']],
    ],
    ['a name of 201 characters', penalty, { name: '文'.repeat(201) }, [['name', 'TOO_LONG']]],
    ['a name of a million blanks', penalty, { name: `文${' '.repeat(1_000_000)}文` }, [['name', 'TOO_LONG']]],
    [
      'a day of a million blanks',
      penalty,
      { decidedOn: `2026${' '.repeat(1_000_000)}年` },
      [['decidedOn', 'TOO_LONG']],
    ],
    ['a formula', penalty, { name: '=A1&B1' }, [['name', 'FORMULA_CELL']]],
    ['a command after a plus', penalty, { remark: "+cmd|' /C calc'!A0" }, [['remark', 'FORMULA_CELL']]],
    ['a function after an at', penalty, { remark: '@SUM(A1:A9)' }, [['remark', 'FORMULA_CELL']]],
    ['a reference after a minus', penalty, { remark: '-1+B2' }, [['remark', 'FORMULA_CELL']]],
    ['a formula for an amount', penalty, { fine: '=B2/10000' }, [['fine', 'FORMULA_CELL']]],
    ['a code made a number', penalty, { uscc: '9.11411E+17' }, [['uscc', 'PRECISION_LOST']]],
    ['a citizen id made a number', asDriver, { idNo: '1.41121198002290E+17' }, [['idNo', 'PRECISION_LOST']]],
    ['a bell in the name', penalty, { name: '文水\u0007运输' }, [['name', 'CONTROL_CHARACTER']]],
    ['a zero-width space in the name', penalty, { name: '文水\u200B运输' }, [['name', 'CONTROL_CHARACTER']]],
    ['a broken decoding in the name', penalty, { name: '文水\uFFFD运输' }, [['name', 'CONTROL_CHARACTER']]],
    ['an unknown 许可类别', licence, { licenceKind: '一般' }, [['licenceKind', 'NOT_IN_LIST']]],
    ['an old 当前状态', licence, { status: '0' }, [['status', 'NOT_IN_LIST']]],
    [
      'a licence that ends before it starts',
      licence,
      { validUntil: '2026-04-07' },
      [['validUntil', 'END_BEFORE_START']],
    ],
    ['an act of no kind', inspection, { actKind: null }, [['actKind', 'MISSING']]],
    ['an act of an unknown kind', inspection, { actKind: '行政处罚' }, [['actKind', 'NOT_IN_LIST']]],
    ['an act about nothing', inspection, { matter: null }, [['matter', 'MISSING']]],
    [
      'an act that ends before it starts',
      inspection,
      { validFrom: '2026-04-20', validUntil: '2026-04-19' },
      [['validUntil', 'END_BEFORE_START']],
    ],
    [
      'an act that ends before it is decided',
      inspection,
      { validUntil: '2026-04-07' },
      [['validUntil', 'END_BEFORE_START']],
    ],
    ['a rewarded firm without a code', { ...inspection, actKind: 'REWARD' }, { uscc: null }, [['uscc', 'MISSING']]],
    ['an inspected driver without a document', { ...inspection, party: driver }, { idNo: null }, [['idNo', 'MISSING']]],
    ['a licence decided tomorrow', licence, { decidedOn: '2026-06-11' }, [['decidedOn', 'DATE_FUTURE']]],
  ])('with %s is refused for that alone', (_, facts, changes, faults) => {
    expect(faultsOf(facts, changes)).toEqual(faults)
  })

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

/** The code with two neighbouring, different characters changed over. */
function swapped(code: string): string {
  return code.slice(0, 15) + code[16] + code[15] + code[17]
}
