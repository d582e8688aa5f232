import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'
import { clerkOf, penalties, repairsIn } from '../repairs.ts'

const filing = operation('objection-file')
const decide = `mutation($id: ID!, $uphold: Boolean!, $reason: String!, $correction: ObjectionCorrection) {
  decideObjection(id: $id, uphold: $uphold, reason: $reason, correction: $correction) {
    id state decidedOn decidedBy late reason correction furtherWay decision { breachFacts } } }`
const askUnit = `mutation($id: ID!, $unit: ID!, $question: String!) {
  askOtherUnit(id: $id, unit: $unit, question: $question) { state dueOn askedUnit basis { at provisional } } }`
const back = 'mutation($id: ID!) { withdrawObjection(id: $id) { state } }'
const worklist = '{ objectionWorklist(first: 100) { id dueOn late mustNotBeDecidedBy } }'
const lookup = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement {
  decisions(first: 100) { id docNo disputed publicity { state sites } } } } } } }`
const ground = '处罚决定书认定的车货总质量与称重单不一致。'

let xinlu: TestHouse
let uscc: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  const { data } = await xinlu.as('subject')('{ mySubject { ... on Enterprise { uscc } } }')
  uscc = data.mySubject.uscc
})
afterAll(() => xinlu?.close())

const policy = () => asClaims(xinlu, clerkOf('wenshui-policy'))
const file = (fact: string, more: object = {}, who = 'subject') =>
  xinlu.as(who)(filing, { fact, ground, proofs: [], ...more })
const filed = async (fact: string, more: object = {}) => {
  const { data, errors } = await file(fact, more)
  expect(errors).toBeUndefined()
  return data.fileObjection.id as string
}
const shown = async (id: string, who = 'anonymous') => {
  const { data } = await xinlu.as(who)(lookup, { key: { uscc } })
  return data.subject.profile.enforcement.decisions.find((one: { id: string }) => one.id === id) ?? null
}

describe('a subject objects', () => {
  it('and is told by when it is answered and by whom not; the fact is marked wherever it is shown', async () => {
    const { id } = penalties.squad4
    expect(await shown(id)).toMatchObject({ disputed: false })
    const { data, errors } = await file(id)
    expect(errors).toBeUndefined()
    // 3 working days after Monday 2026-11-23
    expect(data.fileObjection).toEqual({
      id: expect.stringMatching(/^ob_/),
      state: 'FILED',
      dueOn: '2026-11-26',
      mustNotBeDecidedBy: 'wenshui-squad-4',
    })
    for (const who of ['anonymous', 'dashboard', 'clerk', 'department'])
      expect(await shown(id, who), who).toMatchObject({ disputed: true })
    const sheet = await asClaims(
      xinlu,
      clerkOf('wenshui-enforcement'),
    )('{ exportActs(template: PENALTY_2018, decidedFrom: "2026-01-01", first: 1000) { disputed } }')
    expect(sheet.data.exportActs.disputed, 'also in what is exported').toEqual([penalties.squad4.docNo])
    const again = await Promise.all([1, 2, 3].map(() => file(id)))
    for (const one of again) expect(one.data.fileObjection.id, 'the same again').toBe(data.fileObjection.id)
    expect(codeOf(await file(id, { ground: `${ground}另有理由。` }))).toBe('CONFLICT')
    expect((await xinlu.as('subject')(back, { id: data.fileObjection.id })).data.withdrawObjection.state).toBe(
      'WITHDRAWN',
    )
    expect(await shown(id)).toMatchObject({ disputed: false })
  })

  it.each([
    ["on somebody else's fact", { fact: penalties.trader.id }, 'NOT_FOUND'],
    ['on what is not there', { fact: 'd_none' }, 'NOT_FOUND'],
    ['without a ground', { ground: ' ' }, 'BAD_INPUT'],
    ['with an enormous one', { ground: '长'.repeat(5000) }, 'BAD_INPUT'],
    ['with a mobile number in it', { ground: `${ground}13800138000` }, 'BAD_INPUT'],
    ['with a proof that is not there', { proofs: ['p_none'] }, 'NOT_FOUND'],
  ])('%s, and it is refused', async (_, more, code) => {
    expect(codeOf(await file(penalties.squad1.id, more))).toBe(code)
  })

  it("with somebody else's proof, and it is refused; with its own it is taken", async () => {
    const { proofOf } = repairsIn(xinlu)
    const foreign = await proofOf('trader')
    expect(codeOf(await file(penalties.squad1.id, { proofs: [foreign] }))).toBe('NOT_FOUND')
    const own = await proofOf('subject')
    const id = await filed(penalties.squad1.id, { proofs: [own] })
    await xinlu.as('subject')(back, { id })
  })

  it('after nothing shows the fact any more, and it is refused', async () => {
    const before = xinlu.clock.now
    xinlu.clock.now = Date.parse('2029-12-01T01:00:00Z')
    expect(codeOf(await file(penalties.squad4.id))).toBe('CONFLICT')
    xinlu.clock.now = before
  })

  it('and nobody else may: not a clerk, not anyone', async () => {
    expect(codeOf(await file(penalties.squad1.id, {}, 'clerk'))).toBe('FIELD_WITHHELD')
    expect(codeOf(await file(penalties.squad1.id, {}, 'anonymous'))).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})

describe('an objection is decided', () => {
  it('by another unit and person than those of the decision, and by no other', async () => {
    const id = await filed(penalties.squad1.id)
    const said = { id, uphold: false, reason: '称重单与决定书一致' }
    expect(codeOf(await xinlu.as('squad-clerk')(decide, said)), 'the issuing unit').toBe('CONFLICT')
    expect(codeOf(await xinlu.as('planning-clerk')(decide, said)), 'a unit that decides none').toBe('NOT_FOUND')
    expect(codeOf(await xinlu.as('dashboard')(decide, said))).toBe('FIELD_WITHHELD')
    expect(codeOf(await policy()(decide, { ...said, reason: ' ' })), 'without reasons').toBe('BAD_INPUT')
    expect(codeOf(await policy()(decide, { ...said, uphold: true })), 'upheld, and nothing follows').toBe('BAD_INPUT')
    const list = (await policy()(worklist)).data.objectionWorklist
    expect(list).toContainEqual({ id, dueOn: '2026-11-26', late: false, mustNotBeDecidedBy: 'wenshui-squad-1' })
    const { data, errors } = await policy()(decide, said)
    expect(errors).toBeUndefined()
    expect(data.decideObjection).toMatchObject({
      state: 'REJECTED',
      decidedOn: '2026-11-23',
      decidedBy: 'wenshui-policy',
      late: false,
      reason: said.reason,
      correction: null,
      furtherWay: expect.stringContaining('行政复议'),
    })
    expect((await policy()(decide, said)).errors, 'the same again').toBeUndefined()
    expect(codeOf(await policy()(decide, { ...said, reason: '另一理由' }))).toBe('CONFLICT')
  })

  it('once, also by two at once', async () => {
    const id = await filed(penalties.squad1.id)
    const answers = await Promise.all(
      [policy(), xinlu.as('clerk')].map((ask, i) => ask(decide, { id, uphold: false, reason: `理由${i}` })),
    )
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1)
    expect(answers.filter((one) => codeOf(one) === 'CONFLICT')).toHaveLength(1)
  })

  it('with help of another unit in a longer time, and late is said', async () => {
    const before = xinlu.clock.now
    const id = await filed(penalties.squad1.id)
    const asked = await policy()(askUnit, { id, unit: 'wenshui-overload', question: '请核对称重记录' })
    expect(asked.data.askOtherUnit).toEqual({
      state: 'ASKED',
      dueOn: '2026-12-02',
      askedUnit: 'wenshui-overload',
      basis: { at: null, provisional: true },
    })
    expect(codeOf(await policy()(askUnit, { id, unit: 'wenshui-planning', question: '再核对一次' })), 'once').toBe(
      'CONFLICT',
    )
    xinlu.clock.now = Date.parse('2026-12-03T01:00:00Z')
    const { data } = await policy()(decide, { id, uphold: false, reason: '核对无误' })
    expect(data.decideObjection).toMatchObject({ state: 'REJECTED', late: true })
    xinlu.clock.now = before
  })

  it('for the subject: columns say otherwise from then on, and what was said before stays as it was', async () => {
    const id = await filed(penalties.squad1.id)
    const before = new Date(xinlu.clock.now).toISOString()
    xinlu.clock.now += 60_000
    const correction = { columns: [{ column: '违法事实', value: '当事人的车辆超过限定标准0.3吨。' }] }
    const wrong = { columns: [{ column: '处罚决定日期', value: '2026/13/01' }] }
    expect(codeOf(await policy()(decide, { id, uphold: true, reason: '有误', correction: wrong }))).toBe('BAD_INPUT')
    const number = { columns: [{ column: '行政处罚决定书文号', value: '另一文号' }] }
    expect(codeOf(await policy()(decide, { id, uphold: true, reason: '有误', correction: number }))).toBe('BAD_INPUT')
    const { data, errors } = await policy()(decide, { id, uphold: true, reason: '称重单记载有误', correction })
    expect(errors).toBeUndefined()
    expect(data.decideObjection).toMatchObject({
      state: 'UPHELD',
      correction: '违法事实',
      decision: { breachFacts: '当事人的车辆超过限定标准0.3吨。' },
    })
    const then = `query($key: SubjectKey!, $at: DateTime) { subject(key: $key) { ... on Enterprise { profile(knownAt: $at) { enforcement { decisions(first: 100) { id breachFacts } } } } } }`
    const said = async (at: string | null) =>
      (await xinlu.as('clerk')(then, { key: { uscc }, at })).data.subject.profile.enforcement.decisions.find(
        (one: { id: string }) => one.id === penalties.squad1.id,
      ).breachFacts
    expect(await said(null)).toBe('当事人的车辆超过限定标准0.3吨。')
    expect(await said(before)).not.toBe('当事人的车辆超过限定标准0.3吨。')
    expect(await shown(penalties.squad1.id), 'what the sites had was wrong').toBeNull()
    const make = `mutation($input: PublicityBatchInput!) { makePublicityBatch(input: $input) { sheet { rows } } }`
    const input = {
      site: 'CREDIT_LVLIANG',
      action: 'PUBLISH',
      template: 'PENALTY_2018',
      decisionIds: [penalties.squad1.id],
    }
    const anew = await xinlu.as('squad-clerk')(make, { input })
    expect(anew.errors).toBeUndefined()
    expect(anew.data.makePublicityBatch.sheet.rows.flat()).toContain('当事人的车辆超过限定标准0.3吨。')
  })

  it('for the subject: the fact is taken off, and nobody outside meets it from then on', async () => {
    const { id: fact } = penalties.squad4
    const id = await filed(fact)
    xinlu.clock.now += 60_000
    expect(await shown(fact)).not.toBeNull()
    const { errors } = await policy()(decide, { id, uphold: true, reason: '主体有误', correction: { takeOff: true } })
    expect(errors).toBeUndefined()
    expect(await shown(fact)).toBeNull()
    expect(await shown(fact, 'clerk')).toMatchObject({ disputed: false, publicity: { state: 'WITHDRAWN', sites: [] } })
  })
})

it('objections are nobody else’s to see outside', async () => {
  await filed(penalties.squad3.id)
  const asked = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement { decisions(first: 100) { objections { id ground state } } } } } } }`
  expect(codeOf(await xinlu.as('anonymous')(asked, { key: { uscc } }))).toBe('GRAPHQL_VALIDATION_FAILED')
  expect(codeOf(await xinlu.as('department')(asked, { key: { uscc } }))).toBe('FIELD_REFUSED')
  const own = await xinlu.as('subject')(
    '{ mySubject { ... on Enterprise { profile { enforcement { decisions(first: 100) { objections { ground state } } } } } } }',
  )
  const all = own.data.mySubject.profile.enforcement.decisions.flatMap(
    ({ objections }: { objections: object[] }) => objections,
  )
  expect(all).toContainEqual({ ground, state: 'FILED' })
  expect((await xinlu.as('trader')(asked, { key: { uscc } })).data?.subject ?? null).toBeNull()
})
