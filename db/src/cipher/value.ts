import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { type ConcealedColumn, type Concealing, refusal, type XinluError } from '@xinlu/schema'
import type { DataKey, KeyRing } from './keyRing.ts'

/** How a concealed value begins; nothing that a person writes begins so. */
const mark = '~x1.'

/** Bytes of an AES-GCM nonce and tag. */
const nonceLength = 12
const tagLength = 16

/** Two keys of one, so that what finds equal values is never what encrypts them. */
const halves = new WeakMap<DataKey, { encrypts: Buffer; finds: Buffer }>()

function halvesOf(key: DataKey): { encrypts: Buffer; finds: Buffer } {
  const known = halves.get(key)
  if (known) return known
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', key.bytes, '', `xinlu data key ${use}`, 32))
  const made = { encrypts: derived('encrypts'), finds: derived('finds') }
  halves.set(key, made)
  return made
}

const nameOf = ({ table, column }: ConcealedColumn) => `${table}.${column}`

/**
 * 信封加密: AES-256-GCM under the data key of now, whose id stands in the value, bound to its column. Of a findable column the nonce comes
 * from the value itself (HMAC-SHA-256 under a key of its own), so that equal values are equal and nothing else of them is told.
 */
export function concealedBy(key: DataKey, column: ConcealedColumn, plain: string): string {
  const { encrypts, finds } = halvesOf(key)
  const bound = nameOf(column)
  const nonce = column.findable
    ? createHmac('sha256', finds).update(`${bound}\0${plain}`).digest().subarray(0, nonceLength)
    : randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', encrypts, nonce).setAAD(Buffer.from(bound))
  const text = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final()])
  return `${mark}${key.id}.${Buffer.concat([text, cipher.getAuthTag()]).toString('base64url')}`
}

/** The id of the key under which a value lies; null for one in the clear. */
export const keyOf = (text: string) => (text.startsWith(mark) ? (text.slice(mark.length).split('.')[0] ?? '') : null)

/** What a value says; DATA_KEY_MISSING where its key is gone or it was changed. */
export function revealedBy(ring: KeyRing, column: ConcealedColumn, text: string): string {
  const id = keyOf(text)
  if (id === null) return text
  const key = ring.byId(id)
  if (!key) throw missing(id)
  const bytes = Buffer.from(text.slice(mark.length + id.length + 1), 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', halvesOf(key).encrypts, bytes.subarray(0, nonceLength))
      .setAAD(Buffer.from(nameOf(column)))
      .setAuthTag(bytes.subarray(-tagLength))
    const plain = decipher.update(bytes.subarray(nonceLength, -tagLength))
    return Buffer.concat([plain, decipher.final()]).toString('utf8')
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
    if (plain === null || plain === undefined || ring.all().length === 0) return plain
    return concealedBy(ring.current(), column, plain)
  },
  reveal: (column, text) => (text === null || text === undefined ? text : revealedBy(ring, column, text)),
  forms: (column, plain) => [plain, ...ring.all().map((key) => concealedBy(key, column, plain))],
})
