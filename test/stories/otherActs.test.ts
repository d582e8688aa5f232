import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { says, tokenOf } from '../terminal.ts'

let xinlu: TestHouse
let folder: string
let token: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  folder = mkdtempSync(join(tmpdir(), 'xinlu-acts-'))
  token = await tokenOf(xinlu, 'clerk')
})
afterAll(async () => {
  await xinlu?.close()
  rmSync(folder, { recursive: true, force: true })
})

const path = join(root, 'test/files/other-acts-gb18030.csv')
const text = () => iconv.decode(readFileSync(path), 'gb18030')
const imported = async (file: string) => JSON.parse((await says(xinlu, token, 'import', file, '--json')).out)

/** The same file with something else in it. */
function file(name: string, change: (text: string) => string): string {
  const at = join(folder, name)
  writeFileSync(at, change(text()))
  return at
}

/** The decision of a document number. */
async function decision(docNo: string): Promise<{ id: string; uscc: string }> {
  const [row] = await xinlu.database.admin<{ id: string; uscc: string }[]>`
    select decision_id as id, facts->'party'->>'uscc' as uscc from enforcement.decision_statement where facts->>'docNo' = ${docNo}`
  return row as { id: string; uscc: string }
}

describe('the five other acts', () => {
  it('come in from a GB18030 file, five taken and five kept with their codes, and the second time nothing changes', async () => {
    const first = await imported(path)
    expect(first).toMatchObject({ received: 10, accepted: 5, unchanged: 0 })
    expect(first.quarantined).toMatchObject([
      { line: 7, column: '行政行为类别', code: 'NOT_IN_LIST', got: '行政处罚' },
      { line: 8, column: '行政行为事项', code: 'MISSING' },
      { line: 9, column: '有效期至', code: 'END_BEFORE_START' },
      { line: 10, column: '行政行为决定日期', code: 'DATE_FUTURE' },
      { line: 11, column: '行政行为内容', code: 'CONFLICT', expected: '未发现问题' },
    ])
    const again = await imported(path)
    expect(again).toMatchObject({ received: 10, accepted: 0, unchanged: 5 })
    expect(again.quarantined).toHaveLength(5)
  })

  it('are seen with kind, matter and category by those who supervise, and by the public once they are published', async () => {
    const { id, uscc } = await decision('晋吕文交检〔2026〕9001号')
    const key = { uscc }
    const dashboard = await xinlu.as('dashboard')(
      `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement { decisions {
        docNo kind matter categories content severity fine summary breachFacts publicity { state latestEndOn basis { instrument } } } } } } } }`,
      { key },
    )
    expect(dashboard.data.subject.profile.enforcement.decisions).toEqual([
      {
        docNo: '晋吕文交检〔2026〕9001号',
        kind: 'INSPECTION',
        matter: '道路货物运输经营者监督检查',
        categories: ['行政监督检查'],
        content: '未发现问题',
        ...{ severity: null, fine: null, summary: null, breachFacts: null },
        publicity: { state: 'LATE', latestEndOn: null, basis: { instrument: 'work-points-county' } },
      },
    ])
    const profile = await xinlu.as('dashboard')(operation('dashboard-profile'), { key })
    expect(profile.errors).toBeUndefined()
    expect(profile.data.subject.profile.enforcement.decisions).toMatchObject([{ kind: 'INSPECTION', severity: null }])
    const lookedUp = async () => {
      const { data } = await xinlu.as('anonymous')(operation('public-lookup'), { key })
      return data.subject?.profile.enforcement.decisions ?? []
    }
    expect(await lookedUp()).toEqual([])
    await xinlu.database.admin`
      insert into enforcement.publication_statement (id, decision_id, site, published_on, said_by, known_from)
      values ('pub_other', ${id}, '信用中国', '2026-09-25', 'wenshui-enforcement', '2026-09-25T02:00:00Z')`
    expect(await lookedUp()).toEqual([
      {
        docNo: '晋吕文交检〔2026〕9001号',
        kind: 'INSPECTION',
        decidedOn: '2026-09-24',
        publicity: { publishedOn: '2026-09-25', latestEndOn: null },
      },
    ])
  })

  it('that disagree are settled by a person: the arrived facts are a further statement', async () => {
    // Of two statements of one instant neither is the later.
    xinlu.clock.now += 60_000
    const ask = xinlu.as('clerk')
    const { data } = await ask('{ quarantine(first: 50) { nodes { id code column got } } }')
    const conflict = data.quarantine.nodes.find(({ code }: { code: string }) => code === 'CONFLICT')
    const settled = await ask(
      `mutation($id: ID!) { settleConflict(quarantineId: $id, keep: ARRIVED, reason: "复查后更正") { kind content matter } }`,
      { id: conflict.id },
    )
    expect(settled.data.settleConflict).toEqual({
      kind: 'INSPECTION',
      content: '发现问题，责令限期改正',
      matter: '道路货物运输经营者监督检查',
    })
    const [{ n } = { n: 0 }] = await xinlu.database.admin<{ n: number }[]>`
      select count(*)::int as n from enforcement.decision_statement where facts->>'docNo' = '晋吕文交检〔2026〕9001号'`
    expect(n).toBe(2)
  })

  it.each([
    ['csv', 'GB18030'],
    ['xlsx', 'UTF-8'],
  ])('go out into the generic template (%s, %s), and importing that changes nothing', async (ending, encoding) => {
    const out = join(folder, `out.${ending}`)
    const args = ['--template', 'OTHER_ACT', '--encoding', encoding, '--from', '2026-01-01']
    const exported = await says(xinlu, token, 'export', out, ...args)
    expect(exported).toMatchObject({ code: 0 })
    const total = Number(/(\d+) 行/.exec(exported.out)?.[1])
    expect(total).toBeGreaterThan(15)
    expect(await imported(out)).toMatchObject({ received: total, accepted: 0, unchanged: total, quarantined: [] })
  })

  it.each([
    [
      'mixed with those of penalties',
      () => file('mixed.csv', (of) => of.replace('备注', '备注,处罚依据')),
      '行政处罚（2018版） (处罚依据) and 行政行为（通用）',
    ],
    [
      'without one that must stand',
      () => file('lacks.csv', (of) => of.replace('行政行为事项', '事由')),
      'which lacks 行政行为事项 and has besides 事由',
    ],
    ['of nothing known', () => file('none.csv', () => '姓名,年龄\n张三,3\n'), '行政行为（通用）'],
  ])('columns %s are refused by their titles', async (_, make, says_) => {
    const { code, err } = await says(xinlu, token, 'import', make())
    expect(code).toBe(1)
    expect(err).toContain('FILE_TEMPLATE')
    expect(err).toContain(says_)
  })
})

