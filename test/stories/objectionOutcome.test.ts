import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, asClaims, codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'
import { clerkOf, penalties } from '../repairs.ts'

const filing = operation('objection-file')
const decide = `mutation($id: ID!, $uphold: Boolean!, $reason: String!, $correction: ObjectionCorrection) {
  decideObjection(id: $id, uphold: $uphold, reason: $reason, correction: $correction) { state correction } }`
const askUnit = `mutation($id: ID!) { askOtherUnit(id: $id, unit: "wenshui-overload", question: "请核对称重记录") { dueOn } }`
const make = 'mutation($input: PublicityBatchInput!) { makePublicityBatch(input: $input) { id } }'
const send = 'mutation($id: ID!) { sendPublicityBatch(id: $id) { state } }'
const confirm = `mutation($id: ID!, $on: Date!) {
  confirmPublicityBatch(id: $id, receiptNo: "HZ-1", confirmedOn: $on, rejected: []) { state } }`
const ground = '处罚决定书认定的车货总质量与称重单不一致。'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

type Who = ReturnType<typeof asClaims>
const filed = async (fact: string, who: Who = xinlu.as('subject')) => {
  const { data, errors } = await who(filing, { fact, ground, proofs: [] })
  expect(errors).toBeUndefined()
  return data.fileObjection.id as string
}
const decided = (said: Record<string, unknown>): Promise<Answer> => xinlu.as('policy-clerk')(decide, said)
const worklist = async (first: number) =>
  (await xinlu.as('policy-clerk')(`{ objectionWorklist(first: ${first}) { id dueOn } }`)).data.objectionWorklist

it('what is due first stands first, also where another was filed before it and has longer', async () => {
  const asked = await filed(penalties.squad4.id)
  await xinlu.as('policy-clerk')(askUnit, { id: asked })
  xinlu.clock.now += 86_400_000
  const later = await filed(penalties.squad3.id)
  expect(await worklist(100)).toEqual([
    { id: later, dueOn: '2026-11-27' },
    { id: asked, dueOn: '2026-12-02' },
  ])
  expect(await worklist(1)).toEqual([{ id: later, dueOn: '2026-11-27' }])
})

it('a correction that is sent again, also twice at once, is the answer that there is; another one is refused', async () => {
  const id = await filed(penalties.squad1.id)
  xinlu.clock.now += 60_000
  const saying = (value: string) => ({
    id,
    uphold: true,
    reason: '称重单记载有误',
    correction: { columns: [{ column: '违法事实', value }] },
  })
  const said = saying('当事人的车辆超过限定标准0.3吨。')
  for (const { data, errors } of [...(await Promise.all([decided(said), decided(said)])), await decided(said)]) {
    expect(errors).toBeUndefined()
    expect(data.decideObjection).toEqual({ state: 'UPHELD', correction: '违法事实' })
  }
  const [{ n }] = (await xinlu.database.admin`select count(*)::int as n from enforcement.decision_change
    where decision_id = ${penalties.squad1.id}`) as unknown as [{ n: number }]
  expect(n, 'changed once').toBe(1)
  expect(codeOf(await decided(saying('当事人的车辆超过限定标准0.4吨。')))).toBe('CONFLICT')
})

describe('a fact that is taken off before any site showed it', () => {
  /** Penalties of a unit that no site shows yet, with the subject of each. */
  async function dueOnes(): Promise<{ id: string; subject: string; unit: string }[]> {
    const { data } = await xinlu.as('clerk')('{ publicityWorklist(first: 1000) { id } }')
    const ids = data.publicityWorklist.map(({ id }: { id: string }) => id)
    return xinlu.database.admin`
      select s.decision_id as id, s.subject_id as subject, d.issuing_unit as unit
      from enforcement.decision_statement s join enforcement.decision d on d.id = s.decision_id
      where s.kind = 'PENALTY' and s.decision_id = any(${ids}) order by s.decided_on desc, s.decision_id limit 2`
  }
  const subjectOf = (subject: string) =>
    asClaims(xinlu, { sub: `of ${subject}`, role: 'subject', org: null, unit: null, duties: [], subject_id: subject })
  const batchOf = (unit: string, id: string) => {
    const input = { site: 'CREDIT_LVLIANG', action: 'PUBLISH', template: 'PENALTY_2018', decisionIds: [id] }
    return asClaims(xinlu, clerkOf(unit))(make, { input })
  }
  const stateOf = async (who: Who, id: string) => {
    const asked = '{ mySubject { profile { enforcement { decisions(first: 100) { id publicity { state sites } } } } } }'
    const all = (await who(asked)).data.mySubject.profile.enforcement.decisions
    return all.find((one: { id: string }) => one.id === id).publicity
  }
  const takeOff = (id: string) => decided({ id, uphold: true, reason: '主体有误', correction: { takeOff: true } })

  it('is on no worklist any more, and goes to no site', async () => {
    const [one] = await dueOnes()
    if (!one) throw new Error('the sample has no penalty that is due')
    const who = subjectOf(one.subject)
    const id = await filed(one.id, who)
    xinlu.clock.now += 60_000
    expect((await stateOf(who, one.id)).state).toMatch(/DUE|LATE/)
    expect((await takeOff(id)).errors).toBeUndefined()
    expect(await stateOf(who, one.id)).toEqual({ state: 'WITHDRAWN', sites: [] })
    const list = await xinlu.as('clerk')('{ publicityWorklist(first: 1000) { id } }')
    expect(list.text).not.toContain(one.id)
    expect(codeOf(await batchOf(one.unit, one.id))).toBe('CONFLICT')
  })

  it('is not shown either where it was under way to a site', async () => {
    const [one] = await dueOnes()
    if (!one) throw new Error('the sample has no penalty that is due')
    const who = subjectOf(one.subject)
    const made = await batchOf(one.unit, one.id)
    expect(made.errors).toBeUndefined()
    const id = await filed(one.id, who)
    xinlu.clock.now += 60_000
    expect((await takeOff(id)).errors).toBeUndefined()
    xinlu.clock.now += 60_000
    const batch = made.data.makePublicityBatch.id
    const clerk = asClaims(xinlu, clerkOf(one.unit))
    expect((await clerk(send, { id: batch })).errors).toBeUndefined()
    expect((await clerk(confirm, { id: batch, on: '2026-11-24' })).errors).toBeUndefined()
    expect((await stateOf(who, one.id)).sites).toEqual([])
  })
})
