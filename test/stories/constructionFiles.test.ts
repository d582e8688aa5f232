import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportConstruction, importConstruction } from '@xinlu/cli/construction'
import { XinluError } from '@xinlu/schema'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { says, tokenOf } from '../terminal.ts'

let xinlu: TestHouse
let folder: string
let token: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  folder = mkdtempSync(join(tmpdir(), 'xinlu-construction-'))
  token = await tokenOf(xinlu, 'construction-clerk')
})
afterAll(async () => {
  await xinlu?.close()
  rmSync(folder, { recursive: true, force: true })
})

const at = (file: string) => join(folder, file)
/** What a verb of the terminal prints, or the code and words of its refusal. */
async function printed(verb: () => Promise<void>): Promise<{ out: string; err: string }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  try {
    await verb()
    return { out: log.mock.calls.flat().join('\n'), err: '' }
  } catch (error) {
    if (!(error instanceof XinluError)) throw error
    return { out: '', err: `${error.code}: ${error.message}` }
  } finally {
    log.mockRestore()
  }
}
const write = (table: string, file: string, more: { year?: string; encoding?: string } = {}) =>
  printed(() => exportConstruction({ table, out: at(file), encoding: 'UTF-8', url: xinlu.house.url, token, ...more }))
const read = async (table: string, file: string, bearer = token) => {
  const said = await printed(() =>
    importConstruction(at(file), { table, json: true, url: xinlu.house.url, token: bearer }),
  )
  return { ...said, counts: said.err === '' ? JSON.parse(said.out) : null }
}
const statements = async () => {
  const [row] = await xinlu.database.admin`
    select (select count(*) from construction.conduct_statement) + (select count(*) from construction.contract_statement)
      + (select count(*) from construction.performance_statement) as n`
  return Number(row?.n)
}

it.each([
  ['CONDUCT', 'conduct.csv', {}],
  ['CONTRACT', 'contract.csv', { encoding: 'GB18030' }],
  ['PERFORMANCE', 'performance.xlsx', {}],
] as const)('%s goes out and comes in again, and nothing changes', async (table, file, more) => {
  const before = await statements()
  const out = await write(table, file, more)
  expect(out.err).toBe('')
  const written = Number(/ (\d+) 行/.exec(out.out)?.[1])
  expect(written).toBeGreaterThan(60)
  const { counts } = await read(table, file)
  expect(counts).toMatchObject({ accepted: 0, known: written, corrected: 0, quarantined: 0, lines: [] })
  expect(await statements()).toBe(before)
})

it('a cell that was changed is a correction, a new row a new fact, a wrong row kept with its line and why', async () => {
  expect((await write('CONDUCT', 'change.csv', { year: '2025' })).err).toBe('')
  const [head = '', first = '', second = '', third = ''] = readFileSync(at('change.csv'), 'utf8').split('\r\n')
  const place = head.split(',').indexOf('次数')
  const cells = (row: string, times: string) => row.split(',').with(place, times).join(',')
  const fresh = second.split(',').with(0, '新-1').join(',')
  writeFileSync(at('change.csv'), `${[head, cells(first, '2'), fresh, cells(third, 'x'), '=1+1'].join('\r\n')}\r\n`)
  const { counts } = await read('CONDUCT', 'change.csv')
  expect(counts).toMatchObject({ accepted: 1, corrected: 1, known: 0, quarantined: 2 })
  expect(counts.lines[0]).toMatchObject({ line: 4, code: 'BAD_INPUT', got: 'x' })
  expect(counts.lines[1]).toMatchObject({ line: 5, code: 'BAD_INPUT', got: '=1+1' })
  const said = await says(xinlu, token, 'construction', 'import', at('change.csv'), '--table', 'CONDUCT')
  expect(said.out).toContain('收到 4 行, 入库 0, 重复 2, 更正 0, 隔离 2')
  expect(said.out).toContain('第 4 行 BAD_INPUT: 应为 次数')
})

it('no cell of what goes out is a formula, and an apostrophe before one does not make another firm of it', async () => {
  const [row] = await xinlu.database
    .admin`select subject_id as id from construction.conduct_statement order by 1 limit 1`
  await xinlu.database
    .admin`update registry.business_statement set name = '=HYPERLINK("http://x")' where identity_id = ${row?.id}`
  expect((await write('CONDUCT', 'formula.csv')).err).toBe('')
  expect(readFileSync(at('formula.csv'), 'utf8')).toContain(`"'=HYPERLINK(""http://x"")"`)
  expect(readFileSync(at('formula.csv'), 'utf8')).not.toMatch(/(^|,|\n)"?[=+@-]/)
  expect((await read('CONDUCT', 'formula.csv')).counts).toMatchObject({ accepted: 0, corrected: 0, quarantined: 0 })
  expect((await write('CONDUCT', 'formula.xlsx')).err).toBe('')
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(at('formula.xlsx'))
  book.worksheets[0]?.eachRow((cells) => {
    cells.eachCell(({ type }) => expect(type).not.toBe(ExcelJS.ValueType.Formula))
  })
})

it('half a file, another encoding and other columns are refused whole, and change nothing', async () => {
  const before = await statements()
  expect((await write('PERFORMANCE', 'half.xlsx')).err).toBe('')
  truncateSync(at('half.xlsx'), 3000)
  expect((await read('PERFORMANCE', 'half.xlsx')).err).toContain('FILE_UNREADABLE')
  writeFileSync(at('utf16.csv'), iconv.encode('合同编号,年度\r\n甲,2025\r\n', 'utf16le', { addBOM: true }))
  expect((await read('PERFORMANCE', 'utf16.csv')).err).toContain('FILE_ENCODING')
  const heads = '合同编号,统一社会信用代码,企业名称,年度,完成比例,开工日期,完工日期,参加履约评价,参加投标评价'
  const table = (head: string) => writeFileSync(at('heads.csv'), `${head}\r\n${'x,'.repeat(8)}x\r\n`)
  for (const [head, got] of [
    [heads.replace('企业名称', '注册地'), '注册地'],
    [heads.replace('企业名称', '年度'), '年度 twice'],
    [heads.replace(',年度', ''), 'no column 年度'],
  ] as const) {
    table(head)
    expect((await read('PERFORMANCE', 'heads.csv')).err).toMatch(new RegExp(`FILE_TEMPLATE.*${got}`))
  }
  expect((await read('CANOES', 'heads.csv')).err).toContain('BAD_INPUT')
  expect((await write('PERFORMANCE', 'a.pdf')).err).toContain('BAD_INPUT')
  expect(await statements()).toBe(before)
})

it('a clerk of another unit takes in nothing and gets nothing out of what is another unit’s secret', async () => {
  const squad = await tokenOf(xinlu, 'squad-clerk')
  expect((await write('CONTRACT', 'own.csv')).err).toBe('')
  expect((await read('CONTRACT', 'own.csv', squad)).err).toContain('PURPOSE_REFUSED')
  const query = '{ constructionSheet(table: CONTRACT, first: 10) { columns rows } }'
  const { data } = await xinlu.as('squad-clerk')(query)
  expect(data.constructionSheet).toMatchObject({ rows: [] })
  for (const who of ['dashboard', 'subject', 'auditor', 'anonymous'])
    expect((await xinlu.as(who)(query)).data?.constructionSheet ?? null, who).toBeNull()
})
