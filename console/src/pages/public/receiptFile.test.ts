import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { receiptOf, standingOf } from './receiptFile.ts'

const sha256 = (...parts: (string | Buffer)[]) =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((one) => Buffer.from(one))))
    .digest()
const leafHash = (data: string) => sha256(Buffer.of(0), data)
const nodeHash = (left: Buffer, right: Buffer) => sha256(Buffer.of(1), left, right)

const commitment = 'ab'.repeat(32)
// The canonical body as the signature covers it, written out: its keys in their order and nothing between.
const body = `{"at":"2026-11-23T01:00:00.000Z","commitment":"${commitment}","editions":["公路"],"id":"0123456789abcdef","logIndex":2,"resultHash":"cd","version":1}`
const leaf = leafHash(`{"commitment":"${commitment}","receipt":"${sha256(body).toString('hex')}"}`)
const [a, b, d, e] = ['a', 'b', 'd', 'e'].map(leafHash) as [Buffer, Buffer, Buffer, Buffer]

const note = (size: number, root: Buffer) =>
  `xinlu/ledger\n${size}\n${root.toString('base64')}\n\n— xinlu/ledger AAAA\n`
const hex = (hashes: Buffer[]) => hashes.map((one) => one.toString('hex'))
const five = {
  inclusionProof: hex([d, nodeHash(a, b), e]),
  checkpoint: note(5, nodeHash(nodeHash(nodeHash(a, b), nodeHash(leaf, d)), e)),
}
const three = { inclusionProof: hex([nodeHash(a, b)]), checkpoint: note(3, nodeHash(nodeHash(a, b), leaf)) }
const receipt = { ...JSON.parse(body), signature: '00', inclusionProof: [], checkpoint: '' }

it.each([
  ['five', five],
  ['three', three],
])('a file that says what was issued is found in a log of %s', async (_, place) => {
  expect(await standingOf(receipt, place)).toBe('AS_ISSUED')
})

it.each([
  ['another result', { resultHash: 'ce' }],
  ['another time', { at: '2026-11-24T01:00:00.000Z' }],
  ['another place', { logIndex: 1 }],
  ['a place that there is not', { logIndex: 9 }],
  ['something more', { note: '另加的话' }],
])('a file with %s is changed', async (_, change) => {
  expect(await standingOf({ ...receipt, ...change }, five)).toBe('CHANGED')
})

it('a file without what makes its leaf is not told of', async () => {
  const { commitment: _, ...without } = receipt
  expect(await standingOf(without, five)).toBe('PARTIAL')
  expect(await standingOf(receipt, { inclusionProof: null, checkpoint: null })).toBe('PARTIAL')
})

it('the receipt is the file, or what the file has of it', () => {
  expect(receiptOf(JSON.stringify(receipt))?.id).toBe('0123456789abcdef')
  expect(receiptOf(JSON.stringify({ receipt }))?.id).toBe('0123456789abcdef')
  expect(receiptOf('0123456789abcdef')).toBeNull()
  expect(receiptOf('"0123456789abcdef"')).toBeNull()
})