describe('a province’s columns', () => {
  const shanxi = ['--template', 'OTHER_ACT', '--kind', 'INSPECTION', '--columns', 'shanxi', '--from', '2026-01-01']

  it('are written for one kind when asked, and importing that changes nothing', async () => {
    const out = join(folder, 'shanxi.xlsx')
    const exported = await says(xinlu, token, 'export', out, ...shanxi)
    expect(exported).toMatchObject({ code: 0 })
    const total = Number(/(\d+) 行/.exec(exported.out)?.[1])
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(out)
    const header = book.worksheets[0]?.getRow(1).values as string[]
    expect(header).toEqual(expect.arrayContaining(['检查文书号', '检查事项', '检查结果', '检查日期']))
    expect(header).not.toContain('行政行为文书号')
    const result = await imported(out)
    expect(result).toMatchObject({ received: total, accepted: 0, unchanged: total, quarantined: [] })
  })

  it('are understood in a file, whose rows are held to what the province asks', async () => {
    const at = file('shanxi.csv', (of) => {
      const [head = '', row = ''] = of.split('\r\n')
      const named = head.replace('行政行为文书号', '检查文书号').replace('行政行为事项', '检查事项')
      const next = row.replace('〔2026〕9001号', '〔2026〕9101号')
      const bare = next.replace('9101', '9102').replace('《中华人民共和国道路运输条例》第五十八条', '')
      return [named, next, bare].join('\r\n')
    })
    expect(await imported(at)).toMatchObject({
      accepted: 1,
      quarantined: [{ line: 3, column: '检查依据', code: 'MISSING' }],
    })
  })

  it.each([
    ['a province that is not held', ['--kind', 'INSPECTION', '--columns', 'hebei'], 'BAD_INPUT'],
    ['every kind', ['--columns', 'shanxi'], 'BAD_INPUT'],
    ['a kind that the province has no sheet for', ['--kind', 'ADJUDICATION', '--columns', 'shanxi'], 'NO_EDITION'],
    ['a kind of another template', ['--kind', 'PENALTY'], 'BAD_INPUT'],
  ])('are not written for %s', async (_, args, code) => {
    const out = join(folder, 'none.csv')
    const { code: exit, err } = await says(xinlu, token, 'export', out, '--template', 'OTHER_ACT', ...args)
    expect({ exit, code: err.match(/^[A-Z_]+(?=: )/m)?.[0] }).toEqual({ exit: 1, code })
  })
})
