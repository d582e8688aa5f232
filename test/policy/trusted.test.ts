import { createHash } from 'node:crypto'
import { parse, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'

let open: TestHouse
let closed: TestHouse
beforeAll(async () => {
  open = await openTestHouse()
  closed = await openTestHouse('in-process', undefined, { trustedOnly: true })
})
afterAll(async () => {
  await open?.close()
  await closed?.close()
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const idOf = (name: string) => sha256(print(parse(operation(name))))
const variables = { key: { id: 's_0000000000000000' } }
const send = async (house: TestHouse, role: string, body: object, headers: Record<string, string> = {}) => {
  const { status, errors, data, text } = await house.as(role)('', {}, { body: JSON.stringify(body), headers })
  return { status, code: errors?.[0].extensions.code, data, text }
}

describe.each([
  ['any house', () => open],
  ['a house that takes only trusted operations', () => closed],
])('in %s', (_, house) => {
  const lookup = () => idOf('public-lookup')
  it.each([
    ['documentId', () => ({ documentId: lookup(), variables })],
    ['sha256Hash', () => ({ extensions: { persistedQuery: { version: 1, sha256Hash: lookup() } }, variables })],
    ['its text', () => ({ query: operation('public-lookup'), variables })],
    [
      'its text in other spaces and without comments',
      () => ({ query: print(parse(operation('public-lookup'))), variables }),
    ],
    [
      'its text with the hash of it',
      () => {
        const query = operation('public-lookup')
        return { query, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(query) } }, variables }
      },
    ],
  ])('an operation is taken by %s', async (_, body) => {
    expect(await send(house(), 'anonymous', body())).toMatchObject({ status: 200, data: { subject: null } })
  })

  it.each([
    ['an unknown id', 'anonymous', () => 'ab'.repeat(32)],
    ['the hash of its text as it stands, with comments', 'anonymous', () => sha256(operation('public-lookup'))],
    ['an id in capitals', 'anonymous', () => lookup().toUpperCase()],
    ['a name', 'anonymous', () => 'public-lookup'],
    ['what every object has', 'anonymous', () => '__proto__'],
    ['an id of another role', 'anonymous', () => idOf('dashboard-profile')],
    ['an id of a clerk’s', 'dashboard', () => idOf('import-acts')],
    ['an id for another purpose', 'clerk', () => lookup()],
  ])('%s is refused, all with one text', async (_, role, id) => {
    const refused = await send(house(), role, { documentId: id(), variables })
    const unknown = await send(house(), role, { documentId: 'cd'.repeat(32) })
    expect(refused).toMatchObject({ status: 403, code: 'OPERATION_UNTRUSTED', data: undefined })
    expect(refused.text).toBe(unknown.text)
  })

  it('an id with the purpose that it is bound to is taken', async () => {
    const body = { documentId: lookup(), variables }
    expect(await send(house(), 'clerk', body, { 'x-purpose': 'PUBLIC_QUERY' })).toMatchObject({ status: 200 })
  })

  it.each([7, null, [], {}])('an id that is %j is none', async (documentId) => {
    expect(await send(house(), 'anonymous', { documentId })).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
  })

  it('a GET takes ids of queries, and of no mutation', async () => {
    const get = async (params: Record<string, string>, headers = {}) => {
      const response = await fetch(`${house().house.url}?${new URLSearchParams(params)}`, {
        headers: { 'apollo-require-preflight': '1', ...headers },
      })
      return { status: response.status, ...((await response.json()) as object) }
    }
    const asked = { variables: JSON.stringify(variables) }
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: lookup() } })
    expect(await get({ ...asked, documentId: lookup() })).toMatchObject({ status: 200, data: { subject: null } })
    expect(await get({ ...asked, extensions })).toMatchObject({ status: 200, data: { subject: null } })
    expect(await get({ ...asked, documentId: 'x' })).toMatchObject({ status: 403 })
  })
})

describe('a house that takes only trusted operations', () => {
  it.each([
    ['another text', '{ __typename }'],
    ['a text that cannot be read', '{ subject('],
    ['introspection', '{ __schema { types { name } } }'],
    ['a trusted operation with one field more', operation('public-lookup').replace('uscc', 'uscc id')],
    ['two trusted operations in one', `${operation('public-lookup')} ${operation('dashboard-profile')}`],
  ])('refuses %s', async (_, query) => {
    expect(await send(closed, 'anonymous', { query, variables })).toMatchObject({
      status: 403,
      code: 'OPERATION_UNTRUSTED',
      data: undefined,
    })
  })

  it('refuses a trusted text of another role like one that is not there', async () => {
    const text = await send(closed, 'anonymous', { query: operation('dashboard-profile'), variables })
    expect(text).toEqual(await send(closed, 'anonymous', { query: '{ __typename }' }))
  })

  it('answers the dashboard team and the clerk as ever', async () => {
    const { data, errors } = await closed.as('dashboard')(operation('dashboard-subjects'), { first: 2 })
    expect(errors).toBeUndefined()
    expect(data.enterprises.edges).toHaveLength(2)
    expect((await send(closed, 'dashboard', { documentId: idOf('dashboard-profile'), variables })).status).toBe(200)
  })
})

