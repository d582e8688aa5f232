import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildASTSchema, getNamedType, getNullableType, isListType, isObjectType, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { root } from '../configuration.ts'
import { costOf, costWithin } from './cost.ts'
import { costsOf } from './costs.ts'
import { limitsFor, limitsFrom } from './limits.ts'

const limits = limitsFrom(join(root, 'schema/limits.yaml'))
const directives = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION`
const document = parse(`${directives}
  type Query {
    one: Thing  word: String  words: [String!]
    unsized: [Thing]
    few: [Thing] @listSize(assumedSize: 3)
    sized(first: Int): [Thing] @listSize(assumedSize: 7, slicingArguments: ["first"], requireOneSlicingArgument: false)
    usual(first: Int = 4): [Thing] @listSize(slicingArguments: ["first"])
    both(first: Int, last: Int): [Thing] @listSize(slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    page(first: Int!): Page @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
    any: Any  anies: [Any] @listSize(assumedSize: 2)  un: Un
    dear: Dear  dearWord: String @cost(weight: 5)  dearWords: [String] @cost(weight: 5) @listSize(assumedSize: 3)
    search(by: By, words: [String!], weighed: String @cost(weight: 9), bys: [By!]): Thing
  }
  type Mutation { change(rows: [By!]): Thing }
  type Page { edges: [Edge]  others: [Edge]  info: Thing }
  type Edge { node: Thing }
  type Thing implements Any { name: String  thing: Thing  things(first: Int): [Thing] @listSize(assumedSize: 10, slicingArguments: ["first"]) other: Any }
  type Dear implements Any @cost(weight: 50) { name: String  other: Any  things: [Thing] @listSize(assumedSize: 100) }
  interface Any { name: String  other: Any }
  union Un = Thing | Dear
  input By { name: String  dear: String @cost(weight: 3)  by: By }
`)
const schema = buildASTSchema(document)
const options = { schema, costs: costsOf(document), limits: { unsized: 20, mutation: 10 } }
const most = Number.MAX_SAFE_INTEGER

describe('the cost of an operation', () => {
  it.each<[string, number, Record<string, unknown>?]>([
    ['{ word }', 0],
    ['{ words }', 0],
    ['{ __typename }', 0],
    ['{ one { name } }', 1],
    ['{ one { thing { thing { name } } } }', 3],
    ['{ a: one { name } b: one { name } }', 2],
    // lists
    ['{ unsized { name } }', 20],
    ['{ few { name } }', 3],
    ['{ few { thing { name } } }', 6],
    ['{ few { things(first: 5) { name } } }', 3 * (1 + 5)],
    ['{ sized(first: 100) { name } }', 100],
    ['{ sized { name } }', 7],
    ['{ sized(first: null) { name } }', 7],
    ['{ sized(first: 0) { name } }', 0],
    ['{ sized(first: -1) { name } }', 7],
    ['{ sized(first: -2147483648) { name } }', 7],
    ['{ sized(first: 2147483647) { name } }', 2147483647],
    [`{ sized(first: ${'9'.repeat(400)}) { name } }`, most],
    ['{ sized(first: 2147483647) { things(first: 2147483647) { things(first: 2147483647) { name } } } }', most],
    ['{ usual { name } }', 4],
    ['{ usual(first: 9) { name } }', 9],
    ['{ both(first: 2, last: 6) { name } }', 6],
    ['{ both { name } }', 20],
    // variables
    ['query($n: Int) { sized(first: $n) { name } }', 6, { n: 6 }],
    ['query($n: Int) { sized(first: $n) { name } }', 7],
    ['query($n: Int) { sized(first: $n) { name } }', 7, { n: null }],
    ['query($n: Int) { usual(first: $n) { name } }', 4],
    ['query($n: Int = 5) { sized(first: $n) { name } }', 5],
    ['query($n: Int = 5) { sized(first: $n) { name } }', 8, { n: 8 }],
    ['query($n: Int) { sized(first: $n) { name } }', 7, { n: -5 }],
    ['query($n: Int) { sized(first: $n) { name } }', most, { n: Number.POSITIVE_INFINITY }],
    ['query($n: Int) { sized(first: $n) { name } }', 7, { n: Number.NaN }],
    ['query($n: Int) { sized(first: $n) { name } }', 7, { n: '9' }],
    ['query($n: Int) { sized(first: $n) { name } }', 7, { __proto__: { n: 9 } }],
    // pages
    ['{ page(first: 10) { edges { node { name } } } }', 1 + 10 * 2],
    ['{ page(first: 10) { others { node { name } } info { name } } }', 1 + 20 * 2 + 1],
    ['{ page(first: 10) { ...P } } fragment P on Page { edges { node { name } } }', 1 + 10 * 2],
    [
      '{ a: page(first: 10) { ...P } b: page(first: 1) { ...P } } fragment P on Page { edges { node { name } } }',
      21 + 3,
    ],
    // abstract types: the dearest
    ['{ any { name } }', 1],
    ['{ any { ... on Thing { thing { name } } ... on Dear { things { name } } } }', 1 + 100],
    ['{ any { ... on Thing { thing { name } } } }', 2],
    ['{ anies { ... on Thing { thing { name } } ... on Any { other { name } } } }', 2 * (1 + 2)],
    ['{ un { ... on Dear { things { name } } ... on Thing { things(first: 3) { name } } } }', 101],
    // weights
    ['{ dear { name } }', 50],
    ['{ dearWord }', 5],
    ['{ dearWords }', 15],
    ['{ search(by: { name: "a" }) { name } }', 2],
    ['{ search(by: { dear: "a", by: { by: { dear: "b" } } }) { name } }', 1 + 3 + 6],
    ['{ search(weighed: "a") { name } }', 10],
    ['{ search(words: ["a", "b"]) { name } }', 1],
    ['query($b: [By!]) { search(bys: $b) { name } }', 101, { b: Array.from({ length: 100 }, () => ({ name: 'x' })) }],
    ['query($b: [By!] = [{}, {}]) { search(bys: $b) { name } }', 3],
    ['mutation { change { name } }', 11],
    ['mutation($r: [By!]) { change(rows: $r) { name } }', 1011, { r: Array.from({ length: 1000 }, () => ({})) }],
    // conditions count as taken
    ['{ one @include(if: false) { name } few @skip(if: true) { name } }', 4],
    ['{ ... @include(if: false) { few { name } } }', 3],
  ])('%s', (text, cost, variables = {}) => {
    expect(costOf(options, parse(text), null, variables)).toBe(cost)
  })

  it('is that of the operation that is named', () => {
    const text = 'query A { one { name } } query B { few { name } }'
    expect([null, 'A', 'B', 'C'].map((name) => costOf(options, parse(text), name, {}))).toEqual([0, 1, 3, 0])
  })

  it.each([
    [
      'doubling fragments',
      `{ one { ...F0 } } ${Array.from({ length: 100 }, (_, i) => `fragment F${i} on Thing { a: thing { ...F${i + 1} } b: thing { ...F${i + 1} } }`).join(' ')} fragment F100 on Thing { name }`,
    ],
    [
      'interfaces inside each other',
      `{ any { ${'other { ... on Thing { other { name } } ... on Dear { other { name } } '.repeat(300)} name ${'}'.repeat(300)} } }`,
    ],
    [
      'circular fragments',
      '{ one { ...A } } fragment A on Thing { thing { ...B } } fragment B on Thing { thing { ...A } }',
    ],
  ])('of %s is found at once', (_, text) => {
    const begun = process.cpuUsage()
    const cost = costOf(options, parse(text), null, {})
    expect(Number.isSafeInteger(cost)).toBe(true)
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(200)
  })

  it('of 100,000 inputs is found at once', () => {
    const rows = Array.from({ length: 100_000 }, () => ({ name: 'x', by: { dear: 'y' } }))
    const begun = process.cpuUsage()
    expect(costOf(options, parse('mutation($r: [By!]) { change(rows: $r) { name } }'), null, { r: rows })).toBe(500_011)
    // Of computing, so that it holds beside whatever else the machine does.
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(500)
  })

  it('is found anew for other sizes of the same document, and is the same whatever else is sent', () => {
    const given = { ...limitsFor(limits, 'anonymous'), cost: 10 }
    const asked = parse('query Q($first: Int, $by: By) { sized(first: $first) { name } search(by: $by) { name } }')
    const within = (variables: Record<string, unknown>) => costWithin(options, asked, 'Q', variables, given)
    const over = expect.objectContaining({ code: 'LIMIT' })
    for (let turn = 0; turn < 2; turn += 1) {
      within({ first: 1 })
      within({ first: 1, by: { name: 'x' } })
      within({ first: 9 })
      expect(() => within({ first: 100 })).toThrow(over)
      expect(() =>
        within({ first: 1, by: { by: { by: { by: { by: { by: { by: { by: { by: { by: {} } } } } } } } } } }),
      ).toThrow(over)
      // Not its own, and so never counted.
      within({ first: 1, other: 100 })
      // More forms than are remembered.
      for (let i = 0; i < 100; i += 1) expect(() => within({ first: 100 + i })).toThrow(over)
    }
  })

  it('over the limit is LIMIT with the cost', () => {
    const given = { ...limitsFor(limits, 'anonymous'), cost: 10 }
    expect(() => costWithin(options, parse('{ few { name } }'), null, {}, given)).not.toThrow()
    expect(() => costWithin(options, parse('{ unsized { name } }'), null, {}, given)).toThrow(
      expect.objectContaining({ code: 'LIMIT', extensions: expect.objectContaining({ got: '20' }) }),
    )
  })
})

describe('the supergraph', () => {
  const supergraph = parse(readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8'))
  const whole = buildASTSchema(supergraph, { assumeValidSDL: true })
  const real = { schema: whole, costs: costsOf(supergraph), limits }
  const text = (name: string) => parse(readFileSync(join(root, 'gateway/operations', `${name}.graphql`), 'utf8'))

  it('says of every field with a page argument how long what it gives may be', () => {
    const silent: string[] = []
    let seen = 0
    for (const type of Object.values(whole.getTypeMap()).filter(isObjectType)) {
      if (type.name.startsWith('__')) continue
      for (const field of Object.values(type.getFields())) {
        const sliced = field.args.some(({ name }) => ['first', 'last', 'years', 'limit'].includes(name))
        if (!sliced) continue
        seen += 1
        const size = real.costs.sizes.get(`${type.name}.${field.name}`)
        const named = getNamedType(field.type)
        const lists = isListType(getNullableType(field.type)) || (isObjectType(named) && size?.sizedFields.length)
        if (!size?.slicingArguments.length || !lists) silent.push(`${type.name}.${field.name}`)
      }
    }
    expect(silent).toEqual([])
    expect(seen).toBeGreaterThan(4)
  })

  it.each([
    ['public-lookup', 'anonymous', { key: { name: 'x' } }],
    ['dashboard-profile', 'dashboard', { key: { name: 'x' } }],
    ['dashboard-subjects', 'dashboard', { first: 100 }],
    [
      'import-acts',
      'clerk',
      { input: { columns: [], rows: Array.from({ length: 1000 }, (_, line) => ({ line, cells: ['x'] })) } },
    ],
  ])('lets %s through for %s', (name, role, variables) => {
    expect(validate(whole, text(name))).toEqual([])
    const cost = costOf(real, text(name), null, variables)
    expect(cost).toBeGreaterThan(10)
    expect(cost).toBeLessThan(limitsFor(limits, role).cost / 2)
  })
})
