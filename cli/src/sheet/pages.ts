import { extname } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { type SheetToWrite, writeSheet } from './write.ts'

/** What the door gives of a table at once. */
export interface SheetPage {
  columns: string[]
  rows: string[][]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}

/** As what a file is to be written, by its name and what was said; BAD_INPUT for what nobody writes. */
export function wayOf(out: string, encoding: string): Pick<SheetToWrite, 'format'> & { encoding: 'UTF-8' | 'GB18030' } {
  const format = { '.csv': 'CSV' as const, '.xlsx': 'XLSX' as const }[extname(out).toLowerCase()]
  if (!format) throw refusal('BAD_INPUT', { expected: 'a file ending in .csv or .xlsx', got: out, todo: 'name it so' })
  if (encoding === 'UTF-8' || encoding === 'GB18030') return { format, encoding }
  throw refusal('BAD_INPUT', { expected: 'UTF-8 or GB18030', got: encoding, todo: 'choose an encoding' })
}

/** Writes a table as the door gives it, page by page, and gives how many rows it has. A first page that is refused leaves no file. */
export async function writePages(
  out: string,
  way: ReturnType<typeof wayOf>,
  ask: (after: string | null) => Promise<SheetPage>,
): Promise<number> {
  let page = await ask(null)
  let total = 0
  async function* rows(): AsyncGenerator<string[]> {
    for (;;) {
      total += page.rows.length
      yield* page.rows
      if (!page.pageInfo.hasNextPage) return
      page = await ask(page.pageInfo.endCursor)
    }
  }
  await writeSheet(out, { ...way, columns: page.columns, rows: rows() })
  return total
}
