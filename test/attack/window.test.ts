import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outsideIssuerFrom } from '@xinlu/gateway'
import type { JWK } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { type Away, listenAway, publicHalf, signed, signingKey } from '../issuer.ts'

/** An issuer as far as people sign in there: its description, its keys, and a token for a code. */
let issuer: Away
let folder: string
let xinlu: TestHouse
let key: JWK
/** Whom the issuer takes a code for. */
let codeIs = 'dashboard'
beforeAll(async () => {
  key = await signingKey('es-1', 'ES256')
  issuer = await listenAway(async (request, response) => {
    const url = issuer.url
    const said: Record<string, unknown> = {
      '/.well-known/openid-configuration': {
        issuer: url,
        jwks_uri: `${url}/jwks`,
        authorization_endpoint: `${url}/auth`,
        token_endpoint: `${url}/token`,
      },
      '/jwks': { keys: [publicHalf(key)] },
    }
    // The house fetches the keys before it is there to tell the time.
    if (request.url === '/token')
      said['/token'] = { token_type: 'Bearer', expires_in: 600, access_token: await tokenFor(codeIs) }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said[request.url ?? '']))
  })
  folder = mkdtempSync(join(tmpdir(), 'xinlu-attack-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>信路</title>')
  writeFileSync(join(folder, 'assets/a.js'), 'export {}')
  xinlu = await openTestHouse('in-process', undefined, {
    issuer: outsideIssuerFrom({ XINLU_ISSUER: issuer.url }),
    pages: {
      folder,
      signIn: {
        issuer: issuer.url,
        clientId: 'xinlu',
        clientSecret: null,
        scope: 'openid',
        publicUrl: 'https://credit.example',
      },
    },
  })
  // Where this machine was too slow for the issuer's keys, the house asks for them once more.
  xinlu.clock.now += 2_000
})
afterAll(async () => {
  await xinlu?.close()
  await issuer?.leave()
  rmSync(folder, { recursive: true, force: true })
})

const tokenFor = (role: string) => {
  const exp = Math.floor(xinlu.clock.now / 1000) + 600
  return signed(key, { kid: 'es-1' }, { iss: issuer.url, aud: 'xinlu', sub: role, role, exp })
}
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(xinlu.house.url).origin + path, { headers, redirect: 'manual' })
const cookiesOf = (response: Response) => response.headers.getSetCookie()
const pairOf = (cookie = '') => cookie.split(';')[0] ?? ''
const begin = async (to = '/') => {
  const begun = await get(`/session/begin?to=${encodeURIComponent(to)}`)
  const state = new URL(begun.headers.get('location') ?? 'http://none').searchParams.get('state') ?? ''
  return { begun, state, cookie: pairOf(cookiesOf(begun)[0]) }
}
const comeBack = (state: string, headers: Record<string, string>) =>
  get(`/session/callback?code=x&state=${state}`, headers)

