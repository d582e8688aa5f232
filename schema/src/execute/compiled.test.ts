import { buildSchema, execute, type GraphQLSchema, isObjectType, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { compiled } from './compiled.ts'

const schema = buildSchema(`
  type Query {
    one(id: Int = 1, of: Filter): Thing
    many(first: Int): [Thing!]
    some: [Thing]
    sure: Thing!
    matrix: [[Int!]]
    fails: Int
    failsLate: Int
    failsSurely: Int!
    givesError: Int
    badLeaf: Int
    badList: [Int]
    colour: Colour
    any: [Any]
    nobody: Named
  }
  input Filter { name: String! level: Int = 3 }
  enum Colour { RED GREEN }
  interface Named { name: String }
  type Thing implements Named { id: Int! name: String other: Thing needed: Int! late: Int arguments: String list: [Thing!]! }
  type Place implements Named { name: String size: Int }
  union Any = Thing | Place
`)

const later = <Value>(value: Value) => new Promise<Value>((resolve) => setImmediate(() => resolve(value)))
const thing = (id: number): Record<string, unknown> => ({
  id,
  name: `thing ${id}`,
  other: () => (id < 3 ? thing(id + 1) : null),
  needed: id % 2 === 0 ? null : id,
  late: () => later(id * 10),
  arguments: (args: unknown) => JSON.stringify(args),
  list: () => [thing(id + 10), later(thing(id + 20))],
})

withResolvers(schema, {
  Query: {
    one: (_: unknown, args: { id: number }) => ({ ...thing(args.id), name: () => JSON.stringify(args) }),
    many: () => new Set([thing(1), thing(2)]),
    some: () => [thing(1), null, later(thing(2)), Promise.reject(new Error('no third'))],
    sure: () => null,
    matrix: () => [[1, 2], null, [3, null]],
    fails: () => {
      throw new Error('it fails')
    },
    failsLate: () => Promise.reject(new Error('it fails late')),
    failsSurely: () => later(null),
    givesError: () => new Error('given'),
    badLeaf: () => 'no number',
    badList: () => 7,
    colour: () => later('RED'),
    any: () => [
      { ...thing(1), __typename: 'Thing' },
      { name: 'a place', size: 3, __typename: 'Place' },
      { __typename: 'Nothing' },
    ],
    nobody: () => later({ __typename: 'Place', name: () => later('where') }),
  },
})

function withResolvers(made: GraphQLSchema, resolvers: Record<string, Record<string, unknown>>): void {
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = made.getType(name)
    if (!isObjectType(type)) throw new Error(name)
    for (const [field, resolve] of Object.entries(fields)) Object.assign(type.getFields()[field] ?? {}, { resolve })
  }
}

const documents: [string, Record<string, unknown>?][] = [
  ['{ one { id name late other { id other { id other { id } } } } }'],
  ['{ a: one(id: 2) { id } b: one(id: 5, of: { name: "n" }) { name __typename } __typename }'],
  ['query Q($id: Int, $of: Filter) { one(id: $id, of: $of) { name } }', { id: 4, of: { name: 'x', level: null } }],
  ['query Q($id: Int, $of: Filter) { one(id: $id, of: $of) { name } }', {}],
  ['query Q($id: Int!) { one(id: $id) { name } }', {}],
  ['query Q($id: Int!) { one(id: $id) { name } }', { id: 'four' }],
  ['query Q($of: Filter!) { one(of: $of) { name } }', { of: { name: 3, more: 1 } }],
  ['query Q($n: String) { one(of: { name: $n }) { name } }', {}],
  ['{ many { id needed late } }'],
  ['{ some { id name } many { id } }'],
  ['{ sure { id } one { id } }'],
  ['{ matrix fails failsLate givesError badLeaf badList colour }'],
  ['{ one { id } failsSurely }'],
  ['{ one { list { id late list { id needed } } } }'],
  [
    '{ one { id ...More ... on Thing { name other { id } } ... { late } } } fragment More on Named { name ... on Thing { other { name } } }',
  ],
  ['{ any { __typename ... on Thing { id } ... on Named { name } ... on Place { size } } }'],
  ['{ nobody { name ... on Place { size } } }'],
  ['{ one { id other { id: name } } }'],
]

describe('a compiled document', () => {
  it.each(documents)('answers as the stock executor does: %s', async (text, variables = {}) => {
    const document = parse(text)
    const run = compiled(schema, document)
    expect(run).not.toBeNull()
    const [mine, stock] = [
      await run?.(variables, {}),
      await execute({ schema, document, variableValues: variables, contextValue: {} }),
    ]
    expect(JSON.stringify(mine?.data)).toBe(JSON.stringify(stock.data))
    const told = (errors: typeof stock.errors) =>
      (errors ?? []).map(({ message, path }) => ({ message, path })).sort(byPath)
    // How a type that cannot be told is worded is each executor's own.
    expect(told(mine?.errors)).toEqual(
      told(stock.errors).map((one) =>
        one.message.includes('Abstract type') ? { ...one, message: expect.anything() } : one,
      ),
    )
    expect(mine && 'errors' in mine).toBe('errors' in stock)
  })

  it.each([
    'mutation { a }',
    '{ one { id @skip(if: true) } }',
    'query A { one { id } } query B { sure { id } }',
    'fragment F on Thing { id }',
    '{ __schema { queryType { name } } }',
  ])('is left to the stock executor where it is more than fields and fragments: %s', (text) => {
    expect(compiled(schema, parse(text))).toBeNull()
  })

  it('says of another operation name what the stock executor says', async () => {
    const document = parse('query A { one { id } }')
    const answer = await compiled(schema, document)?.({}, {}, 'B')
    expect(answer).toEqual(await execute({ schema, document, operationName: 'B' }))
  })

  it('ends what is under way before it says what failed', async () => {
    let ended = false
    const slow = buildSchema('type Query { a: Int b: Int! }')
    withResolvers(slow, {
      Query: {
        a: async () => {
          await later(null)
          ended = true
        },
        b: () => null,
      },
    })
    const answer = await compiled(slow, parse('{ a b }'))?.({}, {})
    expect(answer?.data).toBeNull()
    expect(ended).toBe(true)
  })
})

const byPath = (a: { path: unknown }, b: { path: unknown }) =>
  JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1
