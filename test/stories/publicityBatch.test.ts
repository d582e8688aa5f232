import { citizenIdOf } from '@xinlu/schema/identifiers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'
import { make, publicityIn, send } from '../publicity.ts'
import { recorded } from '../recording.ts'

const record = `mutation($input: RecordDecisionInput!) { recordDecision(input: $input) { decision { id publicity { state } } } }`
const confirm = `mutation($id: ID!, $receiptNo: String!, $on: Date!, $rejected: [RejectedActInput!]) {
  confirmPublicityBatch(id: $id, receiptNo: $receiptNo, confirmedOn: $on, rejected: $rejected) { state receiptNo confirmedOn rejected { decisionId reason } } }`

let xinlu: TestHouse
let publicity: ReturnType<typeof publicityIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  publicity = publicityIn(xinlu)
})
afterAll(() => xinlu?.close())

const squad = () => xinlu.as('squad-clerk')

describe('a batch', () => {
  it('is made, sent and confirmed: from then on the public meets the decision', async () => {
    const id = await publicity.penalty(10)
    expect(await publicity.publicly(10)).toEqual([])
    const input = { site: 'CREDIT_CHINA', action: 'PUBLISH', template: 'PENALTY_2018', decisionIds: [id] }
    const { data } = await squad()(make, { input })
    const batch = data.makePublicityBatch
    expect(batch).toMatchObject({ site: '信用中国', action: 'PUBLISH', state: 'MADE', count: 1 })
    expect(batch.sheetHash).toMatch(/^[0-9a-f]{64}$/)
    expect(batch.sheet.rows[0][batch.sheet.columns.indexOf('行政处罚决定书文号')]).toBe('晋吕文交罚一〔2026〕7010号')
    expect(codeOf(await squad()(make, { input })), 'it is under way').toBe('CONFLICT')
    await squad()(send, { id: batch.id })
    const said = { id: batch.id, receiptNo: 'XYZG-2026-1', on: '2026-11-23', rejected: [] }
    expect((await squad()(confirm, said)).data.confirmPublicityBatch).toEqual({
      state: 'CONFIRMED',
      receiptNo: 'XYZG-2026-1',
      confirmedOn: '2026-11-23',
      rejected: [],
    })
    expect((await squad()(confirm, said)).errors, 'the same receipt again changes nothing').toBeUndefined()
    expect(codeOf(await squad()(confirm, { ...said, receiptNo: 'XYZG-2026-2' }))).toBe('CONFLICT')
    expect(await publicity.publicly(10)).toEqual(['晋吕文交罚一〔2026〕7010号'])
    expect(codeOf(await squad()(make, { input })), 'it is shown there').toBe('CONFLICT')
  })

  it('of which a site rejects an act: it waits again, with the reason', async () => {
    const [kept, back] = [await publicity.penalty(11), await publicity.penalty(12)]
    const made = await squad()(make, {
      input: { site: 'CREDIT_LVLIANG', action: 'PUBLISH', template: 'PENALTY_2018', decisionIds: [kept, back] },
    })
    const { id } = made.data.makePublicityBatch
    await squad()(send, { id })
    const rejected = [{ decisionId: back, reason: '行政相对人代码有误' }]
    const { data } = await squad()(confirm, { id, receiptNo: 'LL-1', on: '2026-11-23', rejected })
    expect(data.confirmPublicityBatch.rejected).toEqual(rejected)
    expect(await publicity.publicly(11)).toHaveLength(1)
    expect(await publicity.publicly(12)).toEqual([])
    await publicity.shown(back, 'CREDIT_LVLIANG')
    expect(await publicity.publicly(12)).toHaveLength(1)
  })

  it.each([
    ['before the decision', { on: '2026-11-17' }],
    ['in the future', { on: '2026-11-24' }],
    ['without a number', { receiptNo: ' ' }],
    ['that rejects what it does not hold', { rejected: [{ decisionId: 'd_none', reason: '不存在' }] }],
    ['that rejects without a reason', { rejected: [{ decisionId: 'own', reason: ' ' }] }],
  ])('with a receipt %s is refused, and nothing of it is taken', async (_, more) => {
    const n = 20 + Math.floor(Math.random() * 1000)
    const id = await publicity.penalty(n, { docNo: `晋吕文交罚一〔2026〕${8000 + n}号` })
    const { data } = await squad()(make, {
      input: { site: 'CREDIT_CHINA', action: 'PUBLISH', template: 'PENALTY_2018', decisionIds: [id] },
    })
    const batch = data.makePublicityBatch.id
    await squad()(send, { id: batch })
    const said = {
      id: batch,
      receiptNo: 'R-1',
      on: '2026-11-23',
      rejected: [] as { decisionId: string; reason: string }[],
      ...more,
    }
    const rejected = said.rejected.map((one) => (one.decisionId === 'own' ? { ...one, decisionId: id } : one))
    expect(codeOf(await squad()(confirm, { ...said, rejected }))).toBe('BAD_INPUT')
    expect(await publicity.publicly(n)).toEqual([])
  })

  it.each([
    ['轻微', { penaltyKinds: ['警告'], fine: null, content: '警告' }],
    ['on the spot', { summary: true, fine: '200.00', content: '罚款人民币贰佰元整' }],
    ['a trade secret', { secret: 'TRADE_SECRET' }],
    [
      'on a natural person',
      {
        party: {
          kind: 'NATURAL_PERSON',
          name: '测试乙（样例）',
          idKind: '身份证',
          idNo: citizenIdOf('14112119900307821'),
        },
      },
    ],
  ])('never holds what is not for publicity, also when it is named: %s', async (_, more) => {
    const n = 1100 + Math.floor(Math.random() * 1000)
    const { data, errors } = await squad()(record, {
      input: recorded(n, { docNo: `晋吕文交罚一〔2026〕${9000 + n}号`, ...more }),
    })
    expect(errors).toBeUndefined()
    expect(data.recordDecision.decision.publicity.state).toBe('NOT_FOR_PUBLICITY')
    const { id } = data.recordDecision.decision
    const input = { site: 'CREDIT_CHINA', action: 'PUBLISH', template: 'PENALTY_2018', decisionIds: [id] }
    expect(codeOf(await squad()(make, { input }))).toBe('CONFLICT')
    const all = await squad()(`{ publicityWorklist(unit: "wenshui-squad-1", first: 1000) { id } }`)
    expect(all.data.publicityWorklist.map((one: { id: string }) => one.id)).not.toContain(id)
  })

  it('made by two clerks at once holds an act once; confirmed by two at once, one wins', async () => {
    const id = await publicity.penalty(30)
    const input = { site: 'SHANXI_CREDIT_TRANSPORT', action: 'PUBLISH', template: 'PENALTY_2018', decisionIds: [id] }
    const made = await Promise.all([1, 2, 3].map(() => squad()(make, { input })))
    expect(made.filter(({ errors }) => !errors)).toHaveLength(1)
    expect(made.filter((one) => codeOf(one) === 'CONFLICT')).toHaveLength(2)
    const batch = made.find(({ errors }) => !errors)?.data.makePublicityBatch.id
    await squad()(send, { id: batch })
    const said = await Promise.all(
      [1, 2, 3].map((n) => squad()(confirm, { id: batch, receiptNo: `R-${n}`, on: '2026-11-23', rejected: [] })),
    )
    expect(said.filter(({ errors }) => !errors)).toHaveLength(1)
    expect(said.filter((one) => codeOf(one) === 'CONFLICT')).toHaveLength(2)
    const [row] = await xinlu.database.admin`
      select count(*)::int as n from enforcement.publication_statement where decision_id = ${id}`
    expect(row?.n).toBe(1)
  })

  it('of another unit is not there', async () => {
    const batch = await publicity.shown(await publicity.penalty(31))
    expect(codeOf(await xinlu.as('planning-clerk')(send, { id: batch }))).toBe('NOT_FOUND')
    const { data } = await xinlu.as('planning-clerk')('{ publicityBatches(first: 100) { nodes { id } } }')
    expect(data.publicityBatches.nodes.map(({ id }: { id: string }) => id)).not.toContain(batch)
    const own = await squad()('{ publicityBatches(first: 1) { nodes { id } pageInfo { hasNextPage } } }')
    expect(own.data.publicityBatches.nodes).toHaveLength(1)
  })
})
