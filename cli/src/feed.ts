import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { blocksOf } from './sheet/csv.ts'
import { type Encoding, encodingOf } from './sheet/encoding.ts'
import { unreadable } from './sheet/format.ts'
import { openSheet } from './sheet/read.ts'
import { csvCell } from './sheet/writeCsv.ts'

/** A station's feed as the texts of parts: each with the head where it is a CSV. A part of a file is the same on every run. */
export interface Feed {
  parts: AsyncIterable<string>
  /** How far the reading is, in bytes of the file; null for a stream. */
  progress(): { bytesRead: number; bytesTotal: number } | null
  /** Lets go of what is read from, also in the middle. */
  close(): Promise<void>
}

/** Lines of a part: the most that takeWeighings takes, so that a feed is few parts. */
const partLines = 5000

/** How long a stream's lines wait for others before they are sent, in milliseconds. */
const patience = 1000

/**
 * Opens a feed: `-` for the standard input, in the encoding that is given; else a file, whose encoding is told by its bytes. Lines
 * of NDJSON and of CSV with commas go as they are; workbooks and other CSV are read row by row and written with commas.
 */
export async function openFeed(path: string, encoding: Encoding): Promise<Feed> {
  if (path === '-') return textFeed(process.stdin, encoding, patience, null)
  const plain = await plainText(path)
  if (plain) return textFeed(createReadStream(path, { highWaterMark: 1 << 18 }), plain.encoding, null, plain.size)
  const sheet = await openSheet(path)
  const parts = partsOf(rowsOf(sheet.columns, sheet.rows), null)
  return { parts, progress: () => sheet.progress(), close: () => sheet.close() }
}

function textFeed(bytes: Readable, encoding: Encoding, waitMs: number | null, bytesTotal: number | null): Feed {
  const state = { bytesRead: 0 }
  return {
    parts: partsOf(linesIn(bytes, encoding, state), waitMs),
    progress: () => (bytesTotal === null ? null : { ...state, bytesTotal }),
    close: async () => void bytes.destroy(),
  }
}

/** The encoding of a text whose lines can go as they are; null for a workbook, and for a CSV without commas in its head. */
async function plainText(path: string): Promise<{ encoding: Encoding; size: number } | null> {
  const file = await open(path).catch((cause) => {
    throw unreadable('no file of that name', 'see whether the path is right', cause)
  })
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    const first = buffer.subarray(0, bytesRead)
    if (first.subarray(0, 2).toString('latin1') === 'PK') return null
    const [head = ''] = first.toString('latin1').split('\n')
    return head.includes(',') ? { encoding: await encodingOf(blocksOf(file)), size } : null
  } finally {
    await file.close()
  }
}

/** The lines of a text, without their ends; FILE_ENCODING is told by the reader's own decoder. */
async function* linesIn(bytes: Readable, encoding: Encoding, state: { bytesRead: number }): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decoded = (chunk?: Buffer) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch (error) {
      throw unreadable(`bytes that are not ${encoding}`, 'say the encoding with --encoding', error)
    }
  }
  let rest = ''
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    state.bytesRead += chunk.length
    const lines = (rest + decoded(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line
  }
  rest += decoded()
  if (rest !== '') yield rest
}

/** Rows of a sheet as lines of CSV, the head first. */
async function* rowsOf(
  columns: readonly string[],
  rows: AsyncIterable<{ cells: readonly (string | null)[] }>,
): AsyncGenerator<string> {
  const written = (cells: readonly (string | null)[]) =>
    columns.map((_, at) => csvCell(cells[at]?.replace(/\s*[\r\n]+\s*/g, ' ') ?? null)).join(',')
  yield written(columns)
  for await (const { cells } of rows) yield written(cells)
}

/** Parts of up to so many lines; of a stream what has come when nothing more comes for a while. */
async function* partsOf(lines: AsyncGenerator<string>, waitMs: number | null): AsyncGenerator<string> {
  let head: string | null = null
  let begun = false
  let part: string[] = []
  const text = () => (head === null ? part : [head, ...part]).join('\n')
  let next = lines.next()
  for (;;) {
    const come = waitMs === null || part.length === 0 ? await next : await within(next, waitMs)
    if (come === null) {
      yield text()
      part = []
      continue
    }
    if (come.done) break
    next = lines.next()
    const line = come.value.replace(/\r$/, '').replace(/^\uFEFF/, '')
    if (line.trim() === '') continue
    if (!begun && !line.trimStart().startsWith('{')) head = line
    else part.push(line)
    begun = true
    if (part.length < partLines) continue
    yield text()
    part = []
  }
  if (part.length > 0) yield text()
}

/** What a promise gives, or null where it takes longer. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
