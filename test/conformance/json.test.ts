import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { root } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { atAddress, type Descriptions, describedTo, sentTo } from '../asJson.ts'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { driver, firmCode } from '../policy/worlds/people.ts'
import { stepsWithPages } from '../steps.ts'
import { overWire } from './wire.ts'

interface Line {
  name: string
  roles: string[] | 'ALL'
  purposes: string[] | 'ALL'
}

const lines = parse(readFileSync(join(root, 'gateway/operations/manifest.yaml'), 'utf8')) as Line[]
const key = { uscc: firmCode }

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house?.close())

/** Somebody bound to a line, and what for. */
function bound({ roles, purposes }: Line): { role: string; headers: Record<string, string> } {
  const role = roles === 'ALL' ? 'anonymous' : (roles[0] ?? '')
  return { role, headers: { 'x-purpose': purposes === 'ALL' ? 'PUBLIC_QUERY' : (purposes[0] ?? '') } }
}

const descriptions = new Map<string, Promise<Descriptions>>()
function described(role: string, headers: Record<string, string>): Promise<Descriptions> {
  const asking = JSON.stringify([role, headers])
  const known = descriptions.get(asking) ?? describedTo(house, role, headers)
  descriptions.set(asking, known)
  return known
}

// biome-ignore lint/suspicious/noExplicitAny: a schema is read by path
type Any = any

/** A value that fits a schema: what must be there, and of what may be null nothing. */
function madeUp(schema: Any, document: Any): unknown {
  if (schema.$ref) return schema.$ref.endsWith('/SubjectKey') ? key : madeUp(within(document, schema.$ref), document)
  if (schema.anyOf || Array.isArray(schema.type)) return null
  if (schema.enum) return schema.enum[0]
  if (schema.type === 'array') return [madeUp(schema.items, document)]
  if (schema.type === 'object') {
    return Object.fromEntries(schema.required.map((name: string) => [name, madeUp(schema.properties[name], document)]))
  }
  const texts: Record<string, string> = { date: '2026-11-20', 'date-time': '2026-11-20T00:00:00Z' }
  if (schema.type === 'string') return texts[schema.format] ?? (schema.pattern ? '1.00' : 'x')
  return schema.type === 'boolean' ? true : 1
}

const within = (document: Any, pointer: string) =>
  pointer
    .slice(2)
    .split('/')
    .reduce((part, name) => part[name], document)

describe('the description of the operations', () => {
  it('is one by OpenAPI 3.1, for whoever asks, with each operation of the manifest that is bound to them', async () => {
    const told = new Set<string>()
    for (const line of lines) {
      const { role, headers } = bound(line)
      const { document } = await described(role, headers)
      expect(document.paths[`/api/${line.name}`], line.name).toBeDefined()
      told.add(line.name)
    }
    for (const one of descriptions.values()) {
      const { document } = await one
      const { valid, errors } = await new Validator().validate(document)
      expect(errors ?? [], document.info.title).toEqual([])
      expect(valid).toBe(true)
      for (const path of Object.keys(document.paths)) told.delete(path.slice('/api/'.length))
    }
    expect([...told]).toEqual([])
  })

  it('has nothing that is not for the one who asks, and says the Chinese first', async () => {
    const { document } = await described('anonymous', { 'x-purpose': 'PUBLIC_QUERY' })
    const text = JSON.stringify(document)
    for (const hidden of ['legalRepresentative', 'dashboard-profile', 'importActs', 'accessLog'])
      expect(text).not.toContain(hidden)
    expect(document.paths['/api/public-lookup'].post.summary).toMatch(/^[一-鿿]/)
    expect(document.security).toBeUndefined()
    expect(document.webhooks).toBeUndefined()
    expect((await described('department', { 'x-purpose': 'DATA_SHARING' })).document.webhooks.changed).toBeDefined()
    const refused = await atAddress(house, 'anonymous', 'openapi.json', { headers: { 'x-purpose': 'AUDIT' } })
    expect(refused).toMatchObject({ status: 403, problem: true, body: { code: 'PURPOSE_REFUSED', status: 403 } })
  })

  it('tells of each field whether it is masked or withheld, as the door decides it', async () => {
    const { document } = await described('dashboard', {})
    const firm = JSON.stringify(document.paths['/api/dashboard-profile'])
    expect(firm).toContain('"x-verdict":"MASK"')
    expect(firm).toContain('【脱敏 masked: NAME】')
    const page = JSON.stringify(document.paths['/api/console-profile'])
    expect(page).toContain('"x-verdict":"REFUSE"')
    expect(page).toContain('【不予提供 withheld')
    const check = (await described('personnel', {})).document.paths['/api/cadre-check'].post
    expect(check.description).toMatch(/^【现被拒绝】/)
  })

  it('gives GET to a query without anything that might name a person', async () => {
    const { document } = await described('dashboard', {})
    const ways = (name: string) => Object.keys(document.paths[`/api/${name}`])
    expect(ways('dashboard-subjects')).toEqual(['get', 'post'])
    expect(ways('dashboard-profile')).toEqual(['post'])
    const parameters = document.paths['/api/dashboard-subjects'].get.parameters
    expect(parameters.flatMap(({ name }: { name?: string }) => (name ? [name] : []))).toEqual(['first', 'after'])
  })
})

