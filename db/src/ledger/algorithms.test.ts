import { createPrivateKey, createPublicKey } from 'node:crypto'
import { keyId } from '@xinlu/schema/keys'
import { algorithms, newPrivateKey } from '@xinlu/schema/signature'
import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'
import { readReceipt } from './form.ts'
import { logOf } from './log.fixture.ts'
import { signedByLog } from './note.ts'
import { type Receipt, signBody, signedText } from './receipt.ts'
import { verifyLog, verifyReceipt } from './verify.ts'

const [ed, sm] = algorithms.map((algorithm) => {
  const privateKey = createPrivateKey(newPrivateKey(algorithm))
  const publicKey = createPublicKey(privateKey)
  return { id: keyId(publicKey), privateKey, publicKey, log: logOf(5, privateKey) }
}) as [Made, Made]
interface Made {
  id: string
  privateKey: ReturnType<typeof createPrivateKey>
  publicKey: ReturnType<typeof createPublicKey>
  log: ReturnType<typeof logOf>
}
const keys = new Map([ed, sm].map(({ id, publicKey }) => [id, publicKey]))
const faults = (receipt: Receipt) =>
  verifyReceipt(readReceipt(canonical(receipt)), keys).flatMap(({ name, reason }) =>
    reason ? [`${name}: ${reason}`] : [],
  )

describe('a log that is signed by SM2', () => {
  const { log } = sm

  it('gives receipts that say so, and they hold wherever they stand', () => {
    for (let at = 1; at <= 5; at += 1)
      for (let index = 0; index < at; index += 1) expect(faults(log.receipt(index, at))).toEqual([])
    expect(log.receipt(0, 1)).toMatchObject({ alg: 'SM2-SM3', keyId: expect.stringMatching(/^sm2-[0-9a-f]{16}$/) })
  })

  it('holds as an export, against each of its checkpoints', async () => {
    const checks = await verifyLog(log.leaves, keys, { checkpoint: log.checkpoint(5), against: [log.checkpoint(3)] })
    expect(checks.filter(({ passed }) => !passed)).toEqual([])
  })

  it('and goes on where Ed25519 left off: a receipt of before against a checkpoint of after', () => {
    const later = { checkpoint: log.checkpoint(5), consistencyProof: log.proof(3, 5) }
    const own = { ...ed.log.receipt(1, 3), checkpoint: ed.log.checkpoint(3) }
    const grown = logOf(5, sm.privateKey, 'salt', ed.id)
    const against = verifyReceipt(own, keys, {
      later: { ...later, checkpoint: grown.checkpoint(5), consistencyProof: grown.proof(3, 5) },
    })
    expect(against.filter(({ passed }) => !passed)).toEqual([])
  })
})

describe('a forged algorithm', () => {
  const receipt = sm.log.receipt(2, 4)
  const old = ed.log.receipt(2, 4)
  const signedAnew = (forged: Receipt, by: Made) => ({
    ...forged,
    signature: signBody(signedText(forged), by.privateKey).toString('hex'),
  })

  it.each([
    ['left out, so that it would be Ed25519', unsaid(receipt), `it says Ed25519, and key ${sm.id} is for SM2-SM3`],
    ['left out and signed anew', signedAnew(unsaid(receipt), sm), `it says Ed25519, and key ${sm.id} is for SM2-SM3`],
    ['put in', { ...old, alg: 'SM2-SM3' as const }, `it says SM2-SM3, and key ${ed.id} is for Ed25519`],
    [
      'by a key of the other',
      signedAnew({ ...receipt, keyId: ed.id }, ed),
      `it says SM2-SM3, and key ${ed.id} is for Ed25519`,
    ],
    ['signed by the key of the other', signedAnew(receipt, ed), 'the signature does not fit'],
  ])('%s is refused', (_, forged, reason) => {
    expect(faults(forged)).toContain(`SIGNATURE: ${reason}`)
  })

  it.each(['Ed25519', 'none', '', null, 'sm2-sm3'])('%j in its place is no receipt', (alg) => {
    expect(() => readReceipt(canonical({ ...receipt, alg }))).toThrow(
      expect.objectContaining({ code: 'RECEIPT_INVALID' }),
    )
  })

  it('in a checkpoint finds no key: its line names the key of its own algorithm', () => {
    const note = sm.log.checkpoint(3)
    const other = ed.log.checkpoint(3)
    expect([signedByLog(note, [sm.publicKey]), signedByLog(note, [ed.publicKey])]).toEqual([true, false])
    const line = (text: string) => Buffer.from(/(\S+)\n$/.exec(text)?.[1] ?? '', 'base64')
    const mixed = Buffer.concat([line(other).subarray(0, 4), line(note).subarray(4)]).toString('base64')
    expect(signedByLog(note.replace(/\S+\n$/, `${mixed}\n`), keys.values())).toBe(false)
  })
})

function unsaid({ alg, ...receipt }: Receipt): Receipt {
  return receipt
}
