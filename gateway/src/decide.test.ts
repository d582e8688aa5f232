import { nobody, type Viewer } from '@xinlu/schema'
import { buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { askedBy } from './asked.ts'
import { decide } from './decide.ts'
import { resolveConditions } from './execute/conditions.ts'
import { policyOf } from './policy.ts'
import { wholeOf } from './whole.ts'

const sdl = `
  directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION | OBJECT
  directive @mask(by: Kind!) on FIELD_DEFINITION
  directive @aggregate on FIELD_DEFINITION
  enum Kind { NAME }
  interface Thing { name: String }
  type Open implements Thing @policy(policies: [["PUBLIC"]]) {
    name: String
    secret: String @policy(policies: [["PERSONAL"]])
    masked: String @policy(policies: [["PERSONAL"]]) @mask(by: NAME)
    both: String @policy(policies: [["INTERNAL", "PERSONAL"]])
    price: String @policy(policies: [["TRADE_SECRET"]])
    hidden: String @policy(policies: [["INVESTIGATION"]])
  }
  type Closed implements Thing @policy(policies: [["INTERNAL"]]) { name: String bare: String }
  type Bare { name: String }
  type Query {
    open: Open @policy(policies: [["PUBLIC"]])
    thing: Thing @policy(policies: [["PUBLIC"]])
    bare: Bare @policy(policies: [["PUBLIC"]])
    figures: Int @policy(policies: [["TRADE_SECRET"]]) @aggregate
  }`
const schema = buildSchema(sdl)
const whole = wholeOf(parse(sdl))
const policy = policyOf(`
  version: '1'
  owners: {}
  purposes:
    P: { title: 甲, answer: REJECT, audience: all }
    Q: { title: 乙, answer: PARTIAL, audience: all }
  audiences: { all: ALL }
  lines:
    - { roles: [a], purpose: P, basis: { instrument: i, at: 一 }, classes: { PUBLIC: SEE, PERSONAL: MASK, TRADE_SECRET: AGGREGATE } }
    - { roles: [a], duties: [d], purpose: P, basis: { instrument: i, at: 二 }, classes: { PERSONAL: SEE } }
    - { roles: [a], purpose: Q, basis: { instrument: i, at: 三 }, classes: { PUBLIC: SEE, INTERNAL: SEE } }
    - { roles: [a], purpose: Q, rows: OWN_UNIT, basis: { instrument: i, at: 四 }, classes: { PERSONAL: SEE } }
    - { roles: [a], purpose: Q, grant: PAIR, basis: { instrument: i, at: 五 }, classes: { INVESTIGATION: SEE } }`)
const viewer = (change: Partial<Viewer> = {}): Viewer => ({
  ...nobody('2026-11-23T00:00:00Z'),
  id: 'x',
  role: 'a',
  purpose: 'P',
  ...change,
})
const decided = (text: string, change: Partial<Viewer> = {}) =>
  decide(
    {
      viewer: viewer(change),
      opening: null,
      asked: askedBy(parse(text), null, schema),
      operationHash: 'h',
      trustedAs: null,
    },
    policy,
    whole,
  )

describe('an operation', () => {
  it.each(['{ open { name masked } }', '{ o: open { n: name } __typename }'])('%s is inside', (text) => {
    expect(decided(text).verdict).toBe('ALLOW')
  })

  it.each([
    ['a class without a verdict, of several needed', '{ open { both } }', 'Open.both'],
    ['a mask of a field that has none', '{ open { secret } }', 'Open.secret'],
    ['figures of a class, for a field that shows facts', '{ open { price } }', 'Open.price'],
    ['an alias', '{ open { name: both } }', 'Open.both'],
    ['a condition that is never taken', '{ open { both @include(if: false) } }', 'Open.both'],
    ['a fragment', '{ open { ...F } } fragment F on Open { both }', 'Open.both'],
    ['an interface, one of whose types is closed', '{ thing { name } }', 'Closed.name'],
    ['a fragment on a type of an interface', '{ thing { ... on Closed { bare } } }', 'Closed.bare'],
    ['a field without a class', '{ bare { name } }', 'Bare.name'],
  ])('%s is refused at its coordinate', (_, text, coordinate) => {
    const { verdict, perCoordinate } = decided(text)
    expect({ verdict, at: perCoordinate.get(coordinate)?.verdict }).toEqual({ verdict: 'REFUSE', at: 'REFUSE' })
  })

  it('gives each coordinate its verdict, its mask, its clause and its usage', () => {
    const { perCoordinate } = decided('{ open { masked } figures }')
    expect(perCoordinate.get('Open.masked')).toMatchObject({ verdict: 'MASK', mask: 'NAME', clause: 'i 一' })
    expect(perCoordinate.get('Query.figures')).toMatchObject({ verdict: 'AGGREGATE', usage: 'AGGREGATE' })
  })

  it('a further line adds to those that fit', () => {
    expect(decided('{ open { secret } }', { duties: ['d'] }).verdict).toBe('ALLOW')
  })

  it('says what would open a refused coordinate: a duty, another purpose, an opening, or nothing', () => {
    const unlocks = (text: string, at: string, change = {}) => decided(text, change).perCoordinate.get(at)?.unlockedBy
    expect(unlocks('{ open { secret } }', 'Open.secret')).toBe('duty d')
    expect(unlocks('{ thing { ... on Closed { bare } } }', 'Closed.bare')).toBe('purpose Q')
    expect(unlocks('{ open { hidden } }', 'Open.hidden', { purpose: 'Q' })).toBe('PAIR')
    expect(unlocks('{ open { price } }', 'Open.price')).toBeNull()
  })

  it('is answered in part where the purpose allows it', () => {
    expect(decided('{ open { name price } }', { purpose: 'Q' }).verdict).toBe('PARTIAL')
  })

  it("is open for one's own unit's rows where only these are", () => {
    expect(decided('{ open { secret } }', { purpose: 'Q' }).perCoordinate.get('Open.secret')).toMatchObject({
      verdict: 'SEE',
      rows: 'OWN_UNIT',
    })
  })

  it.each([{ role: 'b' }, { purpose: 'R' }])('is refused where no line fits: %j', (change) => {
    expect(() => decided('{ open { name } }', change)).toThrowError(
      expect.objectContaining({ code: 'PURPOSE_REFUSED' }),
    )
  })

  it("under a grant that is nobody's is refused", () => {
    expect(() => decided('{ open { name } }', { grant: 'g' })).toThrowError(
      expect.objectContaining({ code: 'GRANT_REFUSED' }),
    )
  })
})

describe('a policy', () => {
  const line = '{ roles: [a], purpose: P, basis: { instrument: i, at: 一 }, classes: { PUBLIC: SEE } }'
  const text = (lines: string, answer = 'REJECT') =>
    `{ version: '1', owners: {}, purposes: { P: { title: 甲, answer: ${answer}, audience: all } }, audiences: { all: ALL }, lines: [${lines}] }`

  it('that can stand is read', () => expect(policyOf(text(line)).lines).toHaveLength(1))

  it.each([
    ['no roles', line.replace('[a]', '[]')],
    ['no basis', line.replace('at: 一', '')],
    ['a purpose that is not listed', line.replace('purpose: P', 'purpose: X')],
    ['an unknown class', line.replace('PUBLIC', 'OPEN')],
    ['an unknown verdict', line.replace('SEE', 'SHOW')],
    [
      'an obligation that nobody handles',
      line.replace('}}', '}, obligations: [PRAY] }').replace('} }', '}, obligations: [PRAY] }'),
    ],
    ['a quota without a number', line.replace('} }', '}, obligations: [QUOTA] }')],
    ['rows of a grant without a grant', line.replace('} }', '}, rows: GRANT }')],
  ])('with %s is refused', (_, faulty) => {
    expect(() => policyOf(text(faulty))).toThrowError(expect.objectContaining({ code: 'EDITION_FAULT' }))
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
