import { join } from 'node:path'
import { hostRoom } from '@xinlu/gateway'
import { type Analysis, keysIn, nobody, operationHash, sealFor } from '@xinlu/schema'
import { parse, print } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'
import { asked, requestsIn, submit } from '../requests.ts'

const day = 86_400_000

let xinlu: TestHouse
let requests: Awaited<ReturnType<typeof requestsIn>>
beforeAll(async () => {
  xinlu = await openTestHouse()
  requests = await requestsIn(xinlu)
})
afterAll(() => xinlu?.close())

describe('a department submits a query', () => {
  it('and is shown what it would reveal, by unit, and by when it is answered', async () => {
    const request = await requests.made()
    expect(request).toMatchObject({
      state: 'PENDING',
      // 7 working days of the county after Monday 2026-11-23, shorter than the regulation's 10
      dueOn: '2026-12-02',
      rows: JSON.stringify({ codes: [requests.firms[0]?.uscc, requests.firms[1]?.uscc] }),
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
    const answer = await xinlu.as('department')(submit, { input: requests.input(more) })
    expect({ code: codeOf(answer), request: answer.data?.submitDataRequest ?? null }).toEqual({ code, request: null })
    expect(answer.status).not.toBe(500)
  })

  it('past the end of the calendar: the day that is not known is none, and the parts are told all the same', async () => {
    xinlu.clock.now += 36 * day
    const { id, dueOn, state } = await requests.made({ validUntil: '2027-01-20' })
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
    const { data, errors } = await xinlu.as('department')(two, {
      a: requests.input(),
      b: requests.input({ operation: other }),
    })
    expect(errors).toBeUndefined()
    expect(data.a.reveals).toHaveLength(3)
    expect(data.b.reveals).toEqual([{ coordinate: 'Enterprise.address' }])
  })

  it('trade secrets only with a declaration that it is no competitor', async () => {
    const secret = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise {
      profile { construction { contracts { unitPrices { price } } } } } } }`
    const without = await xinlu.as('department')(submit, { input: requests.input({ operation: secret }) })
    expect(codeOf(without)).toBe('BAD_INPUT')
    const { reveals } = await requests.made({ operation: secret, notCompetitor: true })
    expect(reveals.map((one: { class: string }) => one.class)).toContain('TRADE_SECRET')
  })

  it('that reveals nothing beyond public facts: the units of these facts answer within a working day', async () => {
    const { id, reveals, dueOn, state } = await requests.made({ operation: operation('data-request-use') })
    expect({ reveals, dueOn, state }).toEqual({ reveals: [], dueOn: '2026-11-24', state: 'PENDING' })
    const query = '{ dataRequests(first: 50) { nodes { id parts { ownerUnit } } } }'
    const { data } = await xinlu.as('department')(query)
    const request = data.dataRequests.nodes.find((node: { id: string }) => node.id === id)
    expect(request.parts.map(({ ownerUnit }: { ownerUnit: string }) => ownerUnit)).toEqual([
      'wenshui-enforcement',
      'wenshui-overload',
      'wenshui-planning',
    ])
    for (const clerk of ['clerk', 'overload-clerk', 'planning-clerk']) await requests.answered(clerk, id, true)
    const { status, data: shared } = await requests.use(id, requests.firms[0]?.uscc, operation('data-request-use'))
    expect({ status, uscc: shared.subject.uscc }).toEqual({ status: 200, uscc: requests.firms[0]?.uscc })
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
    return room.answer({ query: submit, variables: { input: requests.input() }, seal })
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
