import { conforms, type Told } from './suite.ts'

const item = (id: string) => ({ __typename: 'Item', id })

conforms(
  'an error of a subgraph',
  [
    {
      name: 'lists',
      sdl: `type Query { found: [Found] items: [Item!] one: Item broken: Int } union Found = Item | Other type Other { of: String } type Item @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          found: () => [{ __typename: 'Other', of: 'x' }, item('1'), null, item('3'), item('4')],
          items: () => [item('1'), item('3')],
          one: () => item('3'),
          broken: () => {
            throw new Error('it is broken')
          },
        },
      },
    },
    {
      name: 'notes',
      sdl: 'type Item @key(fields: "id") { id: ID! note: String must: String! list: [String!] whole: [Int]! }',
      resolvers: {
        Item: {
          // The fourth is known by nobody here.
          __resolveReference: ({ id }: Told) => (id === '4' ? null : { id }),
          note: ({ id }: Told) => {
            if (id === '3') throw new Error('it has no note')
            return `note ${id}`
          },
          must: ({ id }: Told) => (id === '3' ? null : `must ${id}`),
          list: ({ id }: Told) => (id === '3' ? ['a', null] : ['a']),
          whole: ({ id }: Told) => (id === '3' ? [1, null] : []),
        },
      },
    },
    {
      name: 'sizes',
      sdl: 'type Item @key(fields: "id") { id: ID! size: Int }',
      resolvers: { Item: { size: ({ id }: Told) => Number(id) } },
    },
  ],
  [
    {
      what: 'is told at its place in a list, of which not every element was asked about',
      query: '{ found { ... on Item { id note size } ... on Other { of } } }',
      data: {
        found: [
          { of: 'x' },
          { id: '1', note: 'note 1', size: 1 },
          null,
          { id: '3', note: null, size: 3 },
          { id: '4', note: null, size: 4 },
        ],
      },
      errors: ['["found",3,"note"]'],
      // It counts those that it asked about.
      stock: {
        data: {
          found: [
            { of: 'x' },
            { id: '1', note: 'note 1', size: 1 },
            null,
            { id: '3', note: null, size: 3 },
            { id: '4', note: null, size: 4 },
          ],
        },
        errors: ['["found",1,"note"]'],
      },
    },
    {
      what: 'takes away what may not be without it, and nothing else',
      query: '{ items { must } one { must } found { ... on Item { must size } } }',
      data: { items: null, one: null, found: [{}, { must: 'must 1', size: 1 }, null, null, null] },
      // Beside an error of a fetch neither tells of the fourth, which nobody knows.
      errors: ['["found",3,"must"]', '["items",1,"must"]', '["one","must"]'],
      stock: {
        data: { items: null, one: null, found: [{}, { must: 'must 1', size: 1 }, null, null, null] },
        errors: ['["found",1,"must"]', '["items",1,"must"]', '["one","must"]'],
      },
    },
    {
      what: 'in a list that may not hold a null takes the list',
      query: '{ items { list whole id } }',
      data: {
        items: [
          { list: ['a'], whole: [], id: '1' },
          { list: null, whole: [1, null], id: '3' },
        ],
      },
      errors: ['["items",1,"list",1]'],
    },
    {
      what: 'leaves what is asked beside it',
      query: '{ broken one { size } }',
      data: { broken: null, one: { size: 3 } },
      errors: ['["broken"]'],
    },
    {
      what: 'is told under the name that the caller gave',
      query: '{ first: one { id: note x: size } also: broken }',
      data: { first: { id: null, x: 3 }, also: null },
      errors: ['["also"]', '["first","id"]'],
    },
  ],
)
