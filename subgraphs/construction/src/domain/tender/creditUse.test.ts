import { describe, expect, it } from 'vitest'
import { type CreditUse, capsOf, fairUse, usedFor } from './creditUse.ts'

const none: CreditUse = {
  points: [],
  bidBond: null,
  performanceBond: null,
  lots: [],
  newcomerWithBadRecord: null,
  words: [],
}
const day = '2026-11-23'
const bond = (share: string, reduction?: string) => ({
  share,
  reductions: reduction ? [{ grade: 'AA' as const, reduction }] : [],
})

describe('the caps of the law, their value inside', () => {
  it.each([
    ['bidBond', '0.02', true],
    ['bidBond', '0.0200000001', false],
    ['bidBond', '-0.01', false],
    ['performanceBond', '0.1', true],
    ['performanceBond', '0.1000000001', false],
  ] as const)('%s of %s: %s', (name, share, stands) => {
    const use = { ...none, [name]: bond(share) }
    if (stands) expect(fairUse(use, day)).toEqual(use)
    else expect(() => fairUse(use, day)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }))
  })

  it('are cited for the bonds that are asked for, and for none else', () => {
    expect(capsOf({ ...none, bidBond: bond('0.01'), performanceBond: bond('0.05') }, day).map(({ at }) => at)).toEqual([
      '第二十六条',
      '第五十八条',
    ])
    expect(capsOf(none, day)).toEqual([])
  })
})

it.each([
  ['本地企业加2分', /forbids/],
  ['在本县设立分支机构的加1分', /forbids/],
  ['国有企业优先', /forbids/],
])('a sentence that the law forbids is refused with the clause: %s', (words, said) => {
  expect(() => fairUse({ ...none, words: [words] }, day)).toThrow(said)
})

it('what the document says of credit alone stands', () => {
  const use = { ...none, words: ['信用等级AA级加2分；AA级减半缴纳投标保证金；按期支付农民工工资。'] }
  expect(fairUse(use, day)).toEqual(use)
})

it.each([
  // 0.02 × (1 − 0.5) = 0.01
  ['0.02', '0.5', '0.01'],
  // 0.02 × (1 − 0.333) = 0.01334
  ['0.02', '0.333', '0.01334'],
  ['0.015', '0', '0.015'],
  ['0.02', '1', '0'],
])('a bond of %s spared by %s is %s', (share, reduction, left) => {
  const use = { ...none, bidBond: bond(share, reduction) }
  expect(usedFor(use, 'AA').bidBondShare).toBe(left)
  expect(usedFor(use, 'A').bidBondShare).toBe(share)
  expect(usedFor(use, null).bidBondShare).toBe(share)
})

it('what the document does not say is not said', () => {
  expect(usedFor(none, 'AA')).toEqual({ points: null, bidBondShare: null, performanceBondShare: null, lots: null })
  expect(
    usedFor({ ...none, points: [{ grade: 'AA', points: '2' }], lots: [{ grade: 'C', most: 1 }] }, 'C'),
  ).toMatchObject({ points: null, lots: 1 })
})
