import { expect, it } from 'vitest'
import { soughtBy } from './asked.ts'

it.each([
  '91141121YL51030H1K',
  '91141121yl51030h1k',
  ' 9114 1121 YL51 030H 1K ',
  '９１１４１１２１ＹＬ５１０３０Ｈ１Ｋ',
])('%s is the code', (typed) => {
  expect(soughtBy(typed)).toEqual({ key: { uscc: '91141121YL51030H1K' }, text: '91141121YL51030H1K', barred: false })
})

it.each([
  '文水县晋永物流有限责任公司（样例）',
  '文水县晋永物流有限责任公司(样例)',
  ' 文水县晋永物流 有限责任公司 （样例）　',
])('%s is the registered name', (typed) => {
  expect(soughtBy(typed).key).toEqual({ name: '文水县晋永物流有限责任公司（样例）' })
})

it.each(['141121199605197177', '14112119960519717x', '1411 2119 9605 197177'])(
  '%s is a number of a person',
  (typed) => {
    expect(soughtBy(typed).barred).toBe(true)
  },
)
