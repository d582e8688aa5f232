import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { asClaims, openTestHouse, operation, type TestHouse } from '../house.ts'
import { cellsOf, penalty, penaltyColumns } from '../penalties.ts'
import { firmCode } from '../policy/worlds/people.ts'

interface Notice {
  headers: IncomingHttpHeaders
  body: string
}

const came: Notice[] = []
const minute = 60_000
let status = 204
let receiver: Server
let endpoint: string
let xinlu: TestHouse
let grant: string
/** Opens what is published, and no more. */
let openGrant: string

/** The decisions on a firm, those that are not published too, with what is another one each time. */
const asked = `query Shared($key: SubjectKey!) {
  subject(key: $key) {
    ... on Enterprise { uscc profile { knownAt enforcement { freshAt decisions(first: 50) { docNo source } } } }
  }
}`
beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    came.push({ headers: request.headers, body })
    response.writeHead(status).end()
  })
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening))
  const origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
  endpoint = `${origin}/changes`
  const secret = 'the secret of the notices of this house'
  xinlu = await openTestHouse('in-process', undefined, {
    notices: { origins: [origin], privateToo: true, secret, everyMinutes: 60 },
  })
  grant = await granted(asked)
  openGrant = await granted(operation('data-request-use'))
})
afterAll(async () => {
  await xinlu?.close()
  await new Promise((closed) => receiver.close(closed))
})

async function granted(text: string): Promise<string> {
  const input = {
    ...{ purpose: '核对登记住所', legalBasis: '政务数据共享条例 第二十条', matter: '年度报告抽查', quota: 5 },
    ...{ operation: text, rows: { codes: [firmCode] }, retentionDays: 30 },
    validUntil: '2026-12-20',
  }
  const { data } = await xinlu.as('department')(operation('data-request-submit'), { input })
  const { id } = data.submitDataRequest
  for (const clerk of ['planning-clerk', 'overload-clerk', 'clerk'])
    await xinlu.as(clerk)(operation('data-request-decide'), { id, approve: true, reason: '同意' })
  return id
}

const subscribe = async (as = xinlu.as('department'), of = grant) =>
  as(operation('changes-subscribe'), {
    input: { grant: of, variables: JSON.stringify({ key: { uscc: firmCode } }), endpoint },
  })

/** What is done at an instant so many minutes after the full hour `hour` of the test's day. */
async function at(hour: number, minutes: number): Promise<Notice[]> {
  xinlu.clock.now = Date.parse('2026-11-23T16:00:00Z') + (hour * 60 + minutes) * minute
  await xinlu.house.beats?.run()
  return came.splice(0)
}

/** A penalty comes in, on a firm. */
const penalised = (n: number, code: string) => {
  const row = penalty(n, { '行政相对人代码_1(统一社会信用代码)': code })
  const rows = [{ line: 2, cells: cellsOf(row) }]
  return xinlu.as('clerk')(operation('import-acts'), {
    input: { fileName: 'a.csv', columns: [...penaltyColumns], rows },
  })
}

const told = async (of = grant) =>
  (await xinlu.as('department')(operation('changes'), { grant: of })).data.changeSubscriptions

it('a department is told that something it may ask about has changed, at a beat, and not what', async () => {
  await at(0, 10)
  const { id } = (await subscribe()).data.subscribeToChanges
  await subscribe(xinlu.as('department'), openGrant)
  const { data } = await xinlu.as('department')(operation('changes-secret'), { id })
  // The first look has nothing to be held against.
  expect(await at(1, 0)).toEqual([])
  expect(await at(1, 30)).toEqual([])
  await penalised(1, firmCode)
  // Not before the next beat, and then when all looks are over.
  expect(await at(1, 59)).toEqual([])
  expect(await at(2, 0)).toEqual([])
  expect(await at(2, 1)).toEqual([])
  const [notice = expect.fail(), ...more] = await at(2, 3)
  expect(more).toEqual([])
  expect(notice.body).toBe(
    JSON.stringify({ type: 'changed', timestamp: '2026-11-23T18:00:00.000Z', data: { subscription: id, sequence: 1 } }),
  )
  expect(Object.keys(notice.headers).sort()).toEqual(
    [
      ...['connection', 'content-length', 'content-type', 'host', 'user-agent'],
      ...['webhook-id', 'webhook-signature', 'webhook-timestamp'],
    ].sort(),
  )
  vi.useFakeTimers({ toFake: ['Date'], now: xinlu.clock.now })
  try {
    expect(new Webhook(data.changeSecret).verify(notice.body, notice.headers as never)).toMatchObject({
      type: 'changed',
    })
  } finally {
    vi.useRealTimers()
  }
  expect(await at(3, 5)).toEqual([])
  expect((await told())[0].deliveries).toEqual([
    { sequence: 1, beat: '2026-11-23T18:00:00.000Z', state: 'DELIVERED', attempts: 1, outcome: '204' },
  ])
})

