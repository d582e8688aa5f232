import { expect, it } from 'vitest'
import { bandOf, keyOf } from './lookUp.ts'

it.each([
  [{ uscc: ' 91 ' }, { field: 'uscc', value: '91' }],
  [
    { id: null, name: '甲公司' },
    { field: 'name', value: '甲公司' },
  ],
])('the key %j is %j', (key, wanted) => expect(keyOf(key)).toEqual(wanted))

it.each([[{}], [{ name: ' ' }], [{ id: 'a', name: 'b' }]])('the key %j is refused', (key) => {
  expect(() => keyOf(key)).toThrowError(expect.objectContaining({ code: 'BAD_INPUT' }))
})

it.each([
  [0, '0'],
  [1, '1–9'],
  [9, '1–9'],
  [10, '10–49'],
  [199, '50–199'],
  [4999, '1000–4999'],
  [5000, '5000+'],
])('a total of %s is told as %s', (total, band) => expect(bandOf(total)).toBe(band))
