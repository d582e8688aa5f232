import { createHash, type KeyObject } from 'node:crypto'
import { type Algorithm, algorithmOf, rawPublicKey, signatureFits, signatureOf } from '@xinlu/schema/signature'

/** 检查点 as it is published: the log's size and root at one moment, signed (C2SP tlog-checkpoint in a signed note). */
export interface Checkpoint {
  origin: string
  size: number
  root: Buffer
}

/** Writes and signs a checkpoint: origin, size, root, an empty line, and a line of the signature. */
export function checkpointNote({ origin, size, root }: Checkpoint, key: KeyObject): string {
  const text = `${origin}\n${size}\n${root.toString('base64')}\n`
  const signature = Buffer.concat([noteKeyHash(origin, key), signatureOf(text, key)])
  return `${text}\n— ${origin} ${signature.toString('base64')}\n`
}

const form = /^([^\s+]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n\n((?:— [^\s+]+ [A-Za-z0-9+/]+={0,2}\n)+)$/

/** Reads a checkpoint without looking at its signature; null when it is none. */
export function readCheckpoint(note: string): Checkpoint | null {
  const [, origin, size, root] = form.exec(note) ?? []
  if (!origin || !size || !root || !Number.isSafeInteger(Number(size))) return null
  const bytes = strictBase64(root)
  return bytes && { origin, size: Number(size), root: bytes }
}

/** Whether one of the keys signed the checkpoint under its own origin; other lines may be witnesses'. */
export function signedByLog(note: string, keys: Iterable<KeyObject>): boolean {
  const checkpoint = readCheckpoint(note)
  if (!checkpoint) return false
  const { origin } = checkpoint
  const [text = '', lines = ''] = note.split('\n\n')
  const signatures = lines
    .split('\n')
    .filter((line) => line.startsWith(`— ${origin} `))
    .map((line) => strictBase64(line.slice(`— ${origin} `.length)))
  for (const key of keys) {
    const hash = noteKeyHash(origin, key)
    for (const signature of signatures) {
      if (!signature?.subarray(0, 4).equals(hash)) continue
      if (signatureFits(`${text}\n`, key, signature.subarray(4))) return true
    }
  }
  return false
}

/**
 * What stands for an algorithm in a key's hash, as C2SP signed-note asks: 0x01 is Ed25519; SM2 has no number there, so that 0xff
 * and its name stand for it. A signature is thus looked for under its own algorithm alone.
 */
const types: Record<Algorithm, string> = { Ed25519: '\x01', 'SM2-SM3': '\xffSM2-SM3' }

/** By name and key; kept, since each commit asks for the same. */
const keyHashes = new WeakMap<KeyObject, Map<string, Buffer>>()

/** The first four bytes of SHA-256(name ‖ newline ‖ type ‖ public key). */
function noteKeyHash(name: string, key: KeyObject): Buffer {
  const known = keyHashes.get(key)?.get(name)
  if (known) return known
  const raw = rawPublicKey(key)
  const type = Buffer.from(types[algorithmOf(key) ?? 'Ed25519'], 'latin1')
  const hash = createHash('sha256').update(`${name}\n`).update(type).update(raw).digest().subarray(0, 4)
  keyHashes.set(key, (keyHashes.get(key) ?? new Map<string, Buffer>()).set(name, hash))
  return hash
}

/** Base64 that is written as an encoder writes it; else one signature would have several spellings. */
function strictBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : null
}
