import { join } from 'node:path'
import { hostRoom } from '@xinlu/gateway'
import { type Analysis, keysIn, nobody, operationHash, sealFor } from '@xinlu/schema'
import { parse, print } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Answer, openTestHouse, operation, type TestHouse } from '../house.ts'

const submit = operation('data-request-submit')
const decide = operation('data-request-decide')
const health = operation('data-request-health')
const day = 86_400_000

/** Reveals facts of two units: the registry's (planning) and overload's. */
const asked = `query Shared($key: SubjectKey!) {
  subject(key: $key) { ... on Enterprise { uscc address legalRepresentative { displayName } profile { overload { violationsInYear } } } }
}`

const extend =
  'mutation($id: ID!, $reason: String!) { extendDataRequest(id: $id, reason: $reason) { dueOn extensionReason late } }'

let xinlu: TestHouse
let firms: { id: string; uscc: string; name: string }[]
beforeAll(async () => {
  xinlu = await openTestHouse()
  const { data } = await xinlu.as('dashboard')('{ enterprises(first: 4) { edges { node { id uscc name } } } }')
  firms = data.enterprises.edges.map(({ node }: { node: object }) => node)
})
afterAll(() => xinlu?.close())

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code
const input = (more: object = {}) => ({
  purpose: '核对登记住所',
  legalBasis: '政务数据共享条例 第二十条',
  matter: '年度报告抽查',
  operation: asked,
  rows: { codes: [firms[0]?.uscc, firms[1]?.uscc] },
  retentionDays: 30,
  quota: 2,
  validUntil: '2026-12-20',
  ...more,
})
const made = async (more: object = {}) => {
  const answer = await xinlu.as('department')(submit, { input: input(more) })
  expect(answer.errors).toBeUndefined()
  return answer.data.submitDataRequest
}
const answered = (clerk: string, id: string, approve: boolean, reason = '') =>
  xinlu.as(clerk)(decide, { id, approve, reason })
const use = (id: string, uscc: string | undefined, query = asked) =>
  xinlu.as('department')(query, { key: { uscc } }, { headers: { 'x-grant': id, 'x-purpose': 'DATA_SHARING' } })
const granted = async (more: object = {}): Promise<string> => {
  const { id } = await made(more)
  for (const clerk of ['planning-clerk', 'overload-clerk'])
    expect((await answered(clerk, id, true)).errors).toBeUndefined()
  return id
}

