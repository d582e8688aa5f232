import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { pino } from 'pino'
import { afterAll, describe, expect, it } from 'vitest'
import { verifyingKeys } from './keySet.ts'
import { remoteKeys } from './remoteKeys.ts'

const log = pino({ level: 'silent' })
const closing: (() => void)[] = []
afterAll(() => {
  for (const close of closing) close()
})

async function listen(answer: RequestListener): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
const half: JWK = { ...(await exportJWK(publicKey)), kid: 'a', alg: 'ES256', use: 'sig' }
const set = JSON.stringify({ keys: [half] })
const options = (issuer: string, jwks: URL | null) => ({ issuer, jwks, keepFor: 3_600_000, clock: () => 0, log })
const find = (keys: ReturnType<typeof remoteKeys>) => keys({ alg: 'ES256', kid: 'a' }, { payload: '', signature: '' })

describe('the keys of an issuer by URL', () => {
  it('are where its discovery says, also on another path of its host', async () => {
    const { url, asked } = await listen(({ url: path }, response) => {
      if (path === '/realm/.well-known/openid-configuration')
        response.end(JSON.stringify({ issuer: `${url}/realm`, jwks_uri: `${url}/moved` }))
      else if (path === '/moved') response.writeHead(302, { location: '/keys' }).end()
      else response.end(set)
    })
    expect(await find(remoteKeys(options(`${url}/realm`, null)))).toBeDefined()
    expect(asked).toEqual(['/realm/.well-known/openid-configuration', '/moved', '/keys'])
  })

  it('are not taken of another host that it sends us to, and that host is not asked', async () => {
    const other = await listen((_, response) => response.end(set))
    const { url } = await listen((_, response) => response.writeHead(302, { location: other.url }).end())
    await expect(find(remoteKeys(options(url, new URL(url))))).rejects.toMatchObject({ code: 'ISSUER_UNAVAILABLE' })
    expect(other.asked).toEqual([])
  })

  it.each<[string, (url: string) => RequestListener]>([
    ['names another issuer', (url) => (_, response) => response.end(JSON.stringify({ issuer: 'x', jwks_uri: url }))],
    ['answers 500', () => (_, response) => response.writeHead(500).end(set)],
    ['redirects for ever', () => (_, response) => response.writeHead(302, { location: '/again' }).end()],
    ['answers no JSON', () => (_, response) => response.end('<html>')],
    ['answers null', () => (_, response) => response.end('null')],
    ['answers without end', () => (_, response) => response.end(`${set}${' '.repeat(600_000)}`)],
    [
      'keeps its keys in a file',
      (url) => (_, r) => r.end(JSON.stringify({ issuer: url, jwks_uri: 'file:///etc/passwd' })),
    ],
  ])('are not to be had of one that %s', async (_, answer) => {
    let listener: RequestListener = () => {}
    const { url } = await listen((request, response) => listener(request, response))
    listener = answer(url)
    await expect(find(remoteKeys(options(url, null)))).rejects.toMatchObject({ code: 'ISSUER_UNAVAILABLE' })
  })

  it('are asked for once by many who come at the same moment, and not again at once when that failed', async () => {
    const { url, asked } = await listen((_, response) => response.writeHead(500).end())
    const keys = remoteKeys(options(url, new URL(url)))
    await Promise.allSettled(Array.from({ length: 20 }, () => find(keys)))
    await Promise.allSettled(Array.from({ length: 20 }, () => find(keys)))
    expect(asked.length).toBe(1)
  })
})

describe('a key set', () => {
  it('gives nothing of secrets, private halves and keys for encryption', async () => {
    const secret: JWK = { kty: 'oct', k: 'c2VjcmV0', kid: 'a', alg: 'HS256' }
    const whole: JWK = { ...(await exportJWK(privateKey)), kid: 'a', alg: 'ES256' }
    for (const keys of [[secret], [whole], [{ ...half, use: 'enc' }], [null], ['a']])
      expect(() => verifyingKeys({ keys })).toThrow(/no key/)
    for (const none of [null, {}, { keys: 'a' }, [], 'a']) expect(() => verifyingKeys(none)).toThrow(/not a JWKS/)
    const keys = verifyingKeys({ keys: [secret, whole, half] })
    expect(await keys({ alg: 'ES256', kid: 'a' }, { payload: '', signature: '' })).toMatchObject({ type: 'public' })
  })
})
