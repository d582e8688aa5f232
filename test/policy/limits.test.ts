import { join } from 'node:path'
import { limitsFrom, root } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { lookup, nested, sendingTo, times } from './sent.ts'

let xinlu: TestHouse
let { send, sendQuery } = {} as ReturnType<typeof sendingTo>
beforeAll(async () => {
  xinlu = await openTestHouse()
  ;({ send, sendQuery } = sendingTo(xinlu))
})
afterAll(() => xinlu?.close())

const limits = limitsFrom(join(root, 'schema/limits.yaml'))

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