describe('a text that its caller registers', () => {
  let n = 0
  /** A text that nobody has sent before. */
  const fresh = () => `query Registered${n++}($key: SubjectKey!) { subject(key: $key) { id } }`
  const persisted = (text: string, version: unknown = 1) => ({
    persistedQuery: { version, sha256Hash: sha256(text) },
  })
  const byHash = (role: string, text: string, house = open, headers = {}) =>
    send(house, role, { extensions: persisted(text), variables }, headers)
  const register = (role: string, query: string, house = open, headers = {}) =>
    send(house, role, { query, extensions: persisted(query), variables }, headers)
  const unknown = { status: 200, code: 'PERSISTED_QUERY_NOT_FOUND', data: undefined }
  const taken = { status: 200, data: { subject: null } }

  it('is asked for, sent once, and said by its hash from then on', async () => {
    const text = fresh()
    const first = await byHash('anonymous', text)
    expect(first).toMatchObject(unknown)
    expect(JSON.parse(first.text)).toEqual({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    })
    expect(await register('anonymous', text)).toMatchObject(taken)
    expect(await byHash('anonymous', text)).toMatchObject(taken)
    expect(await byHash('anonymous', text)).toMatchObject(taken)
  })

  it('is said by its hash in a GET as well', async () => {
    const text = fresh()
    const get = async (params: Record<string, string>) => {
      const asked = new URLSearchParams({ variables: JSON.stringify(variables), ...params })
      const response = await fetch(`${open.house.url}?${asked}`, { headers: { 'apollo-require-preflight': '1' } })
      return { status: response.status, tag: response.headers.get('etag'), ...((await response.json()) as object) }
    }
    const extensions = JSON.stringify(persisted(text))
    expect(await get({ extensions })).toMatchObject({ status: 200, errors: [{ message: 'PersistedQueryNotFound' }] })
    expect(await get({ extensions, query: text })).toMatchObject(taken)
    const { tag, ...answer } = await get({ extensions })
    expect(answer).toMatchObject(taken)
    expect(tag).toMatch(/^"/)
  })

  it('is known to nobody else', async () => {
    const text = fresh()
    await register('clerk', text)
    expect(await byHash('clerk', text)).toMatchObject(taken)
    for (const role of ['anonymous', 'dashboard', 'squad-clerk']) {
      const refused = await byHash(role, text)
      expect(refused).toMatchObject(unknown)
      expect(refused.text).toBe((await byHash(role, fresh())).text)
    }
  })

  it('may be another’s trusted operation: nobody hears that it is one', async () => {
    const id = idOf('dashboard-profile')
    const asked = (sha256Hash: string) =>
      send(open, 'anonymous', { extensions: { persistedQuery: { version: 1, sha256Hash } }, variables })
    expect((await asked(id)).text).toBe((await asked('ab'.repeat(32))).text)
  })

  it.each([
    ['that is not that of the text', (text: string) => ({ version: 1, sha256Hash: sha256(`${text} `) })],
    ['in capitals', (text: string) => ({ version: 1, sha256Hash: sha256(text).toUpperCase() })],
    ['of another version', (text: string) => ({ version: 2, sha256Hash: sha256(text) })],
    ['of no version', (text: string) => ({ sha256Hash: sha256(text) })],
  ])('with a hash %s is refused and not kept', async (_, persistedQuery) => {
    const text = fresh()
    const body = { query: text, extensions: { persistedQuery: persistedQuery(text) }, variables }
    expect(await send(open, 'anonymous', body)).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
    expect(await byHash('anonymous', text)).toMatchObject(unknown)
  })

  it.each([
    ['cannot be read', (text: string) => `${text} {`, 'GRAPHQL_PARSE_FAILED'],
    ['asks for what is not there', (text: string) => text.replace('{ id }', '{ ida }'), 'GRAPHQL_VALIDATION_FAILED'],
    [
      'is over a limit',
      (text: string) => text.replace('{ id }', `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: id`).join(' ')} }`),
      'LIMIT',
    ],
    ['costs too much', () => `query Costly${n++} { enterprises(first: 2147483647) { edges { cursor } } }`, 'LIMIT'],
  ])('that %s is not kept', async (_, made, code) => {
    const text = made(fresh())
    expect(await register('dashboard', text)).toMatchObject({ code })
    expect(await byHash('dashboard', text)).toMatchObject(unknown)
  })

  it('for a purpose that is refused is not kept', async () => {
    const text = fresh()
    expect(await register('anonymous', text, open, { 'x-purpose': 'CADRE_CHECK' })).toMatchObject({ status: 403 })
    expect(await byHash('anonymous', text)).toMatchObject(unknown)
  })

  it('is not taken by a house that takes only trusted operations', async () => {
    const text = fresh()
    expect(await register('anonymous', text, closed)).toMatchObject({ status: 403, code: 'OPERATION_UNTRUSTED' })
    expect(await byHash('anonymous', text, closed)).toMatchObject({ status: 403, code: 'OPERATION_UNTRUSTED' })
  })
})
