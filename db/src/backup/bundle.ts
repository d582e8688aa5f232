import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, mkdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { refusal } from '@xinlu/schema/errors'
import { extract, pack } from 'tar-stream'

/** One file of a bundle, as the manifest lists it. */
export interface Listed {
  path: string
  /** Bytes. */
  size: number
  /** SHA-256, hexadecimal. */
  sha256: string
}

/** What goes into a bundle: a file of the disk, or bytes; a folder alone, where it may be empty. */
export type Item = { path: string } & ({ file: string } | { bytes: Buffer } | { folder: true })

/** Bytes read at once. */
const part = 256 * 1024

/**
 * A tar of the items, in their order; `listed` is filled as they pass. A file that changes under the reader keeps the length that it
 * had when it was opened, with zeros where it was cut, and one that is gone is left out: the log of the database puts it right.
 */
export function bundle(items: Iterable<Item> | AsyncIterable<Item>, listed: Listed[]): Readable {
  const tar = pack()
  const write = async () => {
    for await (const item of items) {
      if ('folder' in item) tar.entry({ name: item.path, type: 'directory', mode: 0o700 })
      else if ('bytes' in item) {
        const { path, bytes } = item
        tar.entry({ name: path, mode: 0o600 }, bytes)
        listed.push({ path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
      } else listed.push(...(await fileInto(tar, item)))
    }
    tar.finalize()
  }
  write().catch((error) => tar.destroy(error))
  return tar as unknown as Readable
}

async function fileInto(
  tar: ReturnType<typeof pack>,
  { path, file }: { path: string; file: string },
): Promise<Listed[]> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return null
  })
  if (!handle) return []
  try {
    const { size } = await handle.stat()
    const hash = createHash('sha256')
    await new Promise<void>((done, failed) => {
      const entry = tar.entry({ name: path, size, mode: 0o600 }, (error) => (error ? failed(error) : done()))
      const copy = async () => {
        for (let left = size; left > 0; ) {
          const chunk = Buffer.alloc(Math.min(part, left))
          await handle.read(chunk, 0, chunk.length, size - left)
          hash.update(chunk)
          left -= chunk.length
          if (!entry.write(chunk)) await once(entry as unknown as Writable, 'drain')
        }
        entry.end(null)
      }
      copy().catch(failed)
    })
    return [{ path, size, sha256: hash.digest('hex') }]
  } finally {
    await handle.close()
  }
}

/** Writes the files of a bundle under a folder, for an owner where one is given; BACKUP_INVALID for what the list does not name, or names otherwise. */
export async function unbundle(
  tar: Readable,
  into: string,
  listed: readonly Listed[],
  owner: { uid: number; gid: number } | null,
  wanted: (path: string) => boolean = () => true,
): Promise<void> {
  const waiting = new Map(listed.map((one) => [one.path, one]))
  const own = (path: string) => owner && chownSync(path, owner.uid, owner.gid)
  const folder = (path: string) => {
    const made = mkdirSync(path, { recursive: true, mode: 0o700 })
    for (let at = path; made && at.length >= made.length; at = dirname(at)) own(at)
  }
  const reading = extract()
  const all = pipeline(tar, reading)
  const take = async () => {
    for await (const entry of reading) {
      const { name, type } = entry.header
      const target = resolve(join(into, name))
      if (target !== resolve(into) && !target.startsWith(resolve(into) + sep)) throw unlisted(name)
      if (type === 'directory') {
        if (wanted(name)) folder(target)
        entry.resume()
        continue
      }
      const known = waiting.get(name)
      if (type !== 'file' || !known) throw unlisted(name)
      const hash = createHash('sha256')
      if (wanted(name)) folder(dirname(target))
      const file = wanted(name) ? await open(target, 'wx', 0o600) : null
      for await (const chunk of entry) {
        hash.update(chunk as Buffer)
        await file?.write(chunk as Buffer)
      }
      await file?.close()
      if (file) own(target)
      if (hash.digest('hex') !== known.sha256) throw unlisted(name)
      waiting.delete(name)
    }
  }
  await Promise.all([all, take()])
  for (const path of waiting.keys()) throw unlisted(path)
}

const unlisted = (path: string) =>
  refusal('BACKUP_INVALID', {
    expected: `${path} as the backup's manifest names it`,
    got: 'something else',
    todo: 'take another copy of the backup',
  })