describe('a department submits a query', () => {
  it('and is shown what it would reveal, by unit, and by when it is answered', async () => {
    const request = await made()
    expect(request).toMatchObject({
      state: 'PENDING',
      // 7 working days of the county after Monday 2026-11-23, shorter than the regulation's 10
      dueOn: '2026-12-02',
      rows: JSON.stringify({ codes: [firms[0]?.uscc, firms[1]?.uscc] }),
      quota: 2,
      validUntil: '2026-12-20',
    })
    expect(request.operationHash).toMatch(/^[0-9a-f]{64}$/)
    expect(request.reveals).toEqual([
      { coordinate: 'Enterprise.address', class: 'INTERNAL', ownerUnit: 'wenshui-planning' },
      { coordinate: 'Person.displayName', class: 'PERSONAL', ownerUnit: 'wenshui-planning' },
      { coordinate: 'OverloadSection.violationsInYear', class: 'INTERNAL', ownerUnit: 'wenshui-overload' },
    ])
  })

  it.each([
    ['no rows', { rows: {} }, 'BAD_INPUT'],
    ['rows of two shapes', { rows: { industry: 'FREIGHT', all: true } }, 'BAD_INPUT'],
    ['no code in the list', { rows: { codes: [] } }, 'BAD_INPUT'],
    ['a blank township', { rows: { township: ' ' } }, 'BAD_INPUT'],
    ['everybody unsaid', { rows: { all: false } }, 'BAD_INPUT'],
    ['a quota of none', { quota: 0 }, 'BAD_INPUT'],
    ['no day of retention', { retentionDays: 0 }, 'BAD_INPUT'],
    ['a day that is over', { validUntil: '2026-11-22' }, 'BAD_INPUT'],
    ['a day that does not exist', { validUntil: '2026-02-30' }, 'BAD_INPUT'],
    ['a blank clause', { legalBasis: '  ' }, 'BAD_INPUT'],
    ['a text with a NUL', { matter: 'a\u0000b' }, 'BAD_INPUT'],
    ['a telephone number, which would stop who reads it', { matter: '联系人 13812345678' }, 'BAD_INPUT'],
    [
      'a person in the text of the operation',
      { operation: '{ practitionerByCitizenId(citizenId: "11010519491231002X") { id } }' },
      'BAD_INPUT',
    ],
    ['an operation that is a number', { operation: 5 }, 'BAD_INPUT'],
    ['an operation that cannot be read', { operation: '{' }, 'BAD_INPUT'],
    ['an operation with an unknown field', { operation: '{ nothing }' }, 'BAD_INPUT'],
    ['a mutation', { operation: 'mutation { openPair(reason: "x") { id } }' }, 'BAD_INPUT'],
    ['a deed', { operation: '{ accessLog(first: 1) { nodes { who } } }' }, 'FIELD_REFUSED'],
    [
      'personal facts that have no mask',
      { operation: '{ exportActs(template: PENALTY_2018, first: 1) { columns } }' },
      'FIELD_REFUSED',
    ],
    [
      'an open case',
      {
        operation:
          'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement { openCases { id } } } } } }',
      },
      'FIELD_REFUSED',
    ],
  ])('%s is refused', async (_, more, code) => {
    const answer = await xinlu.as('department')(submit, { input: input(more) })
    expect({ code: codeOf(answer), request: answer.data?.submitDataRequest ?? null }).toEqual({ code, request: null })
    expect(answer.status).not.toBe(500)
  })

  it('past the end of the calendar: the day that is not known is none, and the parts are told all the same', async () => {
    xinlu.clock.now += 36 * day
    const { id, dueOn, state } = await made({ validUntil: '2027-01-20' })
    expect({ dueOn, state }).toEqual({ dueOn: null, state: 'PENDING' })
    const query = 'query($id: ID!) { dataRequest(id: $id) { late supplyDueOn parts { ownerUnit late } } }'
    const { data, errors } = await xinlu.as('department')(query, { id })
    expect(errors).toBeUndefined()
    expect(data.dataRequest).toMatchObject({ late: false, supplyDueOn: null })
    xinlu.clock.now -= 36 * day
  })

  it('two in one request, each by its own analysis', async () => {
    const two = `mutation($a: DataRequestInput!, $b: DataRequestInput!) {
      a: submitDataRequest(input: $a) { reveals { coordinate } } b: submitDataRequest(input: $b) { reveals { coordinate } } }`
    const other = 'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { address } } }'
    const { data, errors } = await xinlu.as('department')(two, { a: input(), b: input({ operation: other }) })
    expect(errors).toBeUndefined()
    expect(data.a.reveals).toHaveLength(3)
    expect(data.b.reveals).toEqual([{ coordinate: 'Enterprise.address' }])
  })

  it('trade secrets only with a declaration that it is no competitor', async () => {
    const secret = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise {
      profile { construction { contracts { unitPrices { price } } } } } } }`
    const without = await xinlu.as('department')(submit, { input: input({ operation: secret }) })
    expect(codeOf(without)).toBe('BAD_INPUT')
    const { reveals } = await made({ operation: secret, notCompetitor: true })
    expect(reveals.map((one: { class: string }) => one.class)).toContain('TRADE_SECRET')
  })

  it('that reveals nothing beyond public facts: the units of these facts answer within a working day', async () => {
    const { id, reveals, dueOn, state } = await made({ operation: operation('data-request-use') })
    expect({ reveals, dueOn, state }).toEqual({ reveals: [], dueOn: '2026-11-24', state: 'PENDING' })
    const query = '{ dataRequests(first: 50) { nodes { id parts { ownerUnit } } } }'
    const { data } = await xinlu.as('department')(query)
    const request = data.dataRequests.nodes.find((node: { id: string }) => node.id === id)
    expect(request.parts.map(({ ownerUnit }: { ownerUnit: string }) => ownerUnit)).toEqual([
      'wenshui-enforcement',
      'wenshui-overload',
      'wenshui-planning',
    ])
    for (const clerk of ['clerk', 'overload-clerk', 'planning-clerk']) await answered(clerk, id, true)
    const { status, data: shared } = await use(id, firms[0]?.uscc, operation('data-request-use'))
    expect({ status, uscc: shared.subject.uscc }).toEqual({ status: 200, uscc: firms[0]?.uscc })
  })
})

describe('the room, asked without the gateway', () => {
  const ask = async (analyses: readonly Analysis[]) => {
    const keys = join(inject('ground').folder, 'keys')
    const common = { database: xinlu.database, keys, subgraphs: {}, connections: 1, log: pino({ level: 'silent' }) }
    const room = hostRoom('governance', { ...common, clock: () => xinlu.clock.now }, () => new Map())
    const viewer = {
      ...nobody(new Date(xinlu.clock.now).toISOString()),
      id: 'x',
      org: '某局',
      role: 'department',
      purpose: 'DATA_SHARING',
    }
    const verdicts = {
      classes: { REQUEST: 'SEE' as const },
      ownUnit: {},
      coordinates: {},
      minCell: 0,
      policyVersion: '',
    }
    const content = {
      issuer: 'gateway',
      audience: 'governance',
      operationHash: operationHash(submit),
      viewer,
      verdicts,
      analyses,
    }
    const seal = sealFor(keysIn(keys).privateKey('gateway'), content, xinlu.clock.now)
    return room.answer({ query: submit, variables: { input: input() }, seal })
  }

  it('takes no operation that nobody has analysed', async () => {
    for (const analyses of [[], [{ operationHash: 'another', coordinates: [] }]])
      expect((await ask(analyses)).errors?.[0]?.extensions?.code).toBe('BAD_INPUT')
  })

  it('nor what no unit answers for', async () => {
    const hash = operationHash(print(parse(asked)))
    const one = { coordinate: 'X.y', classes: ['INTERNAL' as const], masked: false, ownerUnit: '' }
    const answer = await ask([{ operationHash: hash, coordinates: [one] }])
    expect(answer.errors?.[0]?.extensions?.code).toBe('FIELD_REFUSED')
  })
})

describe('each unit decides its part', () => {
  it('and when all have agreed, this operation runs, personal facts by a mask that links nothing', async () => {
    const { id } = await made()
    expect(codeOf(await use(id, firms[0]?.uscc))).toBe('GRANT_REFUSED')
    const first = await answered('planning-clerk', id, true)
    expect(first.data.decideDataRequest).toEqual({
      id,
      state: 'PENDING',
      refusalReason: null,
      validUntil: '2026-12-20',
    })
    expect(codeOf(await use(id, firms[0]?.uscc))).toBe('GRANT_REFUSED')
    const last = await answered('overload-clerk', id, true)
    expect(last.data.decideDataRequest.state).toBe('APPROVED')
    const { data, errors } = await use(id, firms[0]?.uscc)
    expect(errors).toBeUndefined()
    expect(data.subject.uscc).toBe(firms[0]?.uscc)
    expect(data.subject.address).toEqual(expect.any(String))
    expect(data.subject.legalRepresentative.displayName).toMatch(/^#[0-9a-f]{10}$/)
  })

  it('a space more is the same operation, a field more is another', async () => {
    const id = await granted()
    expect((await use(id, firms[0]?.uscc, asked.replace('uscc address', 'uscc   address # same\n'))).status).toBe(200)
    expect(codeOf(await use(id, firms[0]?.uscc, asked.replace('uscc address', 'uscc name address')))).toBe(
      'GRANT_REFUSED',
    )
  })

  it('a subject outside the rows is not there, and one more than the quota is refused', async () => {
    const id = await granted()
    expect((await use(id, firms[2]?.uscc)).data).toEqual({ subject: null })
    const wide = await granted({ rows: { all: true }, quota: 1 })
    expect((await use(wide, firms[2]?.uscc)).status).toBe(200)
    expect(codeOf(await use(wide, firms[3]?.uscc))).toBe('QUOTA_EXCEEDED')
  })

  it('what one unit refuses is withheld, with its reason; the rest of the operation runs', async () => {
    const { id } = await made()
    await answered('planning-clerk', id, true)
    const { data } = await answered('overload-clerk', id, false, '与职责无关')
    expect(data.decideDataRequest).toMatchObject({ state: 'PARTIAL', refusalReason: '与职责无关' })
    const answer = await use(id, firms[0]?.uscc)
    expect(answer.data.subject).toMatchObject({
      address: expect.any(String),
      profile: { overload: { violationsInYear: null } },
    })
    expect(codeOf(answer)).toBe('FIELD_WITHHELD')
  })

  it('what all refuse is refused', async () => {
    const { id } = await made()
    await answered('planning-clerk', id, false, '理由一')
    const { data } = await answered('overload-clerk', id, false, '理由二')
    expect(data.decideDataRequest).toMatchObject({
      state: 'REFUSED',
      refusalReason: 'wenshui-overload：理由二；wenshui-planning：理由一',
    })
    expect(codeOf(await use(id, firms[0]?.uscc))).toBe('GRANT_REFUSED')
  })

  it('once, for its own part, with a reason where it refuses', async () => {
    const { id } = await made()
    expect(codeOf(await answered('planning-clerk', id, false, '  '))).toBe('BAD_INPUT')
    expect(codeOf(await answered('squad-clerk', id, true))).toBe('NOT_FOUND')
    expect(codeOf(await answered('planning-clerk', 'r_0000000000000000', true))).toBe('NOT_FOUND')
    expect(codeOf(await answered('planning-clerk', 'a\u0000', true))).toBe('BAD_INPUT')
    expect(codeOf(await answered('department', id, true))).toBe('FIELD_REFUSED')
    await answered('planning-clerk', id, true)
    expect((await answered('planning-clerk', id, true)).data.decideDataRequest.state).toBe('PENDING')
    expect(codeOf(await answered('planning-clerk', id, false, '改主意'))).toBe('CONFLICT')
    const both = await Promise.all([answered('overload-clerk', id, true), answered('overload-clerk', id, false, '不')])
    expect(both.map(codeOf).filter((code) => code === 'CONFLICT')).toHaveLength(1)
  })

  it('may take longer once, and then by ten working days', async () => {
    const { id } = await made()
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
  const { id, rows } = await made({ rows: { codes: ['11010519491231002X'] } })
  expect(rows).toBe('{"codes":["**************002X"]}')
  const query = 'query($id: ID!) { dataRequest(id: $id) { id rows matter operation } }'
  expect((await xinlu.as('planning-clerk')(query, { id })).data.dataRequest).toMatchObject({ id, rows })
})

describe('a grant', () => {
  it('tells its owners and its holder what was used and what never was, and nobody else', async () => {
    const id = await granted()
    const ask = async (who: string) => (await xinlu.as(who)(health, { id })).data.dataRequest
    expect(await ask('planning-clerk')).toMatchObject({
      usedQuota: 0,
      unusedCoordinates: expect.arrayContaining(['Enterprise.address']),
    })
    await use(id, firms[0]?.uscc)
    await use(id, firms[0]?.uscc)
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
    const id = await granted()
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
    const id = await granted()
    expect((await use(id, firms[0]?.uscc)).status).toBe(200)
    expect(codeOf(await xinlu.as('squad-clerk')(revoke, { id, reason: 'x' }))).toBe('NOT_FOUND')
    expect(codeOf(await xinlu.as('overload-clerk')(revoke, { id, reason: ' ' }))).toBe('BAD_INPUT')
    const { data } = await xinlu.as('overload-clerk')(revoke, { id, reason: '用途不符' })
    expect(data.revokeGrant).toEqual({ state: 'REVOKED', revokedReason: '用途不符' })
    expect(codeOf(await use(id, firms[0]?.uscc))).toBe('GRANT_REFUSED')
    expect(codeOf(await xinlu.as('overload-clerk')(revoke, { id, reason: '再次' }))).toBe('CONFLICT')
  })

  it('of another department looks like none', async () => {
    const id = await granted()
    const answer = (grant: string) =>
      xinlu.as('clerk')(asked, { key: { uscc: firms[0]?.uscc } }, { headers: { 'x-grant': grant } })
    const [theirs, none] = [await answer(id), await answer('r_0000000000000000')]
    expect(codeOf(theirs)).toBe('GRANT_REFUSED')
    expect(theirs.text).toBe(none.text)
  })

  it('ends with its last day', async () => {
    const id = await granted({ validUntil: '2026-11-24' })
    const unanswered = await made({ validUntil: '2026-11-24' })
    const { now } = xinlu.clock
    try {
      xinlu.clock.now = Date.parse('2026-11-24T15:59:59Z')
      expect((await use(id, firms[0]?.uscc)).status).toBe(200)
      xinlu.clock.now += 1000
      expect(codeOf(await use(id, firms[0]?.uscc))).toBe('GRANT_REFUSED')
      const { data } = await xinlu.as('department')(health, { id })
      expect(data.dataRequest.state).toBe('EXPIRED')
      expect(codeOf(await answered('planning-clerk', unanswered.id, true))).toBe('CONFLICT')
    } finally {
      xinlu.clock.now = now
    }
  })

  it('that nobody answered in time is shown as late', async () => {
    const { id } = await made()
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
      await answered('overload-clerk', id, true)
      const { parts } = (await xinlu.as('department')(query, { id })).data.dataRequest
      expect(parts).toEqual([{ late: true }, { late: true }])
    } finally {
      xinlu.clock.now = now
    }
  })
})
