import { open, readFile, truncate, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { folder, refusedAs, said } from './files.fixture.ts'
import { openSheet } from './read.ts'
import { head, sheetOf, workbooks } from './workbooks.fixture.ts'

const place = folder()
const { put, zipped } = place
const { saved, written } = workbooks(place)

describe('a workbook that is refused', () => {
  const good = () =>
    saved((book) => book.addWorksheet('数据').addRows(Array.from({ length: 2000 }, (_, i) => [`a${i}`, i * 3])))

  it('because it is cut off, wherever', async () => {
    const size = (await readFile(await good())).length
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const path = await good()
      await truncate(path, Math.floor(size * share))
      expect(await refusedAs(path)).toMatchObject({ code: 'FILE_UNREADABLE' })
    }
  })

  it('because a byte of its sheet is another', async () => {
    const path = await written(head + '<row><c><v>1</v></c></row>'.repeat(3000))
    const bytes = await readFile(path)
    const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 40
    for (let i = 0; i < 20; i++) {
      const spoilt = Buffer.from(bytes)
      spoilt[at + i] = (spoilt[at + i] as number) ^ 0x10
      await writeFile(path, spoilt)
      expect(await refusedAs(path)).toMatchObject({ code: 'FILE_UNREADABLE' })
    }
  })

  it('because a digit of a cell is another, before any row is given', async () => {
    const path = await written(head + '<row><c><v>1</v></c></row>'.repeat(30_000), {}, '', false)
    await expect(said(path)).resolves.toMatchObject({ columns: ['a', 'b'] })
    const bytes = await readFile(path)
    bytes[bytes.lastIndexOf('<v>1</v>') + 3] = '2'.charCodeAt(0)
    await writeFile(path, bytes)
    await expect(openSheet(path)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' })
  })

  it('because its sheet ends early in a whole archive, before any row is given', async () => {
    const sheet = sheetOf(head + '<row><c><v>1</v></c></row>'.repeat(30_000))
    const path = await written('', { 'xl/worksheets/sheet1.xml': sheet.slice(0, -25) })
    await expect(openSheet(path)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' })
  })

  it('because two sheets are filled, naming them', async () => {
    const path = await saved((book) => {
      book.addWorksheet('一季度').addRows([['a'], ['1']])
      book.addWorksheet('二季度').addRows([['a'], ['2']])
    })
    const error = await refusedAs(path)
    expect(error.code).toBe('FILE_TEMPLATE')
    expect(error.message).toContain('"一季度"、"二季度"')
  })

  it('because it would inflate without measure', async () => {
    const path = await written(`${head}<row><c t="str"><v>${'a'.repeat(60 * 1024 ** 2)}</v></c></row>`)
    const error = await refusedAs(path)
    expect(error.code).toBe('FILE_UNREADABLE')
    expect(error.message).toContain('would inflate')
  })

  it('because it says that a part is smaller than it is', async () => {
    const path = await written(head + '<row><c><v>1</v></c></row>'.repeat(3000))
    const bytes = await readFile(path)
    const directory = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46
    bytes.writeUInt32LE(500, directory + 24)
    await writeFile(path, bytes)
    expect(await refusedAs(path)).toMatchObject({ code: 'FILE_UNREADABLE' })
  })

  it.each([
    [
      'a column past the two hundredth',
      'FILE_TOO_WIDE',
      () => written(`${head}<row r="2"><c r="GS2"><v>1</v></c></row>`),
    ],
    ['a column past any sheet', 'FILE_TOO_WIDE', () => written(`${head}<row r="2"><c r="ZZZZZZZ2"><v>1</v></c></row>`)],
    ['no cells', 'FILE_EMPTY', () => written('')],
    ['a header alone', 'FILE_EMPTY', () => written(head)],
    ['broken XML', 'FILE_UNREADABLE', () => written(`${head}<row><c></row>`)],
    [
      'an entity of its own',
      'FILE_UNREADABLE',
      () => zipped({ 'xl/workbook.xml': '<!DOCTYPE w [<!ENTITY a "b">]><workbook>&a;</workbook>' }),
    ],
    ['a text that it does not have', 'FILE_UNREADABLE', () => written(`${head}<row><c t="s"><v>7</v></c></row>`)],
    ['a Word document', 'FILE_UNREADABLE', () => zipped({ 'word/document.xml': '<document/>' })],
    ['an archive of pictures', 'FILE_UNREADABLE', () => zipped({ 'a.png': 'x' })],
    ['an archive without anything', 'FILE_UNREADABLE', () => zipped({})],
    ['the first bytes of an archive', 'FILE_UNREADABLE', () => put(Buffer.from('504b030414000600', 'hex'))],
  ])('because it is %s: %s', async (_, code, path) => {
    expect(await refusedAs(await path())).toMatchObject({ code })
  })

  it('and its file is let go', async () => {
    const path = await written(head)
    const before = await openFiles()
    for (let i = 0; i < 30; i++) await refusedAs(path)
    expect(await openFiles()).toBeLessThan(before + 10)
  })
})

/** The number of the next free file handle: it climbs where files are left open. */
async function openFiles(): Promise<number> {
  const file = await open('/dev/null')
  const { fd } = file
  await file.close()
  return fd
}
