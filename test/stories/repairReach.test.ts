import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Asking, asClaims, codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'
import { firmCode } from '../policy/worlds/people.ts'
import { clerkOf, penalties, repairsIn } from '../repairs.ts'

const decision = penalties.squad4
const bureau = '文水县交通运输局'
const department = '文水县市场监督管理局'
const sharing = { 'x-purpose': 'DATA_SHARING' }

/** Opens what stands beyond public facts in a decision. */
const shared = `query Shared($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { name profile { enforcement {
  decisions(first: 20) { docNo content } } } } } }`
const published = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { name profile { enforcement {
  decisions(first: 20) { id docNo } } } } } }`
const key = { uscc: firmCode }

let xinlu: TestHouse
let flow: ReturnType<typeof repairsIn>
let grant: string
let repair: string
/** The clerk who was first. */
let first: Asking
const squad4 = () => asClaims(xinlu, clerkOf('wenshui-squad-4'))
const from = (org: string, name = 'somebody') =>
  asClaims(xinlu, { sub: `${name} of ${org}`, role: 'department', org, duties: [] })

/** A data request about the firm, agreed to by the clerk of the one unit that answers for it. */
async function granted(ask: Asking, operation_: string, clerk: string): Promise<string> {
  const input = {
    purpose: '核对处罚内容',
    legalBasis: '政务数据共享条例 第二十条',
    matter: '年度报告抽查',
    operation: operation_,
    rows: { codes: [firmCode] },
    retentionDays: 30,
    quota: 5,
    validUntil: '2026-12-20',
  }
  const { data } = await ask(operation('data-request-submit'), { input }, { headers: sharing })
  const { id } = data.submitDataRequest
  const { errors } = await xinlu.as(clerk)(operation('data-request-decide'), { id, approve: true, reason: '同意' })
  expect(errors).toBeUndefined()
  return id
}

beforeAll(async () => {
  xinlu = await openTestHouse()
  flow = repairsIn(xinlu)
  grant = await granted(xinlu.as('department'), shared, 'clerk')
  repair = await flow.applied('subject', decision.id)
  await flow.accepted('clerk', repair)
})
afterAll(() => xinlu?.close())

const propagation = async () =>
  (
    await flow.repairOf(
      'subject',
      decision.id,
      'state propagation { target kind owner requiredBy confirmedAt overdue }',
    )
  ).repair
const notices = (ask: Asking, headers = {}) =>
  ask('{ correctionNotices(first: 10) { repairId target kind docNo requiredBy overdue } }', {}, { headers })

describe('a repair is granted', () => {
  it('not while it is not known where the fact went, and then nothing is half done', async () => {
    const { admin } = xinlu.database
    const reader = xinlu.database.roleOf('governance')
    await admin.unsafe(`revoke select on ledger.about from ${reader}`)
    expect((await flow.decided('clerk', repair)).errors).toHaveLength(1)
    await admin.unsafe(`grant select on ledger.about to ${reader}`)
    expect(await admin`select 1 from enforcement.repaired`).toHaveLength(0)
    expect(await propagation()).toEqual({ state: 'ACCEPTED', propagation: [] })
  })

  it('once by one of two clerks, names every place that it must reach, and by when', async () => {
    // One department received the firm's decisions and still may, one did and may no more, one received something else.
    const use = (ask: Asking, query: string, id: string) =>
      ask(query, { key }, { headers: { ...sharing, 'x-grant': id } })
    await use(xinlu.as('department'), shared, grant)
    const past = await granted(from('文水县公安局'), shared, 'clerk')
    await use(from('文水县公安局'), shared, past)
    const revoke = 'mutation($id: ID!) { revokeGrant(id: $id, reason: "事项已办结") { state } }'
    expect((await xinlu.as('clerk')(revoke, { id: past })).data.revokeGrant.state).toBe('REVOKED')
    const address = 'query Shared($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { address } } }'
    const other = await granted(from('文水县教育局'), address, 'planning-clerk')
    expect((await use(from('文水县教育局'), address, other)).errors).toBeUndefined()
    await xinlu.as('auditor')(published, { key })

    const answers = await Promise.all(['clerk', squad4()].map((by) => flow.decided(by, repair)))
    expect(answers.map((one) => codeOf(one) ?? 'done').sort()).toEqual(['CONFLICT', 'done'])
    first = answers[0]?.errors ? squad4() : xinlu.as('clerk')
    const { data } = answers.find(({ errors }) => !errors) as Answer
    expect(data.decideRepair).toMatchObject({
      state: 'GRANTED',
      repairedOn: '2026-11-23',
      decision: null,
      blockers: [],
    })
    const targets = data.decideRepair.propagation as { target: string; owner: string; confirmedAt: string | null }[]
    expect(targets.map(({ target }) => target).sort()).toEqual(
      [
        'COMMITMENT:xinlu',
        'GRADES:wenshui-construction',
        'GRADES:wenshui-planning',
        `GRANT:${grant}`,
        'LISTS:wenshui-overload',
        'MEASURES:wenshui-policy',
        'PUBLICITY:信用吕梁',
        'PUBLICITY:山西信用交通',
        `RECIPIENT:${department}`,
        'RECIPIENT:文水县公安局',
        'SHARING:xinlu',
      ].sort(),
    )
    expect(targets.every((one) => 'requiredBy' in one && one.requiredBy === '2026-11-26')).toBe(true)
    const confirmed = targets.filter(({ confirmedAt }) => confirmedAt !== null).map(({ target }) => target)
    expect(confirmed.sort()).toEqual(['COMMITMENT:xinlu', 'SHARING:xinlu'])
  })

  it('and the same grant sent again changes nothing', async () => {
    const before = await propagation()
    expect((await flow.decided(first, repair)).data.decideRepair.state).toBe('GRANTED')
    expect(await propagation()).toEqual(before)
    expect(codeOf(await flow.decided('clerk', repair, false, '反悔'))).toBe('CONFLICT')
    expect(codeOf(await flow.decided('squad-clerk', repair))).toBe('NOT_FOUND')
  })
})

describe('each place confirms', () => {
  it('what waits for it, which it alone is told', async () => {
    const planning = await notices(xinlu.as('planning-clerk'))
    expect(planning.data.correctionNotices).toEqual([
      {
        repairId: repair,
        target: 'GRADES:wenshui-planning',
        kind: 'GRADES',
        docNo: decision.docNo,
        requiredBy: '2026-11-26',
        overdue: false,
      },
    ])
    const told = await notices(xinlu.as('department'), sharing)
    expect(told.data.correctionNotices.map(({ kind }: { kind: string }) => kind)).toEqual(['GRANT', 'RECIPIENT'])
    for (const ask of [from('文水县教育局'), from(bureau)])
      expect((await notices(ask, sharing)).data.correctionNotices).toEqual([])
    for (const who of ['squad-clerk', 'auditor'])
      expect((await notices(xinlu.as(who))).data.correctionNotices).toEqual([])
    expect(codeOf(await notices(xinlu.as('dashboard')))).toBe('FIELD_WITHHELD')
    for (const who of ['subject', 'anonymous'])
      expect(codeOf(await notices(xinlu.as(who)))).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it("nobody else's, and no site by a word", async () => {
    const target = 'GRADES:wenshui-planning'
    for (const who of ['squad-clerk', 'clerk', 'auditor', 'overload-clerk'])
      expect(codeOf(await flow.confirmed(xinlu.as(who), repair, target))).toBe('NOT_FOUND')
    const other = await flow.confirmed(from('文水县公安局'), repair, `RECIPIENT:${department}`, '已删除', null, sharing)
    expect(codeOf(other)).toBe('NOT_FOUND')
    expect(codeOf(await flow.confirmed(xinlu.as('planning-clerk'), 'rp_none', target))).toBe('NOT_FOUND')
    expect(codeOf(await flow.confirmed(xinlu.as('clerk'), repair, 'PUBLICITY:信用吕梁'))).toBe('CONFLICT')
    expect((await propagation()).propagation.filter((one: { confirmedAt: unknown }) => one.confirmedAt)).toHaveLength(2)
  })

  it.each([
    ['without a note', ' ', null],
    ['with somebody’s telephone number', '联系13812345678', null],
    ['with a hash that is none', '已删除', 'abc'],
  ])('%s it is refused', async (_, note, hash) =>
    expect(
      codeOf(await flow.confirmed(xinlu.as('planning-clerk'), repair, 'GRADES:wenshui-planning', note, hash)),
    ).toBe('BAD_INPUT'),
  )

  it('once, with its evidence; then the notice names the document no more', async () => {
    const hash = 'ab'.repeat(32)
    const send = (note = '等级已重新核定') =>
      flow.confirmed(xinlu.as('planning-clerk'), repair, 'GRADES:wenshui-planning', note, hash)
    const wanted = {
      target: 'GRADES:wenshui-planning',
      docNo: null,
      confirmedAt: '2026-11-23T01:00:00.000Z',
      overdue: false,
    }
    for (const { data } of await Promise.all([send(), send()])) expect(data.confirmPropagation).toEqual(wanted)
    expect(codeOf(await send('另一说法'))).toBe('CONFLICT')
    expect((await notices(xinlu.as('planning-clerk'))).data.correctionNotices).toEqual([])
  })

  it('every unit and department, and the repair is still open, for the sites show it', async () => {
    const answers = await flow.ownersConfirm('subject', decision.id)
    expect(answers.map(({ data }) => data.confirmPropagation.target).sort()).toEqual(
      [
        'GRADES:wenshui-construction',
        `GRANT:${grant}`,
        'LISTS:wenshui-overload',
        'MEASURES:wenshui-policy',
        `RECIPIENT:${department}`,
        'RECIPIENT:文水县公安局',
      ].sort(),
    )
    expect((await propagation()).state).toBe('GRANTED')
  })
})
