import { refusal } from '@xinlu/schema/errors'
import type { SheetRow } from './row.ts'

/** The most columns a sheet may have; the templates have thirty. */
export const widest = 200
/** Rows above the header are looked for in so many. */
const looked = 6
/** What is looked over must have so many columns, before a narrower row above counts as a title. */
const wide = 5

const code = /^(?:(?:CF|XK)_[A-Z0-9_]+|BZ)$/i

/**
 * Parts the header from the rows: skips blank rows, titles and notes above the header, and the second header with the columns'
 * codes that some platforms write below the names. FILE_EMPTY where no header or no row is left, FILE_TOO_WIDE beyond 200 columns.
 */
export async function parted(all: AsyncGenerator<SheetRow>): Promise<Parted> {
  const filled = narrow(all)
  try {
    return await divided(filled)
  } catch (error) {
    await filled.return(undefined)
    throw error
  }
}

interface Parted {
  columns: string[]
  rows: AsyncIterable<SheetRow>
  /** Lets go of what the rows are read from. */
  close(): Promise<void>
}

async function divided(filled: AsyncGenerator<SheetRow>): Promise<Parted> {
  const first: SheetRow[] = []
  while (first.length < looked) {
    const next = await filled.next()
    if (next.done) break
    first.push(next.value)
  }
  const most = Math.max(0, ...first.map(filledCells))
  const at = first.findIndex((row) => most < wide || filledCells(row) * 2 >= most)
  const header = first[at]
  if (!header) throw empty('nothing')
  const columns = header.cells.slice(0, header.cells.findLastIndex((cell) => cell !== null) + 1)
  const below = first.slice(at + 1)
  if (below[0] && isSecondHeader(header, below[0])) below.shift()
  if (below.length === 0) {
    const next = await filled.next()
    if (next.done) throw empty('a header alone')
    below.push(next.value)
  }
  return {
    columns: columns.map((cell) => (cell ?? '').trim()),
    rows: continued(below, filled),
    close: async () => void (await filled.return(undefined)),
  }
}

async function* continued(first: SheetRow[], rest: AsyncGenerator<SheetRow>): AsyncGenerator<SheetRow> {
  yield* first
  yield* rest
}

async function* narrow(rows: AsyncGenerator<SheetRow>): AsyncGenerator<SheetRow> {
  for await (const row of rows) {
    const last = row.cells.findLastIndex((cell) => cell !== null)
    if (last >= widest) throw tooWide(row.line, last + 1)
    if (row.cells.some((cell) => cell !== null && cell.trim() !== '')) yield row
  }
}

/** FILE_TOO_WIDE for the row of a line. */
export function tooWide(line: number, columns: number): Error {
  return refusal('FILE_TOO_WIDE', {
    expected: `at most ${widest} columns`,
    got: `at least ${columns} in line ${line}`,
    todo: 'keep only the columns of the template',
  })
}

/** One of the two rows says the columns' codes, and the other their names. */
function isSecondHeader(header: SheetRow, below: SheetRow): boolean {
  const [above, under] = [codes(header), codes(below)]
  if (under >= 3 && under === filledCells(below)) return above < 3
  return above >= 3 && above === filledCells(header) && below.cells.some((cell) => cell?.trim() === '行政相对人名称')
}

function codes(row: SheetRow): number {
  return row.cells.filter((cell) => cell !== null && code.test(cell.trim())).length
}

function filledCells(row: SheetRow): number {
  return row.cells.filter((cell) => cell !== null && cell.trim() !== '').length
}

/** FILE_EMPTY, with what there is instead of rows. */
export function empty(got: string): Error {
  return refusal('FILE_EMPTY', {
    expected: 'a header and at least one row below it',
    got,
    todo: 'see whether the right sheet was saved',
  })
}
