import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'
import { asked, extend, requestsIn } from '../requests.ts'

const health = operation('data-request-health')
const day = 86_400_000

let xinlu: TestHouse
let requests: Awaited<ReturnType<typeof requestsIn>>
beforeAll(async () => {
  xinlu = await openTestHouse()
  requests = await requestsIn(xinlu)
})
afterAll(() => xinlu?.close())

describe('a grant', () => {
  it('tells its owners and its holder what was used and what never was, and nobody else', async () => {
    const id = await requests.granted()
    const ask = async (who: string) => (await xinlu.as(who)(health, { id })).data.dataRequest
    expect(await ask('planning-clerk')).toMatchObject({
      usedQuota: 0,
      unusedCoordinates: expect.arrayContaining(['Enterprise.address']),
    })
    await requests.use(id, requests.firms[0]?.uscc)
    await requests.use(id, requests.firms[0]?.uscc)
    const told = {
      id,
      requester: '文水县市场监督管理局',
      purpose: '核对登记住所',
      legalBasis: '政务数据共享条例 第二十条',
      usedQuota: 1,
      quota: 2,
      unusedCoordinates: [],
      validUntil: '2026-12-20',
      state: 'APPROVED',
    }
    for (const who of ['planning-clerk', 'overload-clerk', 'department']) expect(await ask(who)).toEqual(told)
    for (const who of ['squad-clerk', 'auditor']) expect(await ask(who)).toBeNull()
  })

  it('names its clauses, and by when the data is supplied', async () => {
    const id = await requests.granted()
    const query =
      'query($id: ID!) { dataRequest(id: $id) { operation basis { at provisional } localBasis { instrument provisional } supplyDueOn supplyBasis { at } } }'
    const { data } = await xinlu.as('department')(query, { id })
    expect(data.dataRequest).toEqual({
      operation: asked,
      basis: { at: '第二十一条', provisional: false },
      localBasis: { instrument: 'county-data-requests', provisional: true },
      // twenty working days after Monday 2026-11-23
      supplyDueOn: '2026-12-21',
      supplyBasis: { at: '第二十二条' },
    })
  })

  it('is revoked by a unit that opened it, at once', async () => {
    const revoke =
      'mutation($id: ID!, $reason: String!) { revokeGrant(id: $id, reason: $reason) { state revokedReason } }'
    const id = await requests.granted()
    expect((await requests.use(id, requests.firms[0]?.uscc)).status).toBe(200)
    expect(codeOf(await xinlu.as('squad-clerk')(revoke, { id, reason: 'x' }))).toBe('NOT_FOUND')
    expect(codeOf(await xinlu.as('overload-clerk')(revoke, { id, reason: ' ' }))).toBe('BAD_INPUT')
    const { data } = await xinlu.as('overload-clerk')(revoke, { id, reason: '用途不符' })
    expect(data.revokeGrant).toEqual({ state: 'REVOKED', revokedReason: '用途不符' })
    expect(codeOf(await requests.use(id, requests.firms[0]?.uscc))).toBe('GRANT_REFUSED')
    expect(codeOf(await xinlu.as('overload-clerk')(revoke, { id, reason: '再次' }))).toBe('CONFLICT')
  })

  it('of another department looks like none', async () => {
    const id = await requests.granted()
    const answer = (grant: string) =>
      xinlu.as('clerk')(asked, { key: { uscc: requests.firms[0]?.uscc } }, { headers: { 'x-grant': grant } })
    const [theirs, none] = [await answer(id), await answer('r_0000000000000000')]
    expect(codeOf(theirs)).toBe('GRANT_REFUSED')
    expect(theirs.text).toBe(none.text)
  })

  it('ends with its last day', async () => {
    const id = await requests.granted({ validUntil: '2026-11-24' })
    const unanswered = await requests.made({ validUntil: '2026-11-24' })
    const { now } = xinlu.clock
    try {
      xinlu.clock.now = Date.parse('2026-11-24T15:59:59Z')
      expect((await requests.use(id, requests.firms[0]?.uscc)).status).toBe(200)
      xinlu.clock.now += 1000
      expect(codeOf(await requests.use(id, requests.firms[0]?.uscc))).toBe('GRANT_REFUSED')
      const { data } = await xinlu.as('department')(health, { id })
      expect(data.dataRequest.state).toBe('EXPIRED')
      expect(codeOf(await requests.answered('planning-clerk', unanswered.id, true))).toBe('CONFLICT')
    } finally {
      xinlu.clock.now = now
    }
  })

  it('that nobody answered in time is shown as late', async () => {
    const { id } = await requests.made()
    const query = 'query($id: ID!) { dataRequest(id: $id) { dueOn late parts { late } } }'
    const { now } = xinlu.clock
    try {
      xinlu.clock.now = Date.parse('2026-12-02T15:00:00Z')
      expect((await xinlu.as('department')(query, { id })).data.dataRequest.late).toBe(false)
      xinlu.clock.now += day
      expect((await xinlu.as('department')(query, { id })).data.dataRequest).toEqual({
        dueOn: '2026-12-02',
        late: true,
        parts: [{ late: true }, { late: true }],
      })
      expect(codeOf(await xinlu.as('overload-clerk')(extend, { id, reason: '太晚' }))).toBe('CONFLICT')
      await requests.answered('overload-clerk', id, true)
      const { parts } = (await xinlu.as('department')(query, { id })).data.dataRequest
      expect(parts).toEqual([{ late: true }, { late: true }])
    } finally {
      xinlu.clock.now = now
    }
  })
})
