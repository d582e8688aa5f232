import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configurationFrom, type House, issuerKey, rooms, sampleToken, startHouse } from '@xinlu/gateway'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { givenServer } from '../given.ts'
import { asking } from '../house.ts'

const log = pino({ level: 'silent' })
let server: Awaited<ReturnType<typeof givenServer>>
let data: string
let house: House | undefined
const configuration = () =>
  configurationFrom(
    { DATABASE_URL: server.url, XINLU_DATA: data, PORT: '0' },
    rooms.map((room) => room.name),
  )

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'xinlu-away-'))
  server = await givenServer()
})
afterAll(async () => {
  await house?.close()
  await server?.close()
  rmSync(data, { recursive: true, force: true })
})

it('a database that goes away is said at the field, and when it comes back so do the answers', async () => {
  house = await startHouse(configuration(), Date.now, log)
  const { url, keys } = house
  const ask = asking(url, () => sampleToken(keys.privateKey(issuerKey), 'dashboard', Date.now()))
  const query = '{ subject(key: { id: "s_0000000000000000" }) { id } }'
  const ready = async () => (await fetch(new URL('/ready', url))).json()
  expect((await ask(query)).errors).toBeUndefined()
  expect(await ready()).toEqual({ ready: true })

  server.stop()
  let away = await ask(query)
  for (let tries = 0; !away.errors && tries < 50; tries += 1) away = await ask(query)
  expect(away.errors?.[0]).toMatchObject({ path: ['subject'], extensions: { code: 'DATABASE_UNAVAILABLE' } })
  expect(away.text).not.toMatch(/127\.0\.0\.1|ECONN|postgres|county|statement/)
  await expect.poll(ready).toEqual({ ready: false, away: ['database', 'ledger'] })
  expect((await fetch(new URL('/ready', url))).status).toBe(503)
  expect((await fetch(new URL('/live', url))).status).toBe(200)

  await server.start()
  let back = await ask(query)
  for (let tries = 0; back.errors && tries < 50; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    back = await ask(query)
  }
  expect(back.errors).toBeUndefined()
  await expect.poll(ready, { timeout: 5000 }).toEqual({ ready: true })
})

it.each([
  ['away', () => server.url.replace(/:\d+\//, ':1/'), 'DATABASE_UNAVAILABLE'],
  ['with another password', () => server.url.replace(/:[0-9a-f]+@/, ':wrong@'), 'DATABASE_UNAVAILABLE'],
  ['that is no URL', () => 'somewhere', 'CONFIGURATION'],
])('a database %s at the start is a coded error without host or password', async (_, url, code) => {
  const starting = startHouse({ ...configuration(), databaseUrl: url() }, Date.now, log)
  await expect(starting).rejects.toMatchObject({ code })
  await expect(starting).rejects.not.toThrow(/127\.0\.0\.1|wrong|county/)
})
