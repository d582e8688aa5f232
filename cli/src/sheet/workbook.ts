import { unreadable } from './format.ts'
import { type Archive, folderOf, partAt } from './parts.ts'
import { hearXml } from './xml.ts'

/** What of a workbook must be known before its cells can be read. */
export interface Workbook {
  /** The sheets that can be seen, in order. */
  sheets: { name: string; part: string }[]
  sharedStrings: string | null
  styles: string | null
  /** Days are counted from 1904-01-01 instead of 1899-12-30. */
  from1904: boolean
}

/** The parts of a workbook, by its own directory; FILE_UNREADABLE says what an archive without one is instead. */
export async function workbookIn(archive: Archive): Promise<Workbook> {
  const root = await relations(archive, '_rels/.rels', '')
  const part = [...root.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (!archive.has(part) || /\.bin$/i.test(part)) throw unreadable(otherArchive(archive), 'save the sheet as .xlsx')
  const related = await relations(archive, relationsOf(part), folderOf(part))
  const book: Workbook = { sheets: [], sharedStrings: null, styles: null, from1904: false }
  let isWorkbook = false
  await hearXml(archive.read(part), part, {
    opened(name, attributes) {
      if (name === 'workbook') isWorkbook = true
      if (name === 'workbookPr') book.from1904 = isTrue(attributes.date1904)
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return
      const id = Object.entries(attributes).find(([key]) => key === 'r:id' || key.endsWith(':id'))?.[1] ?? ''
      const relation = related.get(id)
      if (relation?.type === 'worksheet' && archive.has(relation.target))
        book.sheets.push({ name: attributes.name ?? '', part: relation.target })
    },
    text() {},
    closed() {},
  })
  if (!isWorkbook) throw unreadable(otherArchive(archive), 'save the sheet as .xlsx')
  for (const { type, target } of related.values()) {
    // some programs name parts that they did not write
    if (type === 'sharedStrings' && archive.has(target)) book.sharedStrings = target
    if (type === 'styles' && archive.has(target)) book.styles = target
  }
  return book
}

/** By style of a cell, whether it shows its number as a day. */
export async function dayStyles(archive: Archive, part: string | null): Promise<boolean[]> {
  const formats = new Map<number, string>()
  const styles: boolean[] = []
  let inCells = false
  if (part)
    await hearXml(archive.read(part), part, {
      opened(name, attributes) {
        const id = Number(attributes.numFmtId ?? 0)
        if (name === 'numFmt') formats.set(id, attributes.formatCode ?? '')
        if (name === 'cellXfs') inCells = true
        if (name === 'xf' && inCells) styles.push(isDayFormat(id, formats.get(id)))
      },
      text() {},
      closed(name) {
        if (name === 'cellXfs') inCells = false
      },
    })
  return styles
}

/** Built-in formats that show a day (ECMA-376 part 1, 18.8.30, with those of Chinese spreadsheets: 27 to 31, 36, 50 to 54, 57, 58). */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])

/** Whether a number format shows a day: it has a year or a day, or a month without hours and seconds. */
export function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return dayFormats.has(id)
  const letters = code
    .replace(/\[([hms]+)\]/gi, '$1')
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/general|g\/通用格式|e[+-]|am\/pm|a\/p/gi, '')
    .toLowerCase()
  return /[yd]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters))
}

interface Relation {
  type: string
  target: string
}

async function relations(archive: Archive, part: string, folder: string): Promise<Map<string, Relation>> {
  const found = new Map<string, Relation>()
  await hearWhereThere(archive, part, (name, { Id, Type, Target, TargetMode }) => {
    if (name !== 'Relationship' || !Id || !Type || !Target || TargetMode === 'External') return
    found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: partAt(folder, Target) })
  })
  return found
}

async function hearWhereThere(
  archive: Archive,
  part: string,
  opened: (name: string, attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  if (archive.has(part)) await hearXml(archive.read(part), part, { opened, text() {}, closed() {} })
}

function relationsOf(part: string): string {
  const folder = folderOf(part)
  return partAt(folder, `_rels/${part.slice(folder.length).replace('/', '')}.rels`)
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

function otherArchive(archive: Archive): string {
  const names = archive.names()
  const has = (name: RegExp) => names.some((each) => name.test(each))
  if (has(/^xl\/workbook\.bin$/)) return 'a binary workbook (.xlsb)'
  if (has(/^word\//)) return 'a Word document'
  if (has(/^ppt\//)) return 'a presentation'
  if (has(/^content\.xml$/)) return 'an OpenDocument file'
  if (has(/\.ofd$|^ofd\.xml$/)) return 'an OFD document'
  return 'a zip archive that holds no workbook'
}
