import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outsideIssuerFrom } from '@xinlu/gateway'
import type { JWK } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { askWith, openIssuer, publicHalf, refused, signed, signingKey, taken } from '../issuer.ts'

const minute = 60_000

let [es, rs]: JWK[] = []
let issuer: Awaited<ReturnType<typeof openIssuer>>
let xinlu: TestHouse
beforeAll(async () => {
  const keys = [await signingKey('es-1', 'ES256'), await signingKey('rs-1', 'RS256')]
  ;[es, rs] = keys
  issuer = await openIssuer(keys, {})
  xinlu = await openTestHouse('in-process', undefined, { issuer: outsideIssuerFrom({ XINLU_ISSUER: issuer.away.url }) })
})
afterAll(async () => {
  await xinlu?.close()
  await issuer?.away.leave()
})

const claims = (change: Record<string, unknown> = {}) => ({
  iss: issuer.away.url,
  aud: 'xinlu',
  sub: 'x',
  role: 'dashboard',
  exp: Math.floor(xinlu.clock.now / 1000) + 600,
  ...change,
})
const good = (change: Record<string, unknown> = {}, header: Record<string, unknown> = {}) =>
  signed(es as JWK, { typ: 'at+jwt', kid: 'es-1', ...header }, claims(change))
const ask = (token: Promise<string>) => askWith(xinlu.house.url, token)

const jwksAsked = () => issuer.away.asked.filter((path) => path === '/jwks').length

describe('keys that change', () => {
  it('are fetched once for many tokens', async () => {
    for (let i = 0; i < 5; i += 1) expect(await ask(good())).toEqual(taken)
    expect(jwksAsked()).toBe(1)
  })

  it('a new one is taken as soon as it is published', async () => {
    xinlu.clock.now += minute
    const next = await signingKey('es-2', 'ES256')
    issuer.publish([next, es, rs] as JWK[])
    expect(await ask(signed(next, { kid: 'es-2' }, claims()))).toEqual(taken)
  })

  it('a flood of unknown ones is one fetch', async () => {
    xinlu.clock.now += minute
    const before = jwksAsked()
    const flood = Array.from({ length: 50 }, (_, i) => ask(good({}, { kid: `unknown-${i}` })))
    for (const answer of await Promise.all(flood)) expect(answer).toEqual(refused('TOKEN_INVALID'))
    for (let i = 0; i < 3; i += 1) expect(await ask(good({}, { kid: `more-${i}` }))).toEqual(refused('TOKEN_INVALID'))
    expect(jwksAsked() - before).toBe(1)
  })

  it('one that was taken back is refused once the keys are ten minutes old', async () => {
    issuer.publish([await signingKey('es-3', 'ES256'), es] as JWK[])
    const token = () => signed(rs as JWK, { alg: 'RS256', kid: 'rs-1' }, claims())
    expect(await ask(token())).toEqual(taken)
    xinlu.clock.now += 10 * minute + 1000
    expect(await ask(token())).toEqual(refused('TOKEN_INVALID'))
    expect(await ask(good())).toEqual(taken)
  })
})

describe('while the issuer is away', () => {
  it('known keys are used for twelve hours, then nothing is, and all is well when it comes back', async () => {
    await issuer.away.leave()
    xinlu.clock.now += 11 * minute
    expect(await ask(good())).toEqual(taken)
    expect(await ask(good({}, { kid: 'perhaps-new' }))).toEqual(refused('ISSUER_UNAVAILABLE', 503))
    xinlu.clock.now += 11 * 60 * minute
    expect(await ask(good())).toEqual(taken)
    xinlu.clock.now += 60 * minute
    expect(await ask(good())).toEqual(refused('ISSUER_UNAVAILABLE', 503))
    await issuer.away.comeBack()
    xinlu.clock.now += 2000
    expect(await ask(good())).toEqual(taken)
  })

  it('a house opens, answers everybody without a token, and takes tokens when the issuer comes', async () => {
    await issuer.away.leave()
    const other = await openTestHouse('in-process', undefined, {
      issuer: outsideIssuerFrom({ XINLU_ISSUER: issuer.away.url }),
    })
    try {
      other.clock.now = xinlu.clock.now
      expect(await askWith(other.house.url, good())).toEqual(refused('ISSUER_UNAVAILABLE', 503))
      const { status, data } = await other.as('anonymous')('{ subject(key: { id: "s_0000000000000000" }) { id } }')
      expect({ status, data }).toEqual({ status: 200, data: { subject: null } })
      await issuer.away.comeBack()
      other.clock.now += 2000
      expect(await askWith(other.house.url, good())).toEqual(taken)
    } finally {
      await other.close()
    }
  })
})

describe('keys in a file', () => {
  it('are read again when it changes, and what is half written leaves those of before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'xinlu-jwks-'))
    const file = join(folder, 'jwks.json')
    const write = (...keys: (JWK | undefined)[]) =>
      writeFileSync(file, JSON.stringify({ keys: keys.map((key) => publicHalf(key as JWK)) }))
    write(es)
    const settings = {
      XINLU_ISSUER: 'https://issuer.invalid/realms/county',
      XINLU_JWKS: file,
      XINLU_AUDIENCE: 'credit',
    }
    const nested = { XINLU_ROLE_CLAIM: 'realm_access.roles' }
    const house = await openTestHouse('in-process', undefined, {
      issuer: outsideIssuerFrom({ ...settings, ...nested }),
    })
    try {
      const said = { iss: settings.XINLU_ISSUER, aud: ['account', 'credit'], role: undefined }
      const roles = { realm_access: { roles: ['offline_access', 'dashboard'] } }
      const byEs = () => askWith(house.house.url, good({ ...said, ...roles }))
      const byRs = () =>
        askWith(house.house.url, signed(rs as JWK, { alg: 'RS256', kid: 'rs-1' }, claims({ ...said, ...roles })))
      house.clock.now = xinlu.clock.now
      expect(await byEs()).toEqual(taken)
      expect(await byRs()).toEqual(refused('TOKEN_INVALID'))
      expect(await askWith(house.house.url, good({ ...said, role: 'dashboard' }))).toEqual(refused('TOKEN_INVALID'))
      write(rs)
      house.clock.now += 1000
      expect(await byRs()).toEqual(taken)
      expect(await byEs()).toEqual(refused('TOKEN_INVALID'))
      writeFileSync(file, '{"keys": [')
      house.clock.now += 1000
      expect(await byRs()).toEqual(taken)
    } finally {
      await house.close()
      rmSync(folder, { recursive: true })
    }
  })
})
