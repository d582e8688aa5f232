import { refusal } from '@xinlu/schema/errors'
import { unescaped } from './cellText.ts'
import { unreadable } from './format.ts'
import type { Archive, TextTable } from './parts.ts'
import type { SheetRow } from './row.ts'
import { dayStyles, workbookIn } from './workbook.ts'
import { type CellRules, rowsOf } from './worksheet.ts'
import { hearXml, withinCell } from './xml.ts'

/** An .xlsx workbook's only filled sheet as rows of text; `share` tells how far the reading is, from 0 to 1. */
export interface XlsxSource {
  rows: AsyncGenerator<SheetRow>
  share(): number
  close(): void
}

/**
 * The sheet of a workbook: every byte of the sheet is checked before the first row is given. FILE_TEMPLATE where several visible
 * sheets are filled: which one is meant is not guessed. Hidden sheets, where templates keep their lists, are left out.
 */
export async function sheetIn(archive: Archive, texts: TextTable): Promise<XlsxSource> {
  const close = () => {
    texts.close()
    archive.close()
  }
  try {
    const book = await workbookIn(archive)
    if (book.sharedStrings) await gather(archive, book.sharedStrings, texts)
    const rules: CellRules = { texts, isDay: await dayStyles(archive, book.styles), from1904: book.from1904 }
    const filled: { name: string; part: string }[] = []
    const seen = new Set<string>()
    for (const sheet of book.sheets) {
      if (seen.has(sheet.part)) throw unreadable('a workbook that names one sheet twice', 'save it again')
      seen.add(sheet.part)
    }
    for (const sheet of book.sheets) if (await hasCells(archive, sheet.part, rules)) filled.push(sheet)
    if (filled.length > 1)
      throw refusal('FILE_TEMPLATE', {
        expected: 'one sheet with rows',
        got: `${filled.length}: ${filled.map(({ name }) => `"${name}"`).join('、')}`,
        todo: 'save the one that is meant as a file of its own',
      })
    let share = 0
    const part = filled[0]?.part
    if (part) await verify(archive, part)
    const rows = part
      ? rowsOf(
          archive.read(part, (read) => (share = read)),
          part,
          rules,
        )
      : nothing()
    return { rows, share: () => share, close }
  } catch (error) {
    close()
    throw error
  }
}

async function* nothing(): AsyncGenerator<SheetRow> {}

/** Reads a part to its end, for its check sum, and sees that the sheet is whole. */
async function verify(archive: Archive, part: string): Promise<void> {
  const ascii = new TextDecoder('latin1')
  let tail = ''
  for await (const bytes of archive.read(part)) tail = (tail + ascii.decode(bytes.subarray(-64))).slice(-64)
  if (!/<\/(?:[\w.-]+:)?worksheet\s*>\s*(?:<!--.*-->\s*)?$/s.test(tail))
    throw unreadable('a workbook whose sheet is cut off', 'save the file again')
}

async function hasCells(archive: Archive, part: string, rules: CellRules): Promise<boolean> {
  for await (const { cells } of rowsOf(archive.read(part), part, rules))
    if (cells.some((cell) => cell !== null && cell.trim() !== '')) return true
  return false
}

/** Fills the table of shared texts; the phonetic runs beside a text (rPh) are no part of it. */
async function gather(archive: Archive, part: string, texts: TextTable): Promise<void> {
  let text = ''
  let listening = false
  let phonetic = false
  await hearXml(archive.read(part), part, {
    opened(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic = true
      else if (name === 't') listening = !phonetic
    },
    text(more) {
      if (listening) text = withinCell(text + more)
    },
    closed(name) {
      if (name === 't') listening = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'si') texts.add(unescaped(text))
    },
  })
}
