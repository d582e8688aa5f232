import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overWire, type Wire } from '../conformance/wire.ts'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { firmCode } from '../policy/worlds/people.ts'
import { tokenOf } from '../terminal.ts'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

const json = { 'content-type': 'application/json' }
const lookup = JSON.stringify({ query: operation('public-lookup'), variables: { key: { uscc: firmCode } } })
const send = (headers: Record<string, string>, body = lookup) => overWire(xinlu.house.url, { headers, body })
const evil = { origin: 'https://evil.example', referer: 'https://evil.example/' }
const opens = ({ headers }: Wire) => Object.keys(headers).filter((name) => name.startsWith('access-control-'))

describe('another site that makes a browser ask', () => {
  // Content types that a browser sends without asking the house first.
  it.each([
    'text/plain',
    'text/plain;charset=utf-8, application/json',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded; application/json',
    'multipart/form-data; boundary=application/json',
    'application/jsonx',
    'application/json-patch',
    ' text/json',
    '',
  ])('by a form of the type %j is refused', async (type) => {
    const mutation = JSON.stringify({ query: 'mutation { splitSubject(id: "x", reason: "y") { id } }' })
    for (const body of [lookup, mutation, `query=${encodeURIComponent('{ __typename }')}`])
      expect((await send({ ...evil, 'content-type': type }, body)).status).toBe(400)
  })

  it('by an address, an image or a script is refused', async () => {
    const url = `${xinlu.house.url}?${new URLSearchParams({ query: '{ __typename }' })}`
    for (const accept of ['image/*', '*/*', 'text/html', 'application/json'])
      expect((await overWire(url, { method: 'GET', headers: { ...evil, accept } })).status).toBe(400)
  })

  it('first asks whether it may, and is told nothing that lets it', async () => {
    const asked = { ...evil, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
    const preflight = await overWire(xinlu.house.url, { method: 'OPTIONS', headers: asked })
    expect({ status: preflight.status, opens: opens(preflight) }).toEqual({ status: 400, opens: [] })
    for (const origin of ['https://evil.example', 'null', xinlu.house.url])
      expect(opens(await send({ ...json, origin }))).toEqual([])
  })
})

describe('a cache between', () => {
  it.each(['anonymous', 'dashboard', 'subject'])('keeps nothing that %s gets, whatever is asked', async (role) => {
    const bearer: Record<string, string> =
      role === 'anonymous' ? {} : { authorization: `Bearer ${await tokenOf(xinlu, role)}` }
    for (const body of [lookup, '{"query":"{ nothing }"}', '{']) {
      const { headers } = await send({ ...json, ...bearer }, body)
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('is given the same for any host, scheme and address that a request says it was for', async () => {
    const plain = await send(json)
    for (const said of [
      { host: 'evil.example' },
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http', 'x-forwarded-port': '1' },
      { 'x-original-url': '/health', 'x-rewrite-url': '/health' },
      { forwarded: 'for=127.0.0.1;host=evil.example' },
      { 'x-http-method-override': 'GET', 'x-method-override': 'DELETE' },
    ]) {
      const { status, said: headers, body } = await send({ ...json, ...said })
      expect({ status, headers, body: body.toString() }).toEqual({
        status: plain.status,
        headers: plain.said,
        body: plain.body.toString(),
      })
    }
  })
})

describe('a header that says who asks', () => {
  it.each([
    { 'x-forwarded-user': 'sample-auditor', 'x-remote-user': 'auditor', 'remote-user': 'auditor' },
    { 'x-role': 'auditor', role: 'auditor', 'x-viewer': '{"role":"auditor"}' },
    { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1', 'x-client-cert': 'auditor' },
    { 'x-xinlu-seal': 'e30.AA', 'x-xinlu-viewer': 'auditor' },
    { 'x-hasura-role': 'admin', 'apollo-query-plan-experimental': '1', 'apollo-federation-include-trace': 'ftv1' },
    { cookie: 'xinlu=x; role=auditor', 'x-xinlu-window': '1' },
    { 'proxy-authorization': 'Bearer x', 'x-authorization': 'Bearer x' },
  ])('is not believed: %j', async (said) => {
    const plain = await send(json)
    const { status, body } = await send({ ...json, ...said })
    expect({ status, body: body.toString() }).toEqual({ status: plain.status, body: plain.body.toString() })
    const inside = JSON.stringify({ query: '{ accessLog(first: 1) { pageInfo { hasNextPage } } }' })
    expect(JSON.parse((await send({ ...json, ...said }, inside)).body.toString()).data).toBeUndefined()
  })
})

describe('JSON that two could read in two ways', () => {
  const asked = async (body: string | Buffer) => {
    const { status, errors, data, text } = await xinlu.as('anonymous')('', {}, { body })
    return { status, code: errors?.[0]?.extensions.code, data, text }
  }
  const text = JSON.stringify(operation('public-lookup'))

  it.each([
    ['a key twice', `{"query":"{ nothing }","query":"{ __typename }"}`, 200],
    ['a prototype', `{"query":"{ __typename }","__proto__":{"operationName":"x"},"constructor":{"prototype":{}}}`, 200],
    ['a prototype among variables', `{"query":${text},"variables":{"key":{"uscc":"x"},"__proto__":{"key":{}}}}`, 200],
    ['a number beyond 2^53 for a text', `{"query":${text},"variables":{"key":{"id":9007199254740993}}}`, 200],
    ['a number beyond all', `{"query":${text},"variables":{"key":{"id":1e999}}}`, 400],
    ['a bare NUL', `{"query":"{ __typename\u0000 }"}`, 400],
    ['an escape of half a character', `{"query":${text},"variables":{"key":{"name":"\\ud800"}}}`, 200],
    ['a BOM within', `{"query":\ufeff"{ __typename }"}`, 400],
    ['two values', `{"query":"{ __typename }"}{"query":"{ nothing }"}`, 400],
    ['an end that is a comma', `{"query":"{ __typename }",}`, 400],
    ['a comment', `{"query":"{ __typename }"/*x*/}`, 400],
    ['a list 50,000 deep', `{"query":"{ __typename }","x":${'['.repeat(50_000)}`, 413],
    ['an overlong form of UTF-8', Buffer.from([...Buffer.from('{"query":"'), 0xc0, 0xaf, ...Buffer.from('"}')]), 400],
  ])('%s has one meaning, or none', async (_, body, status) => {
    const came = await asked(body)
    if (status === 413) expect([400, 413]).toContain(came.status)
    else expect({ status: came.status, text: came.text }).toEqual({ status, text: came.text })
    expect(came.status).toBeLessThan(500)
    // Nothing that one request brings is there for the next.
    expect(({} as Record<string, unknown>).operationName).toBeUndefined()
  })

  it('a batch, whatever is in it, is one refusal', async () => {
    const batch = `[${Array(50).fill('{"query":"{ __typename }"}').join(',')}]`
    expect(await asked(batch)).toMatchObject({ status: 400, data: undefined })
  })
})
