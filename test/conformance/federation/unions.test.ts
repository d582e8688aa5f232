import { conforms, type Told } from './suite.ts'

const book = { __typename: 'Book', id: 'm1', title: 'roads' }
const song = { __typename: 'Song', id: 's1', title: 'march' }
const movie = { __typename: 'Movie', id: 'v1', title: 'bridge' }

conforms(
  'a union whose members differ from subgraph to subgraph',
  [
    {
      name: 'a',
      sdl: `union Media = Book | Song union Seen = Book type Query { media: Media @shareable book: Book @shareable song: Media seen: Seen all: [Media] viewer: Viewer @shareable }
        type Viewer @shareable { media: Media song: Media book: Book } type Book @key(fields: "id") { id: ID! title: String @shareable inA: String }
        type Song @key(fields: "id") { id: ID! title: String @shareable inA: String }`,
      resolvers: {
        Query: {
          media: () => book,
          book: () => book,
          song: () => song,
          seen: () => book,
          all: () => [book, song, null],
          viewer: () => ({ media: book, song, book }),
        },
        Book: { __resolveReference: () => book, inA: () => 'a' },
        Song: { __resolveReference: () => song, inA: () => 'a' },
      },
    },
    {
      name: 'b',
      sdl: `union Media = Book | Movie type Query { media: Media @shareable book: Book @shareable film: Media onlyB: [Media] viewer: Viewer @shareable }
        type Viewer @shareable { media: Media film: Media } type Book @key(fields: "id") { id: ID! title: String @shareable inB: String }
        type Movie @key(fields: "id") { id: ID! title: String @shareable inB: String }`,
      resolvers: {
        Query: {
          media: () => book,
          book: () => book,
          film: () => movie,
          onlyB: () => [movie, book],
          viewer: () => ({ media: book, film: movie }),
        },
        Book: { __resolveReference: () => book, inB: () => 'b' },
        Movie: { __resolveReference: () => movie, inB: () => 'b' },
      },
    },
  ],
  [
    {
      what: 'is empty where only a member is asked for that does not come',
      query: '{ media { ... on Movie { title } } }',
      data: { media: {} },
    },
    {
      what: 'has the member that comes',
      query: '{ media { ... on Movie { title } ... on Book { title } } }',
      data: { media: { title: 'roads' } },
    },
    {
      what: 'says what came, with fields of both subgraphs',
      query:
        '{ media { __typename ... on Book { inA inB title } ... on Song { inA } } film { kind: __typename ... on Movie { inB } } }',
      data: { media: { __typename: 'Book', inA: 'a', inB: 'b', title: 'roads' }, film: { kind: 'Movie', inB: 'b' } },
    },
    {
      what: 'comes in lists with nulls, and goes on to the other subgraph for those who are known there',
      query:
        '{ all { __typename ... on Song { title } ... on Book { inB } ... on Movie { inB } } onlyB { ... on Book { inA } ... on Song { inA } ... on Movie { title } } }',
      data: {
        all: [{ __typename: 'Book', inB: 'b' }, { __typename: 'Song', title: 'march' }, null],
        onlyB: [{ title: 'bridge' }, { inA: 'a' }],
      },
    },
    {
      what: 'of one member only',
      query: '{ seen { ... on Book { title inB } } }',
      data: { seen: { title: 'roads', inB: 'b' } },
    },
    {
      what: 'within an object that both have',
      query:
        '{ viewer { media { ...Named } song { ...Named ... on Song { inA } } film { ...Named } book { title } } } fragment Named on Media { __typename ... on Book { title } ... on Song { title } ... on Movie { title } }',
      data: {
        viewer: {
          media: { __typename: 'Book', title: 'roads' },
          song: { __typename: 'Song', title: 'march', inA: 'a' },
          film: { __typename: 'Movie', title: 'bridge' },
          book: { title: 'roads' },
        },
      },
    },
    {
      what: 'under names that differ from form to form',
      query: '{ all { id: __typename ... on Book { x: title y: inA } ... on Song { x: inA y: title } } }',
      data: { all: [{ id: 'Book', x: 'roads', y: 'a' }, { id: 'Song', x: 'a', y: 'march' }, null] },
    },
  ],
)

conforms(
  'types of a union that share an interface',
  [
    {
      name: 'a',
      sdl: `type Query { products: [Product] node(id: ID!): Node toasters: [Toaster] } union Product = Oven | Toaster interface Node { id: ID! }
        type Oven implements Node @key(fields: "id") { id: ID! } type Toaster implements Node @key(fields: "id") { id: ID! warranty: Int }`,
      resolvers: {
        Query: {
          products: () => [
            { __typename: 'Oven', id: 'o1' },
            { __typename: 'Toaster', id: 't1' },
          ],
          node: (_: Told, { id }: Told) => ({ __typename: id[0] === 'o' ? 'Oven' : 'Toaster', id }),
          toasters: () => [{ id: 't1' }],
        },
        Toaster: { warranty: () => 3 },
      },
    },
    {
      name: 'b',
      sdl: 'interface Node { id: ID! } type Oven implements Node @key(fields: "id") { id: ID! warranty: Int } type Toaster @key(fields: "id") { id: ID! slots: Int }',
      resolvers: { Oven: { warranty: () => 1 }, Toaster: { slots: () => 2 } },
    },
  ],
  [
    {
      what: 'come by the interface, and by both',
      query:
        '{ products { ... on Node { __typename id } ... on Oven { warranty } ... on Toaster { warranty slots } } }',
      data: {
        products: [
          { __typename: 'Oven', id: 'o1', warranty: 1 },
          { __typename: 'Toaster', id: 't1', warranty: 3, slots: 2 },
        ],
      },
    },
    {
      what: 'come by a fragment within a fragment that always holds',
      query:
        'query ($id: ID!) { node(id: $id) { ...N ... on Node { ... on Oven { id } } } toasters { ... on Node { ... on Toaster { slots } } } } fragment N on Node { ... on Oven { warranty ...M } } fragment M on Node { id __typename }',
      variables: { id: 'o9' },
      data: { node: { warranty: 1, id: 'o9', __typename: 'Oven' }, toasters: [{ slots: 2 }] },
    },
    {
      what: 'are named at the root and within, also under other names',
      query:
        '{ __typename a: __typename products { b: __typename } toasters { __typename ... on Node { c: __typename } } }',
      data: {
        __typename: 'Query',
        a: 'Query',
        products: [{ b: 'Oven' }, { b: 'Toaster' }],
        toasters: [{ __typename: 'Toaster', c: 'Toaster' }],
      },
    },
  ],
)
