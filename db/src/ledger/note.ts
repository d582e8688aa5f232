import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** 检查点 as it is published: the log's size and root at one moment, signed (C2SP tlog-checkpoint in a signed note). */
export interface Checkpoint {
  origin: string
  size: number
  root: Buffer
}

/** Writes and signs a checkpoint: origin, size, root, an empty line, and a line of the signature. */
export function checkpointNote({ origin, size, root }: Checkpoint, key: KeyObject): string {
  const text = `${origin}\n${size}\n${root.toString('base64')}\n`
  const signature = Buffer.concat([noteKeyHash(origin, key), sign(null, Buffer.from(text), key)])
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
      if (verify(null, Buffer.from(`${text}\n`), key, signature.subarray(4))) return true
    }
  }
  return false
}

/** The 32 bytes of a public key, of a private one's as well; kept, since each commit asks for the same. */
const rawKeys = new WeakMap<KeyObject, Buffer>()

function rawKey(key: KeyObject): Buffer {
  const known = rawKeys.get(key)
  if (known) return known
  const half = key.type === 'private' ? createPublicKey(key) : key
  const raw = half.export({ type: 'spki', format: 'der' }).subarray(-32)
  rawKeys.set(key, raw)
  return raw
}

/** The first four bytes of SHA-256(name ‖ newline ‖ 0x01 ‖ Ed25519 public key), as C2SP signed-note asks. */
function noteKeyHash(name: string, key: KeyObject): Buffer {
  return createHash('sha256').update(`${name}\n\x01`).update(rawKey(key)).digest().subarray(0, 4)
}

/** Base64 that is written as an encoder writes it; else one signature would have several spellings. */
function strictBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : null
}
