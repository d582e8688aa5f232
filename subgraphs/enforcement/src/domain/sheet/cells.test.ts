import { citizenIdOf, placeholderUscc, usccOf } from '@xinlu/schema/identifiers'
import { describe, expect, it } from 'vitest'
import { firm, inspection, licence, penalty } from './acts.fixture.ts'
import { cellsOf, differences } from './cells.ts'
import { actKindNames } from './choices.ts'
import { type ActFacts, kindOf, type OtherActKind, type Party } from './facts.ts'
import { matchHeader } from './header.ts'
import { judgeRow } from './judge.ts'
import { columnsOf } from './templates.ts'

const today = '2026-06-10'

/** Numbers that repeat from one seed (mulberry32), so that a failure can be seen again. */
function dice(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (n: number): number => Math.floor(next() * n)
  const one = <T>(of: readonly T[]): T => of[upTo(of.length)] as T
  return { upTo, one }
}

type Dice = ReturnType<typeof dice>

const pieces = [
  '文',
  '水',
  'Ａ',
  '（样例）',
  '"',
  "'",
  ',',
  '，',
  ';',
  '；',
  '、',
  '\t',
  '\n',
  ' ',
  '　',
  '𠮷',
  '-1',
  '+',
  '@',
  '0',
  '1.5E',
  '|',
  '\\',
]

function text({ upTo, one }: Dice, max: number): string {
  const middle = Array.from({ length: upTo(max - 1) }, () => one(pieces)).join('')
  return `文${[...middle].slice(0, max - 2).join('')}$`
}

function party(d: Dice): Party {
  const maybe = (value: () => string): string | null => (d.upTo(2) === 0 ? null : value())
  const digits = (n: number): string => Array.from({ length: n }, () => d.upTo(10)).join('')
  const citizen = () => citizenIdOf(`141121${1940 + d.upTo(70)}${10 + d.upTo(3)}${10 + d.upTo(18)}${digits(3)}`)
  const nobody = { legalRepresentativeIdKind: null, legalRepresentativeIdNo: null, idKind: null, idNo: null }
  const document = (): [string, string] =>
    d.upTo(2) === 0 ? ['身份证', citizen()] : [d.one(['护照号', '其他-军官证、士兵证']), `E${digits(8)}`]
  const uscc = () => usccOf(d.one(['91', '92', '93']) + digits(15))
  const codes = {
    businessRegNo: maybe(() => digits(15)),
    orgCode: maybe(() => '799655058'),
    taxNo: maybe(() => digits(15)),
    institutionNo: maybe(() => text(d, 50)),
    socialOrgNo: maybe(() => text(d, 50)),
  }
  const name = text(d, 200)
  const kind = d.one(['LEGAL_PERSON', 'NATURAL_PERSON', 'SOLE_TRADER'] as const)
  if (kind === 'NATURAL_PERSON') {
    const [idKind, idNo] = document()
    const noCodes = {
      uscc: null,
      businessRegNo: null,
      orgCode: null,
      taxNo: null,
      institutionNo: null,
      socialOrgNo: null,
    }
    return { ...nobody, ...noCodes, kind, name, legalRepresentative: null, idKind, idNo }
  }
  const [legalRepresentativeIdKind, legalRepresentativeIdNo] = d.upTo(2) === 0 ? [null, null] : document()
  const held = { ...nobody, ...codes, name, legalRepresentativeIdKind, legalRepresentativeIdNo }
  if (kind === 'LEGAL_PERSON') return { ...held, kind, uscc: uscc(), legalRepresentative: text(d, 50) }
  const own = d.upTo(2) === 0 ? { uscc: uscc() } : { uscc: placeholderUscc, businessRegNo: digits(15) }
  return { ...held, ...own, kind, legalRepresentative: maybe(() => text(d, 50)) }
}

function act(d: Dice): ActFacts {
  const maybe = (value: () => string): string | null => (d.upTo(2) === 0 ? null : value())
  const decidedOn = `20${10 + d.upTo(16)}-0${1 + d.upTo(9)}-${10 + d.upTo(19)}`
  const amount = () => d.one(['0.000001', '0.3', '3', '120.5', '999999999999.999999'])
  const shared = {
    party: party(d),
    docNo: text(d, 128),
    content: text(d, 4000),
    decidedOn,
    remark: maybe(() => text(d, 400)),
  }
  const sort = d.upTo(3)
  if (sort === 0)
    return {
      ...inspection,
      ...shared,
      actKind: d.one(Object.keys(actKindNames) as OtherActKind[]),
      documentName: text(d, 200),
      matter: text(d, 2000),
      basis: maybe(() => text(d, 2048)),
      validFrom: maybe(() => decidedOn),
      validUntil: maybe(() => d.one([decidedOn, '2099-12-31'])),
    }
  if (sort === 1)
    return {
      ...licence,
      ...shared,
      documentName: text(d, 200),
      licenceKind: d.one(['普通', '特许', '其他', '其他-（备案）']),
      certificateName: maybe(() => text(d, 200)),
      certificateNo: maybe(() => text(d, 128)),
      validFrom: decidedOn,
      validUntil: d.one([decidedOn, '2099-12-31']),
      status: d.one(['1', '2'] as const),
    }
  const kinds = ['警告', '罚款', '没收非法财物', '吊销许可证件', '降低资质等级', '其他-责令改正、补办'].filter(
    () => d.upTo(2) === 0,
  )
  return {
    ...penalty,
    ...shared,
    breachFacts: text(d, 2000),
    penaltyKinds: kinds.length === 0 ? ['通报批评'] : kinds,
    fine: kinds.includes('罚款') ? amount() : maybe(amount),
    confiscated: kinds.includes('没收非法财物') ? amount() : maybe(amount),
    suspendedLicence: kinds.includes('吊销许可证件') ? text(d, 200) : maybe(() => text(d, 200)),
    validUntil: d.one([decidedOn, '2099-12-31']),
    publicityUntil: maybe(() => '2030-01-01'),
  }
}

describe('an act written as cells and read again', () => {
  it('is the same act, for two thousand acts of all kinds', () => {
    const headers = {
      PENALTY_2018: matchHeader(columnsOf('PENALTY_2018')),
      LICENCE_2018: matchHeader(columnsOf('LICENCE_2018')),
      OTHER_ACT: matchHeader(columnsOf('OTHER_ACT')),
    }
    const seen = new Set<string>()
    for (let seed = 1; seed <= 2000; seed++) {
      const facts = act(dice(seed))
      const verdict = judgeRow(headers[facts.template], cellsOf(facts), today)
      expect(verdict, `seed ${seed}`).toEqual({ facts })
      expect(verdict.facts && differences(facts, verdict.facts)).toEqual([])
      seen.add(`${kindOf(facts)} ${facts.party.kind}`)
    }
    expect(seen.size).toBe(21)
  })
})

describe('two acts of one document', () => {
  it('differ in the columns in which they differ', () => {
    expect(differences(penalty, structuredClone(penalty))).toEqual([])
    const other = { ...penalty, party: { ...firm, name: '乙' }, fine: '0.5', remark: '补正' }
    expect(differences(penalty, other)).toEqual([
      { column: '行政相对人名称', known: firm.name, got: '乙' },
      { column: '罚款金额（万元）', known: '0.3', got: '0.5' },
      { column: '备注', known: '', got: '补正' },
    ])
    expect(differences(penalty, licence)).toHaveLength(1)
  })
})
