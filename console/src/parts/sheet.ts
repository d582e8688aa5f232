import type { Archive, TextTable } from '@xinlu/cli/sheet/parts'
import type { SheetRow } from '@xinlu/cli/sheet/row'

/** A file as its header and rows, read by the same rules as the terminal reads it. */
export interface OpenedSheet {
  columns: string[]
  rows: SheetRow[]
  /** SHA-256 of the file, hexadecimal: by it a file that was cut off is known again. */
  sha256: string
}

/** Reads a CSV file (UTF-8 or GB18030) or an .xlsx workbook; what reads it is fetched when it is first needed. */
export async function openSheet(file: File): Promise<OpenedSheet> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [{ formatOf }, { parted, empty }] = await Promise.all([
    import('@xinlu/cli/sheet/format'),
    import('@xinlu/cli/sheet/head'),
  ])
  if (bytes.length === 0) throw empty('no byte')
  const all = formatOf(bytes.subarray(0, 4096)) === 'CSV' ? textRows(bytes) : (await workbookRows(bytes)).rows
  const { columns, rows } = await parted(all)
  const read: SheetRow[] = []
  for await (const row of rows) read.push(row)
  return { columns, rows: read, sha256: hex(await crypto.subtle.digest('SHA-256', bytes)) }
}

const hex = (digest: ArrayBuffer) =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')

async function* textRows(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  const [{ encodingOf }, { csvRules, delimiterOf, lined }, { parse }] = await Promise.all([
    import('@xinlu/cli/sheet/encoding'),
    import('@xinlu/cli/sheet/records'),
    import('csv-parse/browser/esm/sync'),
  ])
  const encoding = await encodingOf(one(bytes))
  const text = new TextDecoder(encoding).decode(bytes)
  // the parser throws when it is first asked, so that `lined` says it in words
  const records = function* () {
    yield* parse(text, csvRules(delimiterOf(text.slice(0, 1 << 16)))) as string[][]
  }
  yield* lined(records())
}

async function workbookRows(bytes: Uint8Array) {
  const [{ sheetIn }, { unreadable }, { unzip }] = await Promise.all([
    import('@xinlu/cli/sheet/book'),
    import('@xinlu/cli/sheet/format'),
    import('fflate'),
  ])
  const bomb = { is: false }
  let inflated = 0
  const parts = await new Promise<Record<string, Uint8Array>>((resolve, reject) =>
    unzip(
      bytes,
      {
        // a page has less room than the terminal: what would inflate beyond it is left to that
        filter: ({ name, originalSize }) => {
          inflated += originalSize
          if (inflated > mostInflated) bomb.is = true
          return /\.(xml|rels)$/i.test(name) && !bomb.is
        },
      },
      (error, found) => (error ? reject(error) : resolve(found)),
    ),
  ).catch((cause: unknown) => {
    throw unreadable('a workbook that is cut off or damaged', 'copy or save the file again', cause)
  })
  if (bomb.is) throw unreadable('a workbook that would inflate beyond 200 MB', 'save the sheet as CSV')
  return sheetIn(archiveOf(parts), textTable())
}

const mostInflated = 200 * 1024 ** 2

function archiveOf(parts: Record<string, Uint8Array>): Archive {
  const named = new Map(Object.entries(parts).map(([name, bytes]) => [name.toLowerCase(), bytes]))
  return {
    has: (name) => named.has(name.toLowerCase()),
    names: () => [...named.keys()],
    async *read(name, share) {
      const bytes = named.get(name.toLowerCase())
      if (!bytes) return
      for (let at = 0; at < bytes.length; at += blockSize) {
        share?.(at / bytes.length)
        yield bytes.subarray(at, at + blockSize)
      }
    },
    close: () => named.clear(),
  }
}

const blockSize = 1 << 18

function textTable(): TextTable {
  const texts: string[] = []
  return { add: (text) => void texts.push(text), at: (index) => texts[index], close: () => void texts.splice(0) }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
