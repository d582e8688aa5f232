import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ledgerKeys, publicLedgerKeys, rotateLedgerKey } from './keys.ts'

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
