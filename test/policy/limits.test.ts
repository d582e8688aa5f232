import { join } from 'node:path'
import { deflateSync, gzipSync } from 'node:zlib'
import { limitsFrom, root } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

const limits = limitsFrom(join(root, 'schema/limits.yaml'))
const lookup = 'query($key: SubjectKey!) { subject(key: $key) { id } }'
const times = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join(' ')
const nested = (open: string, inside: string, close: string, levels: number) =>
  `${open.repeat(levels)}${inside}${close.repeat(levels)}`

/** Sends a body as it stands, as somebody; a refusal must come at once. */
async function send(role: string, body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}) {
  const begun = performance.now()
  const { status, errors, data, text } = await xinlu.as(role)('', {}, { body, headers })
  expect(performance.now() - begun).toBeLessThan(1000)
  const { code, expected = '' } = errors?.[0].extensions ?? {}
  return { status, code, limit: /\((\w+) of/.exec(expected)?.[1], data, text }
}
const sendQuery = (role: string, query: string, variables: unknown = {}) =>
  send(role, JSON.stringify({ query, variables }))

describe.each(['anonymous', 'clerk'])('an operation of %s', (role) => {
  const subject = (inside: string) => `{ subject(key: { id: "s_0000000000000000" }) { ${inside} } }`
  it.each([
    ['with 5,000 aliases', subject(times(5000, (i) => `a${i}: id`)), 'tokens'],
    ['with aliases over the limit', subject(times(51, (i) => `a${i}: id`)), 'aliases'],
    ['with one field under ten aliases of a root field', `{ ${times(11, (i) => `a${i}: __typename`)} }`, 'rootFields'],
    ['200 deep', nested('{ subject ', '{ id }', '}', 200), 'nesting'],
    ['16 deep', nested('{ subject ', '{ id }', '}', 16), 'depth'],
    [
      'with a fragment bomb of 20 levels',
      `${subject('...F0')} ${times(20, (i) => `fragment F${i} on Subject { profile { roadTransport { freshAt } } ...F${i + 1} ...F${i + 1} }`)} fragment F20 on Subject { id }`,
      'fields',
    ],
    ['with 500 root fields', `{ ${times(500, () => '__typename')} }`, 'rootFields'],
    ['with 10,000 directives', `{ __typename ${times(10_000, () => '@a')} }`, 'tokens'],
    ['with directives over the limit', `{ __typename ${times(51, () => '@include(if: true)')} }`, 'directives'],
    ['of a million tokens', `{ ${'x '.repeat(30_000)} }`, 'tokens'],
    ['with a list 5,000 deep', `{ subject(key: ${nested('[', '1', ']', 5000)}) { id } }`, 'nesting'],
    ['with an object 5,000 deep', `{ subject(key: ${nested('{ id: ', '1', '}', 5000)}) { id } }`, 'nesting'],
    ['with 5,000 inline fragments inside each other', `{ ${nested('... { ', '__typename', '}', 5000)} }`, 'nesting'],
  ])('%s is LIMIT', async (_, query, limit) => {
    expect(await sendQuery(role, query)).toMatchObject({ status: 400, code: 'LIMIT', limit, data: undefined })
  })

  it.each([
    ['with circular fragments', `${subject('...A')} fragment A on Subject { ...B } fragment B on Subject { id ...A }`],
    ['with a fragment in itself', `${subject('...A')} fragment A on Subject { profile { ...B } ...A }`],
    ['with a homoglyph in a name', subject('іd')],
    ['with a bidi override in a name', subject('i\u202ed')],
    ['with a NUL in a name', subject('i\u0000d')],
    ['with a zero-width space in a name', subject('i\u200bd')],
    ['with half a surrogate escaped in a string', '{ subject(key: { name: "\\ud800" }) { id } }'],
    ['with half a surrogate in a string', '{ subject(key: { name: "\ud800" }) { id } }'],
    ['that is only a BOM', '\ufeff'],
  ])('%s is refused by its text', async (_, query) => {
    const { status, code } = await sendQuery(role, query)
    expect(status).toBe(400)
    expect(code).toMatch(/^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_REQUEST)$/)
  })

  it.each([
    ['a list of 100,000', { key: { id: Array.from({ length: 100_000 }, () => 'x') } }, 'variables'],
    [
      'an object of 100,000 keys',
      { key: Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [i, 1])) },
      'variables',
    ],
    ['a list 10,000 deep', { key: JSON.parse(nested('[', '', ']', 10_000)) }, 'nesting'],
    ['an object 10,000 deep', { key: JSON.parse(nested('{"id":', '1', '}', 10_000)) }, 'nesting'],
    [
      'what is not asked for, 10,000 deep',
      { key: { id: 'x' }, other: JSON.parse(nested('[', '', ']', 10_000)) },
      'nesting',
    ],
  ])('with %s in its variables is LIMIT, or TOO_LARGE', async (_, variables, limit) => {
    const body = JSON.stringify({ query: lookup, variables: 0 }).replace(/0}$/, `${text(variables)}}`)
    const { status, code, ...refused } = await send(role, body)
    if (code === 'TOO_LARGE') return expect(body.length).toBeGreaterThan(limits.roles[role]?.bodyBytes ?? 0)
    expect({ status, code, limit: refused.limit }).toEqual({ status: 400, code: 'LIMIT', limit })
  })

  it.each([
    ['half a surrogate', '\ud800'],
    ['a bidi override', '\u202e文水'],
    ['combining marks by the thousand', `a${'\u0301'.repeat(5000)}`],
    ['an unassigned character', '\u0378\u{e0fff}'],
    ['a homoglyph', '文水县\u{2f800}'],
  ])('with %s in a name finds nobody', async (_, name) => {
    const { status, data } = await sendQuery(role, lookup, { key: { name } })
    expect({ status, data }).toEqual({ status: 200, data: { subject: null } })
  })
})

