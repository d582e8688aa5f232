import { conforms, type Told } from './suite.ts'

const bids = {
  name: 'bids',
  sdl: `type Query { bid: Bid bids: [Bid] } type Bid @key(fields: "id") { id: ID! weight: Int owner: String size: Size hidden: Int @inaccessible }
    type Size { width: Int! height: Int! lots: [Lot] } type Lot @key(fields: "id") { id: ID! width: Int }`,
  resolvers: {
    Query: {
      bid: () => ({ id: 'b1' }),
      bids: () => [{ id: 'b1' }, null, { id: 'b2' }, { id: 'b3' }],
    },
    Bid: {
      __resolveReference: ({ id }: Told) => ({ id }),
      weight: ({ id }: Told) => ({ b1: 7, b2: 0 })[String(id)] ?? null,
      owner: () => 'o1',
      hidden: () => 4,
      size: ({ id }: Told) => (id === 'b3' ? null : { width: 2, height: 3, lots: [{ id: 'l1', width: 1 }, null] }),
    },
  },
}

conforms(
  'a field that needs others',
  [
    bids,
    {
      name: 'prices',
      sdl: `type Bid @key(fields: "id") { id: ID! weight: Int @external hidden: Int @external size: Size @external
          price: String @requires(fields: "weight") area: Int @requires(fields: "size { width height lots { id width } }") secret: Int @requires(fields: "hidden")
          scaled(by: Int! = 2): Int @requires(fields: "weight") }
        type Size @external { width: Int! height: Int! lots: [Lot] } type Lot @key(fields: "id") { id: ID! @external width: Int @external }`,
      resolvers: {
        Bid: {
          __resolveReference: (told: Told) => told,
          price: ({ weight }: Told) => `(price of ${weight})`,
          area: ({ size }: Told) => size && size.width * size.height + size.lots.length,
          secret: ({ hidden }: Told) => hidden,
          scaled: ({ weight }: Told, { by }: Told) => weight && weight * by,
        },
      },
    },
    {
      name: 'ranks',
      sdl: `type Bid @key(fields: "id") { id: ID! price: String @external area: Int @external
          rank: String @requires(fields: "price") place: Place @requires(fields: "price area") } type Place { of: String! }`,
      resolvers: {
        Bid: {
          __resolveReference: (told: Told) => told,
          rank: ({ price }: Told) => `rank of ${price}`,
          place: ({ price, area }: Told) => ({ of: area === null ? null : `${price} ${area}` }),
        },
      },
    },
  ],
  [
    {
      what: 'that need others themselves',
      query: '{ bid { id rank } }',
      data: { bid: { id: 'b1', rank: 'rank of (price of 7)' } },
    },
    {
      what: 'within objects and lists, in a list with nulls; a null is told as null, a zero as zero',
      query: '{ bids { area price } }',
      data: {
        bids: [
          { area: 8, price: '(price of 7)' },
          null,
          { area: 8, price: '(price of 0)' },
          { area: null, price: '(price of null)' },
        ],
      },
    },
    {
      what: 'of two subgraphs, and comes to null where it may not be',
      query: '{ bids { place { of } id } }',
      data: {
        bids: [
          { place: { of: '(price of 7) 8' }, id: 'b1' },
          null,
          { place: { of: '(price of 0) 8' }, id: 'b2' },
          { place: null, id: 'b3' },
        ],
      },
      errors: ['["bids",3,"place","of"]'],
    },
    { what: 'that no caller may ask for', query: '{ bid { secret } }', data: { bid: { secret: 4 } } },
    {
      what: 'with arguments of its own, under several names, beside what it needs',
      query:
        'query ($by: Int! = 3) { bid { a: scaled(by: $by) b: scaled scaled(by: 10) weight price: weight weighed: price } }',
      data: { bid: { a: 21, b: 14, scaled: 70, weight: 7, price: 7, weighed: '(price of 7)' } },
    },
    {
      what: 'that is left out by a condition leaves its neighbours',
      query: 'query ($no: Boolean!) { bid { id price rank @include(if: $no) owner } }',
      variables: { no: false },
      data: { bid: { id: 'b1', price: '(price of 7)', owner: 'o1' } },
    },
    {
      what: 'what is needed is left out by a condition, and is fetched all the same',
      query: 'query ($no: Boolean!) { bid { weight @skip(if: $no) price owner @include(if: $no) } }',
      variables: { no: true },
      data: { bid: { price: '(price of 7)', owner: 'o1' } },
    },
    {
      what: 'that a condition keeps',
      query: 'query ($no: Boolean!) { bid { rank @skip(if: $no) ... @include(if: true) { price } } }',
      variables: { no: false },
      data: { bid: { rank: 'rank of (price of 7)', price: '(price of 7)' } },
    },
    {
      what: 'all of which a condition leaves out',
      query: 'query ($no: Boolean = true) { bid { ...A @skip(if: $no) } } fragment A on Bid { rank area }',
      data: { bid: {} },
    },
  ],
)

const forms = `interface Foo { foo: String! } interface Bar implements Foo { foo: String! bar: String! }
  type Baz implements Foo & Bar @shareable { foo: String! bar: String! baz: String! } type Qux implements Foo & Bar @shareable { foo: String! bar: String! qux: String! }`
const data = (id: string) =>
  id === 'e1'
    ? { __typename: 'Baz', foo: 'f', bar: 'b', baz: 'z' }
    : { __typename: 'Qux', foo: 'f', bar: 'b', qux: 'q' }

conforms(
  'a field that needs what a value is',
  [
    {
      name: 'facts',
      sdl: `type Query { one: Entity two: Entity } type Entity @key(fields: "id") { id: ID! data: Foo } ${forms}`,
      resolvers: {
        Query: { one: () => ({ id: 'e1' }), two: () => ({ id: 'e2' }) },
        Entity: { __resolveReference: (told: Told) => told, data: ({ id }: Told) => data(id) },
      },
    },
    {
      name: 'needs',
      sdl: `type Entity @key(fields: "id") { id: ID! data: Foo @external
          sum: String! @requires(fields: "data { foo ... on Bar { bar ... on Baz { baz } ... on Qux { qux } } }") short: String! @requires(fields: "data { ... on Foo { foo } }") } ${forms}`,
      resolvers: {
        Entity: {
          __resolveReference: (told: Told) => told,
          sum: ({ data }: Told) => ['foo', 'bar', 'baz', 'qux'].map((key) => data[key] ?? '').join(''),
          short: ({ data }: Told) => data.foo,
        },
      },
    },
  ],
  [
    {
      what: 'is told what there is of each form',
      query: '{ one { sum } two { sum short } }',
      data: { one: { sum: 'fbz' }, two: { sum: 'fbq', short: 'f' } },
    },
    {
      what: 'is told it beside what is asked of the value',
      query: '{ two { data { __typename ... on Bar { foo } } sum } }',
      data: { two: { data: { __typename: 'Qux', foo: 'f' }, sum: 'fbq' } },
    },
  ],
)
