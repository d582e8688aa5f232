import { createHash } from 'node:crypto'
import type { Asking, TestHouse } from './house.ts'
import { cellsOf, firmCode, type PenaltyCells, penalty, penaltyColumns } from './penalties.ts'

/** What is wrong with a case, or nothing. */
const plan = [
  ...Array<'HIDDEN'>(8).fill('HIDDEN'),
  ...Array<'ALTERED'>(7).fill('ALTERED'),
  ...Array<'LATE'>(5).fill('LATE'),
  ...Array<'UNPUBLISHED'>(4).fill('UNPUBLISHED'),
  ...Array<'TWICE'>(3).fill('TWICE'),
  ...Array<'TWIN'>(3).fill('TWIN'),
]

/** A year's cases as the case system exports them, what of them was recorded and shown, and what must be found, as `KIND line`. */
export interface PlantedCases {
  exported: PenaltyCells[]
  recorded: PenaltyCells[]
  /** The day on which each document number was shown; none for one that never was. */
  shownOn: Map<string, string>
  expected: string[]
}

/** So many cases of one year, with 30 deviations planted by a seed, or none. */
export function plantedCases(count: number, year: number, seed: number, clean = false): PlantedCases {
  const chance = chanceOf(`${year} ${seed}`)
  const wrong = new Map<number, (typeof plan)[number]>()
  for (const one of clean ? [] : plan) {
    let at = Math.floor(chance() * count)
    while (wrong.has(at)) at = Math.floor(chance() * count)
    wrong.set(at, one)
  }
  const cases: PlantedCases = { exported: [], recorded: [], shownOn: new Map(), expected: [] }
  const line = () => cases.exported.length + 2
  let last = count
  for (let i = 0; i < count; i++) {
    const row = caseOf(i, year, chance)
    const docNo = row.行政处罚决定书文号 as string
    const deviation = wrong.get(i)
    if (deviation && deviation !== 'TWICE' && deviation !== 'TWIN') cases.expected.push(`${deviation} ${line()}`)
    cases.exported.push({ ...row, 行政处罚决定书文号: writtenOtherwise(docNo, chance) })
    if (deviation === 'TWICE' || deviation === 'TWIN') {
      cases.expected.push(`DUPLICATE ${line()}`)
      cases.exported.push(deviation === 'TWICE' ? row : { ...row, 行政处罚决定书文号: numberOf(year, ++last) })
    }
    if (deviation === 'HIDDEN') continue
    cases.recorded.push(deviation === 'ALTERED' ? { ...row, ...alteredBy(chance, i) } : row)
    const decidedOn = row.处罚决定日期 as string
    if (deviation !== 'UNPUBLISHED') cases.shownOn.set(docNo, dayAfter(decidedOn, deviation === 'LATE' ? 60 : 1))
  }
  return cases
}

const numberOf = (year: number, n: number) => `晋吕文交罚二〔${year}〕${n}号`

function caseOf(i: number, year: number, chance: () => number): PenaltyCells {
  const yuan = (Math.floor(chance() * 40) + 1) * 500
  const decidedOn = dayAfter(`${year}-01-04`, Math.floor(chance() * 330))
  return penalty(Math.floor(chance() * 300) + 1, {
    行政处罚决定书文号: numberOf(year, i + 1),
    违法事实: `驾驶晋J${10_000 + i}，车货总质量${49 + Math.floor(chance() * 30)}吨`,
    处罚内容: `罚款人民币${yuan}元`,
    '罚款金额（万元）': String(yuan / 10_000),
    处罚决定日期: decidedOn,
    处罚有效期: `${year + 1}-12-31`,
  })
}

/** One fact changed, as by somebody who wants it to look smaller. */
function alteredBy(chance: () => number, i: number): PenaltyCells {
  const ways: PenaltyCells[] = [
    { '罚款金额（万元）': '0.01' },
    { 处罚内容: '警告', 处罚类别: '警告', '罚款金额（万元）': '' },
    { 违法事实: '未超限' },
    {
      '行政相对人代码_1(统一社会信用代码)': firmCode(900 + i),
      行政相对人名称: `文水县测试${900 + i}号运输有限公司（样例）`,
    },
  ]
  return ways[Math.floor(chance() * ways.length)] as PenaltyCells
}

/** The same number as another system writes it. */
function writtenOtherwise(docNo: string, chance: () => number): string {
  const ways = [
    docNo,
    docNo.replace('〔', '[').replace('〕', ']'),
    docNo.replace('〔', '（').replace('〕', '）'),
    docNo.replace('〔', ' 〔 ').replace('号', ' 号'),
    docNo.replace('〕', '〕第00'),
    docNo.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ]
  return ways[Math.floor(chance() * ways.length)] as string
}

/** Records what was recorded, through the front door, and has it shown on the days on which it was. */
export async function recordCases(xinlu: TestHouse, clerk: Asking, { recorded, shownOn }: PlantedCases): Promise<void> {
  const query = 'mutation($input: ImportActsInput!) { importActs(input: $input) { accepted } }'
  let accepted = 0
  for (let at = 0; at < recorded.length; at += 1000) {
    const rows = recorded.slice(at, at + 1000).map((row, i) => ({ line: i + 2, cells: cellsOf(row) }))
    const input = { fileName: '案件.csv', columns: [...penaltyColumns], rows }
    const { data, errors } = await clerk(query, { input })
    if (errors) throw new Error(JSON.stringify(errors))
    accepted += data.importActs.accepted
  }
  if (accepted !== recorded.length) throw new Error(`${accepted} of ${recorded.length} were recorded`)
  await xinlu.database.admin`
    insert into enforcement.publication_statement (id, decision_id, site, published_on, said_by, known_from)
    select d.id || '_s', d.id, '信用中国', k.day, 'wenshui-enforcement', k.day::timestamptz
    from unnest(${[...shownOn.keys()]}::text[], ${[...shownOn.values()]}::text[]::date[]) k(doc, day)
    join enforcement.decision d on d.doc_no = k.doc`
}

const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** Numbers from 0 to 1 that hang on a seed alone. */
function chanceOf(seed: string): () => number {
  let n = 0
  return () => createHash('sha256').update(`${seed} ${n++}`).digest().readUInt32BE() / 2 ** 32
}
