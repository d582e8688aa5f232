import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'

let folder: string
let xinlu: TestHouse
let origin: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xinlu-pages-'))
  mkdirSync(join(folder, 'pages/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'outside of the pages')
  writeFileSync(join(folder, 'pages/index.html'), '<!doctype html><meta name="csp-nonce" content="__NONCE__">')
  writeFileSync(join(folder, 'pages/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  const script = `export default ${'1 + '.repeat(1000)} 1`
  for (const [ending, bytes] of [
    ['', script],
    ['.br', brotliCompressSync(script)],
    ['.gz', gzipSync(script)],
  ] as const)
    writeFileSync(join(folder, `pages/assets/app-1.js${ending}`), bytes)
  xinlu = await openTestHouse('in-process', undefined, { pages: { folder: join(folder, 'pages'), signIn: null } })
  origin = new URL(xinlu.house.url).origin
})
afterAll(async () => {
  await xinlu?.close()
  rmSync(folder, { recursive: true, force: true })
})

const pages = { 'x-xinlu-window': '1' }
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers, redirect: 'manual' })
const post = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { method: 'POST', headers })
const roleOf = async (headers: Record<string, string>) => {
  const { person } = (await (await get('/session', headers)).json()) as { person: { role: string } | null }
  return person?.role ?? null
}

/** The cookie of somebody signed in. */
async function signedIn(as: string): Promise<string> {
  const answer = await post(`/session/sample?as=${as}`, pages)
  expect(answer.status).toBe(200)
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

const firms = JSON.stringify({ query: '{ enterprises(first: 1) { totalBand } }' })
const asked = async (headers: Record<string, string>) => {
  const answer = await fetch(xinlu.house.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: firms,
  })
  return (await answer.json()) as { data?: { enterprises: unknown }; errors?: { extensions: { code: string } }[] }
}

describe('the session of the pages', () => {
  it('is a cookie that no script reads and no other site sends', async () => {
    const answer = await post('/session/sample?as=dashboard', pages)
    expect(answer.headers.get('set-cookie')).toMatch(/^xinlu=[\w.-]+; .*HttpOnly.*SameSite=Strict/i)
    expect(await answer.text()).not.toContain('eyJ')
  })

  it('stands for its person in what the pages ask', async () => {
    const cookie = await signedIn('dashboard')
    expect(await roleOf({ cookie, ...pages })).toBe('dashboard')
    expect((await asked({ cookie, ...pages })).data?.enterprises).toBeTruthy()
  })

  it('counts for nothing in a request that did not come from the pages', async () => {
    const cookie = await signedIn('dashboard')
    expect(await roleOf({ cookie })).toBeNull()
    expect((await asked({ cookie })).errors).toBeTruthy()
    expect((await post('/session/sample?as=clerk')).status).toBe(400)
    expect((await post('/session/end', { cookie })).status).toBe(400)
  })

  it('is asked for nothing where a token is given', async () => {
    const cookie = await signedIn('dashboard')
    const [error] = (await asked({ cookie, ...pages, authorization: 'Bearer forged' })).errors ?? []
    expect(error?.extensions.code).toBe('TOKEN_INVALID')
  })

  it.each([
    ['changed', (cookie: string) => `${cookie.slice(0, -4)}AAAA`],
    ['cut off', (cookie: string) => cookie.slice(0, -40)],
    ['made of a bare token', () => 'xinlu=eyJhbGciOiJub25lIn0.e30.'],
  ])('that was %s is nobody’s', async (_, change) => {
    const cookie = change(await signedIn('dashboard'))
    expect(await roleOf({ cookie, ...pages })).toBeNull()
    expect((await asked({ cookie, ...pages })).errors).toBeTruthy()
  })

  it('ends by itself, and when its person leaves', async () => {
    const cookie = await signedIn('dashboard')
    xinlu.clock.now += 9 * 3_600_000
    expect(await roleOf({ cookie, ...pages })).toBeNull()
    xinlu.clock.now -= 9 * 3_600_000
    const left = await post('/session/end', { cookie, ...pages })
    expect(left.headers.get('set-cookie')).toMatch(/^xinlu=; Max-Age=0/)
    // A copy of the cookie is nobody's from then on.
    expect(await roleOf({ cookie, ...pages })).toBeNull()
    expect((await asked({ cookie, ...pages })).errors).toBeTruthy()
  })

  it('tells one person from another by a stand-in that says nothing of him', async () => {
    const keyOf = async (as: string) => {
      const answer = await get('/session', { cookie: await signedIn(as), ...pages })
      return ((await answer.json()) as { person: { key: string } }).person.key
    }
    const key = await keyOf('clerk')
    expect(key).toMatch(/^[\w-]{16}$/)
    expect(await keyOf('clerk')).toBe(key)
    expect(await keyOf('planning-clerk')).not.toBe(key)
  })

  it('is no person’s whom nobody knows', async () => {
    expect((await post('/session/sample?as=nobody', pages)).status).toBe(400)
  })
})

describe('the pages', () => {
  it('may run no script but their own files, and stand in no other site', async () => {
    const answer = await get('/')
    const policy = answer.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(await answer.text()).toContain(`content="${nonce}"`)
    expect(nonce).not.toBe(/'nonce-([^']+)'/.exec((await get('/')).headers.get('content-security-policy') ?? '')?.[1])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['br', 'gzip, br', 'br'],
    ['gzip', 'gzip', 'gzip'],
    ['plain', 'identity', null],
  ])('come %s as they were packed, to be kept where their name says their content', async (_, accepted, encoding) => {
    const answer = await get('/assets/app-1.js', { 'accept-encoding': accepted })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toContain('export default')
  })

  it('are not sent again to whoever has them, in the packing that he has', async () => {
    const accepted = { 'accept-encoding': 'br' }
    const tag = async (path: string, headers: Record<string, string>) =>
      (await get(path, headers)).headers.get('etag') ?? ''
    const [icon, packed, plain] = await Promise.all([
      tag('/icon.svg', {}),
      tag('/assets/app-1.js', accepted),
      tag('/assets/app-1.js', { 'accept-encoding': 'identity' }),
    ])
    expect(packed).not.toBe(plain)
    const again = await get('/icon.svg', { 'if-none-match': `"other", W/${icon}` })
    expect([again.status, await again.text(), again.headers.get('content-type')]).toEqual([304, '', null])
    expect((await get('/assets/app-1.js', { ...accepted, 'if-none-match': packed })).status).toBe(304)
    expect((await get('/assets/app-1.js', { ...accepted, 'if-none-match': plain })).status).toBe(200)
    expect((await get('/assets/app-1.js.br')).status).toBe(404)
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/%2e%2e%2fsecret.txt',
    '/secret.txt',
  ])('at %s give nothing of what stands beside them', async (path) => {
    const answer = await get(path)
    expect(await answer.text()).not.toContain('outside of the pages')
    expect(answer.status).toBe(404)
  })

  it('are the same page at every place within them', async () => {
    expect((await get('/profile/x', { accept: 'text/html' })).status).toBe(200)
    expect((await get('/profile/x')).status).toBe(404)
  })
})
