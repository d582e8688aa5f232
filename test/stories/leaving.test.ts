import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { limitsFrom, openHouse, type RoleLimits, root } from '@xinlu/gateway'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'

const { roles, ...limits } = limitsFrom(join(root, 'schema/limits.yaml'))
let ground: TestHouse
beforeAll(async () => {
  ground = await openTestHouse()
})
afterAll(() => ground?.close())

/** A house more before the same database, which is to leave. */
async function house(leaveMs: number, withinMs?: number) {
  const hasty = Object.entries(roles).map(([role, own]) => [role, { ...own, withinMs } as RoleLimits])
  return openHouse({
    database: ground.database,
    keys: ground.keys,
    ...{ port: 0, address: '127.0.0.1', subgraphs: {}, connections: 1, issuer: null, trustedOnly: false },
    ...(withinMs && { limits: { ...limits, roles: Object.fromEntries(hasty) } }),
    leaveMs,
    clock: () => ground.clock.now,
    log: pino({ level: 'silent' }),
  })
}

/** Asks over a kept connection; gives the status, the body and whether the connection is kept. */
function ask(url: string | URL, agent: Agent, body?: object) {
  return new Promise<{ status: number; kept: boolean; body: unknown }>((resolve, reject) => {
    const method = body ? 'POST' : 'GET'
    const sent = request(url, { agent, method, headers: { 'content-type': 'application/json' } }, async (answer) => {
      let text = ''
      for await (const chunk of answer) text += chunk
      resolve({
        status: answer.statusCode ?? 0,
        kept: answer.headers.connection !== 'close',
        body: JSON.parse(text),
      })
    })
    sent.on('error', reject)
    sent.end(body && JSON.stringify(body))
  })
}

const reads = { query: 'query { subject(key: { id: "s_0000000000000000" }) { id } }' }

/** While it goes on nothing can be read of the registry. */
async function lockedRegistry() {
  const [locked, free] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const done = ground.database.admin.begin(async (held) => {
    await held`lock table registry.identifier, registry.identity, registry.business_statement, registry.grouping_statement in access exclusive mode`
    locked.resolve()
    await free.promise
  })
  await locked.promise
  return async () => {
    free.resolve()
    await done
  }
}

it('a house that leaves says so, answers on for a while, then takes no more and finishes what is under way', async () => {
  const leaving = await house(1200)
  const ready = new URL('/ready', leaving.url)
  const agent = new Agent({ keepAlive: true })
  expect(await ask(ready, agent)).toEqual({ status: 200, kept: true, body: { ready: true } })
  const free = await lockedRegistry()
  const underWay = ask(leaving.url, agent, reads)
  await new Promise((resolve) => setTimeout(resolve, 50))
  let over = false
  const closed = leaving.close().then(() => {
    over = true
  })
  // First a balancer hears of it, while whoever still comes is served.
  expect(await ask(ready, agent)).toEqual({ status: 503, kept: false, body: { ready: false, leaving: true } })
  expect(await ask(new URL('/live', leaving.url), agent)).toMatchObject({ status: 200, kept: false })
  expect(await ask(leaving.url, agent, { query: '{ __typename }' })).toMatchObject({ status: 200, kept: false })
  // Then nobody is let in, and what is under way goes on.
  const newcomer = () =>
    ask(ready, new Agent()).then(
      () => 'let in',
      ({ code }) => code,
    )
  await expect.poll(newcomer, { timeout: 20_000 }).toBe('ECONNREFUSED')
  expect(over).toBe(false)
  await free()
  expect(await underWay).toMatchObject({ status: 200, body: { data: { subject: null } } })
  await closed
  agent.destroy()
})

it('work behind an answer that came too late is finished before the house ends, and what does not end is left after its time', async () => {
  const leaving = await house(0, 100)
  const free = await lockedRegistry()
  const agent = new Agent()
  expect(await ask(leaving.url, agent, reads)).toMatchObject({ status: 504 })
  const begun = performance.now()
  // The longest that anybody waits there (0.1 s), and 2 s more.
  await leaving.close()
  expect(performance.now() - begun).toBeGreaterThan(2000)
  expect(performance.now() - begun).toBeLessThan(20_000)
  await free()
})
