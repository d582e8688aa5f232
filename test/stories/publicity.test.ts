import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'
import { make, publicityIn } from '../publicity.ts'

const worklist = operation('publicity-worklist')
const day = 86_400_000
const change = `mutation($input: ChangeDecisionInput!) { changeDecision(input: $input) { changes { change reason changedOn withdrawBy basis { at } } publicity { state } } }`
const withdraw = `mutation($id: ID!, $reason: String!) { withdrawPublicity(decisionId: $id, reason: $reason) { publicity { state sites } } }`

let xinlu: TestHouse
let publicity: ReturnType<typeof publicityIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  publicity = publicityIn(xinlu)
})
afterAll(() => xinlu?.close())

const squad = () => xinlu.as('squad-clerk')

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
    const id = await publicity.penalty(1)
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
    const id = await publicity.penalty(2, { decidedOn: '2026-12-28', validUntil: '2027-12-28' })
    const ask = `{ publicityWorklist(unit: "wenshui-squad-1", state: [DUE], first: 1000) { id publicity { state dueOn } } }`
    const { data, errors } = await squad()(ask)
    expect(data.publicityWorklist.at(-1)).toEqual({ id, publicity: { state: 'DUE', dueOn: null } })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['CALENDAR_END'])
    xinlu.clock.now = before
  })
})

describe('a decision that was changed', () => {
  it('must be withdrawn within three working days, and then nobody outside meets it', async () => {
    const id = await publicity.penalty(40)
    await publicity.shown(id)
    await publicity.shown(id, 'CREDIT_LVLIANG')
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
    expect(await publicity.publicly(40)).toEqual([])
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
    const decisionId = await publicity.penalty(n, { docNo: `晋吕文交罚一〔2026〕${9000 + n}号` })
    const input = { decisionId, change: 'CHANGED', reason: '罚款数额有误', changedOn: '2026-11-20', ...more }
    const answer = await xinlu.as(who)(change, { input })
    // The case desk states no decision of a squad's own record.
    expect(codeOf(answer)).toBe(code)
  })

  it('that was never shown needs no withdrawal and is due no more', async () => {
    const id = await publicity.penalty(41)
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
    const id = await publicity.penalty(50)
    await publicity.shown(id)
    // 一般: a year from 2026-11-18
    xinlu.clock.now = Date.parse('2027-11-18T01:00:00Z')
    expect(await publicity.publicly(50)).toHaveLength(1)
    const input = { site: 'CREDIT_CHINA', action: 'WITHDRAW', template: 'PENALTY_2018', decisionIds: [id] }
    expect(codeOf(await squad()(make, { input }))).toBe('CONFLICT')
    xinlu.clock.now += day
    expect(await publicity.publicly(50)).toEqual([])
    const { data, errors } = await squad()(make, { input })
    expect(errors).toBeUndefined()
    expect(data.makePublicityBatch.count).toBe(1)
    xinlu.clock.now = before
  })
})
