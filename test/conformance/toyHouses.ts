import type { Toy } from './toys.ts'

type Reference = Record<string, never> & Record<string, unknown>

/** Trucks known by plate here, by plate and number there, by number alone elsewhere. */
export const keys: Toy[] = [
  {
    name: 'roads',
    sdl: 'type Query { trucks: [Truck] } type Truck @key(fields: "plate") { plate: ID! weight: Int }',
    resolvers: {
      Query: {
        trucks: () =>
          [
            ['A1', 10],
            ['B2', 20],
            ['C3', 30],
          ].map(([plate, weight]) => ({ plate, weight })),
      },
    },
  },
  {
    name: 'registry',
    sdl: 'type Truck @key(fields: "plate") @key(fields: "number") { plate: ID! number: ID! }',
    resolvers: {
      Truck: {
        // The third is known by nobody here.
        __resolveReference: ({ plate }: Reference) => (plate === 'C3' ? null : { plate, number: `n${plate}` }),
      },
    },
  },
  {
    name: 'grades',
    sdl: 'type Truck @key(fields: "number") { number: ID! grade: String }',
    resolvers: {
      Truck: {
        __resolveReference: ({ number }: Reference) => ({ number, grade: String(number) === 'nA1' ? 'AA' : 'B' }),
      },
    },
  },
]

const sections = [
  { id: 's1', place: { from: 'a', to: 'b', lane: '1' }, name: 'bridge' },
  { id: 's2', place: { from: 'c', to: 'd', lane: '2' }, name: 'road' },
]

/** Sections known by an id and parts of a place, whose title needs the name that another subgraph has. */
export const shapes: Toy[] = [
  {
    name: 'firms',
    sdl: `type Query { firm: Firm } type Firm @key(fields: "id") { id: ID! sections: [Section!]! }
      type Section @key(fields: "place { from to }", resolvable: false) @key(fields: "id place { to lane }") @key(fields: "id", resolvable: false) {
        id: ID! place: Place! name: String! @external title: String! @requires(fields: "name") }
      type Place { from: ID! to: ID! lane: ID! }`,
    resolvers: {
      Query: { firm: () => ({ id: 'f1', sections: sections.map(({ id, place }) => ({ id, place })) }) },
      Section: {
        __resolveReference: (reference: Reference) => ({
          ...reference,
          place: sections.find(({ id }) => id === String(reference.id))?.place,
        }),
        title: ({ name }: { name: string }) => `section ${name}`,
      },
    },
  },
  {
    name: 'names',
    sdl: `type Section @key(fields: "place { from to }") @key(fields: "id") { id: ID! place: Place! @shareable name: String! }
      type Place @shareable { from: ID! to: ID! }`,
    resolvers: {
      Section: {
        __resolveReference: ({ id, place }: Reference) =>
          sections.find(
            (one) => one.id === id || (place as unknown as { from: string } | undefined)?.from === one.place.from,
          ),
      },
      Place: {},
    },
  },
]
shapes[0] = {
  ...(shapes[0] as Toy),
  sdl: (shapes[0] as Toy).sdl
    .replace('type Place {', 'type Place @shareable {')
    .replace('place: Place!', 'place: Place! @shareable'),
}

let sum = 0

/** A bid whose rank needs its price, which needs its weight; and deeds of two subgraphs on one sum. */
export const orders: Toy[] = [
  {
    name: 'bids',
    sdl: 'type Query { bid: Bid } type Bid @key(fields: "id") { id: ID! weight: Int owner: String } type Mutation { add(n: Int!): Int }',
    resolvers: {
      Query: { bid: () => ({ id: 'b1', weight: 7, owner: 'o1' }) },
      Bid: { __resolveReference: ({ id }: Reference) => ({ id, weight: 7, owner: 'o1' }) },
      Mutation: {
        add: (_: unknown, { n }: { n: number }) => {
          sum += n
          return sum
        },
      },
    },
  },
  {
    name: 'prices',
    sdl: 'type Bid @key(fields: "id") { id: ID! weight: Int @external price: String @requires(fields: "weight") } type Mutation { double: Int }',
    resolvers: {
      Bid: { price: ({ weight }: { weight: number }) => `(price of ${weight})` },
      Mutation: {
        double: () => {
          sum *= 2
          return sum
        },
      },
    },
  },
  {
    name: 'ranks',
    sdl: 'type Bid @key(fields: "id") { id: ID! price: String @external rank: String @requires(fields: "price") }',
    resolvers: { Bid: { rank: ({ price }: { price: string }) => `rank of ${price}` } },
  },
]

const parties = [
  { __typename: 'Firm', id: 'p1', code: 'c1' },
  { __typename: 'Person', id: 'p2', born: 1970 },
]

/** Parties of two kinds, with more of each kind, and of all kinds together, from elsewhere. */
export const types: Toy[] = [
  {
    name: 'people',
    sdl: `type Query { parties: [Party!] found: [Found] grid: [[Firm]] } union Found = Firm | Person
      interface Party @key(fields: "id") { id: ID! }
      type Firm implements Party @key(fields: "id") { id: ID! code: String must: String! }
      type Person implements Party @key(fields: "id") { id: ID! born: Int }`,
    resolvers: {
      Query: {
        parties: () => parties,
        found: () => [...parties].reverse(),
        grid: () => [[parties[0]], null, [parties[0], null]],
      },
      Firm: { must: () => null },
      Party: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    },
  },
  {
    name: 'seats',
    sdl: 'type Firm @key(fields: "id") { id: ID! seat: String }',
    resolvers: { Firm: { seat: () => 'north' } },
  },
  {
    name: 'labels',
    sdl: 'type Party @key(fields: "id") @interfaceObject { id: ID! label: String }',
    resolvers: { Party: { label: ({ id }: { id: string }) => `label ${id}` } },
  },
]

const link = { firm: 'f1', from: 'north', to: 'south', lane: 'l1', number: 'n1', name: 'bridge' }

/** Links with four keys, of which only one may be looked up by in each subgraph. */
export const links: Toy[] = [
  {
    name: 'facts',
    sdl: `type Link @key(fields: "firm") @key(fields: "number", resolvable: false) @key(fields: "place { from to }", resolvable: false)
        @key(fields: "firm place { to lane }", resolvable: false) { firm: ID! number: ID! place: Stretch! name: String! }
      type Stretch { from: ID! to: ID! lane: ID! }`,
    resolvers: { Link: { __resolveReference: () => ({ ...link, place: link }) } },
  },
  {
    name: 'plans',
    sdl: `type Query { plan: Plan } type Plan { links: [Link!]! }
      type Link @key(fields: "place { from to }", resolvable: false) @key(fields: "firm place { to lane }") @key(fields: "number", resolvable: false)
        @key(fields: "firm", resolvable: false) { firm: ID! number: ID! place: Stretch! name: String! @external title: String! @requires(fields: "name") }
      type Stretch { from: ID! to: ID! lane: ID! }`,
    resolvers: {
      Query: { plan: () => ({ links: [{ ...link, name: undefined, place: link }] }) },
      Link: {
        __resolveReference: (reference: Reference) => ({ ...reference, number: link.number, place: link }),
        title: ({ name }: { name?: string }) => {
          if (!name) throw new Error('the name was not given')
          return `titled ${name}`
        },
      },
    },
  },
]
for (const toy of links)
  toy.sdl = toy.sdl
    .replaceAll(/(number|place|firm): (ID|Stretch)!/g, '$1: $2! @shareable')
    .replace('type Stretch {', 'type Stretch @shareable {')