/** JSON text of a value however deep: JSON.stringify goes no deeper than the stack. */
function text(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    const levels = 10_000
    const { key } = value as { key: unknown }
    if (Array.isArray(key)) return `{"key":${nested('[', '', ']', levels)}}`
    if ('other' in (value as object)) return `{"key":{"id":"x"},"other":${nested('[', '', ']', levels)}}`
    return `{"key":${nested('{"id":', '1', '}', levels)}}`
  }
}

describe('the cost', () => {
  const firms = (first: number | string) =>
    `{ enterprises(first: ${first}) { edges { node { vehicles(first: 100) { plates { plate } owners { owner { id } } } } } } }`
  it.each([
    ['a page of 2147483647', '{ enterprises(first: 2147483647) { edges { cursor } } }', {}],
    [
      'a page of 2147483647 by a variable',
      'query($n: Int!) { enterprises(first: $n) { edges { cursor } } }',
      { n: 2147483647 },
    ],
    ['lists inside lists', firms(100), {}],
    [
      'a list of a variable with a default',
      'query($n: Int! = 90000) { enterprises(first: $n) { edges { node { id } } } }',
      {},
    ],
    ['under @include(if: false)', `{ __typename ... @include(if: false) ${firms(100)} }`, {}],
  ])('of %s is LIMIT before anything is fetched', async (_, query, variables) => {
    expect(await sendQuery('dashboard', query, variables)).toMatchObject({
      status: 400,
      code: 'LIMIT',
      limit: 'cost',
      data: undefined,
    })
  })

  it('of a smaller page is paid', async () => {
    expect(await sendQuery('dashboard', firms(2))).toMatchObject({ status: 200, code: undefined })
  })

  it.each([
    ['enterprises(first: -1) { totalBand }'],
    ['enterprises(first: 2147483647) { totalBand }'],
    ['enterprises(first: 1) { edges { node { vehicles(first: -1) { id } } } }'],
    ['enterprises(first: 1) { edges { node { profile { enforcement { decisions(first: -1) { id } } } } } }'],
  ])('does not hide that %s is BAD_INPUT', async (query) => {
    expect((await sendQuery('dashboard', `{ ${query} }`)).code).toBe('BAD_INPUT')
  })

  it.each([
    ['a page beyond 32 bits', '{ enterprises(first: 2147483648) { totalBand } }', {}],
    ['half a page', 'query($n: Int!) { enterprises(first: $n) { totalBand } }', { n: 1.5 }],
    ['a page as text', 'query($n: Int!) { enterprises(first: $n) { totalBand } }', { n: '1' }],
    ['no page', 'query($n: Int!) { enterprises(first: $n) { totalBand } }', { n: null }],
  ])('of %s is not reckoned', async (_, query, variables) => {
    const { status, code } = await sendQuery('dashboard', query, variables)
    expect({ status, code: code === 'BAD_USER_INPUT' || code === 'GRAPHQL_VALIDATION_FAILED' }).toEqual({
      status: 400,
      code: true,
    })
  })
})

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
