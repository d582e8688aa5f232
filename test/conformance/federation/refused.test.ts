import { compose } from '@xinlu/schema/compose'
import { describe, expect, it } from 'vitest'
import { conforms, type Told } from './suite.ts'
import { type Toy, toyHouse } from './toys.ts'

const named = 'named: String! @requires(fields: "byExpert")'
const posts: Toy[] = [
  {
    name: 'posts',
    sdl: `type Query { feed: [Post] } type Post @key(fields: "id") { id: ID! byNovice: Boolean! @external byExpert: Boolean! @requires(fields: "byNovice") }`,
    resolvers: {
      Query: { feed: () => [{ id: 'p1' }, { id: 'p2' }] },
      Post: { __resolveReference: (told: Told) => told, byExpert: ({ byNovice }: Told) => !byNovice },
    },
  },
  {
    name: 'authors',
    sdl: `type Post @key(fields: "id") { id: ID! author: Author! byNovice: Boolean! @requires(fields: "author { years }") byExpert: Boolean! @external ${named} }
      type Author @key(fields: "id") { id: ID! years: Int! @external }`,
    resolvers: {
      Post: {
        __resolveReference: (told: Told) => told,
        author: ({ id }: Told) => ({ id: id === 'p1' ? 'a1' : 'a2' }),
        byNovice: ({ author }: Told) => author.years < 10,
        named: ({ byExpert }: Told) => (byExpert ? 'expert' : 'novice'),
      },
    },
  },
  {
    name: 'years',
    sdl: 'type Author @key(fields: "id") { id: ID! years: Int! }',
    resolvers: { Author: { __resolveReference: ({ id }: Told) => ({ id, years: id === 'a1' ? 20 : 1 }) } },
  },
]

conforms('a field that needs what another subgraph finds by what it needs itself', posts, [
  {
    what: 'comes last',
    query: '{ feed { byExpert } }',
    data: { feed: [{ byExpert: true }, { byExpert: false }] },
  },
  {
    what: 'comes beside what it needs',
    query: '{ feed { byExpert author { id years } byNovice } }',
    data: {
      feed: [
        { byExpert: true, author: { id: 'a1', years: 20 }, byNovice: false },
        { byExpert: false, author: { id: 'a2', years: 1 }, byNovice: true },
      ],
    },
  },
])

/** The faults of composing these, of those that this is about. */
const faultsOf = (toys: readonly Toy[]) => {
  const composed = compose(toys)
  return 'faults' in composed ? composed.faults.filter((fault) => fault.includes('requires')) : []
}

describe('what the planner gets wrong is refused where the house is composed, by its name:', () => {
  const pricing = (words: string): Toy[] => [
    {
      name: 'prices',
      sdl: 'type Query { bid: Bid } type Bid @key(fields: "id") { id: ID! price(in: String): Int }',
      resolvers: {
        Query: { bid: () => ({ id: 'b1' }) },
        Bid: { __resolveReference: (told: Told) => told, price: (_: Told, args: Told) => (args.in === 'USD' ? 1 : 7) },
      },
    },
    {
      name: 'costs',
      sdl: `type Bid @key(fields: "id") { id: ID! price(in: String): Int @external ${words} }`,
      resolvers: {
        Bid: {
          __resolveReference: (told: Told) => told,
          atHome: ({ price }: Told) => price * 10,
          abroad: ({ price }: Told) => price * 10,
        },
      },
    },
  ]

  it('needs of one field with several arguments', async () => {
    const toys = pricing(
      'atHome: Int @requires(fields: "price(in: \\"CNY\\")") abroad: Int @requires(fields: "price(in: \\"USD\\")")',
    )
    const house = await toyHouse(toys)
    expect((await house.stock('{ bid { atHome } }')).data).toEqual({ bid: { atHome: 70 } })
    expect((await house.stock('{ bid { atHome abroad } }')).data).toEqual({ bid: { atHome: 10, abroad: 10 } })
    expect(faultsOf(toys)).toEqual([
      'costs: Bid.atHome requires a field with arguments, which the planner mixes up',
      'costs: Bid.abroad requires a field with arguments, which the planner mixes up',
    ])
  })

  it('a need of a field for which the caller can ask with arguments of its own', async () => {
    const toys = pricing('atHome: Int @requires(fields: "price")')
    const house = await toyHouse(toys)
    // The caller decides what the subgraph is told, or gets what the subgraph was told.
    expect((await house.stock('{ bid { price(in: "USD") atHome } }')).data).toEqual({ bid: { price: 1, atHome: 10 } })
    expect((await house.stock('{ bid { atHome price(in: "USD") } }')).data).toEqual({ bid: { atHome: 70, price: 7 } })
    expect(faultsOf(toys)).toEqual(['costs: Bid.atHome requires a field with arguments, which the planner mixes up'])
  })

  it('a need that comes back to its own subgraph', async () => {
    const house = await toyHouse(posts)
    expect(await house.stock('{ feed { named } }')).toEqual({
      data: { feed: [null, null] },
      errors: ['["feed",0]', '["feed",1]'],
    })
    expect(faultsOf(posts)).toEqual([
      'authors: Post.named requires, by way of another subgraph, Post.byNovice of its own, which the planner fetches too early',
    ])
  })

  it('an interface that is of no form in the whole', async () => {
    const words = (classed: string) =>
      `type Query { "节点" a: Node ${classed} } interface Node { id: ID! field: String }`
    const toy: Toy = { name: 'a', sdl: words(''), resolvers: { Query: { a: () => ({ id: 'n1' }) } } }
    const other =
      'type Query { b: Node } type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }'
    const house = await toyHouse([
      { ...toy, sdl: words('').replace(' field: String', '') },
      { name: 'b', sdl: other, resolvers: {} },
    ])
    // Nobody is told why it is not there.
    expect(await house.stock('{ a { field } }')).toEqual({ data: { a: null }, errors: [] })
    const composed = compose([{ name: 'a', sdl: words('@policy(policies: [["PUBLIC"]])') }])
    expect(composed).toEqual({ faults: ['Node is an interface that no type implements'] })
  })

  it('and what it gets right is not', () => {
    expect(faultsOf(posts.map((toy) => ({ ...toy, sdl: toy.sdl.replace(named, '') })))).toEqual([])
  })
})
