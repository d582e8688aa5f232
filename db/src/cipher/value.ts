import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomFillSync,
} from 'node:crypto'
import { type ConcealedColumn, type Concealing, holdsNumber } from '@xinlu/schema/concealed'
import { refusal, type XinluError } from '@xinlu/schema/errors'
import type { DataKey, KeyRing } from './keyRing.ts'

/** How a concealed value begins. */
const mark = '~x1.'

/** What stands before a value in the clear that begins like one of ours, so that nothing that a person writes is taken for it. */
const plainMark = '~x0.'

/** How both begin. */
export const ours = '~x'

/** Bytes of an AES-GCM nonce and tag. */
const nonceLength = 12
const tagLength = 16

interface Halves {
  encrypts: KeyObject
  finds: KeyObject
}

/** Two keys of one, so that what finds equal values is never what encrypts them; as key objects, since bytes would be made one for each value. */
const halves = new WeakMap<DataKey, Halves>()

function halvesOf(key: DataKey): Halves {
  const known = halves.get(key)
  if (known) return known
  const derived = (use: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', key.bytes, '', `xinlu data key ${use}`, 32)))
  const made = { encrypts: derived('encrypts'), finds: derived('finds') }
  halves.set(key, made)
  return made
}

/** Random bytes for many nonces, each of which is given once: to draw them one by one takes as long as to encrypt. */
const drawn = { bytes: Buffer.alloc(256 * nonceLength), given: 256 * nonceLength }

/** A nonce, to be copied before the next one is asked for. */
function newNonce(): Buffer {
  if (drawn.given === drawn.bytes.length) {
    randomFillSync(drawn.bytes)
    drawn.given = 0
  }
  drawn.given += nonceLength
  return drawn.bytes.subarray(drawn.given - nonceLength, drawn.given)
}

const nameOf = ({ table, column, path }: ConcealedColumn) =>
  path ? `${table}.${column}#${path.join('.')}` : `${table}.${column}`

/**
 * 信封加密: AES-256-GCM under the data key of now, whose id stands in the value, bound to its column. Of a findable column the nonce comes
 * from the value itself (HMAC-SHA-256 under a key of its own), so that equal values are equal and nothing else of them is told.
 */
export const concealedBy = (key: DataKey, column: ConcealedColumn, plain: string): string =>
  `${mark}${key.id}.${sealed(key, column, Buffer.from(plain, 'utf8')).toString('base64url')}`

/** The same of bytes, which lie as bytes. */
export const bytesConcealedBy = (key: DataKey, column: ConcealedColumn, plain: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${mark}${key.id}.`), sealed(key, column, plain)])

/** Nonce, ciphertext and tag. */
function sealed(key: DataKey, column: ConcealedColumn, plain: Buffer): Buffer {
  const { encrypts, finds } = halvesOf(key)
  const bound = nameOf(column)
  const nonce = column.findable
    ? createHmac('sha256', finds).update(`${bound}\0`).update(plain).digest().subarray(0, nonceLength)
    : newNonce()
  const cipher = createCipheriv('aes-256-gcm', encrypts, nonce).setAAD(Buffer.from(bound))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The id of the key under which a value lies; null for one in the clear. */
export const keyOf = (text: string) => (text.startsWith(mark) ? (text.slice(mark.length).split('.')[0] ?? '') : null)

/** What a value says; DATA_KEY_MISSING where its key is gone or it was changed. */
export function revealedBy(ring: KeyRing, column: ConcealedColumn, text: string): string {
  const id = keyOf(text)
  if (id === null) return text.startsWith(plainMark) ? text.slice(plainMark.length) : text
  return opened(ring, column, id, Buffer.from(text.slice(mark.length + id.length + 1), 'base64url')).toString('utf8')
}

/** The same of bytes. */
export function bytesRevealedBy(ring: KeyRing, column: ConcealedColumn, bytes: Buffer): Buffer {
  const start = bytes.subarray(0, longestStart).toString('latin1')
  const id = keyOf(start)
  if (id === null) return start.startsWith(plainMark) ? bytes.subarray(plainMark.length) : bytes
  return opened(ring, column, id, bytes.subarray(mark.length + id.length + 1))
}

/** Bytes among which the start of a value ends, with the id of its key. */
export const longestStart = 24

function opened(ring: KeyRing, column: ConcealedColumn, id: string, sealed: Buffer): Buffer {
  const key = ring.byId(id)
  if (!key) throw missing(id)
  try {
    const decipher = createDecipheriv('aes-256-gcm', halvesOf(key).encrypts, sealed.subarray(0, nonceLength))
      .setAAD(Buffer.from(nameOf(column)))
      .setAuthTag(sealed.subarray(-tagLength))
    return Buffer.concat([decipher.update(sealed.subarray(nonceLength, -tagLength)), decipher.final()])
  } catch {
    // No cause: it would say nothing more, and the value is nobody's to log.
    throw refusal('DATA_KEY_MISSING', {
      expected: `a value of ${nameOf(column)} as it was written`,
      got: 'a changed one',
      todo: 'tell the operator: bring the row back from a backup',
    })
  }
}

/** What is said where a value's key is not in the ring. */
export const missing = (id: string): XinluError =>
  refusal('DATA_KEY_MISSING', {
    expected: `the data key ${id}`,
    got: 'none in the folder of data keys',
    todo: 'bring it back from a backup, with its master.key from where that is kept',
  })

/** Conceals and reveals by the keys of a ring; while it is empty, everything stays in the clear. */
export const concealing = (ring: KeyRing): Concealing => ({
  get on() {
    return ring.all().length > 0
  },
  conceal: (column, plain) => {
    if (plain === null || plain === undefined) return plain
    const like = plain.startsWith(ours)
    if (ring.all().length === 0) return like ? `${plainMark}${plain}` : plain
    if (column.numbersOnly && !like && !holdsNumber(plain)) return plain
    return concealedBy(ring.current(), column, plain)
  },
  reveal: (column, text) => (text === null || text === undefined ? text : revealedBy(ring, column, text)),
  concealBytes: (column, plain) => {
    if (ring.all().length > 0) return bytesConcealedBy(ring.current(), column, plain)
    const like = plain.subarray(0, ours.length).toString('latin1') === ours
    return like ? Buffer.concat([Buffer.from(plainMark), plain]) : plain
  },
  revealBytes: (column, bytes) => bytesRevealedBy(ring, column, bytes),
  forms: (column, plain) => [plain, ...ring.all().map((key) => concealedBy(key, column, plain))],
})
