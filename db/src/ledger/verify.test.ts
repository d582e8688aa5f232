import { generateKeyPairSync } from 'node:crypto'
import { keyId } from '@xinlu/schema/keys'
import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'
import { type LogLeaf, readLogLeaf, readReceipt } from './form.ts'
import { publicKeysFrom, publicKeysText } from './keys.ts'
import { data, logOf } from './log.fixture.ts'
import { checkpointNote, readCheckpoint, signedByLog } from './note.ts'
import { type Receipt, resultHashOf, signBody, signedText } from './receipt.ts'
import { verifyLog, verifyReceipt } from './verify.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const keys = new Map([[keyId(publicKey), publicKey]])
const log = logOf(11, privateKey)
const failing = (checks: readonly { name: string; passed: boolean }[]) =>
  checks.flatMap(({ name, passed }) => (passed ? [] : [name]))

describe('a receipt', () => {
  it('holds with nothing but public keys, wherever it is in the log', () => {
    for (let at = 1; at <= 11; at += 1)
      for (let index = 0; index < at; index += 1)
        expect(failing(verifyReceipt(log.receipt(index, at), keys))).toEqual([])
  })

  it('with any bit of its text flipped is refused', () => {
    const bytes = Buffer.from(canonical(log.receipt(3, 7)))
    const passing: string[] = []
    for (let i = 0; i < bytes.length; i += 1) {
      for (const flip of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
        const forged = Buffer.from(bytes)
        forged[i] = (forged[i] as number) ^ flip
        if (holds(forged.toString('utf8'))) passing.push(forged.toString('utf8'))
      }
    }
    expect(passing).toEqual([])
  })

  const holds = (text: string) => {
    try {
      return failing(verifyReceipt(readReceipt(text), keys)).length === 0
    } catch (error) {
      expect(error).toMatchObject({ code: 'RECEIPT_INVALID' })
      return false
    }
  }

  const receipt = log.receipt(3, 7)
  it.each([
    ['of another place', { ...receipt, logIndex: 4 }, ['SIGNATURE', 'INCLUSION']],
    ['without its proof', { ...receipt, inclusionProof: [] }, ['INCLUSION']],
    ['with the checkpoint of another size', { ...receipt, checkpoint: log.checkpoint(8) }, ['INCLUSION']],
    ['with another signature', { ...receipt, signature: log.receipt(4, 7).signature }, ['SIGNATURE']],
    ['that names another key', { ...receipt, keyId: '0'.repeat(16) }, ['SIGNATURE', 'INCLUSION']],
    ['with a checkpoint that is none', { ...receipt, checkpoint: 'x' }, ['CHECKPOINT', 'INCLUSION']],
    [
      'with its base64 in another spelling',
      {
        ...receipt,
        checkpoint: receipt.checkpoint.replace(
          /(.)=\n\n/,
          (_, last) => `${String.fromCharCode(last.charCodeAt(0) + 1)}=\n\n`,
        ),
      },
      ['CHECKPOINT', 'INCLUSION'],
    ],
  ])('%s fails', (_, forged, checks) => {
    expect(failing(verifyReceipt(forged, keys))).toEqual(checks)
  })

  describe('that stands in its own answer', () => {
    const without = { check: { grade: 'A', receipt: null, pages: { count: 1 } } }
    const body = { ...receipt, resultHash: resultHashOf(JSON.stringify(without)) }
    const own = { ...body, signature: signBody(signedText(body), privateKey).toString('hex') }
    const answered = (said: unknown) => ({ check: { ...without.check, receipt: said } })
    const faults = (data: unknown) =>
      failing(verifyReceipt(own, keys, { answer: JSON.stringify({ data }) })).includes('ANSWER')

    it.each([
      ['whole', own],
      ['in part', { id: own.id, logIndex: own.logIndex }],
      ['under names of the asker', { number: own.signature, __typename: 'Receipt' }],
    ])('%s fits it', (_, said) => {
      expect(faults(answered(said))).toBe(false)
    })

    it.each([
      ['beside something else', answered({ id: own.id, grade: 'AA' })],
      ['of another answer', answered({ id: 'r9', signature: own.signature })],
      ['where the rest was changed', { check: { ...answered(own).check, grade: 'AA' } }],
      ['where a count was taken away', { check: { ...answered(own).check, pages: null } }],
    ])('%s does not', (_, data) => {
      expect(faults(data)).toBe(true)
    })
  })

  it('of somebody else with a key of their own fails', () => {
    const stranger = generateKeyPairSync('ed25519').privateKey
    expect(failing(verifyReceipt(logOf(5, stranger, 'salt', keyId(publicKey)).receipt(2, 5), keys))).toEqual([
      'SIGNATURE',
      'CHECKPOINT',
    ])
  })

  it.each([
    ['no JSON', 'x'],
    ['null', 'null'],
    ['a field more', canonical({ ...receipt, constructor: 1 })],
    ['a field less', canonical({ ...receipt, at: undefined })],
    ['upper case', canonical({ ...receipt, signature: receipt.signature.toUpperCase() })],
  ])('%s is RECEIPT_INVALID', (_, text) => {
    expect(() => readReceipt(text)).toThrow(expect.objectContaining({ code: 'RECEIPT_INVALID' }))
  })

  it('is compared with an answer as it was saved', () => {
    const saved = (answer: unknown) =>
      failing(verifyReceipt(receipt, keys, { answer: JSON.stringify(answer, null, 2) }))
    expect(saved({ data, extensions: { receipt } })).toEqual([])
    expect(saved(data)).toEqual([])
    expect(saved({ data: { subject: { name: '另一公司' } } })).toEqual(['ANSWER'])
    expect(failing(verifyReceipt(receipt, keys, { answer: '{' }))).toEqual(['ANSWER'])
  })
})

