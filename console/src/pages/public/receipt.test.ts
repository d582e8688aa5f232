import encodeQR from 'qr'
import { decodeQR } from 'qr/decode.js'
import { expect, it } from 'vitest'
import { receiptIn } from './receipt.ts'

const id = '0198c1de-7a11-4c02-9c3a-5f0d2f2b7c11'

it.each([
  [id, id],
  [` ${id}\n`, id],
  [`{ "receipt": { "id": "${id}", "logIndex": 4 } }`, id],
  [`https://xinlu.invalid/verify?receipt=${id}`, id],
  ['https://xinlu.invalid/verify', null],
  ['https://xinlu.invalid/verify?receipt=%3Cscript%3E', null],
  ['一段别的文字', null],
  ['', null],
])('in %j the receipt is %s', (text, found) => {
  expect(receiptIn(text)).toBe(found)
})

it('the code of a receipt is read again from its picture, turned and on grey ground', () => {
  const address = `https://xinlu.invalid/verify?receipt=${id}`
  const code = encodeQR(address, 'raw', { ecc: 'medium', border: 4 })
  const module = 5
  const side = code.length * module
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      // A quarter turn, as somebody holds it.
      const dark = code[Math.floor(x / module)]?.[code.length - 1 - Math.floor(y / module)]
      data.fill(dark ? 60 : 205, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  expect(receiptIn(decodeQR({ width: side, height: side, data }))).toBe(id)
})
