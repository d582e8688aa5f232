import { conforms, type Told } from './suite.ts'

const users = [
  { id: 'u1', type: 'REGULAR', weight: 1 },
  { id: 'u2', type: 'ANONYMOUS', weight: 2 },
]

conforms(
  'words that differ from subgraph to subgraph',
  [
    {
      name: 'a',
      sdl: `enum Type { REGULAR ANONYMOUS @inaccessible } input Filter { first: Int! of: Type } type Query { users: [User] usersB: [User] @shareable byType(of: Type! = REGULAR): [User] filtered(filter: Filter = { first: 1 }): [User] }
        type User @key(fields: "id") { id: ID! type: Type @shareable weight(unit: Unit = KG, of: [Int!]): Float! @shareable } enum Unit { KG T }`,
      resolvers: {
        Query: {
          users: () => users,
          usersB: () => users,
          byType: (_: Told, { of }: Told) => users.filter(({ type }) => type === of),
          filtered: (_: Told, { filter }: Told) =>
            filter && users.filter(({ type }) => !filter.of || type === filter.of).slice(0, filter.first),
        },
        User: {
          __resolveReference: ({ id }: Told) => users.find((one) => one.id === id),
          weight: ({ weight }: Told, { unit, of }: Told) =>
            (of ?? [1]).reduce((a: number, b: number) => a + b, 0) * (unit === 'T' ? weight / 1000 : weight),
        },
      },
    },
    {
      name: 'b',
      sdl: `enum Type { REGULAR } input Filter { first: Int! of: Type more: [Filter!] } type Query { usersB: [User] @shareable inB(filter: Filter!): [User] }
        type User @key(fields: "id") { id: ID! type: Type @shareable age(at: Int! = 2026, less: Less = { years: 1 }): Int note(text: String): String } input Less { years: Int = 5 months: Int }`,
      resolvers: {
        Query: { usersB: () => users, inB: (_: Told, { filter }: Told) => users.slice(0, filter.first) },
        User: {
          __resolveReference: ({ id }: Told) => users.find((one) => one.id === id),
          type: ({ type }: Told) => (type === 'REGULAR' ? type : null),
          age: (_: Told, { at, less }: Told) => at - 2000 - (less?.years ?? 0),
          note: (_: Told, { text }: Told) => (text === undefined ? 'none' : text === null ? 'null' : `[${text}]`),
        },
      },
    },
  ],
  [
    {
      what: 'an enum has for callers what all have, and another value comes to null with an error',
      query: '{ users { id type } }',
      data: {
        users: [
          { id: 'u1', type: 'REGULAR' },
          { id: 'u2', type: null },
        ],
      },
      errors: ['["users",1,"type"]'],
    },
    {
      what: 'arguments take the defaults of the words',
      query: '{ byType { id weight age } filtered { id } }',
      data: { byType: [{ id: 'u1', weight: 1, age: 25 }], filtered: [{ id: 'u1' }] },
    },
    {
      what: 'arguments are given as they are written, each under its name',
      query:
        '{ users { a: weight(unit: T) b: weight(of: [1, 2]) age(at: 2030, less: { years: 3 }) c: age(less: null) d: age(less: {}) } }',
      data: {
        users: [
          { a: 0.001, b: 3, age: 27, c: 26, d: 21 },
          { a: 0.002, b: 6, age: 27, c: 26, d: 21 },
        ],
      },
    },
    {
      what: 'variables are given, by default, as null, or not at all',
      query:
        'query ($at: Int! = 2020, $text: String, $none: String, $usual: String = "u", $of: [Int!] = [4], $filter: Filter) { filtered(filter: $filter) { age(at: $at) a: note(text: $text) b: note(text: $none) c: note(text: $usual) d: note weight(of: $of) } }',
      variables: { text: null, filter: { first: 1, of: 'REGULAR' } },
      data: { filtered: [{ age: 19, a: 'null', b: 'none', c: '[u]', d: 'none', weight: 4 }] },
    },
    {
      what: 'a variable within an object and a list',
      query: 'query ($first: Int!, $n: Int!) { filtered(filter: { first: $first }) { weight(of: [1, $n]) } }',
      variables: { first: 2, n: 3 },
      data: { filtered: [{ weight: 4 }, { weight: 8 }] },
    },
    {
      what: 'null is given for a whole argument',
      query: 'query ($filter: Filter) { filtered(filter: $filter) { id } }',
      variables: { filter: null },
      data: { filtered: null },
    },
    {
      what: 'an object takes only what all know of it',
      query: 'query ($filter: Filter!) { inB(filter: $filter) { id } }',
      variables: { filter: { first: 1, more: [] } },
      data: undefined,
      errors: [
        'Variable "$filter" got invalid value { first: 1, more: [] }; Field "more" is not defined by type "Filter".',
      ],
    },
    {
      what: 'what is due is not given',
      query: 'query ($filter: Filter!, $at: Int!) { inB(filter: $filter) { age(at: $at) } }',
      variables: { filter: {} },
      data: undefined,
      errors: [
        'Variable "$at" of required type "Int!" was not provided.',
        'Variable "$filter" got invalid value {}; Field "first" of required type "Int!" was not provided.',
      ],
    },
  ],
)

conforms(
  'one field with kinds that differ between the members of a union',
  [
    {
      name: 'a',
      sdl: 'type Query { all: [Any] } union Any = User | Admin type User @key(fields: "id") { id: ID @shareable name: String } type Admin { id: ID! name: String! }',
      resolvers: {
        Query: {
          all: () => [
            { __typename: 'User', id: 'u1', name: null },
            { __typename: 'Admin', id: 'a1', name: 'Ann' },
          ],
        },
      },
    },
    {
      name: 'b',
      sdl: 'type User @key(fields: "id") { id: ID @shareable similar: [User] }',
      resolvers: { User: { similar: ({ id }: Told) => [{ id }] } },
    },
  ],
  [
    {
      what: 'is asked under one name for each',
      query: '{ all { ... on User { id similar { id name } } ... on Admin { adminId: id title: name } } }',
      data: {
        all: [
          { id: 'u1', similar: [{ id: 'u1', name: null }] },
          { adminId: 'a1', title: 'Ann' },
        ],
      },
    },
  ],
)
