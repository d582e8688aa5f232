import { describe, expect, it } from 'vitest'
import { amount, day, month, oneOf, price, type Reader, reference, share, shown, whole, words, yes } from './readers.ts'

const refused = (read: Reader, text: string) =>
  expect(() => read(text)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }))

describe('what is written down is kept in one form', () => {
  it.each<[string, Reader, string, string]>([
    ['a price', price, '12345678.90', '12345678.9'],
    ['a price of 18 digits', price, '1234567890123456.78', '1234567890123456.78'],
    ['the least price', price, '0.01', '0.01'],
    ['no arrears', amount, '0.00', '0'],
    ['a whole share', share, '1.0000', '1'],
    ['a share', share, '0.3500', '0.35'],
    ['a day', day, '2024-02-29', '2024-02-29'],
    ['a month', month, '2026-12', '2026-12'],
    ['a number', whole('次数', 1, 999), '007', '7'],
    ['yes', yes, '是', 'true'],
    ['no', yes, 'FALSE', 'false'],
    ['a word for its code', oneOf({ ROAD: '公路' }), '公路', 'ROAD'],
    ['a code itself', oneOf({ ROAD: '公路' }), 'ROAD', 'ROAD'],
    ['a document number', reference('文号'), '〔2026〕第3号', '〔2026〕第3号'],
  ])('%s', (_, read, text, kept) => expect(read(text)).toBe(kept))

  it.each<[string, Reader, string]>([
    ['a price of nothing', price, '0.00'],
    ['a price below nothing', price, '-5'],
    ['a price in thousandths', price, '1.001'],
    ['a price with commas', price, '1,000'],
    ['a price as a power', price, '1e6'],
    ['arrears below nothing', amount, '-0.01'],
    ['more than the whole', share, '1.0001'],
    ['a share in percent', share, '35%'],
    ['a day that is none', day, '2026-02-29'],
    ['a day in another form', day, '2026/2/1'],
    ['month 13', month, '2026-13'],
    ['none of so many', whole('次数', 1, 999), '0'],
    ['too many', whole('次数', 1, 999), '1000'],
    ['perhaps', yes, '可能'],
    ['a word of no list', oneOf({ ROAD: '公路' }), 'constructor'],
    ['a formula', words('名称', 9), '=1+1'],
    ['a text that is too long', words('名称', 3), '一二三四'],
    ['a hidden character', words('名称', 9), '甲\u202E乙'],
    ['a number of a person', words('名称', 40), '某人141121199605197177'],
    ['a number with quotes', reference('编号'), "x' or '1'='1"],
  ])('%s is refused', (_, read, text) => refused(read, text))

  it('and of a refused text nothing is said that is the number of a person', () => {
    expect(shown('身份证141121199605197177')).not.toMatch(/\d/)
    expect(shown('甲'.repeat(90))).toHaveLength(40)
  })
})
