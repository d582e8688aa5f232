import { createPrivateKey, createPublicKey, type KeyObject, randomUUID } from 'node:crypto'
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
import { basename, dirname, join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { keyId } from '@xinlu/schema/keys'
import { type Algorithm, algorithmOf, newPrivateKey } from '@xinlu/schema/signature'

/** Public keys of a log by key id. */
export type PublicKeys = ReadonlyMap<string, KeyObject>

/** What a log, or a room that hands out what it signs, signs with now, and every key that it ever signed with. */
export interface LedgerSigner {
  keyId: string
  privateKey: KeyObject
  publicKeys: PublicKeys
}

/**
 * The keys of one signer in a folder of keys: `<name>/<n>.pem` the private key of the present, `<n>.public.pem` each public one.
 * The first is made where there is none, for `wanted` or Ed25519; two processes at once end up with the same. CONFIGURATION where
 * the key of the present is for another algorithm than is wanted.
 */
export function signerIn(folder: string, name: string, wanted?: Algorithm): LedgerSigner {
  const { privateKey } = present(join(folder, name), wanted)
  assertFor(privateKey, name, wanted)
  const publicKey = createPublicKey(privateKey)
  const id = keyId(publicKey)
  return { keyId: id, privateKey, publicKeys: new Map([...publicKeysIn(folder, name), [id, publicKey]]) }
}

/** CONFIGURATION where a signer's present key is for another algorithm than is wanted; makes none. */
export function assertAlgorithm(folder: string, name: string, wanted: Algorithm | undefined): void {
  if (wanted && newest(join(folder, name)) !== null) assertFor(present(join(folder, name)).privateKey, name, wanted)
}

function assertFor(key: KeyObject, name: string, wanted: Algorithm | undefined): void {
  const own = algorithmOf(key)
  if (own !== null && (wanted === undefined || own === wanted)) return
  throw refusal('CONFIGURATION', {
    expected: `a key of the ${name} for ${wanted ?? 'Ed25519 or SM2-SM3'}`,
    got: `one for ${own ?? 'neither'}`,
    todo: `run \`xinlu ${name} rotate${wanted ? ` --algorithm ${wanted}` : ''}\`, or correct XINLU_SIGNATURE`,
  })
}

/** The public keys of one signer in a folder of keys; makes none. */
export function publicKeysIn(folder: string, name: string): PublicKeys {
  const place = join(folder, name)
  const keys = namesIn(place)
    .filter((file) => /^\d+(\.public)?\.pem$/.test(file))
    .flatMap((file) => publicHalf(join(place, file)) ?? [])
  return new Map(keys.map((key) => [keyId(key), key]))
}

/** The ledger's keys in a folder of keys. */
export const ledgerKeys = (folder: string, wanted?: Algorithm): LedgerSigner => signerIn(folder, 'ledger', wanted)

/** The ledger's public keys in a folder of keys; makes none. */
export const publicLedgerKeys = (folder: string): PublicKeys => publicKeysIn(folder, 'ledger')

/** Null for a private key that was rotated away since the list was read: its public half has a file of its own. */
function publicHalf(file: string): KeyObject | null {
  try {
    return createPublicKey(readFileSync(file))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return null
  }
}

/** Makes a signer's next key, for another algorithm where that is said, and destroys its last private one; its public half stays. */
export function rotateSigner(folder: string, name: string, algorithm?: Algorithm): LedgerSigner {
  const place = join(folder, name)
  const { number, privateKey } = present(place)
  settlePublic(place, number, privateKey)
  makeKey(place, number + 1, algorithm ?? algorithmOf(privateKey) ?? 'Ed25519')
  rmSync(join(place, `${number}.pem`), { force: true })
  return signerIn(folder, name)
}

/** Makes the ledger's next key. A running house takes the new key when it starts again. */
export const rotateLedgerKey = (folder: string, algorithm?: Algorithm): LedgerSigner =>
  rotateSigner(folder, 'ledger', algorithm)

/** A public key as it is given out. */
interface GivenKey {
  algorithm?: string
  publicKey: string
}

/**
 * Reads public keys from text: the JSON of `xinlu ledger keys` or `xinlu certificate keys`, or PEM blocks. CONFIGURATION when it
 * holds none, or one that is said to be for what it is not.
 */
export function publicKeysFrom(text: string): PublicKeys {
  try {
    const given: GivenKey[] = text.trimStart().startsWith('{')
      ? (JSON.parse(text) as { keys: GivenKey[] }).keys
      : (text.match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g) ?? []).map((publicKey) => ({
          publicKey,
        }))
    const keys = given.map(({ algorithm, publicKey }) => ({ algorithm, key: createPublicKey(publicKey) }))
    const own = keys.map(({ key }) => algorithmOf(key))
    if (
      keys.length > 0 &&
      keys.every(({ algorithm }, i) => own[i] !== null && (algorithm === undefined || algorithm === own[i]))
    )
      return new Map(keys.map(({ key }) => [keyId(key), key]))
  } catch {
    // Told below: what the text holds is nobody's key.
  }
  throw refusal('CONFIGURATION', {
    expected: 'public keys of Ed25519 or SM2-SM3: the JSON of `xinlu ledger keys` or `xinlu certificate keys`, or PEM',
    got: 'something else',
    todo: 'ask the bureau for its public keys',
  })
}