describe('another checkpoint', () => {
  const against = (receipt: Receipt, checkpoint: string, consistencyProof: readonly string[]) =>
    failing(verifyReceipt(receipt, keys, { later: { checkpoint, consistencyProof } }))

  it('earlier or later, of the same log holds with its proof and fails with any other', () => {
    for (let own = 1; own <= 11; own += 1) {
      for (let other = 1; other <= 11; other += 1) {
        const proof = log.proof(Math.min(own, other), Math.max(own, other))
        expect(against(log.receipt(0, own), log.checkpoint(other), proof)).toEqual([])
        expect(against(log.receipt(0, own), log.checkpoint(other), [...proof, 'ab'.repeat(32)])).toEqual([
          'CONSISTENCY',
        ])
        if (proof.length > 0)
          expect(against(log.receipt(0, own), log.checkpoint(other), proof.slice(1))).toEqual(['CONSISTENCY'])
      }
    }
  })

  it('of a log that was split fails, whatever proof it brings', () => {
    const split = logOf(11, privateKey, 'other')
    for (const other of [7, 9]) {
      for (const proof of [log.proof(7, other), split.proof(7, other)])
        expect(against(log.receipt(3, 7), split.checkpoint(other), proof)).toEqual(['CONSISTENCY'])
    }
  })

  it('of another name, or that nobody signed, fails', () => {
    const { root = Buffer.alloc(32) } = readCheckpoint(log.checkpoint(7)) ?? {}
    const renamed = checkpointNote({ origin: 'elsewhere', size: 7, root }, privateKey)
    expect(against(log.receipt(3, 7), renamed, [])).toEqual(['CONSISTENCY'])
    const unsigned = log.checkpoint(7).replace(/— xinlu\/ledger [^\n]{8}/, '— xinlu/ledger AAAAAAAA')
    expect(against(log.receipt(3, 7), unsigned, [])).toEqual(['LATER_CHECKPOINT'])
  })

  it("may bear a witness's signature beside the log's", () => {
    const witnessed = `${log.checkpoint(7)}— witness.example/w AAAAAAAA\n`
    expect(signedByLog(witnessed, keys.values())).toBe(true)
    expect(against(log.receipt(3, 7), witnessed, [])).toEqual([])
  })
})

describe('an exported log', () => {
  const checked = (leaves: readonly LogLeaf[], checkpoint: string, against: readonly string[] = []) =>
    verifyLog(leaves, keys, { checkpoint, against })
  const { leaves } = log

  it('holds against every checkpoint up to its size', async () => {
    for (let size = 1; size <= 11; size += 1) {
      const checks = await checked(leaves, log.checkpoint(size), [log.checkpoint(12 - size)])
      expect(failing(checks)).toEqual([])
    }
    expect(leaves.map((leaf) => readLogLeaf(canonical(leaf)))).toEqual(leaves)
  })

  const renumbered = (list: readonly LogLeaf[]) => list.map((leaf, index) => ({ ...leaf, index }))
  it.each([
    ['truncated', leaves.slice(0, 10), ['ROOT'], 'truncated: the log has 10 entries, the checkpoint 11'],
    ['empty', [], ['ROOT'], 'truncated: the log has 0 entries, the checkpoint 11'],
    ['without its first entry', leaves.slice(1), ['LOG', 'ROOT'], 'entry 1 stands in the place of 0'],
    ['re-ordered', [...leaves.slice(1, 3).reverse(), ...leaves.slice(3), ...leaves.slice(0, 1)], ['LOG', 'ROOT'], ''],
    ['re-ordered and renumbered', renumbered(leaves.toReversed()), ['ROOT'], 'not those of the checkpoint'],
    ['with an entry put in', renumbered(leaves.toSpliced(4, 0, leaves[0] as LogLeaf)), ['ROOT'], ''],
    ['changed', leaves.with(5, { ...(leaves[5] as LogLeaf), receipt: '0'.repeat(64) }), ['ROOT'], ''],
  ])('%s fails', async (_, list, names, reason) => {
    const checks = await checked(list, log.checkpoint(11))
    expect(failing(checks)).toEqual(names)
    expect(checks.map((check) => check.reason ?? '').join()).toContain(reason)
  })

  it('that disagrees with a checkpoint shown elsewhere is split', async () => {
    const split = logOf(11, privateKey, 'other')
    for (const size of [4, 11]) {
      const checks = await checked(leaves, log.checkpoint(11), [split.checkpoint(size)])
      expect(failing(checks)).toEqual(['SPLIT'])
      expect(checks.at(-1)?.reason).toBe(`split: the first ${size} entries are not those of the checkpoint`)
    }
  })

  it.each(['', '{}', '{"index":-1,"commitment":"","receipt":""}', '[1]'])('a line %j is RECEIPT_INVALID', (line) => {
    expect(() => readLogLeaf(line)).toThrow(expect.objectContaining({ code: 'RECEIPT_INVALID' }))
  })
})

describe('public keys', () => {
  it('are read from the JSON that is printed and from PEM', () => {
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
    for (const text of [publicKeysText(keys), pem, `${pem}\n${pem}`])
      expect([...publicKeysFrom(text).keys()]).toEqual([keyId(publicKey)])
  })

  it.each(['', '{', '{"keys":[]}', '{"keys":[{}]}', 'PEM'])('%j holds none', (text) => {
    expect(() => publicKeysFrom(text)).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
  })

  it('of another kind are refused', () => {
    const rsa = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' })
    expect(() => publicKeysFrom(rsa.toString())).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
  })
})
