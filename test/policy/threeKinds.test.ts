import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, openTestHouse, operation, type TestHouse } from '../house.ts'
import { cellsOf, firmCode, penalty, penaltyColumns } from '../penalties.ts'

/** The same penalty on a firm, on a sole trader and on a person. */
const trader = '92141121YLFRNQH6XA'
const person = '11010519491231002X'
const people = {
  firm: { 法定代表人: '王小明', 法定代表人证件类型: '身份证', 法定代表人证件号码: person },
  trader: {
    行政相对人名称: '文水县南安镇长业汽修部（样例）',
    行政相对人类别: '个体工商户',
    '行政相对人代码_1(统一社会信用代码)': trader,
    法定代表人: '王小明',
    法定代表人证件类型: '身份证',
    法定代表人证件号码: person,
  },
  person: {
    行政相对人名称: '王小明',
    行政相对人类别: '自然人',
    '行政相对人代码_1(统一社会信用代码)': '',
    法定代表人: '',
    证件类型: '身份证',
    证件号码: person,
  },
}
type Kind = keyof typeof people
const kinds = Object.keys(people) as Kind[]

let xinlu: TestHouse
const subjects: Partial<Record<Kind, string>> = {}
const docNo = (kind: Kind) => `晋吕文交罚〔2026〕9070${kinds.indexOf(kind) + 1}号`

beforeAll(async () => {
  xinlu = await openTestHouse()
  const rows = kinds.map((kind, i) => penalty(701 + i, { ...people[kind], 行政处罚决定书文号: docNo(kind) }))
  const { data } = await xinlu.as('clerk')(operation('import-acts'), {
    input: {
      fileName: 'three.csv',
      columns: [...penaltyColumns],
      rows: rows.map((row, i) => ({ line: i + 2, cells: cellsOf(row) })),
    },
  })
  expect(data.importActs).toMatchObject({ accepted: 3, quarantined: [] })
  for (const kind of kinds) {
    const [row] = await xinlu.database.admin<{ id: string; decision: string }[]>`
      select subject_id as id, decision_id as decision from enforcement.decision_statement where facts->>'docNo' = ${docNo(kind)}`
    subjects[kind] = row?.id ?? ''
    // Published the day after, all three: what may not be shown must be kept back by rule, not by luck.
    await xinlu.database.admin`
      insert into enforcement.publication_statement (id, decision_id, site, published_on, said_by, known_from)
      values (${`pub_${kind}`}, ${row?.decision ?? ''}, '信用中国', '2026-09-25', 'wenshui-enforcement', '2026-09-25T02:00:00Z')`
  }
})
afterAll(() => xinlu?.close())

const partyText = `party {
  ... on EnterpriseParty { name uscc legalRepresentative legalRepresentativeIdNo }
  ... on SoleTraderParty { tradeName uscc operatorName operatorIdNo }
  ... on PersonParty { name idNo } }`
const ofSubject = (inner: string) => `query($id: ID!) { subject(key: { id: $id }) {
  ... on Enterprise { profile { enforcement { decisions { docNo ${inner} } } } }
  ... on SoleTrader { profile { enforcement { decisions { docNo ${inner} } } } }
  ... on Practitioner { profile { enforcement { decisions { docNo ${inner} } } } } } }`
/** The same words as far as they exist for the public. */
const publicText = `query($id: ID!) { subject(key: { id: $id }) {
  ... on Enterprise { profile { enforcement { decisions { docNo party { ... on EnterpriseParty { name uscc } ... on SoleTraderParty { tradeName uscc } } } } } }
  ... on SoleTrader { profile { enforcement { decisions { docNo party { ... on EnterpriseParty { name uscc } ... on SoleTraderParty { tradeName uscc } } } } } } } }`

async function seen(caller: string, kind: Kind): Promise<unknown> {
  const id = subjects[kind] ?? ''
  const ask =
    caller === 'subject itself' ? asClaims(xinlu, { sub: 'self', role: 'subject', subject_id: id }) : xinlu.as(caller)
  const { data } = await ask(caller === 'anonymous' ? publicText : ofSubject(partyText), { id })
  const found = data.subject?.profile?.enforcement.decisions.filter(
    (one: { docNo: string }) => one.docNo === docNo(kind),
  )
  return found?.[0]?.party ?? null
}

const firm = { name: '文水县测试701号运输有限公司（样例）', uscc: firmCode(701) }
const shop = { tradeName: '文水县南安镇长业汽修部（样例）', uscc: trader }
const masked = '*'.repeat(14) + person.slice(-4)

describe('the same penalty', () => {
  it.each<[string, Record<Kind, unknown>]>([
    ['anonymous', { firm, trader: shop, person: null }],
    [
      'dashboard',
      {
        firm: { ...firm, legalRepresentative: '王**', legalRepresentativeIdNo: null },
        trader: { ...shop, operatorName: '王**', operatorIdNo: null },
        person: { name: '王**', idNo: null },
      },
    ],
    [
      'squad-clerk',
      {
        firm: { ...firm, legalRepresentative: '王**', legalRepresentativeIdNo: null },
        trader: { ...shop, operatorName: '王**', operatorIdNo: null },
        person: { name: '王**', idNo: null },
      },
    ],
    [
      'clerk',
      {
        firm: { ...firm, legalRepresentative: '王小明', legalRepresentativeIdNo: person },
        trader: { ...shop, operatorName: '王小明', operatorIdNo: person },
        person: { name: '王小明', idNo: person },
      },
    ],
    [
      'subject itself',
      {
        firm: { ...firm, legalRepresentative: '王小明', legalRepresentativeIdNo: masked },
        trader: { ...shop, operatorName: '王小明', operatorIdNo: masked },
        person: { name: '王小明', idNo: masked },
      },
    ],
  ])('to %s: a firm by its name, a trade by its name, a person masked or not at all', async (caller, expected) => {
    for (const kind of kinds) expect({ kind, party: await seen(caller, kind) }).toEqual({ kind, party: expected[kind] })
  })

  it('never leads the public from a plate to a person, nor to a natural person by name', async () => {
    const { status, errors } = await xinlu.as('anonymous')('{ vehicleByPlate(plate: "晋J00001") { id } }')
    expect({ status, code: errors?.[0].extensions.code }).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' })
    const { data } = await xinlu.as('anonymous')('{ subject(key: { name: "王小明" }) { __typename } }')
    expect(data.subject).toBeNull()
  })
})

describe('figures', () => {
  const text =
    '{ caseFigures(by: UNIT) { by subjects withheld } contractFigures(by: ROLE) { by subjects sum withheld } }'

  it('are given to those who may not see a single case, and small cells are withheld', async () => {
    const { data, errors } = await xinlu.as('leader')(text)
    expect(errors).toBeUndefined()
    expect(data.caseFigures.every(({ subjects }: { subjects: number }) => subjects >= 5)).toBe(true)
    const hidden = data.contractFigures.filter(({ withheld }: { withheld: boolean }) => withheld)
    expect(hidden.length).toBeGreaterThanOrEqual(2)
    for (const cell of hidden) expect(cell).toMatchObject({ subjects: null, sum: null })
  })

  it('are not there for a clerk, who may see its own unit only', async () => {
    const { data, errors } = await xinlu.as('squad-clerk')(text)
    expect(data).toEqual({ caseFigures: null, contractFigures: null })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FIELD_WITHHELD', 'FIELD_WITHHELD'])
  })
})
