import { describe, expect, it } from 'vitest'
import { assertAllMet, assertOwnNumber, exemptionBasis, itemsOn } from './exemption.ts'

const day = '2026-11-20'
const listed = itemsOn(day)[0]?.conditions ?? []
const all = listed.map((condition) => ({ condition, met: true, finding: '属实' }))
const refused = (code: string, more: object = {}) =>
  expect.objectContaining({ extensions: expect.objectContaining({ code, ...more }) })

describe('the conditions of an item', () => {
  it('are five, from the day of the list, and all of them met are enough', () => {
    expect(all).toHaveLength(5)
    expect(itemsOn('2024-09-28')).toEqual([])
    expect(itemsOn('2024-09-29')).toHaveLength(1)
    expect(() => assertAllMet('spilled-load', day, all)).not.toThrow()
  })

  it.each(listed.map((condition, i) => [condition, i] as const))('%s: not met or not there, it is named', (name, i) => {
    const unmet = all.map((one, at) => ({ ...one, met: at !== i }))
    const named = { expected: expect.stringContaining(name) }
    expect(() => assertAllMet('spilled-load', day, unmet)).toThrow(refused('CONFLICT', named))
    expect(() => assertAllMet('spilled-load', day, all.toSpliced(i, 1))).toThrow(refused('BAD_INPUT', named))
  })

  it.each([
    ['one of no list', [...all, { condition: '态度良好', met: true, finding: '属实' }], 'spilled-load', day],
    ['one twice', [...all, ...all.slice(0, 1)], 'spilled-load', day],
    ['an item of no list', all, 'overload', day],
    ['a day before the list', all, 'spilled-load', '2024-09-28'],
  ])('%s is refused', (_, conditions, item, on) => {
    expect(() => assertAllMet(item, on, conditions)).toThrow(refused('BAD_INPUT'))
  })
})

describe('the number of an exemption', () => {
  it("is one of the unit's own series, of the year of its day", () => {
    expect(() => assertOwnNumber('晋吕文交免一〔2026〕12号', 'wenshui-squad-1', day)).not.toThrow()
  })

  it.each([
    ["another unit's series", '晋吕文交免二〔2026〕12号', 'wenshui-squad-1'],
    ['the series of penalties', '晋吕文交罚一〔2026〕12号', 'wenshui-squad-1'],
    ['another year', '晋吕文交免一〔2025〕12号', 'wenshui-squad-1'],
    ['no number at all', '免罚', 'wenshui-squad-1'],
    ['a unit that exempts nobody', '晋吕文交免一〔2026〕12号', 'wenshui-planning'],
  ])('is not %s', (_, docNo, unit) => {
    expect(() => assertOwnNumber(docNo, unit, day)).toThrow(refused('BAD_INPUT'))
  })
})

it('rests on the clause by which nobody is punished for what is minor', () => {
  expect(exemptionBasis(day)).toMatchObject({ at: '第三十三条', text: expect.stringContaining('不予行政处罚') })
})
