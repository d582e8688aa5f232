import { randomBytes } from 'node:crypto'
import { type ConcealedColumn, jsonConcealed, jsonRevealed, textsConcealed, textsRevealed } from '@xinlu/schema'
import { expect, it } from 'vitest'
import type { DataKey, KeyRing } from './keyRing.ts'
import { concealing } from './value.ts'

const ringWith = (...keys: DataKey[]): KeyRing => ({
  all: () => keys,
  current: () => keys[0] as DataKey,
  byId: (id) => keys.find((key) => key.id === id),
})
const none = concealing(ringWith())
const first = { id: 'k1', bytes: randomBytes(32) }
const one = concealing(ringWith(first))
const two = concealing(ringWith({ id: 'k2', bytes: randomBytes(32) }, first))

const of = (column: string, more: Partial<ConcealedColumn> = {}): ConcealedColumn => ({
  ...{ table: 'room.table', column, key: ['id'], findable: false },
  ...more,
})
const paper = of('paper', { bytes: true })
const cells = of('cells', { path: [] })
const columns = [
  of('facts', { path: ['party', 'idNo'], findable: true }),
  of('facts', { path: ['remark'], findable: true, numbersOnly: true }),
]
const number = '141121198002290010'

it('bytes lie under the key of now, are read under the one before, and are refused once changed or moved', () => {
  const plain = randomBytes(3000)
  const laid = one.concealBytes(paper, plain)
  expect(laid.subarray(0, 7).toString('latin1')).toBe('~x1.k1.')
  expect(laid.includes(plain.subarray(0, 16))).toBe(false)
  for (const reader of [one, two]) expect(reader.revealBytes(paper, laid).equals(plain)).toBe(true)
  const refused = expect.objectContaining({ code: 'DATA_KEY_MISSING' })
  expect(() => two.revealBytes(of('proof', { bytes: true }), laid)).toThrow(refused)
  laid[laid.length - 20] = (laid.at(-20) ?? 0) ^ 1
  expect(() => two.revealBytes(paper, laid)).toThrow(refused)
  expect(() => none.revealBytes(paper, one.concealBytes(paper, plain))).toThrow(refused)
})

it('no two values lie under one nonce, however many there are', () => {
  const nonceOf = (text: string) =>
    Buffer.from(text.split('.')[2] ?? '', 'base64url')
      .subarray(0, 12)
      .toString('hex')
  const laid = Array.from({ length: 600 }, () => one.conceal(of('text'), number))
  expect(new Set(laid.map(nonceOf)).size).toBe(laid.length)
  for (const text of laid) expect(two.reveal(of('text'), text)).toBe(number)
})

it.each(['~x1.k9.abc', '~x0.', '~x', '~', '', `~x1.k1.${'A'.repeat(60)}`])(
  'a text "%s" that begins like a value of ours says what it said, with a key and without one',
  (plain) => {
    for (const house of [none, one]) {
      expect(two.reveal(of('text'), house.conceal(of('text'), plain))).toBe(plain)
      const [, remark] = columns as [ConcealedColumn, ConcealedColumn]
      expect(two.reveal(remark, house.conceal(remark, plain))).toBe(plain)
      const bytes = Buffer.from(plain)
      expect(two.revealBytes(paper, house.concealBytes(paper, bytes)).equals(bytes)).toBe(true)
    }
  },
)

it('of a JSON value its numbers alone are concealed, a part of it is revealed, and equal ones lie equally', () => {
  const facts = { party: { name: '王某', idNo: number }, remark: `电话 15400099999。`, fine: '0.5', basis: null }
  const laid = textsConcealed(one, columns, facts)
  expect(JSON.stringify(laid)).not.toMatch(/15400099999|141121198002290010/)
  expect({ ...laid, party: { ...laid.party, idNo: number }, remark: facts.remark }).toEqual(facts)
  expect(textsRevealed(two, columns, laid)).toEqual(facts)
  expect(textsRevealed(two, columns, { party: laid.party })).toEqual({ party: facts.party })
  expect(textsRevealed(two, columns, { fine: '0.5', party: null })).toEqual({ fine: '0.5', party: null })
  expect(textsConcealed(one, columns, { ...facts })).toEqual(laid)
  expect(textsConcealed(one, columns, { remark: '没有号码' })).toEqual({ remark: '没有号码' })
})

it('a whole JSON value lies as one text, and in a house without a key as it is', () => {
  const row = ['王某', null, number, '~x1.k1.', '\u0000']
  expect(JSON.parse(jsonConcealed(none, cells, row))).toEqual(row)
  const laid = JSON.parse(jsonConcealed(one, cells, row))
  expect(laid).toMatch(/^~x1\.k1\./)
  expect(jsonRevealed(two, cells, laid)).toEqual(row)
  expect(jsonRevealed(two, cells, row as never)).toEqual(row)
  expect(jsonRevealed(two, cells, null)).toBeNull()
})
