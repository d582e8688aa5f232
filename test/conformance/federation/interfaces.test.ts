import { conforms, type Told } from './suite.ts'

const parties = [
  { __typename: 'Firm', id: 'p1', code: 'c1', parts: ['p2'] },
  { __typename: 'Person', id: 'p2', born: 1970, parts: [] },
]
const ofId = (id: string) => parties.find((one) => one.id === id)

conforms(
  'an interface of entities, each form with fields of its own from elsewhere',
  [
    {
      name: 'people',
      sdl: `type Query { parties: [Party!] found: [Found] grid: [[Firm]] deep: [[[Party!]!]] sure: [Party!]! } union Found = Firm | Person
        interface Party @key(fields: "id") { id: ID! parts: [Party] }
        type Firm implements Party @key(fields: "id") { id: ID! parts: [Party] code: String must: String! }
        type Person implements Party @key(fields: "id") { id: ID! parts: [Party] born: Int }`,
      resolvers: {
        Query: {
          parties: () => parties,
          found: () => [...parties].reverse(),
          grid: () => [[parties[0]], null, [parties[0], null], []],
          deep: () => [[[parties[0]], [parties[1], parties[1]]], null, []],
          sure: () => parties,
        },
        Firm: { must: () => null, parts: ({ parts }: Told) => parts.map(ofId) },
        Person: { parts: () => [] },
        Party: { __resolveType: ({ __typename }: Told) => __typename, __resolveReference: ({ id }: Told) => ofId(id) },
      },
    },
    {
      name: 'seats',
      sdl: 'type Firm @key(fields: "id") { id: ID! seat: String } type Person @key(fields: "id") { id: ID! seat: Seat! } type Seat { at: String! gone: String! }',
      resolvers: {
        Firm: { seat: () => 'north' },
        Person: { seat: () => ({ at: 'south', gone: null }) },
      },
    },
    {
      name: 'labels',
      sdl: 'type Party @key(fields: "id") @interfaceObject { id: ID! label: String }',
      resolvers: { Party: { label: ({ id }: Told) => `label ${id}` } },
    },
  ],
  [
    {
      what: 'gives them by the form that each has',
      query: '{ parties { __typename id ... on Firm { code seat } ... on Person { born } ... on Party { label } } }',
      data: {
        parties: [
          { __typename: 'Firm', id: 'p1', code: 'c1', seat: 'north', label: 'label p1' },
          { __typename: 'Person', id: 'p2', born: 1970, label: 'label p2' },
        ],
      },
    },
    {
      what: 'gives them with other names, and for a fragment that fits no form that comes',
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
      what: 'gives them in lists of lists of lists, with nulls at each level',
      query: '{ grid { id seat } deep { id ... on Firm { seat } ... on Person { place: seat { at } } } }',
      data: {
        grid: [[{ id: 'p1', seat: 'north' }], null, [{ id: 'p1', seat: 'north' }, null], []],
        deep: [
          [
            [{ id: 'p1', seat: 'north' }],
            [
              { id: 'p2', place: { at: 'south' } },
              { id: 'p2', place: { at: 'south' } },
            ],
          ],
          null,
          [],
        ],
      },
    },
    {
      what: 'gives what refers to itself',
      query: '{ parties { parts { id label parts { id } ... on Person { born } } } }',
      data: { parties: [{ parts: [{ id: 'p2', label: 'label p2', parts: [], born: 1970 }] }, { parts: [] }] },
    },
    {
      what: 'a null that may not be goes up to the nearest place that may, with its neighbours kept',
      query: '{ parties { id ... on Firm { must } } found { __typename } }',
      data: { parties: null, found: [{ __typename: 'Person' }, { __typename: 'Firm' }] },
      errors: ['["parties",0,"must"]'],
    },
    {
      what: 'a null of another subgraph goes up through the entity that it was fetched for',
      query: '{ found { ... on Person { id seat { gone } } ... on Firm { id } } }',
      data: { found: [null, { id: 'p1' }] },
      errors: ['["found",0,"seat","gone"]'],
    },
    {
      what: 'a null that may be nowhere leaves no data at all',
      query: '{ sure { ... on Firm { must } } found { __typename } }',
      data: null,
      errors: ['["sure",0,"must"]'],
    },
  ],
)
