import { citizenIdOf, placeholderUscc } from '@xinlu/schema/identifiers'
import { describe, expect, it } from 'vitest'
import { citizen, driver, firmCode, inspection, licence, penalty, trader } from './acts.fixture.ts'
import type { ActFacts, Key, PenaltyFacts } from './facts.ts'
import type { FaultCode } from './faults.ts'
import { type Changes, faultsOf } from './judged.fixture.ts'

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
})

/** The code with two neighbouring, different characters changed over. */
function swapped(code: string): string {
  return code.slice(0, 15) + code[16] + code[15] + code[17]
}
