import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { cellsOf, csvOf, faultyRows, firmCode, penalty, penaltyColumns } from '../penalties.ts'
import { says, terminal, tokenOf } from '../terminal.ts'

let xinlu: TestHouse
let folder: string
let token: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  folder = mkdtempSync(join(tmpdir(), 'xinlu-files-'))
  token = await tokenOf(xinlu, 'clerk')
})

afterAll(async () => {
  await xinlu?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The same as the case desk's clerk. */
const xinluSays = (...args: string[]) => says(xinlu, token, ...args)

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('xinlu import', () => {
  it('takes 20 good of 32 rows of a GB18030 file, keeps 12 with their codes, and the second time changes nothing', async () => {
    const good = Array.from({ length: 20 }, (_, i) => penalty(i + 1))
    const path = file('行政处罚.csv', iconv.encode(csvOf([...good, ...faultyRows.map(({ row }) => row)]), 'gb18030'))
    const first = JSON.parse((await xinluSays('import', path, '--json')).out)
    expect(first).toMatchObject({ received: 32, accepted: 20, unchanged: 0 })
    expect(first.quarantined.map(({ code }: { code: string }) => code)).toEqual(faultyRows.map(({ code }) => code))
    const again = JSON.parse((await xinluSays('import', path, '--json')).out)
    expect(again).toMatchObject({ received: 32, accepted: 0, unchanged: 20 })
    expect(again.quarantined).toHaveLength(12)
    const spoken = await xinluSays('import', path)
    expect(spoken.out).toContain('收到 32 行, 入库 0, 重复 20, 隔离 12')
  })

  it.each(['utf8', 'utf8 with BOM', 'gb18030'])(
    'reads %s, columns in another order, spaces and full-width brackets in names',
    async (encoding) => {
      const n = { utf8: 31, 'utf8 with BOM': 32, gb18030: 33 }[encoding] as number
      const columns = [...penaltyColumns].reverse()
      const named = csvOf([penalty(n)], columns).replace(
        '行政相对人代码_1(统一社会信用代码)',
        ' 行政相对人代码_1（统一社会信用代码） ',
      )
      const content =
        encoding === 'gb18030'
          ? iconv.encode(named, 'gb18030')
          : Buffer.from(encoding === 'utf8' ? named : `\uFEFF${named}`)
      const result = JSON.parse((await xinluSays('import', file(`${n}.csv`, content), '--json')).out)
      expect(result).toMatchObject({ received: 1, accepted: 1, quarantined: [] })
    },
  )

  it('reads XLSX, its dates as dates or as serial numbers, and keeps a formula cell out', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('行政处罚')
    sheet.addRow([...penaltyColumns])
    const day = penaltyColumns.indexOf('处罚决定日期')
    const rows = [41, 42, 43].map((n) => cellsOf(penalty(n)) as (string | number | Date | { formula: string })[])
    if (rows[0]) rows[0][day] = new Date('2026-09-24T00:00:00Z')
    if (rows[1]) rows[1][day] = 46289
    if (rows[2]) rows[2][penaltyColumns.indexOf('备注')] = { formula: 'HYPERLINK("http://a.invalid")' }
    for (const row of rows) sheet.addRow(row)
    const path = join(folder, 'a.xlsx')
    await book.xlsx.writeFile(path)
    const result = JSON.parse((await xinluSays('import', path, '--json')).out)
    expect(result).toMatchObject({
      received: 3,
      accepted: 2,
      quarantined: [{ line: 4, column: '备注', code: 'FORMULA_CELL' }],
    })
    const { data } = await xinlu.as('clerk')(
      'query($a: SubjectKey!) { subject(key: $a) { ... on Enterprise { profile { enforcement { decisions { decidedOn } } } } } }',
      { a: { uscc: firmCode(42) } },
    )
    expect(data.subject.profile.enforcement.decisions).toEqual([{ decidedOn: '2026-09-24' }])
  })

  it.each([
    ['a renamed image', () => file('a.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), 'FILE_UNREADABLE'],
    [
      'half an XLSX',
      () => file('half.xlsx', readFileSync(join(folder, 'a.xlsx')).subarray(0, 2000)),
      'FILE_UNREADABLE',
    ],
    ['a file of another kind', () => file('other.csv', '姓名,年龄\n张三,3\n'), 'FILE_TEMPLATE'],
    ['a header and no rows', () => file('empty.csv', `${penaltyColumns.join(',')}\r\n`), 'FILE_EMPTY'],
    ['nothing', () => file('nothing.csv', ''), 'FILE_EMPTY'],
    [
      'mixed templates',
      () =>
        file(
          'mixed.csv',
          `${penaltyColumns.join(',')},行政许可决定文书名称,行政许可决定文书号,许可类别\n${cellsOf(penalty(1)).join(',')},a,b,c\n`,
        ),
      'FILE_TEMPLATE',
    ],
    ['a million columns', () => file('wide.csv', `${'a,'.repeat(1_000_000)}b\n1\n`), 'FILE_TOO_WIDE'],
    [
      'UTF-16',
      () => file('utf16.csv', iconv.encode(csvOf([penalty(1)]), 'utf16le', { addBOM: true })),
      'FILE_ENCODING',
    ],
    ['no such file', () => join(folder, 'none.csv'), 'FILE_UNREADABLE'],
  ])('refuses %s with a code, and says what to do', async (_, make, code) => {
    const { code: exit, err, out } = await xinluSays('import', make())
    expect({ exit, code: err.match(/^[A-Z_]+(?=: )/m)?.[0] }).toEqual({ exit: 1, code })
    expect(err + out).not.toMatch(/\.ts:|node_modules|at .*\(/)
  })

  it('killed in the middle, the file can be sent again, and every row is there once', async () => {
    const many = process.env.XINLU_LONG === '1' ? 6000 : 3000
    const rows = Array.from({ length: many }, (_, i) => penalty(5000 + i))
    const path = file('long.csv', csvOf(rows))
    const env = { ...process.env, XINLU_TOKEN: token, XINLU_URL: xinlu.house.url }
    const cut = spawn(process.execPath, [terminal, 'import', path, '--json'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = Promise.all([text(cut.stdout), text(cut.stderr)])
    const count =
      "select count(*)::int as n from enforcement.decision_statement where facts->>'docNo' like '晋吕文交罚〔2026〕9%'"
    const recorded = async () => ((await xinlu.database.admin.unsafe(count))[0] as { n: number } | undefined)?.n ?? 0
    const before = await recorded()
    const gone = once(cut, 'exit')
    while (cut.exitCode === null && (await recorded()) < before + 1000)
      await new Promise((resolve) => setTimeout(resolve, 20))
    expect(cut.exitCode, `ended by itself: ${cut.exitCode === null ? '' : await said}`).toBe(null)
    cut.kill('SIGKILL')
    await gone
    const result = JSON.parse((await xinluSays('import', path, '--json')).out)
    expect(result.received).toBe(many)
    expect(result.unchanged).toBeGreaterThanOrEqual(1000)
    expect(result.accepted).toBeGreaterThan(0)
    expect(result.quarantined).toEqual([])
    expect(await recorded()).toBe(before + many)
  })
})

describe('xinlu export', () => {
  it.each([
    ['csv', 'UTF-8', 'PENALTY_2018'],
    ['csv', 'GB18030', 'LICENCE_2018'],
    ['xlsx', 'UTF-8', 'PENALTY_2018'],
    ['xlsx', 'UTF-8', 'LICENCE_2018'],
  ])(
    'writes the template back (%s, %s, %s), and importing that changes nothing',
    async (ending, encoding, template) => {
      // A clerk gives out what its own unit stated: licences are the planning unit's.
      const whose = template === 'LICENCE_2018' ? 'planning-clerk' : 'clerk'
      const bearer = await tokenOf(xinlu, whose)
      const path = join(folder, `out-${template}-${encoding}.${ending}`)
      const exported = await says(
        xinlu,
        bearer,
        'export',
        path,
        '--template',
        template,
        '--encoding',
        encoding,
        '--from',
        '2026-06-01',
        // Before the thousands that the story above sent in: a day's quota of subjects is five thousand.
        '--to',
        '2026-09-20',
      )
      expect(exported).toMatchObject({ code: 0 })
      const total = Number(/(\d+) 行/.exec(exported.out)?.[1])
      expect(total).toBeGreaterThan(20)
      const result = JSON.parse((await says(xinlu, bearer, 'import', path, '--json')).out)
      expect(result).toMatchObject({ received: total, accepted: 0, unchanged: total, quarantined: [] })
    },
  )
})