describe('signing in', () => {
  it('sends a person back to the page where it began, with cookies that only this house by https can have set', async () => {
    const { begun, state, cookie } = await begin('/profile/x?tab=1')
    expect(begun.headers.get('location')).toMatch(new RegExp(`^${issuer.url}/auth\\?.*code_challenge_method=S256`))
    expect(cookiesOf(begun)[0]).toMatch(/^__Host-xinlu-signing=[^;]+; .*Path=\/;.*HttpOnly; Secure; SameSite=Lax/i)
    const back = await comeBack(state, { cookie })
    expect({ status: back.status, to: back.headers.get('location') }).toEqual({ status: 302, to: '/profile/x?tab=1' })
    const session = cookiesOf(back).find((one) => one.startsWith('__Host-xinlu='))
    expect(session).toMatch(/; .*Path=\/;.*HttpOnly; Secure; SameSite=Strict/i)
    expect(session).not.toMatch(/domain=/i)
    const who = await get('/session', { cookie: pairOf(session), 'x-xinlu-window': '1' })
    expect(((await who.json()) as { person: { role: string } }).person.role).toBe('dashboard')
  })

  // The second slash, however it is written, would make a path the name of another house.
  it.each([
    'https://evil.example/',
    '//evil.example/',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/x/..//evil.example',
    '/%2e//evil.example',
    '//window.invalid//evil.example',
    'http://window.invalid//evil.example',
    'http://window.invalid:81/x',
    'http://x@window.invalid//evil.example',
    '/\t/evil.example',
    ' //evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://[',
    '/x\r\nset-cookie: a=b',
  ])('sends nobody elsewhere by to=%j', async (to) => {
    const { begun, state, cookie } = await begin(to)
    expect(begun.status).toBe(302)
    const location = (await comeBack(state, { cookie })).headers.get('location') ?? ''
    for (const base of ['https://credit.example/', 'http://credit.example/a/b'])
      expect(new URL(location, base).host).toBe('credit.example')
    expect(location).toMatch(/^\/(?![/\\])/)
  })

  it.each<[string, (made: { state: string; cookie: string }) => [string, Record<string, string>]]>([
    ['did not begin here (login CSRF)', ({ state }) => [state, {}]],
    ['began with another state', ({ cookie }) => ['another', { cookie }]],
    ['has no state', ({ cookie }) => ['', { cookie }]],
    ['began under a name that a neighbour may write', ({ state, cookie }) => [state, { cookie: cookie.slice(7) }]],
    [
      'began elsewhere, beside one that began here',
      ({ state, cookie }) => [state, { cookie: `__Host-xinlu-signing=forged; ${cookie}` }],
    ],
  ])('that %s ends nowhere', async (_, change) => {
    const back = await comeBack(...change(await begin()))
    // Back to the page where one signs in, and nobody's session with it.
    expect(back.status).toBe(302)
    expect(back.headers.get('location')).toMatch(/^\/sign-in\?to=%2F[^&]*&failed=\w+$/)
    expect(cookiesOf(back).filter((one) => one.startsWith('__Host-xinlu='))).toEqual([])
  })

  it('anew is another session: nobody keeps one that was there before (fixation)', async () => {
    const one = async (before: string) => {
      const { state, cookie } = await begin()
      const back = await comeBack(state, { cookie: [cookie, before].filter(Boolean).join('; ') })
      return pairOf(cookiesOf(back).find((each) => each.startsWith('__Host-xinlu=')))
    }
    const first = await one('')
    codeIs = 'clerk'
    const second = await one(first)
    expect(second).not.toBe(first)
    const role = async (cookie: string) => {
      const { person } = (await (await get('/session', { cookie, 'x-xinlu-window': '1' })).json()) as {
        person: { role: string } | null
      }
      return person?.role ?? null
    }
    expect([await role(first), await role(second), await role(second.replace('__Host-', ''))]).toEqual([
      'dashboard',
      'clerk',
      null,
    ])
  })

  it('stands in one cookie and no other: that of the way there is no session', async () => {
    const { cookie } = await begin()
    const swapped = cookie.replace('-signing', '')
    const who = await get('/session', { cookie: swapped, 'x-xinlu-window': '1' })
    expect(((await who.json()) as { person: null }).person).toBeNull()
    expect((await get('/session/begin?to=/', { 'x-xinlu-window': '1' })).status).toBe(302)
  })
})

describe('the files of the pages', () => {
  it.each([
    '/assets/../index.html',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/a.js%00.html',
    '/assets/a.js/',
    '/assets//a.js',
    '/ASSETS/A.JS',
    '/.env',
    '/.git/config',
    '/assets/a.js.map',
  ])('are those that were built: %s is none', async (path) => {
    const { status, headers } = await get(path)
    expect({ status, cache: headers.get('cache-control') }).toEqual({ status: 404, cache: 'no-store' })
  })

  it('are kept by caches only under a name that says their content, whoever asks and however', async () => {
    for (const more of [{}, { cookie: '__Host-xinlu=x' }, { 'x-forwarded-host': 'evil.example' }]) {
      const file = await get('/assets/a.js', more)
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(file.headers.get('vary')).toBe('accept-encoding')
      expect(await file.text()).toBe('export {}')
    }
    for (const path of ['/', '/session', '/profile/x.js', '/assets/none.js']) {
      const page = await get(path, { accept: 'text/html' })
      expect([path, page.headers.get('cache-control')]).toEqual([path, 'no-store'])
      expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})
