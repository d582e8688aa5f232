import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { refusal, XinluError } from '@xinlu/schema/errors'
import type { Encoding } from './encoding.ts'
import { csvBytes } from './writeCsv.ts'
import { xlsxBytes } from './writeXlsx.ts'

/** What is written: the rows are taken one by one; null is an empty cell. An XLSX file has no encoding to choose. */
export interface SheetToWrite {
  format: 'CSV' | 'XLSX'
  /** UTF-8 (with a byte order mark, by which spreadsheets know it) where it is not said. */
  encoding?: Encoding | null
  columns: readonly string[]
  rows: AsyncIterable<readonly (string | null)[]>
}

/**
 * Writes rows as a CSV or .xlsx file, every cell as text, row by row. The file appears under its name only when it is whole; what
 * stood there before is replaced then. FILE_UNWRITABLE where the folder, a character or a size forbids it.
 */
export async function writeSheet(path: string, { format, encoding, columns, rows }: SheetToWrite): Promise<void> {
  const part = `${path}.${randomBytes(4).toString('hex')}.part`
  const lines = linesOf(columns, rows)
  try {
    const bytes = format === 'CSV' ? csvBytes(lines, encoding ?? 'UTF-8') : xlsxBytes(lines)
    await pipeline(Readable.from(bytes, { objectMode: false }), createWriteStream(part, { flags: 'wx' }))
    await settled(part)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw unwritable(error)
  }
}

async function* linesOf(
  columns: readonly string[],
  rows: AsyncIterable<readonly (string | null)[]>,
): AsyncGenerator<readonly (string | null)[]> {
  yield columns
  yield* rows
}

/** On disk before it takes its name: a machine that stops must not leave a name without content. */
async function settled(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'a folder that does not exist',
  ENOTDIR: 'a folder that is a file',
  EISDIR: 'the name of a folder',
  EACCES: 'a folder that may not be written to',
  EPERM: 'a folder that may not be written to',
  EROFS: 'a disk that may not be written to',
  ENOSPC: 'a disk without room',
}

function unwritable(error: unknown): unknown {
  if (error instanceof XinluError) return error
  const got = causes[(error as NodeJS.ErrnoException | null)?.code ?? '']
  return got
    ? refusal('FILE_UNWRITABLE', { expected: 'a place for the file', got, todo: 'choose another' }, error)
    : error
}
