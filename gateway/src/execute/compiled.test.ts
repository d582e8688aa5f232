import { buildSchema, parse } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Answering, answering } from './answering.ts'
import { lending } from './toys/lending.ts'
import { type Toy, type ToyAnswer, type Toys, toysOf } from './toys/toys.ts'

let toys: Toys
beforeAll(async () => {
  toys = await toysOf(lending)
})

/** The lending house, with one room that answers something else. */
const withRoom = (name: string, instead: NonNullable<Toy['instead']>) =>
  toysOf({ ...lending, [name]: { ...(lending[name] as Toy), instead } })

describe('what a subgraph is told of an entity', () => {
  const told = async (query: string, subgraph: string) =>
    (await toys.compiled(query)).heard.filter((one) => one.subgraph === subgraph).map((one) => one.variables)

  it('is a key, within objects and lists too, and nothing else', async () => {
    expect(await told('{ cheapest { parcels } }', 'post')).toEqual([
      { representations: [{ __typename: 'Book', id: '2', stock: null }] },
    ])
    expect(await told('{ book(id: "1") { parcels } }', 'post')).toEqual([
      {
        representations: [
          {
            __typename: 'Book',
            id: '1',
            stock: [
              { amount: 1, seller: { id: 'p2' } },
              { amount: 2, seller: { id: 'p1' } },
            ],
          },
        ],
      },
    ])
  })

  it('is told only of those of its type that are there', async () => {
    const [fetch] = await told('{ media { ... on Book { price } } }', 'shop')
    expect(fetch).toEqual({
      representations: [
        { __typename: 'Book', id: '3' },
        { __typename: 'Book', id: '1' },
      ],
    })
  })

  it('goes without one whose value did not come', async () => {
    const holed = await withRoom('shop', ({ data }) => {
      for (const one of (data?._entities ?? []) as Record<string, unknown>[]) if (one.price === 1) delete one.price
      return { data: data ?? null }
    })
    const { data, heard } = await holed.compiled('{ works { ... on Book { id shipping } } }')
    expect(heard.at(-1)?.variables.representations).toEqual([{ __typename: 'Book', id: '2', price: 2, weight: 5 }])
    expect(data).toMatchObject({ works: [{ shipping: null }, {}, { shipping: '2/5/' }, {}] })
  })

  it('has of the variables those that the fetch uses', async () => {
    const query =
      'query ($id: ID!, $to: String, $no: Boolean!) { book(id: $id) { title @skip(if: $no) shipping(to: $to) } }'
    const { heard } = await toys.compiled(query, { id: '1', to: 'x', no: true })
    expect(heard.map(({ variables }) => Object.keys(variables))).toEqual([
      ['id'],
      ['representations'],
      ['to', 'representations'],
    ])
  })
})

describe('an answer', () => {
  it('comes with the fault of a variable and no fetch, as from the stock gateway', async () => {
    const query = 'query ($first: Int, $of: [Kind!]) { works(first: $first, of: $of) { id } }'
    for (const variables of [{ first: 'two' }, { of: ['NEW', 'SECRET'] }, { of: [null] }, { first: 2 ** 40 }]) {
      const mine = await toys.compiled(query, variables)
      expect(mine.heard).toEqual([])
      expect(mine.errors.length).toBeGreaterThan(0)
      expect(mine.text).toBe((await toys.stock(query, variables)).text)
    }
  })

  it('of another value of a condition is by another plan', async () => {
    const query = 'query ($no: Boolean!) { me { nick name @skip(if: $no) } }'
    const asked = async (no: boolean) => (await toys.compiled(query, { no })).heard[0]?.query
    expect(await asked(true)).not.toContain('name')
    expect(await asked(false)).toContain('name')
  })

  it('does the fields of a mutation one after another', async () => {
    const query = 'mutation { a: lend(id: "1") { id price } b: shelve(id: "2", place: 9) { shelf { place } weight } }'
    const [mine, stock] = [await toys.compiled(query), await toys.stock(query)]
    expect(mine.text).toBe(stock.text)
    expect(mine.how).toBe('compiled')
    expect(mine.heard).toEqual(stock.heard)
  })

  it('has what other subgraphs say beside one that says something else than what is due', async () => {
    const other: ToyAnswer = { data: { works: 'seven', sure: { __typename: 'Film', id: '8', length: 'long' } } }
    const odd = await withRoom('catalogue', () => other)
    const { data, errors } = await odd.compiled('{ works { ... on Book { price } } sure { length } me { nick } }')
    expect(data).toBe(null)
    expect(errors).toMatchObject([{ path: ['works'], extensions: { code: 'UNAVAILABLE' } }])
    const { data: rest } = await odd.compiled('{ sure { length } me { nick } }')
    expect(rest).toEqual({ sure: { length: null }, me: { nick: 'p1' } })
  })

  it('is left to the stock gateway, with the reason, where it is not understood', async () => {
    const query = 'query ($representations: ID!) { book(id: $representations) { title } }'
    const mine = await toys.compiled(query, { representations: '1' })
    expect(mine.how).toBe('stock: a variable named representations')
    expect(mine.data).toEqual({ book: { title: 'title 1' } })
  })
})

describe('what is withheld', () => {
  const schema = buildSchema('type Query { list: [Item!] } type Item { open: String! closed: String }')
  const answer = answering({
    schema,
    document: parse('{ list { closed open } }'),
    operationName: null,
    isRefused: (_, field) => field === 'closed',
  })
  const asked = (list: unknown[]) => {
    const run: Answering = { errors: [], withheld: [], own: {}, path: [] }
    return { data: answer({ list }, run), ...run }
  }

  it('is noted at each place', () => {
    const { data, withheld } = asked([{ open: 'a' }, { open: 'b' }])
    expect(JSON.stringify(data)).toBe('{"list":[{"closed":null,"open":"a"},{"closed":null,"open":"b"}]}')
    expect(withheld.map(({ path }) => path)).toEqual([
      ['list', 0, 'closed'],
      ['list', 1, 'closed'],
    ])
  })

  it('is not noted in what is gone for another reason', () => {
    const { data, withheld, errors } = asked([{ open: 'a' }, { open: null }])
    expect(data).toEqual({ list: null })
    expect(withheld).toEqual([])
    expect(errors.map(({ path }) => path)).toEqual([['list', 1, 'open']])
  })
})
