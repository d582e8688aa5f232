import { expect, it } from 'vitest'
import { besides } from './besides.ts'
import { editionOf } from './editions.ts'

const head = (day: string) =>
  `title: 办法\nissuer: 局\nnumber: 一号\neffective: "${day}"\nsource: "https://example.invalid"\n`
const older = editionOf(
  `${head('2020-01-01')}rules:
  within: { value: 3, unit: days, at: 第一条, text: 三日内 }
  quiet: { value: 5 }
  same: { value: true }
  gone: { value: 1 }
`,
  'measure',
  '2020-01-01.yaml',
)
const newer = editionOf(
  `${head('2021-01-01')}dropped: { gone: 不再规定 }
rules:
  within: { value: 5, unit: days, at: 第一条, text: 五日内 }
  quiet: { value: 5, at: 第二条 }
  same: { value: true }
  fresh: { value: unknown }
`,
  'measure',
  '2021-01-01.yaml',
)

it('two editions stand beside each other rule by rule, what was dropped with why', () => {
  expect(besides(older, newer).map(({ rule, change, why }) => [rule, change, why])).toEqual([
    ['within', 'VALUE', null],
    ['quiet', 'SENTENCE', null],
    ['same', 'SAME', null],
    ['fresh', 'BEGINS', null],
    ['gone', 'DROPPED', '不再规定'],
  ])
  expect(besides(older, newer)[0]).toMatchObject({ older: { value: 3, text: '三日内' }, newer: { value: 5 } })
})

it('one edition alone has nothing that is otherwise', () => {
  expect(new Set(besides(null, older).map(({ change }) => change))).toEqual(new Set(['SAME']))
})
