import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { XinluError } from '@xinlu/schema/errors'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { unreadable } from './format.ts'
import type { Archive } from './parts.ts'

/** The most that a part may hold, inflated, in bytes. */
const largest = 2 * 1024 ** 3
/** Beyond this size a part that is packed tighter than `tightest` to one is taken for a bomb: sheets pack ten to fifty to one. */
const harmless = 50 * 1024 ** 2
const tightest = 200
const mostParts = 10_000

/** Opens a zip file by its directory, which stands at its end: FILE_UNREADABLE where the file is cut off, damaged, locked or a bomb. */
export async function openArchive(path: string): Promise<Archive> {
  let zip: ZipFile
  try {
    zip = await openPromise(path, { autoClose: false, lazyEntries: true })
  } catch (error) {
    throw damaged(error)
  }
  try {
    if (zip.entryCount > mostParts) throw unreadable(`an archive of ${zip.entryCount} parts`, 'save the sheet as .xlsx')
    const parts = new Map<string, Entry>()
    let inflated = 0
    for await (const entry of zip.eachEntry()) {
      refuseBomb(entry.fileName, entry.compressedSize, entry.uncompressedSize)
      // Parts may share their packed bytes: all together they are held against the file.
      inflated += entry.uncompressedSize
      refuseBomb('in all', zip.fileSize, inflated)
      parts.set(entry.fileName.toLowerCase(), entry)
    }
    return {
      has: (name) => parts.has(name.toLowerCase()),
      names: () => [...parts.keys()],
      read: (name, share) => partOf(zip, parts.get(name.toLowerCase()), share),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error instanceof XinluError ? error : damaged(error)
  }
}

async function* partOf(zip: ZipFile, entry: Entry | undefined, share?: (part: number) => void): AsyncGenerator<Buffer> {
  if (!entry) return
  if (entry.isEncrypted()) throw unreadable('a workbook locked with a password', 'save it without one')
  let stream: Readable | undefined
  let check = 0
  let read = 0
  try {
    stream = await zip.openReadStreamPromise(entry)
    for await (const bytes of stream as AsyncIterable<Buffer>) {
      check = crc32(bytes, check)
      read += bytes.length
      share?.(read / entry.uncompressedSize)
      yield bytes
    }
  } catch (error) {
    throw damaged(error)
  } finally {
    stream?.destroy()
  }
  if (check !== entry.crc32) throw damaged(new Error(`the check sum of ${entry.fileName} does not fit`))
}

function refuseBomb(name: string, compressedSize: number, uncompressedSize: number): void {
  const bomb = uncompressedSize > harmless && uncompressedSize > compressedSize * tightest
  if (uncompressedSize <= largest && !bomb) return
  throw unreadable(
    `an archive whose part ${name} would inflate from ${compressedSize} to ${uncompressedSize} bytes`,
    'save the sheet as CSV, or in several files',
  )
}

function damaged(cause: unknown): Error {
  return unreadable('a workbook that is cut off or damaged', 'copy or save the file again', cause)
}
