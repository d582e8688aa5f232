import { conforms, type Told } from './suite.ts'

const accounts = [
  { __typename: 'Admin', id: 'u1', active: true },
  { __typename: 'Admin', id: 'u2', active: true },
  { __typename: 'Regular', id: 'u3', active: false },
]
const names: Record<string, string> = { u1: 'Ann', u2: 'Bo', u3: 'Cy' }

conforms(
  'an interface that others know as one object',
  [
    {
      name: 'forms',
      sdl: `type Query { known: [Account] } interface Account @key(fields: "id") { id: ID! }
        type Admin implements Account @key(fields: "id") { id: ID! active: Boolean! @shareable }
        type Regular implements Account @key(fields: "id") { id: ID! active: Boolean! @shareable }`,
      resolvers: {
        Query: { known: () => [accounts[2], null, accounts[0]] },
        Account: {
          __resolveReference: ({ id }: Told) => accounts.find((one) => one.id === id),
          __resolveType: ({ __typename }: Told) => __typename,
        },
        Admin: { __resolveReference: ({ id }: Told) => accounts.find((one) => one.id === id) },
        Regular: { __resolveReference: ({ id }: Told) => accounts.find((one) => one.id === id) },
      },
    },
    {
      name: 'names',
      sdl: 'type Query { accounts: [Account] gone: Account } type Account @key(fields: "id") @interfaceObject { id: ID! name: String title(long: Boolean = false): String }',
      resolvers: {
        Query: { accounts: () => accounts.map(({ id }) => ({ id })), gone: () => ({ id: 'u9' }) },
        Account: {
          __resolveReference: (told: Told) => told,
          name: ({ id }: Told) => names[id],
          title: ({ id }: Told, { long }: Told) => (long ? `the honourable ${names[id]}` : names[id]),
        },
      },
    },
    {
      name: 'activity',
      sdl: 'type Account @key(fields: "id") @interfaceObject { id: ID! name: String @external seen: Int! @shareable greeting: String @requires(fields: "name") }',
      resolvers: {
        Account: {
          __resolveReference: (told: Told) => told,
          seen: ({ id }: Told) => Number(id[1]),
          greeting: ({ name }: Told) => `hello ${name}`,
        },
      },
    },
  ],
  [
    {
      what: 'needs no form where none is asked for',
      query: '{ accounts { id name seen } }',
      data: {
        accounts: [
          { id: 'u1', name: 'Ann', seen: 1 },
          { id: 'u2', name: 'Bo', seen: 2 },
          { id: 'u3', name: 'Cy', seen: 3 },
        ],
      },
    },
    {
      what: 'says the form of each',
      query: '{ accounts { name __typename } known { __typename kind: __typename name } }',
      data: {
        accounts: [
          { name: 'Ann', __typename: 'Admin' },
          { name: 'Bo', __typename: 'Admin' },
          { name: 'Cy', __typename: 'Regular' },
        ],
        known: [
          { __typename: 'Regular', kind: 'Regular', name: 'Cy' },
          null,
          { __typename: 'Admin', kind: 'Admin', name: 'Ann' },
        ],
      },
    },
    {
      what: 'gives a field of the object for one form only',
      query: '{ accounts { ... on Admin { name } } }',
      data: { accounts: [{ name: 'Ann' }, { name: 'Bo' }, {}] },
    },
    {
      what: 'gives the fields of each form beside those of the object, through several fragments',
      query:
        '{ accounts { ...A id ... on Regular { active seen } } } fragment A on Account { ... on Admin { active greeting ... on Account { seen } } }',
      data: {
        accounts: [
          { active: true, greeting: 'hello Ann', seen: 1, id: 'u1' },
          { active: true, greeting: 'hello Bo', seen: 2, id: 'u2' },
          { id: 'u3', active: false, seen: 3 },
        ],
      },
      // What a type is within what it may be is lost there.
      stock: { data: { accounts: [{ id: 'u1' }, { id: 'u2' }, { id: 'u3', active: false, seen: 3 }] }, errors: [] },
    },
    {
      what: 'needs what another knows of it',
      query: '{ known { greeting ... on Admin { name } } accounts { greeting } }',
      data: {
        known: [{ greeting: 'hello Cy' }, null, { greeting: 'hello Ann', name: 'Ann' }],
        accounts: [{ greeting: 'hello Ann' }, { greeting: 'hello Bo' }, { greeting: 'hello Cy' }],
      },
    },
    {
      what: 'takes arguments under several names',
      query:
        'query ($long: Boolean) { known { a: title(long: $long) b: title ... on Regular { c: title(long: true) } } }',
      variables: { long: null },
      data: { known: [{ a: 'Cy', b: 'Cy', c: 'the honourable Cy' }, null, { a: 'Ann', b: 'Ann' }] },
    },
    {
      what: 'is null where nobody knows its form, and that is told',
      query: '{ gone { name __typename } }',
      data: { gone: null },
      errors: ['["gone"]'],
    },
  ],
)

conforms(
  'an interface object that cannot be looked up where its forms are',
  [
    {
      name: 'a',
      sdl: `interface Node { id: ID! } type Query { a: Node product: Product } interface Product @key(fields: "id", resolvable: false) { id: ID! } type Bread implements Product @key(fields: "id", resolvable: false) { id: ID! }`,
      resolvers: {
        Query: { a: () => ({ __typename: 'Node', id: 'n1' }), product: () => ({ __typename: 'Bread', id: 'p1' }) },
        Product: { __resolveType: ({ __typename }: Told) => __typename },
        Node: { __resolveType: () => null },
      },
    },
    {
      name: 'b',
      sdl: `type Query { b: Node } type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String } type Product @key(fields: "id") @interfaceObject { id: ID! name: String }`,
      resolvers: {
        Query: { b: () => ({ id: 'n1', field: 'foo' }) },
        Product: { __resolveReference: (told: Told) => told, name: ({ id }: Told) => `name ${id}` },
      },
    },
  ],
  [
    { what: 'gives what the object has', query: '{ b { id field } }', data: { b: { id: 'n1', field: 'foo' } } },
    { what: 'gives what the form has', query: '{ product { ... on Bread { id } } }', data: { product: { id: 'p1' } } },
    {
      what: 'gives what the object has of a form',
      query: '{ product { id name } }',
      data: { product: { id: 'p1', name: 'name p1' } },
    },
    {
      what: 'is null, with an error, where no form can be known',
      query: '{ a { id } }',
      data: { a: null },
      errors: ['["a"]'],
    },
  ],
)
