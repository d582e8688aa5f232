import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { hostRoom } from '@xinlu/gateway'
import { openSharedSeals, type SharedSeals } from '@xinlu/gateway/sharedSeals'
import { type Hosted, keysIn, nobody, operationHash, sealFor } from '@xinlu/schema'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { freePort, killRedis, redisIsHere, startRedis } from '../redis.ts'

const log = pino({ level: 'silent' })
const query = '{ subject(key: { id: "s_0000000000000000" }) { id } }'
const answered = { data: { subject: null }, code: undefined, got: undefined }
const used = { data: undefined, code: 'SEAL_INVALID', got: 'one used already' }
const unavailable = expect.objectContaining({ data: undefined, code: 'UNAVAILABLE' })

describe.skipIf(!redisIsHere)('two copies of a room that share one Redis', () => {
  let xinlu: TestHouse
  let redis: ChildProcess
  let port: number
  let at: number
  const shared: SharedSeals[] = []
  const copies: Hosted[] = []
  const clock = () => at

  beforeAll(async () => {
    xinlu = await openTestHouse()
    at = xinlu.clock.now
    port = await freePort()
    redis = await startRedis(port)
    for (let copy = 0; copy < 2; copy++) {
      const seals = await openSharedSeals(`redis://127.0.0.1:${port}/0`, clock, log)
      const { database, keys } = xinlu
      const options = { database, keys, subgraphs: {}, connections: 1, firstUse: seals.firstUse, clock, log }
      shared.push(seals)
      copies.push(hostRoom('registry', options, () => new Map()))
    }
    await bothReady()
    at += 10_000
  })
  afterAll(async () => {
    for (const seals of shared) seals.close()
    if (redis) await killRedis(redis)
    await xinlu?.close()
  })

  async function bothReady(): Promise<void> {
    while (!shared.every((seals) => seals.ready())) await pause(10)
  }

  function sealed(): string {
    const content = {
      issuer: 'gateway',
      audience: 'registry',
      operationHash: operationHash(query),
      viewer: nobody(new Date(at).toISOString()),
      verdicts: {
        classes: { PUBLIC: 'SEE' as const },
        ownUnit: {},
        coordinates: {},
        minCell: 5,
        policyVersion: 'test',
      },
      analyses: [],
    }
    return sealFor(keysIn(xinlu.keys).privateKey('gateway'), content, at)
  }

  async function ask(copy: number, seal = sealed()) {
    const answer = await (copies[copy] as Hosted).answer({ query, variables: {}, seal })
    const { code, got } = answer.errors?.[0]?.extensions ?? {}
    return { data: answer.data, code, got }
  }

  it('take a seal once between them, whichever is asked first', async () => {
    for (const [first, second] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const seal = sealed()
      expect(await ask(first, seal)).toEqual(answered)
      expect(await ask(second, seal)).toEqual(used)
      expect(await ask(first, seal)).toEqual(used)
    }
  })

  it('let one of two in that come at the same moment', async () => {
    for (let i = 0; i < 20; i++) {
      const seal = sealed()
      const both = await Promise.all([ask(0, seal), ask(1, seal)])
      expect(both.filter(({ code }) => code === undefined)).toEqual([answered])
      expect(both.filter(({ code }) => code === 'SEAL_INVALID')).toEqual([used])
    }
  })

  it('take none while Redis is silent, and are well when it speaks again', async () => {
    redis.kill('SIGSTOP')
    try {
      expect(await Promise.all([ask(0), ask(1)])).toEqual([unavailable, unavailable])
    } finally {
      redis.kill('SIGCONT')
    }
    expect(await ask(0)).toEqual(answered)
  })

  it('take none while Redis is away, say so, and take none of before when it has begun anew', async () => {
    const before = sealed()
    expect(await ask(0, before)).toEqual(answered)
    await killRedis(redis)
    while (shared.some((seals) => seals.ready())) await pause(10)
    expect(await ask(0)).toEqual(unavailable)
    expect(await ask(1)).toEqual(unavailable)

    redis = await startRedis(port)
    await bothReady()
    // Redis has forgotten it, and this copy has never seen it.
    expect(await ask(1, before)).toEqual(used)
    at += 10_000
    expect(await ask(1)).toEqual(answered)
  })
})
