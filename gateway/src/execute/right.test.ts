import { beforeAll, describe, expect, it } from 'vitest'
import { lending, readers } from './toys/lending.ts'
import { type Toy, type Toys, toysOf } from './toys/toys.ts'

let toys: Toys
beforeAll(async () => {
  toys = await toysOf({ ...lending, readers })
})

/** What the stock gateway gives, too, so that a note here is taken back when it is right there. */
async function both(query: string, variables?: Record<string, unknown>) {
  const mine = await toys.compiled(query, variables)
  expect(mine.how).toBe('compiled')
  return { mine, stock: await toys.bare(query, variables) }
}

describe('by the specification, where the stock gateway is not,', () => {
  it('a field is there beside one that needs others, whatever the condition of that one', async () => {
    const query = 'query ($no: Boolean!) { works { ... on Book { weight shipping @include(if: $no) } } }'
    const { mine } = await both(query, { no: false })
    expect(mine.data).toEqual({ works: [{ weight: 5 }, {}, { weight: 5 }, {}] })
  })

  it('a field is there that is asked of what a type is within what it may be', async () => {
    const { mine, stock } = await both('{ sure { ... on Work { ... on Film { length } } } }')
    expect(stock.data).toEqual({ sure: {} })
    expect(mine.data).toEqual({ sure: { length: 1.5 } })
  })

  it('keys stand in the order of asking', async () => {
    const { mine, stock } = await both('{ me { ... on Person { nick } id ... on Person { name } } }')
    expect(Object.keys((stock.data as { me: object }).me)).toEqual(['nick', 'name', 'id'])
    expect(Object.keys((mine.data as { me: object }).me)).toEqual(['nick', 'id', 'name'])
  })

  it('what a thing is stays known where a subgraph knows it only as what it may be', async () => {
    const query = '{ works { ... on Film { rating notes { __typename text } ... on Work { __typename } } } }'
    const { mine, stock } = await both(query)
    const film = (id: string) => ({
      rating: Number(id),
      notes: [{ __typename: 'Note', text: `note ${id}` }],
      __typename: 'Film',
    })
    expect(stock.data).not.toEqual({ works: [{}, film('8'), {}, film('9')] })
    expect(mine.data).toEqual({ works: [{}, film('8'), {}, film('9')] })
  })

  it('a name that the caller gives is not taken for what the planner fetches', async () => {
    const { mine, stock } = await both('{ cheapest { price: weight weight: price shipping(to: "x") } }')
    // The stock gateway tells the subgraph that the weight is the price.
    expect(stock.data).toEqual({ cheapest: { price: 2, weight: 1, shipping: '2/1/x' } })
    expect(mine.data).toEqual({ cheapest: { price: 2, weight: 1, shipping: '1/2/x' } })
    expect(mine.text.indexOf('price')).toBeLessThan(mine.text.indexOf('weight'))
  })

  it('a key that the planner fetches is not shown under a name that the caller gives', async () => {
    const { mine, stock } = await both('{ sure { id: title rating } works { id: __typename ... on Film { rating } } }')
    expect(stock.data).not.toEqual(mine.data)
    expect(mine.data).toEqual({
      sure: { id: null, rating: 8 },
      works: [{ id: 'Book' }, { id: 'Film', rating: 8 }, { id: 'Book' }, { id: 'Film', rating: 9 }],
    })
  })

  it('an error of an element of a list is told at its place, also where others were not asked about', async () => {
    const spoilt: Toy = {
      ...(lending.post as Toy),
      instead: ({ data }, { variables }) => ({
        data: data ?? null,
        errors: (variables.representations as { id: string }[]).flatMap(({ id }, i) =>
          id === '2' ? [{ message: 'no', path: ['_entities', i, '__as_to'] }] : [],
        ),
      }),
    }
    const here = await toysOf({ ...lending, post: spoilt })
    const query = '{ works { ... on Book { id to: shipping } } }'
    expect((await here.bare(query)).errors).toMatchObject([{ path: ['works', 1] }])
    expect((await here.compiled(query)).errors).toMatchObject([{ path: ['works', 2, 'to'] }])
  })
})

describe('names that are taken', () => {
  it.each(['constructor', 'toString', '__form', '__typename', '__nothing', 'hasOwnProperty'])(
    'can be given to a field: %s',
    async (name) => {
      const query = `{ none: work(id: "9") { ${name}: id } one: work(id: "1") { ${name}: title } ${name}: me { nick } }`
      const { mine } = await both(query)
      expect(mine.text).toBe(
        JSON.stringify({ data: { none: null, one: { [name]: 'title 1' }, [name]: { nick: 'p1' } } }, null, 1),
      )
    },
  )

  it('the one that no object takes is left to the stock gateway', async () => {
    const mine = await toys.compiled('{ __proto__: me { nick } }')
    expect(mine.how).toBe('stock: the key __proto__')
    expect(mine.text.replaceAll(/\s/g, '')).toBe('{"data":{"__proto__":{"nick":"p1"}}}')
  })
})
