import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'

/** 数据密钥: what encrypts values; it lies wrapped by the master key, never by itself. */
export interface DataKey {
  id: string
  bytes: Buffer
}

/** The data keys of a folder, as they are at the moment of use: another process may have made the next one. */
export interface KeyRing {
  /** The newest, to write with. */
  current(): DataKey
  byId(id: string): DataKey | undefined
  /** The newest first. */
  all(): readonly DataKey[]
}

/** Where the keys lie, and the file of the master key, which may be kept elsewhere by somebody else. */
export interface KeyPlace {
  folder: string
  master: string
}

/** Bytes of a key, of an AES-GCM nonce and tag. */
const keyLength = 32
const nonceLength = 12
const tagLength = 16

const bound = (id: string) => Buffer.from(`xinlu data key ${id}`)
const fileOf = (folder: string, id: string) => join(folder, `${id}.key`)

/** The ids of the data keys in a folder, the newest first; none where there is no folder. */
export const idsIn = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .flatMap((name) => /^(k\d+)\.key$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(b.slice(1)) - Number(a.slice(1)))

/** Milliseconds for which the folder is not looked at again; who makes a key waits longer before anything lies under it. */
const looksEach = 500

/** Milliseconds after which every running house knows a key that was made. */
export const knownWithin = 4 * looksEach

/** The ring of a folder, which may be empty. DATA_KEY_MISSING at a use where a key is there and the master key is gone or another. */
export function ringOf({ folder, master }: KeyPlace): KeyRing {
  let seen = { stamp: '', at: Number.NEGATIVE_INFINITY, keys: [] as DataKey[] }
  const look = (): readonly DataKey[] => {
    const at = performance.now()
    const found = statSync(folder, { throwIfNoEntry: false, bigint: true })
    const stamp = found ? `${found.mtimeNs} ${found.ino}` : ''
    if (stamp === seen.stamp) seen = { ...seen, at }
    else {
      const known = new Map(seen.keys.map((key) => [key.id, key]))
      seen = { stamp, at, keys: idsIn(folder).map((id) => known.get(id) ?? unwrapped(folder, id, masterIn(master))) }
    }
    return seen.keys
  }
  const all = () => (performance.now() - seen.at < looksEach ? seen.keys : look())
  return {
    all,
    current() {
      const [newest] = all()
      if (newest) return newest
      throw lacking(
        'a data key',
        'none',
        'make one with `xinlu keys rotate data`, or bring the folder back from a backup',
      )
    },
    byId(id) {
      const known = all().find((key) => key.id === id)
      if (known) return known
      // Two changes within one tick of the file system's clock leave one stamp: it is read once more before saying no.
      seen = { ...seen, stamp: ' ' }
      return look().find((key) => key.id === id)
    },
  }
}

function unwrapped(folder: string, id: string, master: Buffer): DataKey {
  try {
    const bytes = Buffer.from(readFileSync(fileOf(folder, id), 'utf8').trim(), 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', master, bytes.subarray(0, nonceLength))
      .setAAD(bound(id))
      .setAuthTag(bytes.subarray(-tagLength))
    const plain = decipher.update(bytes.subarray(nonceLength, -tagLength))
    return { id, bytes: Buffer.concat([plain, decipher.final()]) }
  } catch {
    throw lacking(
      `the data key ${id}, wrapped by this master key`,
      'one that it does not open',
      'bring back the master key that it was made with',
    )
  }
}

function masterIn(file: string): Buffer {
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : null
  if (text !== null && /^[0-9a-f]{64}$/.test(text)) return Buffer.from(text, 'hex')
  throw lacking(
    'the master key (64 hex digits)',
    text === null ? 'no such file' : 'something else',
    `bring it back to ${file}, or say with XINLU_MASTER_KEY where it is`,
  )
}

const lacking = (expected: string, got: string, todo: string) => refusal('DATA_KEY_MISSING', { expected, got, todo })

/** Makes the next data key, with the master key where there is neither; gives its id. A running house takes it at its next use. */
export function makeDataKey({ folder, master }: KeyPlace): string {
  folderFor(folder)
  const [newest] = idsIn(folder)
  if (!newest && !existsSync(master)) put(master, randomBytes(keyLength).toString('hex'))
  const id = `k${Number(newest?.slice(1) ?? 0) + 1}`
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', masterIn(master), nonce).setAAD(bound(id))
  const wrapped = Buffer.concat([nonce, cipher.update(randomBytes(keyLength)), cipher.final(), cipher.getAuthTag()])
  put(fileOf(folder, id), wrapped.toString('base64url'))
  return id
}

/** Takes a key away that nothing lies under any more. */
export const dropDataKey = ({ folder }: KeyPlace, id: string) => rmSync(fileOf(folder, id), { force: true })

/** Made, where it is not there, for whom the folder above it belongs to: root may rotate for a house that runs as somebody else. */
function folderFor(folder: string): void {
  if (!mkdirSync(folder, { recursive: true, mode: 0o700 }) || process.getuid?.() !== 0) return
  const { uid, gid } = statSync(dirname(folder))
  chownSync(folder, uid, gid)
}

/** Whole, for its owner alone, and never over what is there. */
function put(file: string, text: string): void {
  folderFor(dirname(file))
  const draft = `${file}.${randomBytes(6).toString('hex')}.part`
  writeFileSync(draft, `${text}\n`, { mode: 0o600, flush: true })
  const { uid, gid } = statSync(dirname(file))
  if (process.getuid?.() === 0) chownSync(draft, uid, gid)
  try {
    linkSync(draft, file)
  } finally {
    unlinkSync(draft)
  }
}
