import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
} from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'

/** Public keys of a log by key id. */
export type PublicKeys = ReadonlyMap<string, KeyObject>

/** What the ledger signs with now, and every key that it ever signed with. */
export interface LedgerSigner {
  keyId: string
  privateKey: KeyObject
  publicKeys: PublicKeys
}

/** A key's id: the first 16 hexadecimal digits of SHA-256 of its SPKI. */
export function keyIdOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
}

/**
 * The ledger's keys in a folder of keys: `ledger/<n>.pem` the private key of the present, `<n>.public.pem` each public one.
 * The first is made where there is none; two processes at once end up with the same.
 */
export function ledgerKeys(folder: string): LedgerSigner {
  const place = join(folder, 'ledger')
  const number = newest(place) ?? makeKey(place, 1)
  const privateKey = createPrivateKey(readFileSync(join(place, `${number}.pem`)))
  const publicKey = createPublicKey(privateKey)
  const keyId = keyIdOf(publicKey)
  return { keyId, privateKey, publicKeys: new Map([...publicLedgerKeys(folder), [keyId, publicKey]]) }
}

/** The ledger's public keys in a folder of keys; makes none. */
export function publicLedgerKeys(folder: string): PublicKeys {
  const place = join(folder, 'ledger')
  const keys = namesIn(place)
    .filter((name) => /^\d+(\.public)?\.pem$/.test(name))
    .map((name) => createPublicKey(readFileSync(join(place, name))))
  return new Map(keys.map((key) => [keyIdOf(key), key]))
}

/** Makes the next key and destroys the last private one; its public half stays. A running house takes the new key when it starts again. */
export function rotateLedgerKey(folder: string): LedgerSigner {
  const place = join(folder, 'ledger')
  ledgerKeys(folder)
  const old = newest(place) ?? 1
  makeKey(place, old + 1)
  unlinkSync(join(place, `${old}.pem`))
  return ledgerKeys(folder)
}

/** Reads public keys from text: the JSON of `xinlu ledger keys`, or PEM blocks. CONFIGURATION when it holds none. */
export function publicKeysFrom(text: string): PublicKeys {
  try {
    const pems = text.trimStart().startsWith('{')
      ? (JSON.parse(text) as { keys: { publicKey: string }[] }).keys.map(({ publicKey }) => publicKey)
      : (text.match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g) ?? [])
    const keys = pems.map((pem) => createPublicKey(pem))
    if (keys.length > 0 && keys.every((key) => key.asymmetricKeyType === 'ed25519'))
      return new Map(keys.map((key) => [keyIdOf(key), key]))
  } catch {
    // Told below: what the text holds is nobody's key.
  }
  throw refusal('CONFIGURATION', {
    expected: 'Ed25519 public keys: the JSON of `xinlu ledger keys`, or PEM',
    got: 'something else',
    todo: 'ask the bureau for its public keys',
  })
}

/** The public keys as the JSON that `publicKeysFrom` reads. */
export function publicKeysText(keys: PublicKeys): string {
  const listed = [...keys].map(([keyId, key]) => ({
    keyId,
    algorithm: 'Ed25519',
    publicKey: key.export({ type: 'spki', format: 'pem' }),
  }))
  return JSON.stringify({ keys: listed }, null, 2)
}

const namesIn = (place: string) => (existsSync(place) ? readdirSync(place) : [])

function newest(place: string): number | null {
  const numbers = namesIn(place).flatMap((name) => /^(\d+)\.pem$/.exec(name)?.[1] ?? [])
  return numbers.length === 0 ? null : Math.max(...numbers.map(Number))
}

function makeKey(place: string, number: number): number {
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 })
    const { privateKey } = generateKeyPairSync('ed25519')
    settle(join(place, `${number}.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }))
    // Of the key that is there now, which another process may have made.
    const kept = createPublicKey(readFileSync(join(place, `${number}.pem`)))
    settle(join(place, `${number}.public.pem`), kept.export({ type: 'spki', format: 'pem' }))
    return number
  } catch (cause) {
    throw refusal(
      'CONFIGURATION',
      {
        expected: 'a folder where the keys of the ledger can be kept',
        got: 'one that cannot be written',
        todo: 'set XINLU_DATA to a folder of your own',
      },
      cause,
    )
  }
}

/** Puts a file in its place whole, or leaves the one that is there. */
function settle(file: string, content: string | Buffer): void {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, content, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
}
