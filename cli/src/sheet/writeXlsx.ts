import { Readable } from 'node:stream'
import { refusal } from '@xinlu/schema/errors'
import { ZipFile } from 'yazl'
import { escaped } from './cellText.ts'

/** What a worksheet holds at most (Excel specifications and limits). */
const mostRows = 1_048_576
const longestCell = 32_767
/** Text is gathered to about so many characters before it is packed. */
const gathered = 1 << 16

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The parts beside the sheet. Style 1 is text (format 49, @), so that a spreadsheet never makes a number of a code typed over. */
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/></Types>`,
  '_rels/.rels': `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="双公示" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${xml}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
}

/** Rows as the bytes of an .xlsx workbook of one sheet, all cells text; FILE_UNWRITABLE beyond what a sheet or a cell holds. */
export async function* xlsxBytes(rows: AsyncIterable<readonly (string | null)[]>): AsyncGenerator<Buffer> {
  const zip = new ZipFile()
  const sheet = Readable.from(sheetBytes(rows), { objectMode: false })
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name)
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml')
  zip.end()
  const bytes = zip.outputStream as Readable
  zip.on('error', (error) => bytes.destroy(error))
  sheet.on('error', (error) => bytes.destroy(error))
  try {
    for await (const chunk of bytes) yield chunk as Buffer
  } finally {
    sheet.destroy()
  }
}

async function* sheetBytes(rows: AsyncIterable<readonly (string | null)[]>): AsyncGenerator<Buffer> {
  let text = `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="200" width="20" style="1"/></cols><sheetData>`
  let line = 0
  for await (const cells of rows) {
    line++
    if (line > mostRows)
      throw tooMuch(`${mostRows} rows with the header`, 'more rows', 'write a CSV file, or fewer days')
    text += `<row r="${line}">${cells.map((cell, column) => cellXml(cell, column, line)).join('')}</row>`
    if (text.length < gathered) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(`${text}</sheetData></worksheet>`)
}

function cellXml(cell: string | null, column: number, line: number): string {
  if (cell === null || cell === '') return ''
  if (cell.length > longestCell)
    throw tooMuch(`cells of at most ${longestCell} characters`, `${cell.length} in row ${line}`, 'write a CSV file')
  if (!cell.isWellFormed()) throw tooMuch('whole characters', `half a character in row ${line}`, 'correct the text')
  const content = escaped(cell).replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
  return `<c r="${letters(column)}${line}" s="1" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

function tooMuch(expected: string, got: string, todo: string): Error {
  return refusal('FILE_UNWRITABLE', { expected, got, todo })
}
