import { join } from 'node:path'
import { limitsFrom, type RoleLimits, root } from '@xinlu/gateway'
import { metrics } from '@xinlu/gateway/telemetry'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, openTestHouse, operation, type TestHouse } from '../house.ts'
import { firmCode } from './worlds/people.ts'

/** Half are the public's, three quarters with departments and dashboards; half of the lines are for formal work. */
const capacity = { places: 8, waiting: 8 }
const counted = metrics()
let xinlu: TestHouse
beforeAll(async () => {
  const { roles, ...limits } = limitsFrom(join(root, 'schema/limits.yaml'))
  // One role that waits for nothing long.
  const hasty = { ...limits, roles: { ...roles, leader: { ...roles.leader, withinMs: 300 } as RoleLimits } }
  xinlu = await openTestHouse('in-process', undefined, { capacity, telemetry: counted, limits: hasty })
})
afterAll(async () => {
  await xinlu?.close()
  await counted.close()
})

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
  it('the public is shed first, at once or after a second, with when to come again; a clerk is answered all the while', async () => {
    // Read and prepared before, so that nothing but the place is waited for.
    await xinlu.as('anonymous')(lookUp(0), { key })
    const before = await told()
    const { crowd, clerk } = await whileNothingIsRead(async () => {
      const asked = Array.from({ length: 12 }, (_, n) => xinlu.as('anonymous')(lookUp(n), { key }))
      await expect.poll(async () => (await told())['held public']).toBe(4)
      await expect.poll(async () => (await told())['waiting public']).toBe(2)
      // What does not read of the registry does not wait for it.
      const clerk = await xinlu.as('clerk')('{ __typename }')
      const shedAtOnce = await Promise.race(asked)
      expect(shedAtOnce.headers.get('retry-after')).toBe('5')
      expect(shedAtOnce.errors?.[0].extensions).toEqual({
        code: 'BUSY',
        expected: 'a free place (4 of 8 are open to the rank public)',
        got: 'a line that is full',
        todo: 'nothing was begun: send it again after 5 s',
      })
      await expect.poll(async () => (await told())['waiting public'], { timeout: 3000 }).toBe(0)
      return { crowd: asked, clerk: codeOf(clerk) }
    })
    expect(clerk).toBe('OK')
    const codes = (await Promise.all(crowd)).map(codeOf)
    expect(codes.filter((code) => code === 'OK')).toHaveLength(4)
    expect(codes.filter((code) => code === '503 BUSY')).toHaveLength(8)
    const after = await told()
    expect(after['shed public']).toBe((before['shed public'] ?? 0) + 8)
    expect(after).toMatchObject({ 'held public': 0, 'waiting public': 0, 'shed formal': 0, 'shed shared': 0 })
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
      const asked = Array.from({ length: 6 }, (_, n) => xinlu.as('anonymous')(lookUp(n), { key }))
      await expect.poll(async () => (await told())['waiting public']).toBe(2)
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
    await expect.poll(held).toBe(0)
  })
})
