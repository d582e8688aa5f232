import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
} from 'node:crypto'
import {
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { refusal } from './errors.ts'
import { type Algorithm, algorithmOf } from './signature.ts'

/** A public key to verify with. */
export interface PublicKey {
  id: string
  key: KeyObject
  /** The second since the epoch after which nothing signed by it is accepted; null for the key of now. */
  until: number | null
}

/** Where the keys for seals come from: a private key to sign one's own, public keys of the others. */
export interface Keys {
  /** The key of now: ask for it at each signature, since it may have been rotated. */
  privateKey(issuer: string): KeyObject
  /** The key of now first, then those before it. */
  publicKeys(issuer: string): readonly PublicKey[]
  publicKey(issuer: string, id: string): PublicKey | undefined
}

/** Seconds for which the key before is still accepted, unless told otherwise: a machine that copies the folder gets it within. */
export const previousKeyWithin = 600

/** Seconds after which no seal made before can still hold: its life, and the difference of clocks. */
const sealLife = 60

const ids = new WeakMap<KeyObject, string>()

/** How the id of a key begins that is for another algorithm than Ed25519: whoever reads an id knows what its key is for. */
const prefixes: Record<Exclude<Algorithm, 'Ed25519'>, string> = { 'SM2-SM3': 'sm2-' }

/** The algorithm of a key by its id alone. */
export const algorithmNamed = (id: string): Algorithm => (id.startsWith(prefixes['SM2-SM3']) ? 'SM2-SM3' : 'Ed25519')

/** The id of a key, private or public: the beginning of the SHA-256 of its public half, after that of its algorithm. */
export function keyId(key: KeyObject): string {
  const known = ids.get(key)
  if (known) return known
  const half = key.type === 'private' ? createPublicKey(key) : key
  const hash = createHash('sha256').update(half.export({ type: 'spki', format: 'der' }))
  const algorithm = algorithmOf(half)
  const prefix = algorithm === null || algorithm === 'Ed25519' ? '' : prefixes[algorithm]
  const id = `${prefix}${hash.digest('hex').slice(0, 16)}`
  ids.set(key, id)
  return id
}

/**
 * Ed25519 keys kept as PKCS#8 PEM in a folder (0700, files 0600), one per issuer, made at first use; beside it, as
 * `issuer.id.pem`, the public halves of those before it. A key that another process rotates is seen at the next use.
 * Two processes that make one at once end up with the same key: the file is linked into place, never overwritten.
 */
export function keysIn(folder: string): Keys {
  const own = new Map<string, { stamp: string; key: KeyObject }>()
  let listed = { stamp: '', keys: new Map<string, readonly PublicKey[]>() }

  const privateKey = (issuer: string): KeyObject => {
    const file = fileOf(folder, issuer)
    if (!existsSync(file)) makeKey(folder, file)
    const stamp = stampOf(file) ?? ''
    const known = own.get(issuer)
    if (known?.stamp === stamp) return known.key
    const key = createPrivateKey(readFileSync(file, 'utf8'))
    own.set(issuer, { stamp, key })
    return key
  }
  // A key is made only to sign with: asking whether a stranger's is known must not make one.
  const publicKeys = (issuer: string): readonly PublicKey[] => {
    const stamp = stampOf(folder) ?? ''
    if (stamp !== listed.stamp) listed = { stamp, keys: new Map() }
    const known = listed.keys.get(issuer)
    if (known) return known
    const read = readPublic(folder, issuer)
    listed.keys.set(issuer, read)
    return read
  }
  return {
    privateKey,
    publicKeys,
    publicKey: (issuer, id) => {
      const find = () => publicKeys(issuer).find((key) => key.id === id)
      const known = find()
      if (known) return known
      // Two changes within one tick of the file system's clock leave one stamp: look once more before saying no.
      listed.keys.delete(issuer)
      return find()
    },
  }
}

/** The issuers that have a key in a folder. */
export function issuersIn(folder: string): string[] {
  return filesOf(folder).flatMap((file) => /^([a-z][a-z0-9-]*)\.pem$/.exec(file)?.[1] ?? [])
}

/**
 * Makes a new key for an issuer (`now` in milliseconds) and leaves the public half of the one before, to be accepted for
 * `within` more seconds; with 0, when a key has leaked, none of before is accepted at all, not even for a seal under way.
 * Halves whose time is over, and that of any seal with them, are taken away.
 */
export function rotateKey(
  folder: string,
  issuer: string,
  { now, within = previousKeyWithin }: { now: number; within?: number },
): { id: string; previous: string; until: number } {
  const file = fileOf(folder, issuer)
  const before = createPublicKey(createPrivateKey(readFileSync(file, 'utf8')))
  const previous = keyId(before)
  const until = Math.floor(now / 1000) + within
  for (const old of readPublic(folder, issuer))
    if (old.until !== null && (within === 0 || old.until + sealLife < now / 1000))
      unlinkSync(join(folder, `${issuer}.${old.id}.pem`))
  // The public half first: there is no moment at which a seal under way has no key.
  const half = `${until}\n${before.export({ type: 'spki', format: 'pem' })}`
  if (within > 0) put(join(folder, `${issuer}.${previous}.pem`), half, file)
  const made = generateKeyPairSync('ed25519').privateKey
  put(file, made.export({ type: 'pkcs8', format: 'pem' }) as string, file)
  return { id: keyId(made), previous, until }
}

function readPublic(folder: string, issuer: string): readonly PublicKey[] {
  const file = fileOf(folder, issuer)
  if (!existsSync(file)) return []
  const key = createPublicKey(readFileSync(file, 'utf8'))
  const now = { id: keyId(key), key, until: null }
  const before = filesOf(folder).flatMap((name): PublicKey[] => {
    const [whose, id, ending, more] = name.split('.')
    if (whose !== issuer || ending !== 'pem' || more !== undefined || !id || id === now.id) return []
    try {
      const [until = '', ...pem] = readFileSync(join(folder, name), 'utf8').split('\n')
      return [{ id, key: createPublicKey(pem.join('\n')), until: Number(until) }]
    } catch {
      // Taken away since the list was read, or no key at all: nothing is accepted by it.
      return []
    }
  })
  return [now, ...before]
}

function fileOf(folder: string, issuer: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(issuer)) return join(folder, `${issuer}.pem`)
  throw refusal('BAD_INPUT', {
    expected: 'the name of an issuer',
    got: 'another',
    todo: 'name the gateway or a subgraph',
  })
}

function filesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

function stampOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found ? `${found.mtimeNs} ${found.ino}` : null
}

/** Writes a whole file into its place, readable by whom the key of now belongs to, whoever rotates it. */
function put(file: string, pem: string, like: string): void {
  const draft = drafted(file, pem)
  const { uid, gid } = statSync(like)
  if (process.getuid?.() === 0) chownSync(draft, uid, gid)
  renameSync(draft, file)
}

function drafted(file: string, pem: string): string {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, pem, { mode: 0o600 })
  return draft
}

function makeKey(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const draft = drafted(
      file,
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    )
    try {
      linkSync(draft, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      unlinkSync(draft)
    }
  } catch (cause) {
    const said = { expected: 'a folder where keys can be kept', got: 'one that cannot be written' }
    throw refusal('CONFIGURATION', { ...said, todo: 'set XINLU_DATA to a folder of your own' }, cause)
  }
}
