import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline, Transform } from 'node:stream'
import { parse } from 'csv-parse'
import { type Encoding, encodingOf } from './encoding.ts'
import { unreadable } from './format.ts'
import { csvRules, delimiterOf, lined } from './records.ts'
import type { SheetRow } from './row.ts'

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
    const encoding = await encodingOf(blocksOf(file))
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1 << 16), 0, 1 << 16, 0)
    const delimiter = delimiterOf(new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead)))
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
  const parser = parse(csvRules(delimiter))
  // errors of any part arrive through the parser, which is the end that is read
  pipeline(bytes, decoding(encoding, state), parser, () => {})
  try {
    yield* lined(parser as AsyncIterable<string[]>)
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

/** The bytes of a file, block by block; each is good until the next is asked for. */
export async function* blocksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const block = Buffer.allocUnsafe(1 << 20)
  for (let offset = 0; ; ) {
    const { bytesRead } = await file.read(block, 0, block.length, offset)
    if (bytesRead === 0) return
    yield block.subarray(0, bytesRead)
    offset += bytesRead
  }
}
