import { open, stat } from 'node:fs/promises'
import { openCsv } from './csv.ts'
import type { Encoding } from './encoding.ts'
import { formatOf, unreadable } from './format.ts'
import { empty, parted } from './head.ts'
import type { SheetRow } from './row.ts'
import { openXlsx } from './xlsx.ts'

/** A file as its header and rows. The rows can be walked once; walk them to the end or `close`. */
export interface Sheet {
  format: 'CSV' | 'XLSX'
  encoding: Encoding | null
  columns: string[]
  rows: AsyncIterable<SheetRow>
  /** How far the reading is, in bytes of the file. */
  progress(): { bytesRead: number; bytesTotal: number }
  close(): Promise<void>
}

/**
 * Opens a CSV or .xlsx file for reading row by row, in memory that does not grow with the file. What it is, is told by its bytes.
 * FILE_UNREADABLE, FILE_ENCODING, FILE_EMPTY, FILE_TOO_WIDE and FILE_TEMPLATE refuse it, before the first row wherever that can be seen.
 */
export async function openSheet(path: string): Promise<Sheet> {
  const { first, size } = await start(path)
  if (size === 0) throw empty('no byte')
  if (formatOf(first) === 'CSV') {
    const source = await openCsv(path)
    const parts = await parted(source.rows)
    const progress = () => ({ bytesRead: source.bytesRead(), bytesTotal: size })
    return { format: 'CSV', encoding: source.encoding, ...parts, progress }
  }
  const book = await openXlsx(path)
  try {
    const parts = await parted(book.rows)
    const progress = () => ({ bytesRead: Math.round(book.share() * size), bytesTotal: size })
    const close = async () => {
      await parts.close()
      book.close()
    }
    return { format: 'XLSX', encoding: null, ...parts, progress, close }
  } catch (error) {
    book.close()
    throw error
  }
}

/** The first bytes of a file and its size; FILE_UNREADABLE where it cannot be opened. */
async function start(path: string): Promise<{ first: Buffer; size: number }> {
  try {
    if ((await stat(path)).isDirectory()) throw unreadable('a folder', 'name a file')
    const file = await open(path)
    try {
      const { size } = await file.stat()
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
      return { first: buffer.subarray(0, bytesRead), size }
    } finally {
      await file.close()
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw unreadable('no file of that name', 'see whether the path is right', error)
    if (code === 'EACCES' || code === 'EPERM')
      throw unreadable('a file that may not be read', 'ask for the right to read it', error)
    throw error
  }
}
