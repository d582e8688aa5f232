import { conforms, type Told } from './suite.ts'

conforms(
  'an entity with several keys, of which each subgraph knows some',
  [
    {
      name: 'roads',
      sdl: 'type Query { trucks: [Truck] loads: [Load] } type Load { truck: Truck } type Truck @key(fields: "plate") { plate: ID! weight: Int }',
      resolvers: {
        Query: {
          trucks: () => ['A1', 'B2', 'C3'].map((plate, i) => ({ plate, weight: 10 * (i + 1) })),
          loads: () => [...['A1', 'C3', 'B2', 'C3'].map((plate) => ({ truck: { plate } })), { truck: null }, null],
        },
      },
    },
    {
      name: 'registry',
      sdl: 'type Truck @key(fields: "plate") @key(fields: "number") { plate: ID! number: ID! }',
      // The third is known by nobody here, and this is the only way from a plate to a number.
      resolvers: {
        Truck: {
          __resolveReference: ({ plate }: Told) => (plate === 'C3' ? null : { plate, number: `n${plate}` }),
        },
      },
    },
    {
      name: 'grades',
      sdl: 'type Truck @key(fields: "number") { number: ID! grade: String owner: Owner } type Owner { name: String! }',
      resolvers: {
        Truck: {
          __resolveReference: ({ number }: Told) => {
            if (!number) throw new Error('no number was told')
            return { number, grade: number === 'nA1' ? 'AA' : 'B', owner: { name: `owner of ${number}` } }
          },
        },
      },
    },
  ],
  [
    {
      what: 'is found by one and looked up by another, also where one leads nowhere',
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
      what: 'is null only where it leads nowhere, with an object behind it, twice in a list that holds nulls',
      query: '{ loads { truck { owner { name } plate } } }',
      data: {
        loads: [
          { truck: { owner: { name: 'owner of nA1' }, plate: 'A1' } },
          { truck: { owner: null, plate: 'C3' } },
          { truck: { owner: { name: 'owner of nB2' }, plate: 'B2' } },
          { truck: { owner: null, plate: 'C3' } },
          { truck: null },
          null,
        ],
      },
    },
    {
      what: 'whose key that may not be null is asked for itself, and did not come',
      query: '{ trucks { plate number } }',
      data: { trucks: [{ plate: 'A1', number: 'nA1' }, { plate: 'B2', number: 'nB2' }, null] },
      errors: ['["trucks",2,"number"]'],
    },
  ],
)

const link = { firm: 'f1', from: 'north', to: 'south', lane: 'l1', number: 'n1', name: 'bridge' }
const words = 'firm: ID! @shareable number: ID! @shareable place: Stretch! @shareable'
const stretch = 'type Stretch @shareable { from: ID! to: ID! lane: ID! }'

conforms(
  'an entity with four keys, of which one alone may be looked up by in each subgraph',
  [
    {
      name: 'facts',
      sdl: `type Link @key(fields: "firm") @key(fields: "number", resolvable: false) @key(fields: "place { from to }", resolvable: false)
        @key(fields: "firm place { to lane }", resolvable: false) { ${words} name: String! } ${stretch}`,
      resolvers: { Link: { __resolveReference: () => ({ ...link, place: link }) } },
    },
    {
      name: 'plans',
      sdl: `type Query { plan: Plan } type Plan { links: [Link!]! }
        type Link @key(fields: "place { from to }", resolvable: false) @key(fields: "firm place { to lane }") @key(fields: "number", resolvable: false)
        @key(fields: "firm", resolvable: false) { ${words} name: String! @external title: String! @requires(fields: "name") } ${stretch}`,
      resolvers: {
        Query: { plan: () => ({ links: [{ ...link, name: undefined, place: link }] }) },
        Link: {
          __resolveReference: (told: Told) => ({ ...told, number: link.number, place: link }),
          title: ({ name }: Told) => {
            if (!name) throw new Error('the name was not told')
            return `titled ${name}`
          },
        },
      },
    },
  ],
  [
    {
      what: 'goes there and back for a field that needs another',
      query: '{ plan { links { firm name title } } }',
      data: { plan: { links: [{ firm: 'f1', name: 'bridge', title: 'titled bridge' }] } },
    },
    {
      what: 'goes there and back where only that field is asked for',
      query: '{ plan { links { title } } }',
      data: { plan: { links: [{ title: 'titled bridge' }] } },
    },
  ],
)

conforms(
  'a key that holds lists and other entities',
  [
    {
      name: 'lists',
      sdl: `type Query { best: Ranking } type Ranking @key(fields: "items { id pid }") { items: [Item!]! @shareable }
        type Item @key(fields: "id pid") { id: ID! pid: ID }`,
      resolvers: {
        Query: {
          best: () => ({
            items: [
              { id: '1', pid: 'p1' },
              { id: '2', pid: null },
            ],
          }),
        },
      },
    },
    {
      name: 'items',
      sdl: 'type Item @key(fields: "id") @key(fields: "id pid") { id: ID! pid: ID category: Category! } type Category @key(fields: "id tag") { id: ID! tag: String }',
      resolvers: {
        Item: {
          __resolveReference: ({ id, pid = null }: Told) => ({ id, pid, category: { id: `c${id}`, tag: `t${id}` } }),
        },
      },
    },
    {
      name: 'prices',
      sdl: `type Ranking @key(fields: "items { id pid } chosen { id }") @key(fields: "items { id pid }") { items: [Item!]! @shareable chosen: Item @shareable dearest: Int }
        type Item @key(fields: "id pid") { id: ID! pid: ID price(of: Int = 1): Int }
        type Category @key(fields: "id tag") { id: ID! tag: String mean: Int }`,
      resolvers: {
        Ranking: {
          __resolveReference: ({ items }: Told) => ({ items, chosen: items[1], dearest: items.length * 10 }),
        },
        Item: {
          __resolveReference: (told: Told) => told,
          price: ({ id, pid }: Told, { of }: Told) => Number(id) * of * (pid ? 1 : 100),
        },
        Category: { mean: ({ id, tag }: Told) => (tag === `t${id.slice(1)}` ? 5 : null) },
      },
    },
  ],
  [
    {
      what: 'is told whole, a null in it as null',
      query: '{ best { dearest chosen { id price(of: 2) } items { id price category { mean tag } } } }',
      data: {
        best: {
          dearest: 20,
          chosen: { id: '2', price: 400 },
          items: [
            { id: '1', price: 1, category: { mean: 5, tag: 't1' } },
            { id: '2', price: 200, category: { mean: 5, tag: 't2' } },
          ],
        },
      },
    },
  ],
)

conforms(
  'a root that two subgraphs share',
  [
    {
      name: 'names',
      sdl: 'type Query { office: Office @shareable } type Office @shareable { id: ID! name: Name } type Name @shareable { long: String }',
      resolvers: { Query: { office: () => ({ id: 'o1', name: { long: 'county bureau' } }) } },
    },
    {
      name: 'prices',
      sdl: 'type Query { office: Office @shareable } type Office { id: ID! @shareable name: Name @shareable rent: Int } type Name { short: String }',
      resolvers: { Query: { office: () => ({ id: 'o1', name: { short: 'bureau' }, rent: 3 }) } },
    },
  ],
  [
    {
      what: 'is asked in both, and merged, for what each alone has',
      query: '{ office { id name { short long } rent } }',
      data: { office: { id: 'o1', name: { short: 'bureau', long: 'county bureau' }, rent: 3 } },
    },
    {
      what: 'is asked in one for what that one has',
      query: '{ office { rent id } }',
      data: { office: { rent: 3, id: 'o1' } },
    },
  ],
)
