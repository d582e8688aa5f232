import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { insides } from './payloads.ts'
import { overSocket } from './sockets.ts'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse('HTTP')
})
afterAll(() => xinlu?.close())

const body = '{"query":"{ __typename }"}'
const hidden = 'GET /health HTTP/1.1\r\nhost: x\r\n\r\n'
const post = (lines: readonly string[], rest: string, end = '\r\n') =>
  [`POST /graphql HTTP/1.1`, 'host: x', 'content-type: application/json', ...lines, '', rest].join(end)
const chunk = (text: string, extension = '') => `${text.length.toString(16)}${extension}\r\n${text}\r\n0\r\n\r\n`

/** Requests of which two readers could think differently where they end; behind each stands one that must not be answered. */
const smuggled: [string, string][] = [
  ['a length and chunks (CL.TE)', post(['content-length: 6', 'transfer-encoding: chunked'], `0\r\n\r\n${hidden}`)],
  ['chunks and a length (TE.CL)', post(['transfer-encoding: chunked', 'content-length: 4'], `${chunk(body)}${hidden}`)],
  [
    'chunks twice (TE.TE)',
    post(['transfer-encoding: chunked', 'transfer-encoding: identity'], `${chunk(body)}${hidden}`),
  ],
  ['chunks by another name', post(['transfer-encoding: xchunked'], `${chunk(body)}${hidden}`)],
  ['chunks with a space before the colon', post(['transfer-encoding : chunked'], `${chunk(body)}${hidden}`)],
  ['chunks on a line that goes on', post(['transfer-encoding:', ' chunked'], `${chunk(body)}${hidden}`)],
  ['chunks after a vertical tab', post(['transfer-encoding: \x0bchunked'], `${chunk(body)}${hidden}`)],
  ['two lengths', post([`content-length: ${body.length}`, 'content-length: 0'], `${body}${hidden}`)],
  ['two lengths in one line', post([`content-length: ${body.length}, 0`], `${body}${hidden}`)],
  ['a length with a sign', post([`content-length: +${body.length}`], `${body}${hidden}`)],
  ['a length of hexadecimal digits', post(['content-length: 0x1b'], `${body}${hidden}`)],
  ['a length below zero', post(['content-length: -1'], `${body}${hidden}`)],
  ['a length beyond all', post([`content-length: ${'9'.repeat(30)}`], `${body}${hidden}`)],
  ['a bare carriage return in a header', post([`x-a: b\rcontent-length: 0`], `${body}${hidden}`)],
  ['a NUL in a header', post([`x-a: b\0c`], hidden)],
  ['lines that end by a bare line feed', post([`content-length: ${body.length}`], `${body}${hidden}`, '\n')],
  ['a chunk of a size beyond all', post(['transfer-encoding: chunked'], `ffffffffffffffffff\r\n${body}\r\n${hidden}`)],
  ['a chunk of no number', post(['transfer-encoding: chunked'], `zz\r\n${body}\r\n0\r\n\r\n${hidden}`)],
  ['a chunk that is longer than it says', post(['transfer-encoding: chunked'], `1\r\n${body}\r\n0\r\n\r\n${hidden}`)],
  ['a method that is none', `GETT /graphql HTTP/1.1\r\nhost: x\r\n\r\n${hidden}`],
  ['a version that is none', `GET /graphql HTTP/9.9\r\nhost: x\r\n\r\n${hidden}`],
  ['no host', `GET /graphql HTTP/1.1\r\n\r\n${hidden}`],
]

describe.each([
  ['the door', () => xinlu.house.url],
  ['a subgraph', () => xinlu.served.get('registry')?.url ?? ''],
])('%s, sent a request that two could read in two ways', (_, url) => {
  it.each(smuggled)('%s, answers 400 and hears no more on that connection', async (_, bytes) => {
    const { statuses, text } = await overSocket(url(), bytes, 60)
    expect(statuses.length, text).toBeLessThanOrEqual(1)
    expect(statuses[0] ?? 400).toBe(400)
    expect(text).not.toContain('"up":true')
    expect(text).not.toMatch(insides)
  })

  it.each([
    ['20 kB of headers', post([`x-a: ${'a'.repeat(20_000)}`, 'content-length: 0'], '')],
    ['3,000 headers', post([...Array.from({ length: 3_000 }, (_, i) => `x-${i}: ${i}`), 'content-length: 0'], '')],
    ['an address of 20 kB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`],
  ])('or one with %s, is not read on', async (_, bytes) => {
    expect((await overSocket(url(), bytes, 60)).statuses).toEqual([431])
  })

  it('with chunk extensions by the megabyte, ends it', async () => {
    const bytes = post(['transfer-encoding: chunked'], chunk(body, `;${'a'.repeat(1_000_000)}`))
    const { statuses } = await overSocket(url(), bytes, 60)
    expect(statuses[0] ?? 413).toSatisfy((status: number) => status === 413 || status === 400)
  })
})

describe('an address that is none, or another’s', () => {
  const asked = (target: string, method = 'GET') =>
    overSocket(xinlu.house.url, `${method} ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`)

  it.each([
    ['//', 404],
    ['//[', 404],
    ['//evil.example/graphql', 404],
    ['/\\evil.example/graphql', 404],
    ['/graphql/../graphql2', 404],
    ['/%00', 404],
    ['/%ff%fe', 404],
    ['http://[', 400],
    ['ftp://evil.example/graphql', 400],
    ['*', 400],
    ['evil.example:443', 400],
  ])('%s is answered %i, never by a fault of ours', async (target, status) => {
    const { statuses, text } = await asked(target)
    expect({ target, statuses }).toEqual({ target, statuses: [status] })
    expect(text).not.toMatch(insides)
  })

  it.each(['OPTIONS', 'TRACE', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'PROPFIND'])('%s is no way to ask', async (method) => {
    const { statuses } = await asked('/graphql', method)
    expect(statuses).toEqual([400])
  })

  it('CONNECT and an upgrade open nothing', async () => {
    expect((await asked('evil.example:443', 'CONNECT')).statuses).toEqual([])
    const upgrade = post(['connection: upgrade', 'upgrade: websocket', `content-length: ${body.length}`], body)
    expect((await overSocket(xinlu.house.url, upgrade)).statuses).toEqual([200])
  })
})