it('what it may not see moves no notice, and each look stands in the log', async () => {
  // What was not published has changed nothing of what is published.
  expect((await told(openGrant))[0]).toMatchObject({ state: 'ACTIVE', deliveries: [] })
  // Of another firm, which the grant does not open.
  await penalised(2, '91141121YL51030H1K')
  expect(await at(4, 5)).toEqual([])
  expect(await at(4, 30)).toEqual([])
  const log = '{ accessLog(first: 50) { nodes { role grant } } }'
  const { data } = await xinlu.as('auditor')(log)
  expect(data.accessLog.nodes.filter((node: { grant: string }) => node.grant === grant).length).toBeGreaterThan(2)
})

it('a notice that does not arrive is sent again under the same id, later each time, and is given up after eight times', async () => {
  status = 503
  await penalised(3, firmCode)
  expect(await at(5, 0)).toEqual([])
  const ids = new Set<unknown>()
  // Minutes after the beat at which the attempts are due: each waits from the one before.
  let sum = 3
  for (const wait of [0, 1, 5, 30, 120, 300, 600, 840]) {
    if (wait > 0) expect(await at(5, sum + wait - 0.5)).toEqual([])
    sum += wait
    const [notice = expect.fail(), ...more] = await at(5, sum)
    expect(more).toEqual([])
    ids.add(notice.headers['webhook-id'])
  }
  expect([...ids]).toEqual([expect.stringMatching(/^msg_cs_\w+_2$/)])
  expect(await at(5, sum + 10_000)).toEqual([])
  expect((await told())[0].deliveries[0]).toMatchObject({ sequence: 2, state: 'DEAD', attempts: 8, outcome: '503' })
})

it('it ends with its grant, at once', async () => {
  const hours = 5 + 200
  status = 503
  await penalised(4, firmCode)
  await at(hours, 0)
  expect(await at(hours, 3)).toHaveLength(1)
  const revoke = 'mutation ($id: ID!) { revokeGrant(id: $id, reason: "用途已不存在") { state } }'
  expect((await xinlu.as('clerk')(revoke, { id: grant })).data.revokeGrant.state).toBe('REVOKED')
  status = 204
  expect(await at(hours, 30)).toEqual([])
  expect((await told())[0].state).toBe('REFUSED')
  expect((await subscribe()).errors?.[0]?.extensions.code).toBe('GRANT_REFUSED')
})

it('one that ended is told nothing more, and nobody but its department can end it, see it or have its secret', async () => {
  const other = asClaims(xinlu, { role: 'department', sub: 'other', org: '文水县税务局', duties: [] })
  const mine = await granted(asked)
  const { id } = (await subscribe(xinlu.as('department'), mine)).data.subscribeToChanges
  expect((await subscribe(other, mine)).errors?.[0]?.extensions.code).toBe('GRANT_REFUSED')
  expect((await other(operation('changes'), { grant: mine })).data.changeSubscriptions).toEqual([])
  expect((await other(operation('changes-end'), { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  const secretOf = async (as = other) => (await as(operation('changes-secret'), { id })).data.changeSecret
  expect(await secretOf()).not.toBe(await secretOf(xinlu.as('department')))
  expect((await xinlu.as('department')(operation('changes-end'), { id })).data.endChangeSubscription.state).toBe(
    'ENDED',
  )
  await penalised(5, firmCode)
  expect(await at(300, 0)).toEqual([])
  expect(await at(301, 5)).toEqual([])
})

it('a subject is told of its own credit', async () => {
  status = 204
  const own = xinlu.as('subject')
  const { id } = (await own(operation('own-changes-subscribe'), { endpoint })).data.subscribeToOwnChanges
  const { data } = await own(operation('own-changes-secret'), { id })
  expect(data.ownChangeSecret).toMatch(/^whsec_/)
  expect(await at(310, 0)).toEqual([])
  await penalised(6, firmCode)
  await at(311, 0)
  const [notice = expect.fail()] = await at(311, 3)
  expect(JSON.parse(notice.body).data).toEqual({ subscription: id, sequence: 1 })
  expect((await own(operation('own-changes'))).data.ownChangeSubscriptions[0].deliveries[0].state).toBe('DELIVERED')
  expect((await own(operation('own-changes-end'), { id })).data.endOwnChangeSubscription.state).toBe('ENDED')
  const bad = await own(operation('own-changes-subscribe'), { endpoint: 'https://user:word@hooks.example/' })
  expect(bad.errors?.[0]?.extensions.code).toBe('BAD_INPUT')
})

it('nobody outside the house can say what was found, or take what is due', async () => {
  for (const text of [
    '{ changeLooks(first: 1) { id } }',
    'mutation { takeChangeDeliveries(first: 1) { id } }',
    'mutation { tellChangeLook(id: "x", beat: "2026-11-23T18:00:00Z") }',
  ])
    expect((await xinlu.as('department')(text)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
})
