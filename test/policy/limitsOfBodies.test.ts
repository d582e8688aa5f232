import { deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { lookup, nested, sendingTo, times } from './sent.ts'

let xinlu: TestHouse
let { send } = {} as ReturnType<typeof sendingTo>
beforeAll(async () => {
  xinlu = await openTestHouse()
  ;({ send } = sendingTo(xinlu))
})
afterAll(() => xinlu?.close())

describe('a body', () => {
  const bomb = gzipSync(`{"query":"{ __typename }${' '.repeat(30 * 1024 * 1024)}"}`)

  it.each([
    ['anonymous', 'gzip', bomb],
    ['clerk', 'gzip', bomb],
    ['clerk', 'deflate', deflateSync(Buffer.alloc(30 * 1024 * 1024, ' '))],
  ])('of 30 kB by %s that inflates to 30 MB (%s) is TOO_LARGE', async (role, encoding, body) => {
    expect(body.length).toBeLessThan(32_000)
    expect(await send(role, body, { 'content-encoding': encoding })).toMatchObject({ status: 413, code: 'TOO_LARGE' })
  })

  it('that inflates does not stay in memory, however many come', async () => {
    const round = () =>
      Promise.all(Array.from({ length: 10 }, () => send('anonymous', bomb, { 'content-encoding': 'gzip' })))
    await round()
    const before = process.memoryUsage().rss
    for (let i = 0; i < 5; i += 1) await round()
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(60)
  })

  it.each([
    ['anonymous', 70_000],
    ['dashboard', 300_000],
    ['clerk', 9_000_000],
  ])('of %s has a limit of the role, plain, too', async (role, size) => {
    const body = JSON.stringify({ query: `{ __typename }${' '.repeat(size)}` })
    expect(await send(role, body)).toMatchObject({ status: 413, code: 'TOO_LARGE', limit: 'bodyBytes' })
  })

  it.each([
    ['a batch', '[{"query":"{ __typename }"}]', {}],
    ['an empty batch', '[]', {}],
    ['a query of type number', '{"query":7}', {}],
    ['a query that is an object', '{"query":{"kind":"Document"}}', {}],
    ['a query that is a list', '{"query":["{ __typename }"]}', {}],
    ['a query that is null', '{"query":null}', {}],
    ['variables as text', '{"query":"{ __typename }","variables":"{}"}', {}],
    ['variables as a list', '{"query":"{ __typename }","variables":[]}', {}],
    ['extensions as text', '{"query":"{ __typename }","extensions":"{}"}', {}],
    ['an operation name of type number', '{"query":"{ __typename }","operationName":7}', {}],
    ['nothing', '', {}],
    ['null', 'null', {}],
    ['a number', '7', {}],
    ['an empty object', '{}', {}],
    ['half an object', '{"query":', {}],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xce, 0xc4, 0x22, 0x3a, 0x31, 0x7d]), {}],
    ['UTF-16', Buffer.from('\ufeff{"query":"{ __typename }"}', 'utf16le'), {}],
    ['JSON as plain text', '{"query":"{ __typename }"}', { 'content-type': 'text/plain' }],
    ['JSON as a form', '{"query":"{ __typename }"}', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['JSON as something that begins likewise', '{"query":"{ __typename }"}', { 'content-type': 'application/jsonp' }],
    ['JSON without a type', '{"query":"{ __typename }"}', { 'content-type': '' }],
    ['a bare operation', '{ __typename }', { 'content-type': 'application/graphql' }],
    ['an unknown encoding', '{"query":"{ __typename }"}', { 'content-encoding': 'zstd' }],
    [
      'an encoding named like what every object has',
      '{"query":"{ __typename }"}',
      { 'content-encoding': 'constructor' },
    ],
    ['plain text said to be gzip', '{"query":"{ __typename }"}', { 'content-encoding': 'gzip' }],
    ['half a gzip', gzipSync('{"query":"{ __typename }"}').subarray(0, 20), { 'content-encoding': 'gzip' }],
  ])('of %s is refused with 400 and a code', async (_, body, headers) => {
    const { status, code, data } = await send('anonymous', body, headers as never)
    expect({ status, data }).toEqual({ status: 400, data: undefined })
    expect(code).toMatch(/^(BAD_REQUEST|GRAPHQL_PARSE_FAILED)$/)
  })

  it.each([
    ['with a BOM', '\ufeff{"query":"{ __typename }"}', {}],
    ['with a charset', '{"query":"{ __typename }"}', { 'content-type': 'Application/JSON ; charset=utf-8' }],
    ['in gzip', gzipSync('{"query":"{ __typename }"}'), { 'content-encoding': 'gzip' }],
  ])('%s is read', async (_, body, headers) => {
    expect(await send('anonymous', body, headers as never)).toMatchObject({
      status: 200,
      data: { __typename: 'Query' },
    })
  })

  it('of 1,000 rows is a clerk’s to send', async () => {
    const rows = Array.from({ length: 1000 }, (_, line) => ({
      line: line + 2,
      cells: Array.from({ length: 40 }, () => 'x'),
    }))
    const columns = Array.from({ length: 40 }, (_, i) => `c${i}`)
    const { errors } = await xinlu.as('clerk')(operation('import-acts'), {
      input: { fileName: 'a.csv', columns, rows },
    })
    expect(errors?.[0].extensions.code).not.toMatch(/LIMIT|TOO_LARGE/)
  })
})

describe('a GET', () => {
  const get = async (
    params: Record<string, string>,
    headers: Record<string, string> = { 'apollo-require-preflight': '1' },
  ) => {
    const response = await fetch(`${xinlu.house.url}?${new URLSearchParams(params)}`, { headers })
    const { errors, data } = (await response.json()) as { errors?: { extensions: { code: string } }[]; data?: unknown }
    return { status: response.status, code: errors?.[0]?.extensions.code, data }
  }

  it('has the same limits', async () => {
    const query = `{ ${times(500, () => '__typename')} }`
    expect(await get({ query })).toMatchObject({ status: 400, code: 'LIMIT' })
    const variables = `{"key":${nested('[', '', ']', 500)}}`
    expect(await get({ query: lookup, variables })).toMatchObject({ status: 400, code: 'LIMIT' })
    expect(await get({ query: '{ __typename }' })).toMatchObject({ status: 200, data: { __typename: 'Query' } })
  })

  it('of a mutation, of no query, or of variables that are no JSON, is refused', async () => {
    expect(
      (await get({ query: 'mutation { splitSubject(id: "x", reason: "y") { id } }' })).status,
    ).toBeGreaterThanOrEqual(400)
    expect(await get({})).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
    expect(await get({ query: lookup, variables: '{' })).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
    expect(await get({ query: '{ __typename }' }, {})).toMatchObject({ status: 400 })
  })
})
