import { conforms, type Told } from './suite.ts'
import type { Toy } from './toys.ts'

let sum = 0
const changed = (to: number) => {
  sum = to
  return sum
}

const toys: Toy[] = [
  {
    name: 'sums',
    sdl: `type Query { sum: Int box: Box @shareable } type Mutation { set(to: Int!): Int add(n: Int!): Int item(n: Int!): Item fail: Int } type Box @shareable { a: Int b: Inner } type Inner @shareable { c: Int d: Int }
      type Item @key(fields: "id") { id: ID! now: Int @shareable }`,
    resolvers: {
      Query: { sum: () => sum, box: () => ({ a: 1, b: { c: 2, d: 3 } }) },
      Mutation: {
        set: (_: Told, { to }: Told) => changed(to),
        add: (_: Told, { n }: Told) => changed(sum + n),
        item: (_: Told, { n }: Told) => ({ id: String(changed(sum + n)), now: sum }),
        fail: () => {
          throw new Error('it cannot be done')
        },
      },
    },
  },
  {
    name: 'products',
    sdl: 'type Query { box: Box @shareable } type Mutation { double: Int } type Item @key(fields: "id") { id: ID! twice: Int later: Int } type Box @shareable { a: Int b: Inner } type Inner { c: Int @shareable d: Int @shareable e: Int }',
    resolvers: {
      Query: { box: () => ({ a: 1, b: { c: 2, d: 3, e: 4 } }) },
      Mutation: { double: () => changed(sum * 2) },
      Item: { twice: ({ id }: Told) => id * 2, later: () => sum },
    },
  },
]

conforms('what is done', toys, [
  {
    what: 'is done in the order of asking, by two subgraphs in turn',
    query: 'mutation { set(to: 0) a: add(n: 2) b: double c: add(n: 1) }',
    data: { set: 0, a: 2, b: 4, c: 5 },
  },
  {
    what: 'is done once where it is asked for twice under one name',
    query: 'mutation { set(to: 1) double ...D double } fragment D on Mutation { double again: double }',
    data: { set: 1, double: 2, again: 4 },
  },
  {
    what: 'is done although what was before it failed',
    query: 'mutation ($n: Int = 5) { set(to: 1) fail add(n: $n) double }',
    data: { set: 1, fail: null, add: 6, double: 12 },
    errors: ['["fail"]'],
  },
  {
    what: 'is not done where a condition says so',
    query: 'mutation ($no: Boolean!) { set(to: 1) add(n: 1) @skip(if: $no) double @include(if: true) __typename }',
    variables: { no: true },
    data: { set: 1, double: 2, __typename: 'Mutation' },
  },
  {
    what: 'gives entities, of which more is known elsewhere',
    query: 'mutation { set(to: 1) item(n: 2) { twice id now } other: item(n: 1) { id twice } }',
    data: { set: 1, item: { twice: 6, id: '3', now: 3 }, other: { id: '4', twice: 8 } },
  },
])

conforms('what is asked', toys, [
  {
    what: 'comes in the order of asking, also where it is asked for twice',
    query: '{ box { b { e } a ...B b { c } } } fragment B on Box { b { d c e } x: a }',
    data: { box: { b: { e: 4, d: 3, c: 2 }, a: 1, x: 1 } },
  },
  {
    what: 'may be nothing',
    query: 'query ($yes: Boolean! = true) { box @skip(if: $yes) { a } ... @include(if: false) { sum } }',
    data: {},
    // The stock gateway asks for the type of the root.
    fetches: [],
  },
  {
    what: 'may be nothing within an object',
    query: 'query ($yes: Boolean!) { box { b @skip(if: $yes) { c } ... on Box @include(if: false) { a } } }',
    variables: { yes: true },
    data: { box: {} },
  },
  {
    what: 'is what both conditions allow',
    query:
      'query ($yes: Boolean!, $no: Boolean = false) { box { a @skip(if: $no) @include(if: $yes) b @skip(if: $yes) @include(if: $yes) { c } x: a @skip(if: $no) @include(if: $no) ...B @include(if: $yes) } } fragment B on Box { b { ... @skip(if: $no) { d } } }',
    variables: { yes: true },
    data: { box: { a: 1, b: { d: 3 } } },
  },
])
