import {
  createHash,
  createPublicKey,
  createSign,
  createVerify,
  type ED25519KeyPairOptions,
  generateKeyPairSync,
  getCurves,
  getHashes,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { refusal } from './errors.ts'

/** 签名算法: Ed25519 (RFC 8032), and 国密 SM2 with SM3 (GB/T 32918.2, GB/T 32905). A key is for one of them and never for another. */
export const algorithms = ['Ed25519', 'SM2-SM3'] as const
export type Algorithm = (typeof algorithms)[number]

/** Bytes of a signature of either: of SM2 r and s, 32 bytes each, so that one signature has one spelling. */
export const signatureLength = 64

const hex = (text: string) => Buffer.from(text, 'hex')

/** How the DER of a public key (SPKI) begins; what follows is the key itself, of SM2 the point in full, 04 ‖ x ‖ y. */
const heads: Record<Algorithm, Buffer> = {
  Ed25519: hex('302a300506032b6570032100'),
  'SM2-SM3': hex('3059301306072a8648ce3d020106082a811ccf5501822d034200'),
}

/** a ‖ b ‖ x ‖ y of the base point, the recommended curve: GB/T 32918.5. */
const curve = hex(
  [
    'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc',
    '28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93',
    '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7',
    'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0',
  ].join(''),
)

/** The signer's identity where none was agreed: GM/T 0009. */
const identity = Buffer.from('1234567812345678')

interface Form {
  algorithm: Algorithm
  raw: Buffer
  /** What goes before a text when it is signed: of SM2 Z, the digest of identity, curve and key (GB/T 32918.2). */
  before: Buffer
}

const forms = new WeakMap<KeyObject, Form | null>()

function formOf(key: KeyObject): Form | null {
  const known = forms.get(key)
  if (known !== undefined) return known
  const half = key.type === 'private' ? createPublicKey(key) : key
  const der = half.export({ type: 'spki', format: 'der' })
  const algorithm = algorithms.find((one) => der.subarray(0, heads[one].length).equals(heads[one]))
  const raw = algorithm && der.subarray(heads[algorithm].length)
  const form = algorithm && raw ? { algorithm, raw, before: beforeText(algorithm, raw) } : null
  forms.set(key, form)
  return form
}

function beforeText(algorithm: Algorithm, raw: Buffer): Buffer {
  if (algorithm === 'Ed25519') return Buffer.alloc(0)
  const bits = Buffer.alloc(2)
  bits.writeUInt16BE(identity.length * 8)
  return createHash('sm3')
    .update(Buffer.concat([bits, identity, curve, raw.subarray(1)]))
    .digest()
}

/** What a key, private or public, is for; null where that is neither. */
export const algorithmOf = (key: KeyObject): Algorithm | null => formOf(key)?.algorithm ?? null

/** The bytes of a key's public half: 32 of Ed25519, 65 of SM2. */
export const rawPublicKey = (key: KeyObject): Buffer => fitting(key).raw

function fitting(key: KeyObject): Form {
  const form = formOf(key)
  if (form) return form
  throw refusal('CONFIGURATION', {
    expected: `a key of ${algorithms.join(' or ')}`,
    got: `one of ${key.asymmetricKeyType ?? 'another kind'}`,
    todo: 'make one with `xinlu ledger rotate` or `xinlu certificate rotate`',
  })
}

const encodings: ED25519KeyPairOptions<'pem', 'pem'> = {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
}

/** A new private key, PKCS#8 PEM; CONFIGURATION where this Node's OpenSSL was built without SM2. */
export function newPrivateKey(algorithm: Algorithm): string {
  if (algorithm === 'Ed25519') return generateKeyPairSync('ed25519', encodings).privateKey
  if (getCurves().includes('SM2') && getHashes().includes('sm3'))
    return generateKeyPairSync('ec', { namedCurve: 'SM2', ...encodings }).privateKey
  throw refusal('CONFIGURATION', {
    expected: 'an OpenSSL with SM2 and SM3',
    got: `one without, ${process.versions.openssl}`,
    todo: 'start with the Node that the project brings, or sign with Ed25519',
  })
}

/** The signature of a text by what its key is for, `signatureLength` bytes. */
export function signatureOf(text: string | Buffer, key: KeyObject): Buffer {
  const { algorithm, before } = fitting(key)
  const bytes = Buffer.from(text)
  if (algorithm === 'Ed25519') return sign(null, bytes, key)
  // Not `sign`: it would put an empty identity before the text. This signs the digest of exactly what it is given.
  return flat(createSign('sm3').update(before).update(bytes).sign(key))
}

/** Whether a signature is that of a text, by what the key is for; false for every other length and for a key of neither kind. */
export function signatureFits(text: string | Buffer, key: KeyObject, signature: Buffer): boolean {
  const form = formOf(key)
  if (!form || signature.length !== signatureLength) return false
  const bytes = Buffer.from(text)
  if (form.algorithm === 'Ed25519') return verify(null, bytes, key, signature)
  return createVerify('sm3').update(form.before).update(bytes).verify(key, pair(signature))
}

/** r ‖ s out of the DER that OpenSSL gives: SEQUENCE { INTEGER r, INTEGER s }, all lengths below 128. */
function flat(der: Buffer): Buffer {
  const r = der.subarray(4, 4 + (der[3] ?? 0))
  const s = der.subarray(4 + r.length + 2)
  return Buffer.concat([r, s].map((one) => Buffer.concat([Buffer.alloc(32), one]).subarray(-32)))
}

/** The DER of r ‖ s, as OpenSSL reads it. */
function pair(signature: Buffer): Buffer {
  const both = Buffer.concat([signature.subarray(0, 32), signature.subarray(32)].map(integer))
  return Buffer.concat([Buffer.from([0x30, both.length]), both])
}

function integer(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  const short = first < 0 ? bytes.subarray(-1) : bytes.subarray(first)
  const positive = (short[0] ?? 0) > 127 ? Buffer.concat([Buffer.alloc(1), short]) : short
  return Buffer.concat([Buffer.from([0x02, positive.length]), positive])
}