it('an operation is answered at its address byte for byte as at /graphql, with whatever it is asked', async () => {
  const tried = new Set(stepsWithPages.flatMap(({ name, query }) => (query ? [] : [name])))
  let same = 0
  for (const line of lines.filter(({ name }) => !tried.has(name))) {
    const { role, headers } = bound(line)
    const { document, unlike } = await described(role, headers)
    const post = document.paths[`/api/${line.name}`].post
    const variables = madeUp(post.requestBody.content['application/json'].schema, document) as Record<string, unknown>
    const there = await house.as(role)(operation(line.name), variables, { headers })
    const here = await sentTo(house, role, line.name, variables, headers)
    expect(unlike(line.name, here), `${line.name}: ${here.text}`).toEqual([])
    // A deed that was done once may not be done again.
    if (there.errors === undefined && /^mutation/m.test(operation(line.name))) continue
    if (here.problem) expect(here.body.errors, line.name).toEqual(there.errors)
    else expect(here.text, line.name).toBe(there.text)
    same += 1
  }
  expect(same).toBeGreaterThan(120)
})

describe('at an address', () => {
  it('a receipt is given as it is asked for, and a purpose and a grant are heard', async () => {
    const { body } = await sentTo(house, 'dashboard', 'dashboard-profile', { key }, { 'x-receipt': '1' })
    expect(body.extensions.receipt.id).toMatch(/^[0-9a-f]{32}$/)
    const wrong = await sentTo(house, 'department', 'data-request-use', { key }, { 'x-grant': 'dr_none' })
    expect(wrong).toMatchObject({ status: 403, problem: true, body: { code: 'GRANT_REFUSED' } })
  })

  it('what is withheld and what is masked comes as the door has it', async () => {
    const variables = { key: { id: driver.id } }
    const here = await sentTo(house, 'dashboard', 'dashboard-profile', variables)
    const there = await house.as('dashboard')(operation('dashboard-profile'), variables)
    expect(here.text).toBe(there.text)
    expect(here.body.data.subject.displayName).toMatch(/^.\*\*$/)
  })

  it('a query is asked by GET with what names nobody, and has a tag where everybody is told the same', async () => {
    const headers = { 'x-purpose': 'STATUTORY_SUPERVISION' }
    const got = await atAddress(house, 'dashboard', 'dashboard-subjects?first=3', { headers })
    const sent = await sentTo(house, 'dashboard', 'dashboard-subjects', { first: 3 })
    expect(got.text).toBe(sent.text)
    expect(got.body.data.enterprises.edges).toHaveLength(3)
    const open = { 'x-purpose': 'PUBLIC_QUERY' }
    await atAddress(house, 'anonymous', 'console-instruments', { headers: open })
    const tagged = await atAddress(house, 'anonymous', 'console-instruments', { headers: open })
    const tag = tagged.headers.get('etag') ?? ''
    expect(tag).toMatch(/^(W\/)?"/)
    const again = await atAddress(house, 'anonymous', 'console-instruments', {
      headers: { ...open, 'if-none-match': tag },
    })
    expect(again.status).toBe(304)
  })

  it.each([
    ['a name that nobody has', 'nothing', { status: 403, code: 'OPERATION_UNTRUSTED' }],
    ['an operation for others', 'dashboard-profile', { status: 403, code: 'OPERATION_UNTRUSTED' }],
    ['a way out of the folder', '..%2f..%2fpackage', { status: 403, code: 'OPERATION_UNTRUSTED' }],
    ['a name of every object', 'constructor', { status: 403, code: 'OPERATION_UNTRUSTED' }],
    ['a variable that it has not', 'public-lookup', { status: 400, code: 'BAD_INPUT' }, { key, more: 1 }],
    ['a value of another type', 'public-lookup', { status: 400, code: 'BAD_INPUT' }, { key: { uscc: 1 } }],
    ['no object', 'public-lookup', { status: 400, code: 'BAD_REQUEST' }, [1]],
    ['too much', 'public-lookup', { status: 400, code: 'LIMIT' }, { key: { name: Array(3000).fill('x') } }],
  ])('%s is refused as a problem', async (_, name, { status, code }, variables: unknown = { key }) => {
    const answer = await sentTo(house, 'anonymous', name, variables)
    expect(answer).toMatchObject({ status, problem: true, body: { status, code } })
    expect(answer.body.type).toBe(`https://xinlu.invalid/errors/${code}`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('what is refused to a caller reads like what is not there', async () => {
    const hidden = await sentTo(house, 'anonymous', 'dashboard-profile', { key })
    expect((await sentTo(house, 'anonymous', 'nothing', { key })).text).toBe(hidden.text)
  })

  it.each([
    ['a person in an address', 'GET', 'dashboard-subjects?filter=x', {}, 'BAD_INPUT'],
    ['a value twice', 'GET', 'dashboard-subjects?first=1&first=2', {}, 'BAD_INPUT'],
    ['a number that is none', 'GET', 'dashboard-subjects?first=many', {}, 'BAD_INPUT'],
    ['a deed by GET', 'GET', 'data-request-decide', {}, 'OPERATION_UNTRUSTED'],
    [
      'a GET that another site could have a browser send',
      'GET',
      'dashboard-subjects',
      { 'x-purpose': '' },
      'BAD_REQUEST',
    ],
    ['a body that another site could', 'POST', 'dashboard-profile', { 'content-type': 'text/plain' }, 'BAD_REQUEST'],
    ['another method', 'DELETE', 'dashboard-subjects', {}, 'BAD_REQUEST'],
    ['a token that is none', 'POST', 'dashboard-profile', { authorization: 'Bearer x' }, 'TOKEN_INVALID'],
  ])('%s is refused', async (_, method, place, headers, code) => {
    const { 'x-purpose': purpose = 'STATUTORY_SUPERVISION', ...more } = headers as Record<string, string>
    const answer = await atAddress(house, 'dashboard', place, {
      method,
      headers: { ...(purpose && { 'x-purpose': purpose }), ...more },
      ...(method === 'POST' && { body: '{}' }),
    })
    expect(answer).toMatchObject({ problem: true, body: { code } })
  })

  it('a deed is refused by GET, and an unread body cuts nobody off', async () => {
    const headers = { 'x-purpose': 'STATUTORY_SUPERVISION' }
    const deed = await atAddress(house, 'clerk', 'data-request-decide', { headers })
    expect(deed).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } })
    const url = new URL('/api/nothing', house.house.url).href
    const large = await overWire(url, { headers: { 'content-type': 'application/json' }, body: 'x'.repeat(300_000) })
    expect(large.status).toBe(403)
  })

  it('another site is told nothing that lets it ask', async () => {
    const evil = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
    const url = new URL('/api/public-lookup', house.house.url).href
    const preflight = await overWire(url, { method: 'OPTIONS', headers: evil })
    expect(preflight.status).toBe(400)
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
  })
})
