import ExcelJS from 'exceljs'
import type { folder } from './files.fixture.ts'

/** The XML of a worksheet of rows. */
export const sheetOf = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

/** A header of two columns. */
export const head = '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row>'

/** Workbooks for tests, in a folder that goes after them. */
export function workbooks({ fresh, zipped }: ReturnType<typeof folder>) {
  /** A workbook as a spreadsheet would save it: shared texts, styles, serial numbers. */
  async function saved(fill: (book: ExcelJS.Workbook) => void): Promise<string> {
    const book = new ExcelJS.Workbook()
    fill(book)
    const path = fresh('xlsx')
    await book.xlsx.writeFile(path)
    return path
  }

  /** A workbook of one sheet, in the words of the format itself. */
  const written = (rows: string, more: Record<string, string | Buffer> = {}, workbookPr = '', compress = true) =>
    zipped(
      {
        'xl/workbook.xml': `<workbook xmlns:r="r">${workbookPr}<sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="x/styles" Target="styles.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': sheetOf(rows),
        ...more,
      },
      compress,
    )

  return { saved, written }
}
