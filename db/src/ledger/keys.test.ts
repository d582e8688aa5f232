import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  assertAlgorithm,
  ledgerKeys,
  publicKeysFrom,
  publicKeysText,
  publicLedgerKeys,
  rotateLedgerKey,
  signerIn,
} from './keys.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xinlu-ledger-keys-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const mode = (path: string) => statSync(join(folder, path)).mode & 0o777
const files = () => readdirSync(join(folder, 'ledger')).sort()

it('a key is made at first use, for its owner alone, and found again', () => {
  expect(publicLedgerKeys(folder).size).toBe(0)
  expect(readdirSync(folder)).toEqual([])
  const { keyId, publicKeys } = ledgerKeys(folder)
  expect(ledgerKeys(folder).keyId).toBe(keyId)
  expect([...publicKeys.keys()]).toEqual([keyId])
  expect([...publicLedgerKeys(folder).keys()]).toEqual([keyId])
  expect(files()).toEqual(['1.pem', '1.public.pem'])
  expect([mode('ledger'), mode('ledger/1.pem')]).toEqual([0o700, 0o600])
})

it('a rotation keeps every public half, and no private one but the new', () => {
  const ids = [ledgerKeys(folder), rotateLedgerKey(folder), rotateLedgerKey(folder)].map(({ keyId }) => keyId)
  expect(new Set(ids).size).toBe(3)
  const { keyId, publicKeys } = ledgerKeys(folder)
  expect(keyId).toBe(ids[2])
  expect([...publicKeys.keys()].sort()).toEqual([...ids].sort())
  expect(files()).toEqual(['1.public.pem', '2.public.pem', '3.pem', '3.public.pem'])
  expect(readFileSync(join(folder, 'ledger/1.public.pem'), 'utf8')).not.toContain('PRIVATE')
})

it('keys of two algorithms follow each other, each given out with its own, and the next is as the one before', () => {
  expect(ledgerKeys(folder).keyId).toMatch(/^[0-9a-f]{16}$/)
  const ids = [rotateLedgerKey(folder, 'SM2-SM3'), rotateLedgerKey(folder), rotateLedgerKey(folder, 'Ed25519')].map(
    ({ keyId }) => keyId,
  )
  expect(ids.map((id) => id.slice(0, -16))).toEqual(['sm2-', 'sm2-', ''])
  const text = publicKeysText(publicLedgerKeys(folder))
  expect(
    JSON.parse(text)
      .keys.map(({ algorithm }: { algorithm: string }) => algorithm)
      .sort(),
  ).toEqual(['Ed25519', 'Ed25519', 'SM2-SM3', 'SM2-SM3'])
  expect([...publicKeysFrom(text).keys()].sort()).toEqual([...publicLedgerKeys(folder).keys()].sort())
  const pems = [...publicLedgerKeys(folder).values()].map((key) => key.export({ type: 'spki', format: 'pem' })).join('')
  expect(publicKeysFrom(pems).size).toBe(4)
})

it('a key that is said to be for another algorithm is nobody’s', () => {
  rotateLedgerKey(folder, 'SM2-SM3')
  const text = publicKeysText(publicLedgerKeys(folder))
  const refused = expect.objectContaining({ code: 'CONFIGURATION' })
  expect(() => publicKeysFrom(text.replace('SM2-SM3', 'Ed25519'))).toThrow(refused)
  expect(() => publicKeysFrom(text.replace('Ed25519', 'SM2-SM3'))).toThrow(refused)
  expect(() => publicKeysFrom(text.replace('"Ed25519"', 'null'))).toThrow(refused)
})

it('a house that is to sign by another algorithm than its key is for does not, until it is rotated', () => {
  const refused = expect.objectContaining({
    code: 'CONFIGURATION',
    extensions: expect.objectContaining({ got: 'one for Ed25519' }),
  })
  assertAlgorithm(folder, 'ledger', 'SM2-SM3')
  expect(readdirSync(folder)).toEqual([])
  expect(signerIn(folder, 'certificate', 'SM2-SM3').keyId).toMatch(/^sm2-/)
  expect(ledgerKeys(folder).keyId).not.toMatch(/^sm2-/)
  expect(() => ledgerKeys(folder, 'SM2-SM3')).toThrow(refused)
  expect(() => assertAlgorithm(folder, 'ledger', 'SM2-SM3')).toThrow(refused)
  const { keyId } = rotateLedgerKey(folder, 'SM2-SM3')
  expect(ledgerKeys(folder, 'SM2-SM3').keyId).toBe(keyId)
  expect(ledgerKeys(folder).keyId).toBe(keyId)
})

it('processes that make the first key or rotate at the same time all end up with keys that are there', async () => {
  const run = (call: string) =>
    promisify(execFile)(process.execPath, [
      '--input-type=module',
      '-e',
      `import { ${call} } from ${JSON.stringify(join(import.meta.dirname, 'keys.ts'))}
       console.log(${call}(${JSON.stringify(folder)}).keyId)`,
    ])
  const six = (call: string) => Promise.all(Array.from({ length: 6 }, () => run(call)))
  const first = new Set((await six('ledgerKeys')).map(({ stdout }) => stdout.trim()))
  expect([...first]).toEqual([ledgerKeys(folder).keyId])
  const rotated = (await six('rotateLedgerKey')).map(({ stdout }) => stdout.trim())
  const { publicKeys } = ledgerKeys(folder)
  for (const id of [...first, ...rotated]) expect(publicKeys.has(id)).toBe(true)
  expect(files().filter((name) => !name.includes('public'))).toHaveLength(1)
})
