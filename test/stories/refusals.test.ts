import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { issuerKey } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { asking, openTestHouse, type TestHouse } from '../house.ts'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

const query = '{ subject(key: { id: "s_0000000000000000" }) { id } }'

function token(change: { audience?: string; expires?: number; issuer?: string; key?: 'own' | 'other' } = {}) {
  const key =
    change.key === 'other'
      ? generateKeyPairSync('ed25519').privateKey
      : keysIn(join(inject('ground').folder, 'keys')).privateKey(issuerKey)
  return new SignJWT({ role: 'clerk', unit: 'wenshui-enforcement' })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(change.issuer ?? 'xinlu-samples')
    .setAudience(change.audience ?? 'xinlu')
    .setSubject('x')
    .setExpirationTime(Math.floor(xinlu.clock.now / 1000) + (change.expires ?? 600))
    .sign(key)
}

describe('a token', () => {
  it.each([
    ['expired', () => token({ expires: -60 }), 'TOKEN_EXPIRED'],
    ['for another audience', () => token({ audience: 'someone-else' }), 'TOKEN_AUDIENCE'],
    ['of another issuer', () => token({ issuer: 'stranger' }), 'TOKEN_INVALID'],
    ['signed with another key', () => token({ key: 'other' }), 'TOKEN_INVALID'],
    [
      'unsigned',
      async () =>
        new UnsecuredJWT({ role: 'clerk', sub: 'x' })
          .setIssuer('xinlu-samples')
          .setAudience('xinlu')
          .setExpirationTime('1h')
          .encode(),
      'TOKEN_INVALID',
    ],
    ['that is no token', async () => 'abc', 'TOKEN_INVALID'],
  ])('%s is refused with 401, not taken for anonymous', async (_, make, code) => {
    const { status, errors, data } = await asking(xinlu.house.url, make)(query)
    expect({ status, code: errors?.[0].extensions.code, data }).toEqual({ status: 401, code, data: undefined })
  })

  it('that is good is taken', async () => {
    const { status, errors } = await asking(xinlu.house.url, () => token())(query)
    expect({ status, errors }).toEqual({ status: 200, errors: undefined })
  })
})

