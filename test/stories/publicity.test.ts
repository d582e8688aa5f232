import { citizenIdOf } from '@xinlu/schema/identifiers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, openTestHouse, operation, type TestHouse } from '../house.ts'
import { firmCode } from '../penalties.ts'
import { recorded } from '../recording.ts'

const worklist = operation('publicity-worklist')
const day = 86_400_000
const record = `mutation($input: RecordDecisionInput!) { recordDecision(input: $input) { decision { id publicity { state } } } }`
const make = `mutation($input: PublicityBatchInput!) { makePublicityBatch(input: $input) { id site action state count sheetHash sheet { columns rows } } }`
const send = 'mutation($id: ID!) { sendPublicityBatch(id: $id) { state } }'
const confirm = `mutation($id: ID!, $receiptNo: String!, $on: Date!, $rejected: [RejectedActInput!]) {
  confirmPublicityBatch(id: $id, receiptNo: $receiptNo, confirmedOn: $on, rejected: $rejected) { state receiptNo confirmedOn rejected { decisionId reason } } }`
const change = `mutation($input: ChangeDecisionInput!) { changeDecision(input: $input) { changes { change reason changedOn withdrawBy basis { at } } publicity { state } } }`
const withdraw = `mutation($id: ID!, $reason: String!) { withdrawPublicity(decisionId: $id, reason: $reason) { publicity { state sites } } }`
const lookup = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement { decisions { docNo publicity { state } } } } } } }`

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code
const squad = () => xinlu.as('squad-clerk')

/** A penalty of squad 1 on a firm of its own. */
async function penalty(n: number, more: Record<string, unknown> = {}): Promise<string> {
  const { data, errors } = await squad()(record, { input: recorded(n, more) })
  expect(errors).toBeUndefined()
  return data.recordDecision.decision.id
}

/** Sent to a site and taken by it. */
async function shown(id: string, site = 'CREDIT_CHINA', on = '2026-11-23'): Promise<string> {
  const made = await squad()(make, { input: { site, action: 'PUBLISH', template: 'PENALTY_2018', decisionIds: [id] } })
  expect(made.errors).toBeUndefined()
  const batch = made.data.makePublicityBatch.id
  expect((await squad()(send, { id: batch })).data.sendPublicityBatch.state).toBe('SENT')
  const { errors } = await squad()(confirm, { id: batch, receiptNo: `HZ-${batch}`, on, rejected: [] })
  expect(errors).toBeUndefined()
  return batch
}

const publicly = async (n: number) => {
  const { data } = await xinlu.as('anonymous')(lookup, { key: { uscc: firmCode(n) } })
  return (data.subject?.profile.enforcement.decisions ?? []).map(({ docNo }: { docNo: string }) => docNo)
}

describe('the worklist of a unit', () => {
  it('holds what is due and late, the first due first, and nothing else', async () => {
    const { data, errors } = await xinlu.as('clerk')(worklist, { unit: 'wenshui-squad-4' })
    expect(errors).toBeUndefined()
    const list = data.publicityWorklist
    expect(list.length).toBeGreaterThan(10)
    expect(list.map(({ publicity }: never) => (publicity as { state: string }).state).sort()).toContain('LATE')
    const due = list.map(({ publicity }: { publicity: { dueOn: string } }) => publicity.dueOn)
    expect(due).toEqual([...due].sort())
    for (const one of list) {
      expect(['DUE', 'LATE']).toContain(one.publicity.state)
      expect(one.docNo).toMatch(/^晋吕文交罚四/)
      expect(one.publicity.sites).toEqual([])
    }
  })

  it('agrees with what the state of publicity says of every decision of the county', async () => {
    const ask = `query($state: [PublicityState!]) { publicityWorklist(state: $state, first: 1000) { id publicity { state } } }`
    const [both, late, due] = await Promise.all(
      [['DUE', 'LATE'], ['LATE'], ['DUE']].map(
        async (state) => (await xinlu.as('clerk')(ask, { state })).data.publicityWorklist,
      ),
    )
    expect(late.every(({ publicity }: { publicity: { state: string } }) => publicity.state === 'LATE')).toBe(true)
    expect(due.every(({ publicity }: { publicity: { state: string } }) => publicity.state === 'DUE')).toBe(true)
    expect([...late, ...due].map(({ id }: { id: string }) => id).sort()).toEqual(
      both.map(({ id }: { id: string }) => id).sort(),
    )
    const page = `query($after: String) { enterprises(first: 50, after: $after) { pageInfo { endCursor hasNextPage }
      edges { node { profile { enforcement { decisions(first: 200) { id publicity { state } } } } } } } }`
    const found: string[] = []
    for (let after: string | null = null; ; ) {
      const { data } = await xinlu.as('dashboard')(page, { after })
      for (const { node } of data.enterprises.edges)
        for (const one of node.profile.enforcement.decisions)
          if (['DUE', 'LATE'].includes(one.publicity.state)) found.push(one.id)
      if (!data.enterprises.pageInfo.hasNextPage) break
      after = data.enterprises.pageInfo.endCursor
    }
    const listed = new Set(both.map(({ id }: { id: string }) => id))
    expect(found.filter((id) => !listed.has(id))).toEqual([])
    expect(found.length).toBeGreaterThan(20)
  })

  it.each([
    ['a state that is no matter of it', 'clerk', { state: ['PUBLISHED'] }, 'BAD_INPUT'],
    ['a subject', 'subject', {}, 'FIELD_WITHHELD'],
    ['anyone', 'anonymous', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ])('is not for %s', async (_, who, variables, code) => {
    const ask = `query($state: [PublicityState!]) { publicityWorklist(state: $state) { id } }`
    expect(codeOf(await xinlu.as(who)(ask, variables))).toBe(code)
  })

  it('tells who should hear of a decision before it is late', async () => {
    const id = await penalty(1)
    const ask = `{ publicityWorklist(unit: "wenshui-squad-1", first: 1000) { id publicity { dueOn workingDaysLeft escalation state } } }`
    const at = async (on: string) => {
      xinlu.clock.now = Date.parse(`${on}T01:00:00Z`)
      const { data } = await squad()(ask)
      const { dueOn, ...rest } = data.publicityWorklist.find((one: { id: string }) => one.id === id).publicity
      expect(dueOn).toBe('2026-11-27')
      return rest
    }
    const before = xinlu.clock.now
    expect(await at('2026-11-23')).toEqual({ workingDaysLeft: 4, escalation: 'NONE', state: 'DUE' })
    expect(await at('2026-11-24')).toEqual({ workingDaysLeft: 3, escalation: 'UNIT', state: 'DUE' })
    expect(await at('2026-11-26')).toEqual({ workingDaysLeft: 1, escalation: 'DESK', state: 'DUE' })
    expect(await at('2026-11-27')).toEqual({ workingDaysLeft: 0, escalation: 'LEADER', state: 'DUE' })
    expect(await at('2026-11-30')).toEqual({ workingDaysLeft: -1, escalation: 'LEADER', state: 'LATE' })
    xinlu.clock.now = before
  })

  it('across New Year, whose calendar is not out, does not guess a day', async () => {
    const before = xinlu.clock.now
    xinlu.clock.now = Date.parse('2026-12-29T01:00:00Z')
    const id = await penalty(2, { decidedOn: '2026-12-28', validUntil: '2027-12-28' })
    const ask = `{ publicityWorklist(unit: "wenshui-squad-1", state: [DUE], first: 1000) { id publicity { state dueOn } } }`
    const { data, errors } = await squad()(ask)
    expect(data.publicityWorklist.at(-1)).toEqual({ id, publicity: { state: 'DUE', dueOn: null } })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['CALENDAR_END'])
    xinlu.clock.now = before
  })
})

describe('a batch', () => {
  it('is made, sent and confirmed: from then on the public meets the decision', async () => {
    const id = await penalty(10)
    expect(await publicly(10)).toEqual([])
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
    expect(await publicly(10)).toEqual(['晋吕文交罚一〔2026〕7010号'])
    expect(codeOf(await squad()(make, { input })), 'it is shown there').toBe('CONFLICT')
  })

  it('of which a site rejects an act: it waits again, with the reason', async () => {
    const [kept, back] = [await penalty(11), await penalty(12)]
    const made = await squad()(make, {
      input: { site: 'CREDIT_LVLIANG', action: 'PUBLISH', template: 'PENALTY_2018', decisionIds: [kept, back] },
    })
    const { id } = made.data.makePublicityBatch
    await squad()(send, { id })
    const rejected = [{ decisionId: back, reason: '行政相对人代码有误' }]
    const { data } = await squad()(confirm, { id, receiptNo: 'LL-1', on: '2026-11-23', rejected })
    expect(data.confirmPublicityBatch.rejected).toEqual(rejected)
    expect(await publicly(11)).toHaveLength(1)
    expect(await publicly(12)).toEqual([])
    await shown(back, 'CREDIT_LVLIANG')
    expect(await publicly(12)).toHaveLength(1)
  })

  it.each([
    ['before the decision', { on: '2026-11-17' }],
    ['in the future', { on: '2026-11-24' }],
    ['without a number', { receiptNo: ' ' }],
    ['that rejects what it does not hold', { rejected: [{ decisionId: 'd_none', reason: '不存在' }] }],
    ['that rejects without a reason', { rejected: [{ decisionId: 'own', reason: ' ' }] }],
  ])('with a receipt %s is refused, and nothing of it is taken', async (_, more) => {
    const n = 20 + Math.floor(Math.random() * 1000)
    const id = await penalty(n, { docNo: `晋吕文交罚一〔2026〕${8000 + n}号` })
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
    expect(await publicly(n)).toEqual([])
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
    const id = await penalty(30)
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
    const batch = await shown(await penalty(31))
    expect(codeOf(await xinlu.as('planning-clerk')(send, { id: batch }))).toBe('NOT_FOUND')
    const { data } = await xinlu.as('planning-clerk')('{ publicityBatches(first: 100) { nodes { id } } }')
    expect(data.publicityBatches.nodes.map(({ id }: { id: string }) => id)).not.toContain(batch)
    const own = await squad()('{ publicityBatches(first: 1) { nodes { id } pageInfo { hasNextPage } } }')
    expect(own.data.publicityBatches.nodes).toHaveLength(1)
  })
})

describe('a decision that was changed', () => {
  it('must be withdrawn within three working days, and then nobody outside meets it', async () => {
    const id = await penalty(40)
    await shown(id)
    await shown(id, 'CREDIT_LVLIANG')
    const input = { decisionId: id, change: 'ANNULLED', reason: '认定事实不清，依法撤销', changedOn: '2026-11-20' }
    const { data, errors } = await squad()(change, { input })
    expect(errors).toBeUndefined()
    expect(data.changeDecision.changes).toEqual([
      // 3 working days after Friday 2026-11-20
      {
        change: 'ANNULLED',
        reason: input.reason,
        changedOn: '2026-11-20',
        withdrawBy: '2026-11-25',
        basis: { at: '第四十八条' },
      },
    ])
    expect((await squad()(change, { input })).data.changeDecision.changes, 'the same again').toHaveLength(1)
    const due = await xinlu.as('clerk')('{ withdrawalsDue(unit: "wenshui-squad-1") { id changes { withdrawBy } } }')
    expect(due.data.withdrawalsDue).toEqual([{ id, changes: [{ withdrawBy: '2026-11-25' }] }])
    xinlu.clock.now += 1000
    const off = await squad()(withdraw, { id, reason: '决定已撤销' })
    expect(off.data.withdrawPublicity.publicity).toEqual({ state: 'WITHDRAWN', sites: [] })
    expect(await publicly(40)).toEqual([])
    const after = await xinlu.as('clerk')('{ withdrawalsDue(unit: "wenshui-squad-1") { id } }')
    expect(after.data.withdrawalsDue).toEqual([])
    const sheet = await squad()(make, { input: { site: 'CREDIT_CHINA', action: 'WITHDRAW', template: 'PENALTY_2018' } })
    expect(sheet.data.makePublicityBatch.sheet.rows.flat()).toContain('晋吕文交罚一〔2026〕7040号')
  })

  it.each([
    ["another unit's", 'clerk', {}, 'NOT_FOUND'],
    ['before it was made', 'squad-clerk', { changedOn: '2026-11-17' }, 'BAD_INPUT'],
    ['tomorrow', 'squad-clerk', { changedOn: '2026-11-24' }, 'BAD_INPUT'],
    ['without a reason', 'squad-clerk', { reason: ' ' }, 'BAD_INPUT'],
  ])('is refused: %s', async (_, who, more, code) => {
    const n = 2200 + Math.floor(Math.random() * 1000)
    const decisionId = await penalty(n, { docNo: `晋吕文交罚一〔2026〕${9000 + n}号` })
    const input = { decisionId, change: 'CHANGED', reason: '罚款数额有误', changedOn: '2026-11-20', ...more }
    const answer = await xinlu.as(who)(change, { input })
    // The case desk states no decision of a squad's own record.
    expect(codeOf(answer)).toBe(code)
  })

  it('that was never shown needs no withdrawal and is due no more', async () => {
    const id = await penalty(41)
    await squad()(change, {
      input: { decisionId: id, change: 'FOUND_VOID', reason: '确认无效', changedOn: '2026-11-20' },
    })
    expect(codeOf(await squad()(withdraw, { id, reason: '确认无效' }))).toBe('CONFLICT')
    const { data } = await squad()('{ publicityWorklist(unit: "wenshui-squad-1", first: 1000) { id } }')
    expect(data.publicityWorklist.map((one: { id: string }) => one.id)).not.toContain(id)
  })
})

describe('publicity that ends by itself', () => {
  it('is off every surface on the day after its last, and the sites are told', async () => {
    const before = xinlu.clock.now
    const id = await penalty(50)
    await shown(id)
    // 一般: a year from 2026-11-18
    xinlu.clock.now = Date.parse('2027-11-18T01:00:00Z')
    expect(await publicly(50)).toHaveLength(1)
    const input = { site: 'CREDIT_CHINA', action: 'WITHDRAW', template: 'PENALTY_2018', decisionIds: [id] }
    expect(codeOf(await squad()(make, { input }))).toBe('CONFLICT')
    xinlu.clock.now += day
    expect(await publicly(50)).toEqual([])
    const { data, errors } = await squad()(make, { input })
    expect(errors).toBeUndefined()
    expect(data.makePublicityBatch.count).toBe(1)
    xinlu.clock.now = before
  })
})
