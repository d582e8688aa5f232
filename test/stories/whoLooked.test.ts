import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'

const hour = 3_600_000
const day = 24 * hour
const looks = operation('who-looked-at-me')
const verify = operation('verify-receipt')
const firm = 's_70d1r5mp5n0kpqgn'

let xinlu: TestHouse
let start: number
let uscc: string
let dashboardReceipt: string
let grant: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  start = xinlu.clock.now
  const key = { id: firm }
  const name =
    'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { uscc address legalRepresentative { displayName } } } }'
  const seen = await xinlu.as('dashboard')(name, { key }, { headers: { 'x-receipt': '1' } })
  uscc = seen.data.subject.uscc
  dashboardReceipt = JSON.parse(seen.text).extensions.receipt.id
  const input = {
    purpose: '核对登记住所',
    legalBasis: '政务数据共享条例 第二十条',
    matter: '年度报告抽查',
    operation: name,
    rows: { codes: [uscc] },
    retentionDays: 30,
    quota: 2,
    validUntil: '2026-12-20',
  }
  const { data } = await xinlu.as('department')(operation('data-request-submit'), { input })
  grant = data.submitDataRequest.id
  await xinlu.as('planning-clerk')(operation('data-request-decide'), { id: grant, approve: true, reason: '' })
  xinlu.clock.now = start + 12 * 60_000
  const shared = await xinlu.as('department')(name, { key: { uscc } }, { headers: { 'x-grant': grant } })
  expect(shared.status).toBe(200)
  // An open case: its being looked at must not be known.
  await xinlu.as('clerk')(
    'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement { openCases { id } } } } } }',
    { key },
  )
  await xinlu.as('subject')(name, { key })
})
afterAll(() => xinlu?.close())

const told = async (who = xinlu.as('subject'), after: string | null = null) => {
  const { data, errors } = await who(looks, { after })
  expect(errors).toBeUndefined()
  return data.whoLookedAtMe as {
    nodes: Record<string, unknown>[]
    pageInfo: { endCursor: string; hasNextPage: boolean }
  }
}

describe('who looked at me', () => {
  it('is told by the hour, when the hour is over: which office, for what, by which clause, which facts; never which person', async () => {
    xinlu.clock.now = start + hour - 1
    expect((await told()).nodes).toEqual([])
    xinlu.clock.now = start + hour
    const { nodes, pageInfo } = await told()
    expect(nodes).toEqual([
      {
        at: '2026-11-23T01:00:00.000Z',
        org: '文水县市场监督管理局',
        role: 'department',
        purpose: 'DATA_SHARING',
        basis: 'government-data-sharing 第二十一条',
        coordinates: ['Enterprise.address', 'Person.displayName'],
        receiptId: expect.any(String),
      },
    ])
    expect(pageInfo.hasNextPage).toBe(false)
    expect(JSON.stringify(nodes)).not.toContain('sample-')
  })

  it('supervision is told after ten days, an open case never', async () => {
    xinlu.clock.now = start + 10 * day + hour - 1
    expect((await told()).nodes).toHaveLength(1)
    xinlu.clock.now += 1
    const { nodes } = await told()
    expect(nodes.map(({ purpose, org }) => [purpose, org])).toEqual([
      ['DATA_SHARING', '文水县市场监督管理局'],
      ['STATUTORY_SUPERVISION', '文水县交通运输局'],
    ])
    expect(nodes[1]?.receiptId).toBe(dashboardReceipt)
    expect(JSON.stringify(nodes)).not.toContain('openCases')
  })

  it('goes on where the page ended, without a gap', async () => {
    const query =
      'query($after: String) { whoLookedAtMe(first: 1, after: $after) { nodes { purpose } pageInfo { endCursor hasNextPage } } }'
    const first = (await xinlu.as('subject')(query)).data.whoLookedAtMe
    expect(first.pageInfo.hasNextPage).toBe(true)
    const next = (await xinlu.as('subject')(query, { after: first.pageInfo.endCursor })).data.whoLookedAtMe
    expect(next).toMatchObject({ nodes: [{ purpose: 'STATUTORY_SUPERVISION' }], pageInfo: { hasNextPage: false } })
    expect(codeOf(await xinlu.as('trader')(query, { after: first.pageInfo.endCursor }))).toBe('BAD_INPUT')
  })

  it('is the same for a token that names the subject by its code', async () => {
    const byCode = asClaims(xinlu, { sub: 'by code', role: 'subject', subject_code: uscc })
    expect((await told(byCode)).nodes).toEqual((await told()).nodes)
  })

  it("is nobody else's", async () => {
    expect((await told(xinlu.as('trader'))).nodes).toEqual([])
    for (const who of ['clerk', 'auditor', 'anonymous'])
      expect((await xinlu.as(who)(looks)).data?.whoLookedAtMe ?? null).toBeNull()
  })
})

