import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type EndedSessions, endedInRedis } from '@xinlu/gateway/window/ended'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { freePort, killRedis, redisIsHere, startRedis } from '../redis.ts'

const pages = { 'x-xinlu-window': '1' }

interface Coded {
  extensions: { code: string }
}

describe.skipIf(!redisIsHere)('two gateways that share one Redis', () => {
  let folder: string
  let redis: ChildProcess
  let port: number
  const ended: EndedSessions[] = []
  const houses: TestHouse[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'xinlu-pages-'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html>')
    port = await freePort()
    redis = await startRedis(port)
    const log = pino({ level: 'silent' })
    for (let i = 0; i < 2; i++) {
      const clock = () => houses[0]?.clock.now ?? 0
      const own = await endedInRedis(`redis://127.0.0.1:${port}/0`, clock, log)
      ended.push(own)
      houses.push(await openTestHouse('in-process', undefined, { pages: { folder, signIn: null, ended: own } }))
    }
    await known()
    later()
  })
  afterAll(async () => {
    for (const own of ended) own.close()
    for (const house of houses) await house.close()
    await killRedis(redis)
    rmSync(folder, { recursive: true, force: true })
  })

  const at = (house: number, path: string, init: RequestInit = {}) =>
    fetch(new URL(path, houses[house]?.house.url), init)
  const later = () => {
    for (const house of houses) house.clock.now += 10_000
  }
  /** Waits until both know since when their Redis runs. */
  async function known(): Promise<void> {
    const session = { id: 'nobody', begunAt: 0, endsAt: 1 }
    for (const own of ended) while (!(await own.has(session).catch(() => false))) await pause(10)
  }
  async function signIn(house: number) {
    const came = await at(house, '/session/sample?as=dashboard', { method: 'POST', headers: pages })
    return { ...pages, cookie: (came.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
  }
  const roleAt = async (house: number, headers: Record<string, string>) => {
    const came = await at(house, '/session', { headers })
    const { person, errors } = (await came.json()) as { person?: { role: string } | null; errors?: Coded[] }
    return person?.role ?? errors?.[0]?.extensions.code ?? null
  }
  const codeAt = async (house: number, headers: Record<string, string>) => {
    const body = JSON.stringify({ query: '{ enterprises(first: 1) { totalBand } }' })
    const came = await at(house, '/graphql', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
    const { data, errors } = (await came.json()) as { data?: object | null; errors?: Coded[] }
    return [came.status, data ? 'an answer' : errors?.[0]?.extensions.code]
  }

  it('know of each other who has left, so that a copy of the cookie is nobody’s at either', async () => {
    const left = await signIn(0)
    const stays = await signIn(1)
    expect([await roleAt(0, left), await roleAt(1, left)]).toEqual(['dashboard', 'dashboard'])
    await at(0, '/session/end', { method: 'POST', headers: left })
    expect([await roleAt(0, left), await roleAt(1, left)]).toEqual([null, null])
    expect((await codeAt(1, left))[1]).not.toBe('an answer')
    expect([await roleAt(0, stays), await roleAt(1, stays)]).toEqual(['dashboard', 'dashboard'])
  })

  it('take no session while Redis is away, and ask nobody else to wait; one that began anew has every session begin anew', async () => {
    const before = await signIn(0)
    expect(await codeAt(1, before)).toEqual([200, 'an answer'])
    await killRedis(redis)
    while ((await roleAt(1, before)) !== 'UNAVAILABLE') await pause(10)
    expect(await codeAt(1, before)).toEqual([503, 'UNAVAILABLE'])
    expect((await at(0, '/session/end', { method: 'POST', headers: before })).status).toBe(503)
    expect((await houses[1]?.as('dashboard')('{ enterprises(first: 1) { totalBand } }'))?.status).toBe(200)

    redis = await startRedis(port)
    await known()
    expect(await roleAt(1, before)).toBeNull()
    later()
    expect(await codeAt(1, await signIn(0))).toEqual([200, 'an answer'])
  })
})
