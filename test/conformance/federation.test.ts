import { describe, expect, it } from 'vitest'
import { keys, links, orders, shapes, types } from './toyHouses.ts'
import { toyHouse } from './toys.ts'

/** Cases of federation: what must come, and whether the stock gateway gives it too. */
const cases: {
  what: string
  toys: Parameters<typeof toyHouse>[0]
  query: string
  data: unknown
  errors?: string[]
  variables?: Record<string, unknown>
}[] = [
  {
    what: 'an entity found by one key and looked up by another, one of which leads nowhere',
    toys: keys,
    query: '{ trucks { plate grade weight } }',
    data: {
      trucks: [
        { plate: 'A1', grade: 'AA', weight: 10 },
        { plate: 'B2', grade: 'B', weight: 20 },
        { plate: 'C3', grade: null, weight: 30 },
      ],
    },
  },
  {
    what: 'a key of several parts, some of them nested, with a field that is required on the way',
    toys: shapes,
    query: '{ firm { id sections { id name title } } }',
    data: {
      firm: {
        id: 'f1',
        sections: [
          { id: 's1', name: 'bridge', title: 'section bridge' },
          { id: 's2', name: 'road', title: 'section road' },
        ],
      },
    },
  },
  {
    what: 'several keys, of which one alone may be looked up by in each subgraph',
    toys: links,
    query: '{ plan { links { firm name title } } }',
    data: { plan: { links: [{ firm: 'f1', name: 'bridge', title: 'titled bridge' }] } },
  },
  {
    what: 'what is required requires something itself',
    toys: orders,
    query: '{ bid { id rank } }',
    data: { bid: { id: 'b1', rank: 'rank of (price of 7)' } },
  },
  {
    what: 'a required field that is left out by a condition leaves its neighbours',
    toys: orders,
    query: 'query Q($no: Boolean!) { bid { id price rank @include(if: $no) owner } }',
    variables: { no: false },
    data: { bid: { id: 'b1', price: '(price of 7)', owner: 'o1' } },
  },
  {
    what: 'a required field that a condition keeps',
    toys: orders,
    query: 'query Q($no: Boolean!) { bid { rank @skip(if: $no) ... @include(if: true) { price } } }',
    variables: { no: false },
    data: { bid: { rank: 'rank of (price of 7)', price: '(price of 7)' } },
  },
  {
    what: 'an interface of entities, each type with fields of its own from elsewhere',
    toys: types,
    query: '{ parties { __typename id ... on Firm { code seat } ... on Person { born } ... on Party { label } } }',
    data: {
      parties: [
        { __typename: 'Firm', id: 'p1', code: 'c1', seat: 'north', label: 'label p1' },
        { __typename: 'Person', id: 'p2', born: 1970, label: 'label p2' },
      ],
    },
  },
  {
    what: 'a union, with aliases, type names and a fragment that fits no member that comes',
    toys: types,
    query:
      'query { found { kind: __typename ...Named ... on Person { y: born } } } fragment Named on Firm { code again: code }',
    data: {
      found: [
        { kind: 'Person', y: 1970 },
        { kind: 'Firm', code: 'c1', again: 'c1' },
      ],
    },
  },
  {
    what: 'a null that may not be goes up to the nearest place that may, with its neighbours kept',
    toys: types,
    query: '{ parties { id ... on Firm { must } } found { __typename } }',
    data: { parties: null, found: [{ __typename: 'Person' }, { __typename: 'Firm' }] },
    errors: ['["parties",0,"must"]'],
  },
  {
    what: 'lists of lists of entities',
    toys: types,
    query: '{ grid { id seat } }',
    data: { grid: [[{ id: 'p1', seat: 'north' }], null, [{ id: 'p1', seat: 'north' }, null]] },
  },
  {
    what: 'mutations of two subgraphs, one after the other in the order of asking',
    toys: orders,
    query: 'mutation { a: add(n: 2) b: double c: add(n: 1) }',
    data: { a: 2, b: 4, c: 5 },
  },
]

describe('federation', () => {
  it.each(cases)('$what', async ({ toys, query, variables = {}, data, errors = [] }) => {
    const house = await toyHouse(toys)
    expect(await house.compiled(query, variables)).toEqual({ data, errors })
  })

  it.each(cases.filter(({ query }) => !query.startsWith('mutation') && !query.includes('$no')))(
    'is as the stock gateway has it: $what',
    async ({ toys, query, variables = {} }) => {
      const house = await toyHouse(toys)
      expect(await house.compiled(query, variables)).toEqual(await house.stock(query, variables))
    },
  )

  it('asks each subgraph as often as the stock gateway does', async () => {
    for (const { toys, query } of cases.slice(0, 3)) {
      const house = await toyHouse(toys)
      await house.compiled(query)
      const mine = house.fetches.splice(0)
      await house.stock(query)
      expect(mine).toEqual(house.fetches)
    }
  })
})
