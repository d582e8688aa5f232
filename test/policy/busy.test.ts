import { join } from 'node:path'
import { limitsFrom, type RoleLimits, root } from '@xinlu/gateway'
import { metrics } from '@xinlu/gateway/telemetry'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, openTestHouse, operation, type TestHouse } from '../house.ts'
import { firmCode } from './worlds/people.ts'

/** A third is the public's, two thirds with departments and dashboards; of so short a line only formal work has a part. */
const capacity = { places: 12, waiting: 3 }
const counted = metrics()
let xinlu: TestHouse
beforeAll(async () => {
  const { roles, ...limits } = limitsFrom(join(root, 'schema/limits.yaml'))
  // One role that waits for nothing long, and a public that waits for whatever it takes here.
  const waits = (role: string, withinMs: number) => ({ [role]: { ...roles[role], withinMs } as RoleLimits })
  const hasty = { ...limits, roles: { ...roles, ...waits('leader', 300), ...waits('anonymous', 60_000) } }
  xinlu = await openTestHouse('in-process', undefined, { capacity, telemetry: counted, limits: hasty })
})
afterAll(async () => {
  await xinlu?.close()
  await counted.close()
})

const soon = { timeout: 20_000, interval: 20 }
const key = { uscc: firmCode }
const lookUp = (n: number) => `${operation('public-lookup')}#${n}`
const codeOf = ({ status, errors }: Answer) => (status === 200 ? 'OK' : `${status} ${errors?.[0]?.extensions.code}`)

/** What was told of the places, `held public` and so on. */
async function told(): Promise<Record<string, number>> {
  const lines = (await counted.text()).matchAll(/^xinlu_(?:places|requests)_(\w+?)(?:_total)?\{rank="(\w+)"\} (\d+)$/gm)
  return Object.fromEntries([...lines].map(([, what, rank, count]) => [`${what} ${rank}`, Number(count)]))
}

/** While nothing can be read of the registry, whoever asks of it holds a place. */
async function whileNothingIsRead<T>(meanwhile: () => Promise<T>): Promise<T> {
  return (await xinlu.database.admin
    .begin(async (held) => {
      await held`lock table registry.identifier, registry.identity, registry.business_statement in access exclusive mode`
      return { result: await meanwhile() }
    })
    .then(({ result }) => result)) as T
}

describe('more than the house has places for', () => {
  it('the public is shed first, with when to come again, and a clerk is answered all the while', async () => {
    // Read and prepared before, so that nothing but the place is waited for.
    await xinlu.as('anonymous')(lookUp(0), { key })
    const before = await told()
    const { crowd, clerk } = await whileNothingIsRead(async () => {
      const asked = Array.from({ length: 12 }, (_, n) => xinlu.as('anonymous')(lookUp(n), { key }))
      const first = await Promise.race(asked)
      expect([first.status, first.headers.get('retry-after')]).toEqual([503, '5'])
      expect(first.errors?.[0].extensions).toEqual({
        code: 'BUSY',
        expected: 'a free place (4 of 12 are open to the rank public)',
        got: 'a line that is full',
        todo: 'nothing was begun: send it again after 5 s',
      })
      await expect.poll(async () => (await told())['shed public'], soon).toBe((before['shed public'] ?? 0) + 8)
      expect(await told()).toMatchObject({ 'held public': 4, 'waiting public': 0 })
      const asJson = await fetch(new URL('/api/public-lookup', xinlu.house.url), { method: 'POST' })
      expect([asJson.status, asJson.headers.get('retry-after')]).toEqual([503, '5'])
      expect(await asJson.json()).toMatchObject({ code: 'BUSY', status: 503 })
      // What does not read of the registry does not wait for it.
      return { crowd: asked, clerk: codeOf(await xinlu.as('clerk')('{ __typename }')) }
    })
    expect(clerk).toBe('OK')
    const codes = (await Promise.all(crowd)).map(codeOf)
    expect(codes.filter((code) => code === 'OK')).toHaveLength(4)
    expect(codes.filter((code) => code === '503 BUSY')).toHaveLength(8)
    expect(await told()).toMatchObject({ 'held public': 0, 'shed formal': 0, 'shed shared': 0 })
  })

  it('counts whoever asks for the purpose of the public as the public, and a dashboard after those who do formal work', async () => {
    const asPublic = { headers: { 'x-purpose': 'PUBLIC_QUERY' } }
    const rank = async (role: string, more = {}) => {
      const before = await told()
      expect(codeOf(await xinlu.as(role)('{ __typename }', {}, more))).toBe('OK')
      const after = await told()
      return ['formal', 'shared', 'public'].find((one) => after[`admitted ${one}`] !== before[`admitted ${one}`])
    }
    for (const role of ['clerk', 'subject', 'tender-evaluator', 'auditor'])
      expect([role, await rank(role)]).toEqual([role, 'formal'])
    for (const role of ['dashboard', 'department']) expect([role, await rank(role)]).toEqual([role, 'shared'])
    expect(await rank('anonymous')).toBe('public')
    expect(await rank('clerk', asPublic)).toBe('public')
  })

  it('reads nothing of whom it sheds: a body that never ends does not keep it from saying so', async () => {
    const endless = () => {
      const body = new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode('{"query":')) })
      return xinlu.as('anonymous')('', {}, { body, duplex: 'half' } as never)
    }
    const { code, rest } = await whileNothingIsRead(async () => {
      const asked = Array.from({ length: 4 }, (_, n) => xinlu.as('anonymous')(lookUp(n), { key }))
      await expect.poll(async () => (await told())['held public'], soon).toBe(4)
      return { code: codeOf(await endless()), rest: asked }
    })
    expect(code).toBe('503 BUSY')
    await Promise.all(rest)
  })
})

describe('a place', () => {
  it('is held as long as its work goes on, also behind an answer that came too late, and not by a body that did not come', async () => {
    const held = async () => (await told())['held formal']
    const body = new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode('{"query":')) })
    const slow = xinlu.as('leader')('', {}, { body, duplex: 'half' } as never)
    const { late } = await whileNothingIsRead(async () => {
      const late = await xinlu.as('leader')('query($key: SubjectKey!) { subject(key: $key) { id } }', { key })
      expect(codeOf(await slow)).toBe('504 TIMEOUT')
      expect(await held()).toBe(1)
      return { late: codeOf(late) }
    })
    expect(late).toBe('504 TIMEOUT')
    await expect.poll(held, soon).toBe(0)
  })
})
