import { openArchive } from './archive.ts'
import { sheetIn, type XlsxSource } from './book.ts'
import { textTable } from './textTable.ts'

/** Opens an .xlsx workbook in a file. */
export async function openXlsx(path: string): Promise<XlsxSource> {
  return sheetIn(await openArchive(path), textTable())
}