describe('a mistake of the client', () => {
  it.each([
    ['a syntax error', { query: '{ subject(' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ subjekt { id } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operation name', { query: 'query A { __typename }', operationName: 'B' }, 400, 'OPERATION_UNKNOWN'],
    ['several anonymous operations', { query: '{ __typename } { __typename }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'several operations and no name',
      { query: 'query A { __typename } query B { __typename }' },
      400,
      'OPERATION_UNKNOWN',
    ],
    ['a subscription', { query: 'subscription { subject { id } }' }, 400, 'BAD_REQUEST'],
    [
      'a wrong variable',
      { query: 'query($key: SubjectKey!) { subject(key: $key) { id } }', variables: { key: 7 } },
      400,
      'BAD_USER_INPUT',
    ],
    ['a missing variable', { query: 'query($key: SubjectKey!) { subject(key: $key) { id } }' }, 400, 'BAD_USER_INPUT'],
    ['no query', {}, 400, 'BAD_REQUEST'],
    ['a batch', [{ query }, { query }], 400, 'BAD_REQUEST'],
  ])('%s gets 400 and a code', async (_, body, wanted, code) => {
    const { status, errors } = await xinlu.as('dashboard')('', {}, { body: JSON.stringify(body) })
    expect({ status, code: errors?.[0].extensions?.code }).toEqual({ status: wanted, code })
  })

  it('two keys of a subject are refused at the field, with what was expected and what came', async () => {
    const { data, errors } = await xinlu.as('dashboard')('{ subject(key: { id: "a", uscc: "b" }) { id } }')
    expect(data).toEqual({ subject: null })
    expect(errors?.[0]).toMatchObject({ path: ['subject'], extensions: { code: 'BAD_INPUT', got: 'id and uscc' } })
  })

  it.each([
    ['a NUL in a name', '{ subject(key: { name: "a\\u0000b" }) { id } }'],
    ['a NUL in a plate', '{ vehicleByPlate(plate: "\\u0000") { id } }'],
    ['a page of none', '{ enterprises(first: 0) { totalBand } }'],
    ['a page without end', '{ enterprises(first: 100000) { totalBand } }'],
    ['a cursor of another list', '{ enterprises(first: 1, after: "eA") { totalBand } }'],
    [
      'an instant in the future',
      '{ subject(key: { id: "s_0000000000000000" }) { id } enterprises(first: 1) { edges { node { profile(knownAt: "2999-01-01T00:00:00Z") { knownAt } } } } }',
    ],
  ])('%s is BAD_INPUT at its field, and nothing of the inside is told', async (_, text) => {
    const { errors, text: told } = await xinlu.as('dashboard')(text)
    expect(errors?.[0].extensions.code).toBe('BAD_INPUT')
    expect(told).not.toMatch(/select|statement|postgres|utf-?8|\.ts/i)
  })

  it.each(['x', '2026-02-30T00:00:00Z', '2026-01-01'])('an instant %j is refused', async (knownAt) => {
    const { errors, status } = await xinlu.as('dashboard')(
      'query($at: DateTime) { enterprises(first: 1) { edges { node { profile(knownAt: $at) { knownAt } } } } }',
      { at: knownAt },
    )
    expect({ status, code: errors?.[0].extensions.code }).toEqual({ status: 400, code: 'BAD_INPUT' })
  })

  it('a name that is nearly right gets no suggestion', async () => {
    const { text } = await xinlu.as('anonymous')('{ subjec(key: { id: "a" }) { id } }')
    expect(text).not.toMatch(/did you mean/i)
  })

  it('a body that inflates past the limit is refused', async () => {
    const body = gzipSync(JSON.stringify({ query: `{ a }${' '.repeat(9 * 1024 * 1024)}` }))
    expect(body.length).toBeLessThan(20_000)
    const { status, errors } = await xinlu.as('dashboard')('', {}, { body, headers: { 'content-encoding': 'gzip' } })
    expect({ status, code: errors?.[0].extensions.code }).toEqual({ status: 413, code: 'TOO_LARGE' })
  })

  it('a simple request from another site is refused, and no other origin is let in', async () => {
    const response = await fetch(xinlu.house.url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin: 'http://evil.invalid' },
      body: JSON.stringify({ query }),
    })
    expect(response.status).toBe(400)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('the decision', () => {
  it.each([
    ['a root field', '{ enterprises(first: 1) { totalBand } }', 'enterprises', 'Query'],
    [
      'a field under an alias',
      '{ subject(key: { id: "x" }) { ... on Enterprise { legalRepresentative { name: displayName } } } }',
      'legalRepresentative',
      'Enterprise',
    ],
    [
      'a field that is never taken',
      'query { subject(key: { id: "x" }) { ...F } } fragment F on Enterprise { address @include(if: false) }',
      'address',
      'Enterprise',
    ],
  ])('for the public %s that is classified reads like a typo', async (_, text, field, type) => {
    const { status, errors, data } = await xinlu.as('anonymous')(text)
    expect({ status, data }).toEqual({ status: 400, data: undefined })
    expect(errors?.map(({ message }) => message)).toContain(`Cannot query field "${field}" on type "${type}".`)
  })

  it.each([
    ['{ practitionerByCitizenId(citizenId: "x") { id } }', 'practitionerByCitizenId'],
    ['mutation { splitSubject(id: "x", reason: "y") { id } }', 'splitSubject'],
  ])('a dashboard team asking %s gets nothing, and is told why', async (text, field) => {
    const { status, errors, data } = await xinlu.as('dashboard')(text)
    expect({ status, data }).toEqual({ status: 200, data: { [field]: null } })
    expect(errors).toMatchObject([{ path: [field], extensions: { code: 'FIELD_WITHHELD', reason: 'CLASS' } }])
  })

  it.each([
    ['tender-evaluator', '{ enterprises(first: 1) { totalBand } }', 'FIELD_REFUSED'],
    ['department', '{ enterprises(first: 1) { totalBand } }', 'FIELD_REFUSED'],
  ])('%s asking %s is refused as a whole before anything is fetched', async (role, text, code) => {
    const { status, errors, data } = await xinlu.as(role)(text)
    expect({ status, code: errors?.[0].extensions.code, data }).toEqual({ status: 403, code, data: undefined })
  })

  it('the public asks for the present state, never for what was known once', async () => {
    const { data } = await xinlu.as('dashboard')('{ enterprises(first: 1) { edges { node { uscc } } } }')
    const text =
      'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { name profile(knownAt: "2025-01-01T00:00:00Z") { knownAt } } } }'
    const { errors } = await xinlu.as('anonymous')(text, { key: { uscc: data.enterprises.edges[0].node.uscc } })
    expect(errors?.[0]).toMatchObject({ path: ['subject', 'profile'], extensions: { code: 'PURPOSE_REFUSED' } })
  })

  it('a clerk with another purpose than the policy joins to the role is refused', async () => {
    const { errors } = await xinlu.as('clerk')(query, {}, { headers: { 'x-purpose': 'AUDIT' } })
    expect(errors?.[0].extensions.code).toBe('PURPOSE_REFUSED')
  })

  it('a clerk on case duty sees a citizen id that its own unit stated', async () => {
    const firms = await xinlu.as('planning-clerk')(
      '{ enterprises(first: 1) { edges { node { legalRepresentative { displayName citizenId } } } } }',
    )
    expect(firms.errors).toBeUndefined()
    const { displayName, citizenId } = firms.data.enterprises.edges[0].node.legalRepresentative
    expect(displayName).not.toContain('*')
    expect(citizenId).toMatch(/^\d{17}[\dX]$/)
  })
})

describe('what an answer gives away', () => {
  it.each([
    ['_service', '{ _service { sdl } }'],
    ['_entities', '{ _entities(representations: []) { __typename } }'],
    ['an inaccessible field', '{ subject(key: { id: "x" }) { profile { memberIds } } }'],
    ['an inaccessible deed', 'mutation { identifyParties(parties: []) }'],
  ])('%s is not there', async (_, text) => {
    const { status, errors } = await xinlu.as('clerk')(text)
    expect(status).toBe(400)
    expect(errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('no answer may be kept by a cache, and no query plan leaves', async () => {
    const { headers, text } = await xinlu.as('dashboard')(
      query,
      {},
      { headers: { 'apollo-query-plan-experimental': '1', 'apollo-federation-include-trace': 'ftv1' } },
    )
    expect(headers.get('cache-control')).toBe('no-store')
    expect(text).not.toMatch(/extensions|queryPlan|ftv1/)
  })
})
