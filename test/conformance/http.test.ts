import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'
import { issuerKey, sampleToken } from '@xinlu/gateway'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { overWire } from './wire.ts'

let xinlu: TestHouse
let usccs: string[]
const ways: string[] = []
const fetches: string[] = []

beforeAll(async () => {
  xinlu = await openTestHouse('in-process', undefined, {
    took: (way) => void ways.push(way),
    observe: (subgraph) => void fetches.push(subgraph),
  })
  const { data } = await xinlu.as('dashboard')('{ enterprises(first: 30) { edges { node { uscc } } } }')
  usccs = data.enterprises.edges.map(({ node }: { node: { uscc: string } }) => node.uscc)
})
beforeEach(() => {
  ways.length = 0
  fetches.length = 0
})
afterAll(() => xinlu?.close())

const json = { 'content-type': 'application/json' }
const bearer = async (role: string) => ({
  authorization: `Bearer ${await sampleToken(xinlu.house.keys.privateKey(issuerKey), role, xinlu.clock.now)}`,
})
const lookup = (uscc = usccs[0]) => ({ query: operation('public-lookup'), variables: { key: { uscc } } })
const post = (asked: object, headers: Record<string, string> = {}) =>
  overWire(xinlu.house.url, { headers: { ...json, ...headers }, body: JSON.stringify(asked) })
const get = ({ query, variables }: { query: string; variables?: object }, headers: Record<string, string> = {}) =>
  overWire(`${xinlu.house.url}?${new URLSearchParams({ query, variables: JSON.stringify(variables ?? {}) })}`, {
    method: 'GET',
    headers: { 'apollo-require-preflight': '1', ...headers },
  })

describe('a tag', () => {
  it('stands on what anybody gets by GET, and spares the body to whoever has it', async () => {
    const first = await get(lookup())
    expect(first.status).toBe(200)
    expect(first.headers).toMatchObject({ 'cache-control': 'no-store', vary: 'accept-encoding' })
    const tag = first.headers.etag as string
    expect(tag).toMatch(/^"[\w-]{43}"$/)
    const again = await get(lookup(), { 'if-none-match': tag })
    expect(again).toMatchObject({ status: 304, headers: { etag: tag, 'cache-control': 'no-store' } })
    expect(again.body.length).toBe(0)
    expect((await get(lookup(usccs[1]), { 'if-none-match': tag })).status).toBe(200)
  })

  it.each(['dashboard', 'clerk', 'subject'])('never stands on what %s gets, not even on the same', async (role) => {
    for (const asked of [lookup(), { query: '{ __typename }' }]) {
      const purposes = [{}, { 'x-purpose': 'PUBLIC_QUERY' }]
      for (const purpose of purposes) {
        const { status, headers } = await get(asked, { ...(await bearer(role)), ...purpose, 'if-none-match': '*' })
        expect(status).not.toBe(304)
        expect(headers.etag).toBeUndefined()
      }
    }
  })

  it('stands on no refusal, no answer with an error and nothing that was posted', async () => {
    for (const query of ['{ nothing }', 'query($key: SubjectKey!) { subject(key: $key) { id } }']) {
      const { headers } = await get({ query }, { 'if-none-match': '*' })
      expect(headers.etag).toBeUndefined()
    }
    for (const _ of ['by the server', 'the short way']) {
      const posted = await post(lookup(), { 'if-none-match': '*' })
      expect({ status: posted.status, tag: posted.headers.etag }).toEqual({ status: 200, tag: undefined })
    }
  })
})

describe('the same question asked by many at once', () => {
  const many = async (asked: object, headers: Record<string, string>[]) =>
    Promise.all(headers.map((each) => post(asked, each)))

  it('is answered once for all who are nobody in particular', async () => {
    const query = `${operation('public-lookup')}#many`
    const asked = { query, variables: { key: { uscc: usccs[2] } } }
    const alone = await post(asked)
    ways.length = fetches.length = 0
    await post(asked)
    const each = fetches.length
    ways.length = fetches.length = 0
    // While the rooms cannot read, nobody gets an answer, so all ask at once; no more than the public has places.
    const answers = await xinlu.database.admin.begin(async (held) => {
      const tables = await held<{ name: string }[]>`
        select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'registry'`
      await held.unsafe(`lock table ${tables.map(({ name }) => name).join(', ')} in access exclusive mode`)
      const asking = many(
        asked,
        Array.from({ length: 12 }, () => ({})),
      )
      await expect.poll(() => ways.length).toBe(12)
      return { asking }
    })
    const bodies = (await answers.asking).map(({ body }) => body.toString('utf8'))
    expect(bodies).toEqual(bodies.map(() => alone.body.toString('utf8')))
    expect(ways).toEqual(['SHORT', ...Array(11).fill('SHARED')])
    expect(fetches.length).toBe(each)
  })

  it('is answered for each by itself who has a name, another question, or another purpose', async () => {
    const query = `${operation('public-lookup')}#own`
    const asked = { query, variables: { key: { uscc: usccs[3] } } }
    const named = [await bearer('dashboard'), await bearer('dashboard'), await bearer('clerk')]
    await many(asked, [{}, ...named])
    ways.length = 0
    const purpose = { 'x-purpose': 'PUBLIC_QUERY' }
    await many(asked, [...named, ...named.map((one) => ({ ...one, ...purpose }))])
    expect(ways).not.toContain('SHARED')
    ways.length = 0
    await Promise.all(usccs.map((uscc) => post({ query, variables: { key: { uscc } } })))
    expect(ways).toEqual(usccs.map(() => 'SHORT'))
  })
})

describe('a connection', () => {
  it('is kept for the next request, and says how long', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const ports = new Set<number | undefined>()
    for (let i = 0; i < 5; i++) {
      const keeps = await new Promise((resolve, reject) => {
        const body = JSON.stringify({ query: '{ __typename }' })
        const sent = request(xinlu.house.url, { method: 'POST', agent, headers: json }, (response) => {
          ports.add(response.socket.localPort)
          response.resume().on('end', () => resolve(response.headers['keep-alive']))
        })
        sent.on('error', reject)
        sent.end(body)
      })
      expect(keeps).toMatch(/^timeout=75/)
    }
    agent.destroy()
    expect(ports.size).toBe(1)
  })

  it('that half asks and goes away leaves the house as it was', async () => {
    const { hostname, port } = new URL(xinlu.house.url)
    for (const said of [
      'POST /graphql HT',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"query":',
    ]) {
      const socket = connect(Number(port), hostname)
      await once(socket, 'connect')
      socket.write(said)
      socket.destroy()
      await once(socket, 'close')
    }
    expect((await post({ query: '{ __typename }' })).status).toBe(200)
  })
})

it('a page comes packed to whoever can unpack it, and is the same page', async () => {
  const query = '{ enterprises(first: 100) { edges { node { id uscc name township } } } }'
  const named = await bearer('dashboard')
  const plain = await post({ query }, named)
  const packed = await post({ query }, { ...named, 'accept-encoding': 'gzip;q=0.5, br' })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' })
  expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true)
  expect(packed.body.length).toBeLessThan(plain.body.length / 2)
})
