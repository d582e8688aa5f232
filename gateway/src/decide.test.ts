import { coordinatesOf, nobody, type Viewer } from '@xinlu/schema'
import { buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { judge, verdictsFor } from './decide.ts'
import type { Policy } from './policy.ts'
import { resolveConditions } from './rewrite.ts'

const sdl = `
  directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION | OBJECT
  interface Thing { name: String }
  type Open implements Thing @policy(policies: [["PUBLIC"]]) { name: String secret: String @policy(policies: [["PERSONAL"]]) both: String @policy(policies: [["INTERNAL", "PERSONAL"]]) }
  type Closed implements Thing @policy(policies: [["INTERNAL"]]) { name: String bare: String }
  type Bare { name: String }
  type Query { open: Open @policy(policies: [["PUBLIC"]]) thing: Thing @policy(policies: [["PUBLIC"]]) bare: Bare @policy(policies: [["PUBLIC"]]) }`
const schema = buildSchema(sdl)
const coordinates = coordinatesOf(parse(sdl))
const policy: Policy = {
  version: '1',
  lines: [
    {
      roles: ['a'],
      purpose: 'P',
      basis: { instrument: 'i', at: '一' },
      classes: { PUBLIC: 'SEE', PERSONAL: 'MASK', TRADE_SECRET: 'AGGREGATE' },
    },
    { roles: ['a'], duties: ['d'], purpose: 'P', basis: { instrument: 'i', at: '一' }, classes: { PERSONAL: 'SEE' } },
  ],
}
const viewer = (change: Partial<Viewer> = {}): Viewer => ({
  ...nobody('2026-11-23T00:00:00Z'),
  id: 'x',
  role: 'a',
  purpose: 'P',
  ...change,
})

describe('the policy', () => {
  it('gives the verdicts of every line that fits; a figure-only class opens no field', () => {
    expect(verdictsFor(viewer(), policy).classes).toEqual({ PUBLIC: 'SEE', PERSONAL: 'MASK' })
    expect(verdictsFor(viewer({ duties: ['d'] }), policy).classes).toEqual({ PUBLIC: 'SEE', PERSONAL: 'SEE' })
  })

  it.each([{ role: 'b' }, { purpose: 'Q' }])('refuses where no line fits: %j', (change) => {
    expect(() => verdictsFor(viewer(change), policy)).toThrowError(expect.objectContaining({ code: 'PURPOSE_REFUSED' }))
  })
})

describe('an operation', () => {
  const asks = (text: string) => () =>
    judge(parse(text), schema, coordinates, { classes: { PUBLIC: 'SEE', PERSONAL: 'MASK' }, policyVersion: '1' })

  it.each(['{ open { name secret } }', '{ o: open { n: name } __typename }'])('%s is inside', (text) => {
    expect(asks(text)).not.toThrow()
  })

  it.each([
    ['a class without a verdict, of several needed', '{ open { both } }', 'Open.both (INTERNAL)'],
    ['an alias', '{ open { name: both } }', 'Open.both'],
    ['a condition that is never taken', '{ open { both @include(if: false) } }', 'Open.both'],
    ['a fragment', '{ open { ...F } } fragment F on Open { both }', 'Open.both'],
    ['an interface, one of whose types is closed', '{ thing { name } }', 'Closed.name (INTERNAL)'],
    ['a fragment on a type of an interface', '{ thing { ... on Closed { bare } } }', 'Closed.bare'],
    ['a field without a class', '{ bare { name } }', 'Bare.name (no class)'],
  ])('%s is refused, naming the coordinate', (_, text, got) => {
    expect(asks(text)).toThrowError(
      expect.objectContaining({
        code: 'FIELD_REFUSED',
        extensions: expect.objectContaining({ got: expect.stringContaining(got) }),
      }),
    )
  })
})

describe('conditions', () => {
  it('a document without them is the same document', () => {
    const document = parse('{ open { name } }')
    expect(resolveConditions(document, {}, null)).toBe(document)
  })

  it.each([
    ['{ open { name @skip(if: true) secret } }', {}, '{ open { secret } }'],
    ['query($a: Boolean!) { open { name @include(if: $a) secret } }', { a: false }, '{ open { secret } }'],
    ['query($a: Boolean = true) { open { name @include(if: $a) } }', {}, '{ open { name } }'],
    ['{ open { ...F @skip(if: true) secret } } fragment F on Open { name }', {}, '{ open { secret } }'],
  ])('%s with %j', (text, variables, wanted) => {
    const strip = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value, (key, inner) =>
          ['loc', 'variableDefinitions', 'directives'].includes(key) ? undefined : inner,
        ),
      )
    expect(strip(resolveConditions(parse(text), variables, null))).toEqual(strip(parse(wanted)))
  })
})
