import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { folder, said } from './files.fixture.ts'
import { type SheetToWrite, writeSheet } from './write.ts'

const { fresh, path } = folder()
const columns = ['行政相对人名称', '代码', '处罚内容']
const rows = [
  ['文水县恒通货运有限公司（样例）', '911411210000000017', '罚款,三千元'],
  ['"甲"', '000123', '一\n二'],
  ['=A1', '2024-01-05', ' 前后有空格 '],
  [null, '', '𠮷 & <b> _x0041_ ©'],
]

async function* given(all: readonly (readonly (string | null)[])[]) {
  yield* all
}

const ways: [string, Pick<SheetToWrite, 'format' | 'encoding'>][] = [
  ['CSV in UTF-8', { format: 'CSV', encoding: 'UTF-8' }],
  ['CSV in GB18030', { format: 'CSV', encoding: 'GB18030' }],
  ['CSV without a word on encoding', { format: 'CSV' }],
  ['XLSX', { format: 'XLSX', encoding: null }],
]

describe('a file that is written', () => {
  it.each(ways)('as %s says the same when it is read', async (_, way) => {
    const file = fresh()
    await writeSheet(file, { ...way, columns, rows: given(rows) })
    const read = await said(file)
    expect(read).toMatchObject({ format: way.format, columns })
    expect(read.rows.map(([, ...cells]) => cells)).toEqual(rows.map((row) => row.map((cell) => cell || null)))
  })

  it('as CSV has the bytes that spreadsheets expect', async () => {
    const marked = fresh()
    await writeSheet(marked, { format: 'CSV', columns, rows: given(rows.slice(0, 2)) })
    expect(await readFile(marked, 'utf8')).toBe(
      '\uFEFF行政相对人名称,代码,处罚内容\r\n文水县恒通货运有限公司（样例）,911411210000000017,"罚款,三千元"\r\n"""甲""",000123,"一\n二"\r\n',
    )
    const chinese = fresh()
    await writeSheet(chinese, { format: 'CSV', encoding: 'GB18030', columns, rows: given([]) })
    expect(await readFile(chinese)).toEqual(iconv.encode('行政相对人名称,代码,处罚内容\r\n', 'gb18030'))
  })

  it('as XLSX is read by another program, which finds every cell to be text', async () => {
    const file = fresh('xlsx')
    await writeSheet(file, { format: 'XLSX', columns, rows: given(rows) })
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(file)
    const sheet = book.worksheets[0] as ExcelJS.Worksheet
    expect(sheet.getCell('A1').value).toBe('行政相对人名称')
    expect(sheet.getCell('B2').value).toBe('911411210000000017')
    expect(sheet.getCell('B3').value).toBe('000123')
    expect(sheet.getCell('A4').value).toBe('=A1')
    expect(sheet.getCell('B4').value).toBe('2024-01-05')
    expect(sheet.getCell('C3').value).toBe('一\n二')
    expect(sheet.getCell('B2').numFmt).toBe('@')
    expect(sheet.rowCount).toBe(5)
  })

  it('with more than 26 columns has each in its place', async () => {
    const file = fresh()
    const many = Array.from({ length: 60 }, (_, i) => `列${i}`)
    await writeSheet(file, { format: 'XLSX', columns: many, rows: given([many]) })
    expect(await said(file)).toMatchObject({ columns: many, rows: [[2, ...many]] })
  })

  it('takes the place of what stood there only when it is whole', async () => {
    const file = fresh('csv')
    await writeFile(file, 'before')
    async function* broken() {
      yield ['1', '2', '3']
      expect(await readFile(file, 'utf8')).toBe('before')
      throw new Error('the door closed')
    }
    for (const format of ['CSV', 'XLSX'] as const)
      await expect(writeSheet(file, { format, columns, rows: broken() })).rejects.toThrow('the door closed')
    expect(await readFile(file, 'utf8')).toBe('before')
    expect((await readdir(path())).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it.each<[string, Omit<SheetToWrite, 'columns' | 'rows'>, string]>([
    ['half a character in UTF-8', { format: 'CSV' }, '\uD842'],
    ['half a character in GB18030', { format: 'CSV', encoding: 'GB18030' }, '甲\uD842'],
    ['half a character in XLSX', { format: 'XLSX' }, '\uD842'],
    ['a cell too long for XLSX', { format: 'XLSX' }, 'a'.repeat(32_768)],
  ])('is refused with %s', async (_, way, text) => {
    const written = writeSheet(fresh(), { ...way, columns, rows: given([[text]]) })
    await expect(written).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' })
  })

  it('is refused in a folder that is not there', async () => {
    const written = writeSheet(join(path(), 'nowhere', 'a.csv'), { format: 'CSV', columns, rows: given([]) })
    await expect(written).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' })
  })
})

describe('ten thousand long rows', () => {
  const one = `import { openSheet } from ${JSON.stringify(new URL('read.ts', import.meta.url).href)}
    const before = process.resourceUsage().maxRSS
    const sheet = await openSheet(process.argv[1])
    let rows = 0
    for await (const { cells } of sheet.rows) if (cells[29]?.endsWith('条')) rows++
    console.log(JSON.stringify({ rows, grown: (process.resourceUsage().maxRSS - before) / 1024 }))`

  it.each(ways.slice(1))(
    'written as %s are read in memory that does not grow with the file',
    async (_, way) => {
      const file = fresh()
      const wide = Array.from({ length: 30 }, (_, i) => `列${i}`)
      async function* long() {
        for (let i = 0; i < 10_000; i++)
          yield wide.map((_, column) => `${'违法事实'.repeat(20)}${(i * 31 + column) % 9973}条`)
      }
      await writeSheet(file, { ...way, columns: wide, rows: long() })
      const { stdout } = await promisify(execFile)(process.execPath, [
        '--max-semi-space-size=1',
        '--input-type=module',
        '-e',
        one,
        file,
      ])
      const { rows, grown } = JSON.parse(stdout) as { rows: number; grown: number }
      expect(rows).toBe(10_000)
      // the rows together are 75 MB of text, or 52 MB of characters in memory
      expect(grown).toBeLessThan(25)
    },
    60_000,
  )
})
