import { describe, expect, it } from 'vitest'
import type { Grade } from '../evaluation/types.ts'
import { standingOn } from '../standing/standingOn.ts'
import type { GradeFact } from '../standing/types.ts'
import { answerHash } from './answer.ts'
import type { CreditUse } from './creditUse.ts'
import { reportBlocks } from './report.ts'
import { type Bidder, type Member, type Restriction, tableOf } from './table.ts'

const day = '2026-11-20'
const fact = (grade: Grade): GradeFact => ({
  ...{
    id: `g_${grade}`,
    role: 'CONTRACTOR',
    year: 2025,
    authority: '山西省交通运输厅',
    scope: 'PROVINCE',
    province: '山西',
    grade,
  },
  ...{ validFrom: '2026-05-01', validTo: '2027-04-30', directD: false },
})
const member = (name: string, grades: GradeFact[], badRecords = 0, restrictions: Restriction[] = []): Member => ({
  name,
  uscc: name,
  standing: standingOn({ role: 'CONTRACTOR', day, grades, changes: [], badRecords, province: '山西' }),
  restrictions,
})
const bidder = (bidderCode: string, ...members: Member[]): Bidder => ({ bidderCode, members })
const use: CreditUse = {
  points: [
    { grade: 'AA', points: '2' },
    { grade: 'B', points: '0.5' },
  ],
  ...{ bidBond: null, performanceBond: null, lots: [], newcomerWithBadRecord: null, words: ['AA级加2分'] },
}
const only = (one: Bidder, with_: CreditUse | null = null) => tableOf([one], with_, day).bidders[0]

describe('a bidder', () => {
  it('alone has its own grade', () => {
    expect(only(bidder('B-1', member('甲', [fact('AA')])), use)).toMatchObject({
      ...{ grade: 'AA', bound: null, authority: '山西省交通运输厅', validAtOpening: true },
      ...{ consortiumRule: null, newcomerRule: null, creditUse: { points: '2', basis: ['AA级加2分'] } },
    })
  })

  it('of several has the lowest member’s, its authority, and every restriction once', () => {
    const barred: Restriction = {
      code: 'BIDDING_BAN',
      basis: '条例 第六十七条',
      listName: '取消投标资格',
      until: '2027-01-01',
    }
    const row = only(
      bidder('B-1', member('甲', [fact('AA')], 0, [barred]), member('乙', [fact('B')], 0, [barred])),
      use,
    )
    expect(row).toMatchObject({
      name: '甲、乙',
      uscc: '甲',
      grade: 'B',
      restrictions: [barred],
      creditUse: { points: '0.5' },
    })
    expect(row?.restrictions).toHaveLength(1)
    expect(row?.consortiumRule).not.toBeNull()
  })

  it('without any grade is a newcomer: A, and with a bad record unknown, at most B, used as the document says', () => {
    expect(only(bidder('B-1', member('甲', [])))).toMatchObject({ grade: 'A', authority: null, validAtOpening: false })
    const bad = bidder('B-1', member('甲', [], 1))
    expect(only(bad, use)).toMatchObject({ grade: null, bound: 'B', authority: null, creditUse: { points: null } })
    expect(only(bad, { ...use, newcomerWithBadRecord: 'B' })).toMatchObject({
      grade: null,
      creditUse: { points: '0.5' },
    })
  })

  it('with a newcomer among its members has its rule beside that of the consortium', () => {
    const row = only(bidder('B-1', member('甲', [fact('AA')]), member('乙', [])))
    expect(row).toMatchObject({ grade: 'A', validAtOpening: false })
    expect([row?.newcomerRule, row?.consortiumRule].every((rule) => rule !== null)).toBe(true)
  })
})

describe('the table', () => {
  const bidders = [
    bidder('B-2', member('乙', [])),
    bidder('B-1', member('甲', [fact('A')])),
    bidder('B-3', member('丙', [fact('D')])),
  ]
  it('is by the codes, whatever the order of what is given, and names each rule once', () => {
    const one = tableOf(bidders, use, day)
    expect(one.bidders.map(({ bidderCode }) => bidderCode)).toEqual(['B-1', 'B-2', 'B-3'])
    expect(tableOf(bidders.toReversed(), use, day)).toEqual(one)
    expect(new Set(one.rules.map((rule) => JSON.stringify(rule))).size).toBe(one.rules.length)
  })

  it('stands in the report whole, with the receipt that names it', () => {
    const check = { ...tableOf(bidders, use, day), tenderId: 't_1', openedAt: `${day}T01:30:00.000Z` }
    const receipt = {
      ...{
        id: 'r1',
        at: '2026-11-21T00:00:00Z',
        operationHash: 'o',
        resultHash: answerHash(check),
        policyVersion: '2026-11-23',
      },
      logIndex: 7,
    }
    const text = reportBlocks({
      ...check,
      name: '某项目',
      tenderee: '某局',
      sections: [{ no: '1', name: '一段' }],
      receipt,
    })
      .map((block) => block.text)
      .join('\n')
    for (const said of [
      'B-1',
      'B-2',
      'B-3',
      '甲',
      '乙',
      '丙',
      '733号',
      'r1',
      receipt.resultHash,
      '日志序号：7',
      '暂定',
    ])
      expect(text).toContain(said)
    expect(answerHash({ ...check, bidders: check.bidders.slice(1) })).not.toBe(receipt.resultHash)
  })
})
