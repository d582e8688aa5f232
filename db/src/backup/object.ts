import { createHash, type Hash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { refusal, XinluError } from '@xinlu/schema/errors'
import { Decrypter, Encrypter } from 'age-encryption'

/** A file of a backup as it lies in the vault: packed (zstd) and encrypted (age, X25519 and ChaCha20-Poly1305). */
export interface Stored {
  /** Its name under the backup's folder. */
  object: string
  /** Bytes, and SHA-256 in hexadecimal, of what it holds. */
  size: number
  sha256: string
  /** SHA-256 of the object's own bytes, hexadecimal: what is checked before anything is opened. */
  objectSha256: string
}

/** Hears every byte that passes, without changing it. */
function heard(hash: Hash, count?: (bytes: number) => void): Transform {
  return new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      count?.(chunk.length)
      done(null, chunk)
    },
  })
}

const web = (stream: Readable) => Readable.toWeb(stream) as unknown as globalThis.ReadableStream<Uint8Array>
const node = (stream: globalThis.ReadableStream<Uint8Array>) => Readable.fromWeb(stream as unknown as ReadableStream)

/** Puts a stream into the vault for one who holds the identity of `recipient` (age1…); whole and on the disk before it has its name. */
export async function store(source: Readable, file: string, object: string, recipient: string): Promise<Stored> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomUUID()}.part`
  const plain = createHash('sha256')
  const sealed = createHash('sha256')
  let size = 0
  const packed = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 1 } })
  const counted = heard(plain, (bytes) => {
    size += bytes
  })
  try {
    const encrypter = new Encrypter()
    encrypter.addRecipient(recipient)
    const inner = pipeline(source, counted, packed)
    const outer = encrypter
      .encrypt(web(packed))
      .then((encrypted) => pipeline(node(encrypted), heard(sealed), createWriteStream(draft, { mode: 0o600 })))
    await Promise.all([inner, outer])
    const written = await open(draft, 'r')
    await written.sync().finally(() => written.close())
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
  return { object, size, sha256: plain.digest('hex'), objectSha256: sealed.digest('hex') }
}

/** Whether the object is there, whole, as the manifest names it; BACKUP_INVALID says which is not. */
export async function assertWhole(file: string, { object, objectSha256 }: Stored): Promise<void> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk)
  } catch (cause) {
    throw broken(object, (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'one that cannot be read', cause)
  }
  if (hash.digest('hex') !== objectSha256) throw broken(object, 'other bytes, or half of them')
}

/** Opens an object and gives what it holds to `sink`; BACKUP_INVALID where the identity does not fit or the contents differ. */
export async function unpack(
  file: string,
  { object, sha256, size }: Stored,
  identity: string,
  sink: (contents: Readable) => Promise<void>,
): Promise<void> {
  const plain = createHash('sha256')
  let bytes = 0
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    const opened = await decrypter.decrypt(web(createReadStream(file)))
    const contents = heard(plain, (count) => {
      bytes += count
    })
    await Promise.all([pipeline(node(opened), createZstdDecompress(), contents), sink(contents)])
  } catch (cause) {
    if (cause instanceof XinluError) throw cause
    throw broken(object, 'one that this identity does not open', cause)
  }
  if (plain.digest('hex') !== sha256 || bytes !== size) throw broken(object, 'other contents')
}

function broken(object: string, got: string, cause?: unknown): XinluError {
  return refusal(
    'BACKUP_INVALID',
    { expected: `${object} as the backup's manifest names it`, got, todo: 'take another copy of the backup' },
    cause,
  )
}