/** The public keys as the JSON that `publicKeysFrom` reads. */
export function publicKeysText(keys: PublicKeys): string {
  const listed = [...keys].map(([keyId, key]) => ({
    keyId,
    algorithm: algorithmOf(key),
    publicKey: key.export({ type: 'spki', format: 'pem' }),
  }))
  return JSON.stringify({ keys: listed }, null, 2)
}

/** The newest private key. One that is rotated away while it is looked for is looked for again. */
function present(place: string, algorithm: Algorithm = 'Ed25519'): { number: number; privateKey: KeyObject } {
  for (;;) {
    const number = newest(place) ?? makeKey(place, 1, algorithm)
    try {
      return { number, privateKey: createPrivateKey(readFileSync(join(place, `${number}.pem`))) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
}

const namesIn = (place: string) => (existsSync(place) ? readdirSync(place) : [])

function newest(place: string): number | null {
  const numbers = namesIn(place).flatMap((name) => /^(\d+)\.pem$/.exec(name)?.[1] ?? [])
  return numbers.length === 0 ? null : Math.max(...numbers.map(Number))
}

function makeKey(place: string, number: number, algorithm: Algorithm): number {
  const pem = newPrivateKey(algorithm)
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 })
    // Where the public half is there, the key was made, and perhaps rotated away, by another process.
    if (existsSync(join(place, `${number}.public.pem`))) return number
    const ours = settle(join(place, `${number}.pem`), pem)
    if (ours) settlePublic(place, number, createPrivateKey(pem))
    return number
  } catch (cause) {
    throw refusal(
      'CONFIGURATION',
      {
        expected: `a folder where the keys of the ${basename(place)} can be kept`,
        got: 'one that cannot be written',
        todo: 'set XINLU_DATA to a folder of your own',
      },
      cause,
    )
  }
}

const settlePublic = (place: string, number: number, key: KeyObject) =>
  settle(join(place, `${number}.public.pem`), createPublicKey(key).export({ type: 'spki', format: 'pem' }))

/** Puts a file in its place whole, or leaves the one that is there; whether it is ours. */
function settle(file: string, content: string | Buffer): boolean {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, content, { mode: 0o600 })
  // Root may rotate for a house that runs as somebody else.
  const { uid, gid } = statSync(dirname(file))
  if (process.getuid?.() === 0) chownSync(draft, uid, gid)
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    unlinkSync(draft)
  }
}
