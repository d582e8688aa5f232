import { createPublicKey, randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { join } from 'node:path'
import { issuerKey, outsideIssuerFrom, sampleToken } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { CompactSign, exportSPKI, importJWK, type JWK, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { asking, openTestHouse, type TestHouse } from '../house.ts'
import {
  type Away,
  askWith,
  listenAway,
  openIssuer,
  publicHalf,
  query,
  refused,
  signed,
  signingKey,
  taken,
} from '../issuer.ts'

let [es, rs, ed]: JWK[] = []
let issuer: Awaited<ReturnType<typeof openIssuer>>
let attacker: Away
let xinlu: TestHouse
beforeAll(async () => {
  const keys = [
    await signingKey('es-1', 'ES256'),
    await signingKey('rs-1', 'RS256'),
    await signingKey('ed-1', 'Ed25519'),
  ]
  ;[es, rs, ed] = keys
  issuer = await openIssuer(keys, {
    'policy-office': { role: 'dashboard', org: '文水县交通运输局', unit: 'wenshui-policy' },
    nobody: {},
  })
  attacker = await listenAway((_, response) => response.end(JSON.stringify({ keys: [publicHalf(es as JWK)] })))
  xinlu = await openTestHouse('in-process', undefined, { issuer: outsideIssuerFrom({ XINLU_ISSUER: issuer.away.url }) })
  // oidc-provider keeps its own clock.
  xinlu.clock.now = Date.now()
})
afterAll(async () => {
  await xinlu?.close()
  await issuer?.away.leave()
  await attacker?.leave()
})

const seconds = () => Math.floor(xinlu.clock.now / 1000)
const claims = (change: Record<string, unknown> = {}) => ({
  iss: issuer.away.url,
  aud: 'xinlu',
  sub: 'x',
  role: 'dashboard',
  iat: seconds(),
  exp: seconds() + 600,
  ...change,
})
const good = (change: Record<string, unknown> = {}, header: Record<string, unknown> = {}) =>
  signed(es as JWK, { typ: 'at+jwt', kid: 'es-1', ...header }, claims(change))
const ask = (token: Promise<string>) => askWith(xinlu.house.url, token)

/** A token whose header and payload are written as given, and signed with the secret as HS256 would. */
async function hmacWith(secret: string, kid: string): Promise<string> {
  return signed(Buffer.from(secret), { alg: 'HS256', kid }, claims())
}
const spki = async (key: JWK) => exportSPKI(createPublicKey({ key: publicHalf(key) as never, format: 'jwk' }) as never)

describe('a token of the issuer', () => {
  it('that a client was given is taken', async () => {
    expect(await ask(issuer.tokenOf('policy-office'))).toEqual(taken)
  })

  it('without a role is refused, not taken for anonymous', async () => {
    expect(await ask(issuer.tokenOf('nobody'))).toEqual(refused('TOKEN_INVALID'))
  })

  it.each([
    ['ES256', () => good()],
    ['RS256', async () => signed(rs as JWK, { alg: 'RS256', kid: 'rs-1' }, claims())],
    [
      'PS256 by a key for RS256',
      async () => signed({ ...rs, alg: 'PS256' } as JWK, { alg: 'PS256', kid: 'rs-1' }, claims()),
      1,
    ],
    ['Ed25519', async () => signed(ed as JWK, { alg: 'Ed25519', kid: 'ed-1' }, claims())],
  ])('signed with %s is judged by what the key is for', async (_, make, wrong = 0) => {
    expect(await ask(make())).toEqual(wrong ? refused('TOKEN_INVALID') : taken)
  })

  it('is a bearer token whichever way the scheme is written', async () => {
    const token = await good()
    const { status } = await asking(xinlu.house.url, async () => null)(
      query,
      {},
      { headers: { authorization: `bearer ${token}` } },
    )
    expect(status).toBe(200)
  })

  it.each([
    ['a role of a list', { role: ['offline_access', 'dashboard'] }, taken],
    ['a list without a role of the policy', { role: ['offline_access', 'anonymous'] }, refused('TOKEN_INVALID')],
    ['the role anonymous', { role: 'anonymous' }, refused('TOKEN_INVALID')],
    ['a role that the policy does not name', { role: 'king' }, refused('PURPOSE_REFUSED', 403)],
  ])('with %s', async (_, change, answer) => {
    expect(await ask(good(change))).toEqual(answer)
  })
})

describe('refused with a code, and never taken for anonymous:', () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  it.each<[string, () => Promise<string>, string?]>([
    ['alg none', async () => new UnsecuredJWT(claims()).encode()],
    [
      'alg none with a signature',
      async () => `${part({ alg: 'none' })}.${part(claims())}.${(await good()).split('.')[2]}`,
    ],
    ['alg nOnE', async () => `${part({ alg: 'nOnE' })}.${part(claims())}.`],
    ['HS256 by the public RSA key', async () => hmacWith(await spki(rs as JWK), 'rs-1')],
    ['HS256 by the public EC key', async () => hmacWith(await spki(es as JWK), 'es-1')],
    [
      'HS256 by the public Ed25519 key',
      async () => hmacWith(Buffer.from(ed?.x ?? '', 'base64url').toString('latin1'), 'ed-1'),
    ],
    ['HS256 by the key set', async () => hmacWith(JSON.stringify(publicHalf(rs as JWK)), 'rs-1')],
    ['a signature of another key', async () => signed(await signingKey('es-1', 'ES256'), { kid: 'es-1' }, claims())],
    ['a key id that is a path', () => good({}, { kid: '../../etc/passwd' })],
    ['a key id that is SQL', () => good({}, { kid: "x' or 1=1 --" })],
    ['a key id that is very long', () => good({}, { kid: 'k'.repeat(5000) })],
    ['a key id that is a prototype', () => good({}, { kid: '__proto__' })],
    ['jku', async () => good({}, { jku: `${attacker.url}/jwks` })],
    [
      'jku and an unknown key',
      async () => signed(await signingKey('x', 'ES256'), { kid: 'x', jku: `${attacker.url}/jwks` }, claims()),
    ],
    ['x5u', async () => good({}, { x5u: `${attacker.url}/x5u` })],
    ['x5c', async () => good({}, { x5c: ['MIIB'] })],
    [
      'its own key embedded',
      async () => {
        const own = await signingKey('own', 'ES256')
        return signed(own, { jwk: publicHalf(own) }, claims())
      },
    ],
    ['crit', () => signedCritical()],
    ['the type of a logout token', () => good({}, { typ: 'logout+jwt' })],
    ['the type of a DPoP proof', () => good({}, { typ: 'dpop+jwt' })],
    ['the events of a logout token', () => good({ events: {} })],
    ['the hash of an ID token', () => good({ at_hash: 'x' })],
    ["Keycloak's refresh token", () => good({ typ: 'Refresh' })],
    ['a bond to a key that was not shown', () => good({ cnf: { jkt: 'x' } })],
    ['expired', () => good({ exp: seconds() - 60 }), 'TOKEN_EXPIRED'],
    ['without an end', () => good({ exp: undefined })],
    ['an end that is no number', () => good({ exp: '9999999999' })],
    ['not yet valid', () => good({ nbf: seconds() + 60 }), 'TOKEN_EARLY'],
    ['issued in the future', () => good({ iat: seconds() + 60 }), 'TOKEN_EARLY'],
    ['for another audience', () => good({ aud: 'someone-else' }), 'TOKEN_AUDIENCE'],
    ['for no audience', () => good({ aud: undefined }), 'TOKEN_AUDIENCE'],
    ['for an audience that only begins so', () => good({ aud: 'xinlu2' }), 'TOKEN_AUDIENCE'],
    ['of another issuer', () => good({ iss: 'https://issuer.invalid' })],
    ['of the issuer with a slash more', () => good({ iss: `${issuer.away.url}/` })],
    ['without an issuer', () => good({ iss: undefined })],
    ['without a subject', () => good({ sub: undefined })],
    ['with an empty subject', () => good({ sub: '' })],
    ['without a role', () => good({ role: undefined })],
    ['a role that is a number', () => good({ role: 1 })],
    ['a role that is an object', () => good({ role: { toString: 'dashboard' } })],
    ['a role that is a list of lists', () => good({ role: [['dashboard']] })],
    ['truncated', async () => (await good()).slice(0, -4)],
    ['without its signature', async () => (await good()).replace(/[^.]+$/, '')],
    ['three dots', async () => '...'],
    ['two parts', async () => (await good()).split('.').slice(0, 2).join('.')],
    ['a part too many', async () => `${await good()}.e30`],
    ['encrypted', async () => `${part({ alg: 'dir', enc: 'A256GCM' })}..AA.AA.AA`],
    ['a payload that is no object', async () => `${part({ alg: 'ES256', kid: 'es-1' })}.${part([])}.AA`],
    ['longer than 8 kB', () => good({ more: randomBytes(5000).toString('hex') })],
    ['empty', async () => ' '],
    ['of the built-in issuer', () => builtIn()],
  ])('%s', async (_, make, code = 'TOKEN_INVALID') => {
    expect(await ask(make())).toEqual(refused(code))
    expect(attacker.asked).toEqual([])
  })

  it('100 kB of token, before anything reads them', async () => {
    const { status, text } = await asking(xinlu.house.url, async () => 'a'.repeat(100_000))(query)
    expect({ status, text }).toEqual({ status: 431, text: '' })
  })

  it.each([
    ['the same twice', async () => [await good(), await good()]],
    ['a good one and a bad one', async () => [await good(), 'bad']],
  ])('two Authorization headers, %s', async (_, make) => {
    const tokens = await make()
    const authorization = tokens.map((token) => `Bearer ${token}`)
    const status = await new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json' }
      const sent = request(xinlu.house.url, { method: 'POST', headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      sent.setHeader('authorization', authorization)
      sent.on('error', reject).end(JSON.stringify({ query }))
    })
    expect(status).toBe(401)
  })

  it.each(['Basic YTpi', 'Bearer', 'Token x', ''])('an Authorization of %j', async (authorization) => {
    const { status, errors } = await asking(xinlu.house.url, async () => null)(
      query,
      {},
      { headers: { authorization } },
    )
    expect({ status, code: errors?.[0].extensions.code }).toEqual({ status: 401, code: 'TOKEN_INVALID' })
  })

  it('a token in the address opens nothing: the answer is that to anybody', async () => {
    const anybody = asking(`${xinlu.house.url}?access_token=${await good()}`, async () => null)
    const { status, text, data } = await anybody(query)
    const plain = await xinlu.as('anonymous')(query)
    expect({ status, text, data }).toEqual({ status: plain.status, text: plain.text, data: undefined })
  })
})

async function builtIn(): Promise<string> {
  const key = keysIn(join(inject('ground').folder, 'keys')).privateKey(issuerKey)
  return sampleToken(key, 'dashboard', xinlu.clock.now)
}

async function signedCritical(): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(claims())))
    .setProtectedHeader({ alg: 'ES256', kid: 'es-1', crit: ['exp'], exp: seconds() + 600 })
    .sign(await importJWK(es as JWK, 'ES256'), { crit: { exp: true } })
}

describe('the clocks', () => {
  it.each([
    ['ended 4 s ago', { exp: -4 }, taken],
    ['ended 6 s ago', { exp: -6 }, refused('TOKEN_EXPIRED')],
    ['begins in 4 s', { nbf: 4 }, taken],
    ['begins in 6 s', { nbf: 6 }, refused('TOKEN_EARLY')],
    ['was issued in 4 s', { iat: 4 }, taken],
    ['was issued in 7 s', { iat: 7 }, refused('TOKEN_EARLY')],
  ])('of issuer and house may differ by five seconds: a token that %s', async (_, offsets, answer) => {
    const change = Object.fromEntries(Object.entries(offsets).map(([claim, offset]) => [claim, seconds() + offset]))
    expect(await ask(good(change))).toEqual(answer)
  })
})