describe('the log', () => {
  it('is read by auditors: who, for what, how much; never about whom', async () => {
    const query = `query($purpose: String, $after: String) { accessLog(first: 1, purpose: $purpose, after: $after) {
      nodes { logIndex at who org unit role purpose basis grant coordinates { class coordinates } subjectCount receiptId }
      pageInfo { endCursor hasNextPage } } }`
    const { data, errors } = await xinlu.as('auditor')(query, { purpose: 'DATA_SHARING' })
    expect(errors).toBeUndefined()
    expect(data.accessLog.nodes).toEqual([
      expect.objectContaining({
        who: 'sample-department',
        org: '文水县市场监督管理局',
        grant,
        subjectCount: 1,
        coordinates: expect.arrayContaining([{ class: 'PERSONAL', coordinates: ['Person.displayName'] }]),
      }),
    ])
    expect(JSON.stringify(data)).not.toContain(firm)
    const { endCursor } = data.accessLog.pageInfo
    expect((await xinlu.as('auditor')(query, { purpose: 'DATA_SHARING', after: endCursor })).errors).toBeUndefined()
    expect(codeOf(await xinlu.as('auditor')(query, { purpose: 'AUDIT', after: endCursor }))).toBe('BAD_INPUT')
    for (const who of ['clerk', 'subject', 'department', 'anonymous'])
      expect((await xinlu.as(who)(query)).data?.accessLog ?? null).toBeNull()
  })

  it('verifies a receipt for anybody who holds its number, and none that was not issued', async () => {
    const { data, errors } = await xinlu.as('anonymous')(verify, { id: dashboardReceipt })
    expect(errors).toBeUndefined()
    expect(data.verifyReceipt).toMatchObject({ valid: true, reasons: [], checkpoint: expect.stringContaining('xinlu') })
    expect(data.verifyReceipt.inclusionProof.every((hash: string) => /^[0-9a-f]{64}$/.test(hash))).toBe(true)
    const unknown = await xinlu.as('anonymous')(verify, { id: 'unknown' })
    expect(unknown.data.verifyReceipt).toMatchObject({
      valid: false,
      reasons: ['no such receipt was issued'],
      inclusionProof: null,
    })
  })

  it('and finds a record that was changed', async () => {
    const { admin } = xinlu.database
    const change = (from: string, to: string) => admin`
      update ledger.record set body = replace(body::text, ${from}, ${to})::jsonb
      where index = (select index from ledger.leaf where receipt_id = ${dashboardReceipt})`
    await change('sample-dashboard', 'sample-dashboarD')
    const { data } = await xinlu.as('anonymous')(verify, { id: dashboardReceipt })
    expect(data.verifyReceipt).toMatchObject({ valid: false, reasons: ['the record was changed'] })
    await change('sample-dashboarD', 'sample-dashboard')
    expect((await xinlu.as('anonymous')(verify, { id: dashboardReceipt })).data.verifyReceipt.valid).toBe(true)
  })

  it('gives its newest checkpoint to a witness, and the proof that it only grew', async () => {
    const { data } = await xinlu.as('anonymous')('{ ledgerCheckpoint }')
    const size = Number(data.ledgerCheckpoint.split('\n')[1])
    expect(size).toBeGreaterThan(2)
    const query = 'query($from: Int!, $to: Int!) { ledgerConsistency(from: $from, to: $to) }'
    const proof = await xinlu.as('anonymous')(query, { from: 2, to: size })
    expect(proof.data.ledgerConsistency.length).toBeGreaterThan(0)
    for (const bad of [
      { from: 0, to: 1 },
      { from: 2, to: 1 },
      { from: 1, to: size + 1000 },
    ])
      expect(codeOf(await xinlu.as('anonymous')(query, bad))).toBe('BAD_INPUT')
  })
})
