import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type KeysHere, keyFaults } from './apart.ts'

let data: string
let elsewhere: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'xinlu-keys-'))
  elsewhere = mkdtempSync(join(tmpdir(), 'xinlu-keys-'))
  for (const file of [
    'keys/gateway.pem',
    'keys/gateway.0a1b.pem',
    'keys/ledger/1.pem',
    'keys/ledger/1.public.pem',
    'secret',
  ])
    put(join(data, file))
  put(join(data, 'keys/custodians/anna.pem'), 0o644)
})
afterEach(() => {
  for (const folder of [data, elsewhere]) rmSync(folder, { recursive: true, force: true })
})

function put(file: string, mode = 0o600): string {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, 'x')
  chmodSync(file, mode)
  return file
}

const here = (more: Partial<KeysHere> = {}): KeysHere => ({
  ...{ data, keys: join(data, 'keys'), conceals: true, signs: true },
  dataKeys: { folder: join(data, 'data-keys'), master: join(elsewhere, 'master.key') },
  ...more,
})
const found = (more?: Partial<KeysHere>) => keyFaults(here(more)).map(({ file, got }) => [file.split('/').at(-1), got])

it('finds nothing where each private key is its owner’s alone, whatever is public', () => {
  put(join(data, 'keys/ledger/1.public.pem'), 0o644)
  put(join(data, 'keys/gateway.0a1b.pem'), 0o644)
  expect(found()).toEqual([])
})

it.each(['keys/gateway.pem', 'keys/ledger/1.pem', 'secret', 'data-keys/k1.key'])('finds %s open to others', (file) => {
  put(join(elsewhere, 'master.key'))
  put(join(data, file), 0o640)
  expect(found()).toEqual([[file.split('/').at(-1), 'mode 0640']])
})

it('finds the master key beside what signs, once there are data keys', () => {
  const beside = { dataKeys: { folder: join(data, 'data-keys'), master: put(join(data, 'data-keys/master.key')) } }
  expect(found(beside)).toEqual([])
  put(join(data, 'data-keys/k1.key'))
  expect(found(beside)).toEqual([['master.key', 'the master key in the folder of what signs']])
  put(join(elsewhere, 'master.key'))
  expect(found()).toEqual([])
})

it('finds either key in the reach of a process that needs the other alone', () => {
  put(join(data, 'data-keys/k1.key'))
  put(join(elsewhere, 'master.key'))
  expect(found({ conceals: false })).toEqual([
    ['master.key', 'the master key in the reach of a process that needs none'],
  ])
  expect(found({ signs: false })).toEqual([['1.pem', 'the key that signs the ledger in the reach of a room']])
  rmSync(join(data, 'keys/ledger/1.pem'))
  expect(found({ signs: false })).toEqual([])
})
