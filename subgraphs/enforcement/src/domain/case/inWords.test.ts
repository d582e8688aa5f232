import { describe, expect, it } from 'vitest'
import { amountInWords, dayInText, dayInWords } from './inWords.ts'

describe('an amount written out', () => {
  it.each([
    ['0', '零元整'],
    ['1', '壹元整'],
    ['10', '壹拾元整'],
    ['5000', '伍仟元整'],
    ['3000.00', '叁仟元整'],
    ['1001', '壹仟零壹元整'],
    ['1010', '壹仟零壹拾元整'],
    ['10000', '壹万元整'],
    ['10500', '壹万零伍佰元整'],
    ['100005', '壹拾万零伍元整'],
    ['20300000', '贰仟零叁拾万元整'],
    ['20305000', '贰仟零叁拾万伍仟元整'],
    ['100000000', '壹亿元整'],
    ['100000001', '壹亿零壹元整'],
    ['123456789.12', '壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元壹角贰分'],
    ['1.5', '壹元伍角整'],
    ['1.05', '壹元零伍分'],
    ['0.5', '伍角整'],
    ['0.05', '伍分'],
  ])('%s is %s', (yuan, said) => {
    expect(amountInWords(yuan)).toBe(said)
  })
})

describe('a day written out', () => {
  it.each([
    ['2026-11-18', '2026年11月18日', '二〇二六年十一月十八日'],
    ['2026-01-10', '2026年1月10日', '二〇二六年一月十日'],
    ['2030-12-31', '2030年12月31日', '二〇三〇年十二月三十一日'],
    ['2027-02-20', '2027年2月20日', '二〇二七年二月二十日'],
  ])('%s', (day, text, words) => {
    expect([dayInText(day), dayInWords(day)]).toEqual([text, words])
  })

  it('without an end is long-term', () => {
    expect(dayInText('2099-12-31')).toBe('长期')
  })
})
