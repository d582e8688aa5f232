import { unreadable } from './format.ts'
import { said } from './formula.ts'
import { tooWide, widest } from './head.ts'
import type { SheetRow } from './row.ts'

/** The longest row in characters: a quote that is never closed must not gather the rest of the file in memory. */
const longestRow = 1 << 20

/** How the parser is to read a CSV file with this delimiter. */
export const csvRules = (delimiter: string) => ({
  delimiter,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  max_record_size: longestRow,
})

/** Records of a CSV file as rows, each with the physical line on which it starts; FILE_UNREADABLE where a row does not end. */
export async function* lined(records: AsyncIterable<string[]> | Iterable<string[]>): AsyncGenerator<SheetRow> {
  let line = 1
  try {
    for await (const record of records) {
      yield { line, cells: record.map((cell) => (cell === '' ? null : said(cell))) }
      // the breaks within quotes are kept in the cells; the parser's own count takes \r\n there for two
      line += 1 + record.reduce((breaks, cell) => breaks + breaksIn(cell), 0)
    }
  } catch (error) {
    const { code, column, quoting } = error as { code?: string; column?: number; quoting?: boolean }
    if (!code?.startsWith('CSV_')) throw error
    // a row that is too long is one with too many cells, or one whose quote swallows the rest of the file
    if (code === 'CSV_MAX_RECORD_SIZE' && !quoting && (column ?? 0) >= widest) throw tooWide(line, column ?? 0)
    throw unreadable(
      `a row, from line ${line} on, that does not end: a quotation mark is opened and not closed`,
      'close it, or double it where it is part of the text',
      error,
    )
  }
}

function breaksIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? cell.split(/\r\n|\r|\n/).length - 1 : 0
}

/** Comma, or the tab or semicolon that stands, outside quotes, in more of the first lines than it, or oftener in one. */
export function delimiterOf(start: string): string {
  const text = start.replace(/"[^"]*"/g, '""')
  const lines = text.split(/\r\n|\r|\n/, 10)
  const weight = (delimiter: string): number => {
    const counts = lines.map((line) => line.split(delimiter).length - 1)
    return counts.filter((count) => count > 0).length * (1 << 16) + Math.max(...counts)
  }
  return [',', '\t', ';'].reduce((best, each) => (weight(each) > weight(best) ? each : best))
}
