import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline, Transform } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { type Encoding, encodingOf } from './encoding.ts'
import { unreadable } from './format.ts'
import { tooWide, widest } from './head.ts'
import type { SheetRow } from './row.ts'

/** The longest row in characters: a quote that is never closed must not gather the rest of the file in memory. */
const longestRow = 1 << 20

/** A CSV file as rows of text, with the physical line on which each starts; `bytesRead` tells how far the reading is. */
export interface CsvSource {
  encoding: Encoding
  rows: AsyncGenerator<SheetRow>
  bytesRead(): number
}

/** Opens a CSV file: all of its bytes are checked before the first row is given. */
export async function openCsv(path: string): Promise<CsvSource> {
  const file = await open(path)
  try {
    const encoding = await encodingOf(file)
    const delimiter = await delimiterOf(file, encoding)
    const state = { bytesRead: 0 }
    return { encoding, rows: csvRows(path, encoding, delimiter, state), bytesRead: () => state.bytesRead }
  } finally {
    await file.close()
  }
}

async function* csvRows(
  path: string,
  encoding: Encoding,
  delimiter: string,
  state: { bytesRead: number },
): AsyncGenerator<SheetRow> {
  const bytes = createReadStream(path)
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRow,
  })
  // errors of any part arrive through the parser, which is the end that is read
  pipeline(bytes, decoding(encoding, state), parser, () => {})
  let line = 1
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      yield { line, cells: record.map((cell) => (cell === '' ? null : cell)) }
      // the breaks within quotes are kept in the cells; the parser's own count takes \r\n there for two
      line += 1 + record.reduce((breaks, cell) => breaks + breaksIn(cell), 0)
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // a row that is too long is one with too many cells, or one whose quote swallows the rest of the file
    const { code, column, quoting } = error as CsvError & { column?: number; quoting?: boolean }
    if (code === 'CSV_MAX_RECORD_SIZE' && !quoting && (column ?? 0) >= widest) throw tooWide(line, column ?? 0)
    throw unreadable(
      `a row, from line ${line} on, that does not end: a quotation mark is opened and not closed`,
      'close it, or double it where it is part of the text',
      error,
    )
  } finally {
    bytes.destroy()
    parser.destroy()
  }
}

function decoding(encoding: Encoding, state: { bytesRead: number }): Transform {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decoded = (done: (error: Error | null, text?: string) => void, chunk?: Buffer): void => {
    let text: string
    try {
      text = decoder.decode(chunk, { stream: chunk !== undefined })
    } catch (error) {
      // every byte was checked when the file was opened
      done(unreadable('a file that changed while it was read', 'import it again', error))
      return
    }
    done(null, text)
  }
  return new Transform({
    transform(chunk: Buffer, _, done) {
      state.bytesRead += chunk.length
      decoded(done, chunk)
    },
    flush(done) {
      decoded(done)
    },
  })
}

function breaksIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? cell.split(/\r\n|\r|\n/).length - 1 : 0
}

/** Comma, or the tab or semicolon that stands, outside quotes, in more of the first lines than it, or oftener in one. */
async function delimiterOf(file: FileHandle, encoding: Encoding): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(1 << 16), 0, 1 << 16, 0)
  const text = new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead)).replace(/"[^"]*"/g, '""')
  const lines = text.split(/\r\n|\r|\n/, 10)
  const weight = (delimiter: string): number => {
    const counts = lines.map((line) => line.split(delimiter).length - 1)
    return counts.filter((count) => count > 0).length * (1 << 16) + Math.max(...counts)
  }
  return [',', '\t', ';'].reduce((best, each) => (weight(each) > weight(best) ? each : best))
}
