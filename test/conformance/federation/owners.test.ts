import { conforms, type Told } from './suite.ts'
import type { Toy } from './toys.ts'

const never = () => {
  throw new Error('asked for what is not its own')
}

conforms(
  'a field that another subgraph has taken over',
  [
    {
      name: 'old',
      sdl: `type Query { truck: Truck trucks: [Truck] @shareable } type Truck @key(fields: "id") { id: ID! plate: String! weight: Int gross: Int kind: String @inaccessible }`,
      resolvers: {
        Query: { truck: () => ({ id: 't1' }), trucks: () => [{ id: 't1' }, { id: 't2' }] },
        Truck: {
          __resolveReference: (told: Told) => told,
          plate: never,
          weight: () => 1,
          gross: never,
          kind: () => 'LORRY',
        },
      },
    },
    {
      name: 'new',
      sdl: `type Query { trucks: [Truck] @shareable last: Truck } type Truck @key(fields: "id") { id: ID! plate: String! @override(from: "old") tare: Int weight: Int @external
        gross: Int @override(from: "old") @requires(fields: "weight") wheels: Int @override(from: "nobody") }`,
      resolvers: {
        Query: { trucks: () => [{ id: 't1' }, { id: 't2' }], last: () => ({ id: 't2' }) },
        Truck: {
          __resolveReference: (told: Told) => told,
          plate: ({ id }: Told) => `plate ${id}`,
          tare: () => 3,
          gross: ({ weight }: Told) => weight * 10,
          wheels: () => 6,
        },
      },
    },
  ],
  [
    {
      what: 'comes from there',
      query: '{ truck { plate weight } trucks { id plate } }',
      data: {
        truck: { plate: 'plate t1', weight: 1 },
        trucks: [
          { id: 't1', plate: 'plate t1' },
          { id: 't2', plate: 'plate t2' },
        ],
      },
    },
    {
      what: 'comes from there by what it needs of the one that had it',
      query: '{ truck { gross } last { gross wheels } }',
      data: { truck: { gross: 10 }, last: { gross: 10, wheels: 6 } },
    },
  ],
)

const shared = 'type Place @shareable { road: String! lane: Int }'

conforms(
  'values that several subgraphs know',
  [
    {
      name: 'signs',
      sdl: `type Query { sign: Sign } type Sign @key(fields: "id") { id: ID! place: Place @shareable text: String @shareable } ${shared}`,
      resolvers: {
        Query: { sign: () => ({ id: 's1' }) },
        Sign: {
          __resolveReference: (told: Told) => told,
          place: () => ({ road: 'G20', lane: 1 }),
          text: () => 'here',
        },
      },
    },
    {
      name: 'lights',
      sdl: `type Query { light: Sign } type Sign @key(fields: "id") { id: ID! place: Place @shareable watt: Int text: String @shareable } ${shared.replace('lane: Int', 'lane: Int lamp: Int')}`,
      resolvers: {
        Query: { light: () => ({ id: 's2' }) },
        Sign: {
          __resolveReference: (told: Told) => told,
          place: () => ({ road: 'G20', lane: 2, lamp: 9 }),
          watt: () => 40,
          text: () => 'there',
        },
      },
    },
  ],
  [
    {
      what: 'come from the one that is asked anyway',
      query: '{ sign { text place { road } } light { text place { lane } } }',
      data: { sign: { text: 'here', place: { road: 'G20' } }, light: { text: 'there', place: { lane: 2 } } },
    },
    {
      what: 'come from both where one has more of them',
      query: '{ sign { place { lamp road } watt } }',
      data: { sign: { place: { lamp: 9, road: 'G20' }, watt: 40 } },
    },
  ],
)

const hidden: Toy[] = [
  {
    name: 'open',
    sdl: `type Query { office: Office offices(of: Kind, deep: Boolean @inaccessible): [Office] } enum Kind { TOWN COUNTY SECRET @inaccessible }
      type Office @key(fields: "code") { code: ID! @inaccessible name: String kind: Kind inner: Inner @inaccessible } type Inner @inaccessible { a: Int }`,
    resolvers: {
      Query: {
        office: () => ({ code: 'x1', kind: 'TOWN' }),
        offices: (_: Told, { of }: Told) =>
          ['TOWN', 'SECRET', 'COUNTY'].filter((one) => !of || one === of).map((kind) => ({ code: kind, kind })),
      },
      Office: { name: ({ code }: Told) => `office ${code}`, inner: never },
    },
  },
  {
    name: 'rents',
    sdl: 'type Office @key(fields: "code") { code: ID! rent: Int }',
    resolvers: { Office: { rent: ({ code }: Told) => code.length } },
  },
]

conforms('what no caller may see', hidden, [
  {
    what: 'is still the key by which others are asked',
    query: '{ office { rent name } }',
    data: { office: { rent: 2, name: 'office x1' } },
  },
  {
    what: 'comes to null where it is the value of a field, and is told as an error',
    query: '{ offices { kind rent } }',
    data: {
      offices: [
        { kind: 'TOWN', rent: 4 },
        { kind: null, rent: 6 },
        { kind: 'COUNTY', rent: 6 },
      ],
    },
    errors: ['["offices",1,"kind"]'],
  },
  {
    what: 'is no value that a variable may have',
    query: 'query ($of: Kind) { offices(of: $of) { kind } }',
    variables: { of: 'SECRET' },
    data: undefined,
    errors: ['Variable "$of" got invalid value "SECRET"; Value "SECRET" does not exist in "Kind" enum.'],
  },
])

conforms(
  'types that are extended, as federation once wrote it',
  [
    {
      name: 'users',
      sdl: 'type Query { random: User } type User @key(fields: "id") { id: ID! name: String @shareable rating: Int @shareable }',
      resolvers: {
        Query: { random: () => ({ id: 'u1', name: 'u1-name' }) },
        User: { __resolveReference: ({ id }: Told) => ({ id, name: `${id}-name` }), rating: () => 5 },
      },
    },
    {
      name: 'reviews',
      sdl: `extend type Query { known: User byName: User @provides(fields: "rating") } extend type User @key(fields: "id") { id: ID! @external rating: Int @external
        nick: String score: Int @requires(fields: "rating") }`,
      resolvers: {
        Query: { known: () => ({ id: 'u2' }), byName: () => ({ id: 'u1', rating: 7 }) },
        User: {
          __resolveReference: (told: Told) => told,
          nick: ({ id }: Told) => `nick ${id}`,
          score: ({ rating }: Told) => rating * 2,
        },
      },
    },
  ],
  [
    {
      what: 'are entities in both',
      query: '{ random { id nick score } known { name rating score } byName { rating nick } }',
      data: {
        random: { id: 'u1', nick: 'nick u1', score: 10 },
        known: { name: 'u2-name', rating: 5, score: 10 },
        byName: { rating: 7, nick: 'nick u1' },
      },
    },
  ],
)
