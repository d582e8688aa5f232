import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'
import { asked, extend, requestsIn } from '../requests.ts'

let xinlu: TestHouse
let requests: Awaited<ReturnType<typeof requestsIn>>
beforeAll(async () => {
  xinlu = await openTestHouse()
  requests = await requestsIn(xinlu)
})
afterAll(() => xinlu?.close())

describe('each unit decides its part', () => {
  it('and when all have agreed, this operation runs, personal facts by a mask that links nothing', async () => {
    const { id } = await requests.made()
    expect(codeOf(await requests.use(id, requests.firms[0]?.uscc))).toBe('GRANT_REFUSED')
    const first = await requests.answered('planning-clerk', id, true)
    expect(first.data.decideDataRequest).toEqual({
      id,
      state: 'PENDING',
      refusalReason: null,
      validUntil: '2026-12-20',
    })
    expect(codeOf(await requests.use(id, requests.firms[0]?.uscc))).toBe('GRANT_REFUSED')
    const last = await requests.answered('overload-clerk', id, true)
    expect(last.data.decideDataRequest.state).toBe('APPROVED')
    const { data, errors } = await requests.use(id, requests.firms[0]?.uscc)
    expect(errors).toBeUndefined()
    expect(data.subject.uscc).toBe(requests.firms[0]?.uscc)
    expect(data.subject.address).toEqual(expect.any(String))
    expect(data.subject.legalRepresentative.displayName).toMatch(/^#[0-9a-f]{10}$/)
  })

  it('a space more is the same operation, a field more is another', async () => {
    const id = await requests.granted()
    expect(
      (await requests.use(id, requests.firms[0]?.uscc, asked.replace('uscc address', 'uscc   address # same\n')))
        .status,
    ).toBe(200)
    expect(
      codeOf(await requests.use(id, requests.firms[0]?.uscc, asked.replace('uscc address', 'uscc name address'))),
    ).toBe('GRANT_REFUSED')
  })

  it('a subject outside the rows is not there, and one more than the quota is refused', async () => {
    const id = await requests.granted()
    expect((await requests.use(id, requests.firms[2]?.uscc)).data).toEqual({ subject: null })
    const wide = await requests.granted({ rows: { all: true }, quota: 1 })
    expect((await requests.use(wide, requests.firms[2]?.uscc)).status).toBe(200)
    expect(codeOf(await requests.use(wide, requests.firms[3]?.uscc))).toBe('QUOTA_EXCEEDED')
  })

  it('what one unit refuses is withheld, with its reason; the rest of the operation runs', async () => {
    const { id } = await requests.made()
    await requests.answered('planning-clerk', id, true)
    const { data } = await requests.answered('overload-clerk', id, false, '与职责无关')
    expect(data.decideDataRequest).toMatchObject({ state: 'PARTIAL', refusalReason: '与职责无关' })
    const answer = await requests.use(id, requests.firms[0]?.uscc)
    expect(answer.data.subject).toMatchObject({
      address: expect.any(String),
      profile: { overload: { violationsInYear: null } },
    })
    expect(codeOf(answer)).toBe('FIELD_WITHHELD')
  })

  it('what all refuse is refused', async () => {
    const { id } = await requests.made()
    await requests.answered('planning-clerk', id, false, '理由一')
    const { data } = await requests.answered('overload-clerk', id, false, '理由二')
    expect(data.decideDataRequest).toMatchObject({
      state: 'REFUSED',
      refusalReason: 'wenshui-overload：理由二；wenshui-planning：理由一',
    })
    expect(codeOf(await requests.use(id, requests.firms[0]?.uscc))).toBe('GRANT_REFUSED')
  })

  it('once, for its own part, with a reason where it refuses', async () => {
    const { id } = await requests.made()
    expect(codeOf(await requests.answered('planning-clerk', id, false, '  '))).toBe('BAD_INPUT')
    expect(codeOf(await requests.answered('squad-clerk', id, true))).toBe('NOT_FOUND')
    expect(codeOf(await requests.answered('planning-clerk', 'r_0000000000000000', true))).toBe('NOT_FOUND')
    expect(codeOf(await requests.answered('planning-clerk', 'a\u0000', true))).toBe('BAD_INPUT')
    expect(codeOf(await requests.answered('department', id, true))).toBe('FIELD_REFUSED')
    await requests.answered('planning-clerk', id, true)
    expect((await requests.answered('planning-clerk', id, true)).data.decideDataRequest.state).toBe('PENDING')
    expect(codeOf(await requests.answered('planning-clerk', id, false, '改主意'))).toBe('CONFLICT')
    const both = await Promise.all([
      requests.answered('overload-clerk', id, true),
      requests.answered('overload-clerk', id, false, '不'),
    ])
    expect(both.map(codeOf).filter((code) => code === 'CONFLICT')).toHaveLength(1)
  })

  it('may take longer once, and then by ten working days', async () => {
    const { id } = await requests.made()
    const again = () => xinlu.as('overload-clerk')(extend, { id, reason: '需核对原始数据' })
    expect((await again()).data.extendDataRequest).toEqual({
      dueOn: '2026-12-16',
      extensionReason: '需核对原始数据',
      late: false,
    })
    expect(codeOf(await again())).toBe('CONFLICT')
    expect(codeOf(await xinlu.as('squad-clerk')(extend, { id, reason: 'x' }))).toBe('NOT_FOUND')
  })

  it('finds what waits for it first, by due day, and a department finds its own', async () => {
    for (const more of [{}, {}, { operation: operation('data-request-use') }]) await requests.made(more)
    const query = `query($after: String) { dataRequests(first: 2, after: $after) {
      nodes { id state dueOn late parts { ownerUnit approved } } pageInfo { endCursor hasNextPage } } }`
    const nodes: { id: string; dueOn: string; parts: { ownerUnit: string; approved: boolean | null }[] }[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { data, errors }: Answer = await xinlu.as('overload-clerk')(query, { after })
      expect(errors).toBeUndefined()
      nodes.push(...data.dataRequests.nodes)
      after = data.dataRequests.pageInfo.endCursor
      more = data.dataRequests.pageInfo.hasNextPage
    }
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length)
    const waits = nodes.map(({ parts }) =>
      parts.some((one) => one.ownerUnit === 'wenshui-overload' && one.approved === null),
    )
    expect(waits).toEqual([...waits].sort((a, b) => Number(b) - Number(a)))
    const days = nodes.filter((_, i) => waits[i]).map(({ dueOn }) => dueOn)
    expect(days.length).toBeGreaterThan(2)
    expect(days).toEqual([...days].sort())
    expect((await xinlu.as('squad-clerk')(query)).data.dataRequests.nodes).toEqual([])
  })
})

it('a request for persons is read by its owners, with the numbers masked', async () => {
  const { id, rows } = await requests.made({ rows: { codes: ['11010519491231002X'] } })
  expect(rows).toBe('{"codes":["**************002X"]}')
  const query = 'query($id: ID!) { dataRequest(id: $id) { id rows matter operation } }'
  expect((await xinlu.as('planning-clerk')(query, { id })).data.dataRequest).toMatchObject({ id, rows })
})
