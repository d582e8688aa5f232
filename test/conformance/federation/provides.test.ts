import { conforms, type Told } from './suite.ts'
import type { Toy } from './toys.ts'

const reports: Toy = {
  name: 'reports',
  sdl: `type Query { reports: [Report] cases: [Case] @shareable } interface Case { id: ID! chief: Person }
    type Report { id: ID! author: Person @provides(fields: "name { short }") reader: Person }
    type Person @key(fields: "id") { id: ID! name: Name @external }
    type Name { short: String @external }
    type Fine implements Case @key(fields: "id") { id: ID! chief: Person @provides(fields: "name { short }") }
    type Warning implements Case @key(fields: "id") { id: ID! chief: Person }`,
  resolvers: {
    Query: {
      reports: () => [{ id: 'r1', author: { id: 'p1', name: { short: 'given' } }, reader: { id: 'p1' } }, { id: 'r2' }],
      cases: () => [
        { __typename: 'Fine', id: 'c1', chief: { id: 'p1', name: { short: 'given' } } },
        { __typename: 'Warning', id: 'c2', chief: { id: 'p2' } },
      ],
    },
  },
}
const people: Toy = {
  name: 'people',
  sdl: 'type Person @key(fields: "id") { id: ID! name: Name @shareable born: Int } type Name { short: String @shareable long: String @shareable }',
  resolvers: {
    Person: {
      __resolveReference: ({ id }: Told) => ({ id, name: { short: `s${id}`, long: `long ${id}` }, born: 1970 }),
    },
  },
}

conforms(
  'what a subgraph provides at one place',
  [reports, people],
  [
    {
      what: 'is taken from it there, and only what is provided',
      query: '{ reports { author { id name { short } } } }',
      data: { reports: [{ author: { id: 'p1', name: { short: 'given' } } }, { author: null }] },
    },
    {
      what: 'is looked up at another place',
      query: '{ reports { reader { name { short } } } }',
      data: { reports: [{ reader: { name: { short: 'sp1' } } }, { reader: null }] },
    },
    {
      what: 'is there beside what is looked up in the same object',
      query: '{ reports { author { name { long } born } } }',
      data: { reports: [{ author: { name: { long: 'long p1' }, born: 1970 } }, { author: null }] },
    },
    {
      what: 'holds for one form of an interface and not for the other',
      query: '{ cases { id ... on Fine { chief { name { short } } } ... on Warning { chief { name { short } } } } }',
      data: {
        cases: [
          { id: 'c1', chief: { name: { short: 'given' } } },
          { id: 'c2', chief: { name: { short: 'sp2' } } },
        ],
      },
    },
  ],
)

conforms(
  'what is provided of the members of a union',
  [
    {
      name: 'bare',
      sdl: 'type Query { found: [Found] @shareable } union Found = Firm | Person type Firm @key(fields: "id") { id: ID! } type Person @key(fields: "id") { id: ID! }',
      resolvers: {
        Query: {
          found: () => [
            { __typename: 'Firm', id: 'f1' },
            { __typename: 'Person', id: 'p1' },
          ],
        },
      },
    },
    {
      name: 'full',
      sdl: `type Query { found: [Found] @shareable @provides(fields: "... on Firm { name }") } union Found = Firm | Person
        type Firm @key(fields: "id") { id: ID! name: String @external } type Person @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          found: () => [
            { __typename: 'Firm', id: 'f1', name: 'provided' },
            { __typename: 'Person', id: 'p1' },
          ],
        },
      },
    },
    {
      name: 'names',
      sdl: 'type Firm @key(fields: "id") { id: ID! name: String @shareable } type Person @key(fields: "id") { id: ID! name: String @shareable }',
      resolvers: {
        Firm: { __resolveReference: ({ id }: Told) => ({ id, name: `name ${id}` }) },
        Person: { __resolveReference: ({ id }: Told) => ({ id, name: `name ${id}` }) },
      },
    },
  ],
  [
    {
      what: 'is taken for the one and looked up for the other',
      query: '{ found { ... on Firm { id name } ... on Person { name id } } }',
      data: {
        found: [
          { id: 'f1', name: 'provided' },
          { name: 'name p1', id: 'p1' },
        ],
      },
    },
    {
      what: 'needs no other subgraph where only the one is asked for',
      query: '{ found { ... on Firm { name } __typename } }',
      data: { found: [{ name: 'provided', __typename: 'Firm' }, { __typename: 'Person' }] },
    },
  ],
)
