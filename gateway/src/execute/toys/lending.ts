import type { Toy } from './toys.ts'

const books = ['1', '2', '3', '4']
const kindOf: Record<string, string> = { 1: 'NEW', 2: 'OLD', 3: 'NEW', 4: 'OLD' }
const has = (id: unknown) => books.includes(String(id))

const book = (id: string) => ({
  __typename: 'Book',
  id,
  title: `title ${id}`,
  kind: kindOf[id],
  size: Number(id) * 10,
  shelf: { room: { id: `r${Number(id) % 2}` }, place: id },
  sequels: id === '1' ? [book2('2'), null, book2('3')] : null,
})
const book2 = (id: string) => ({ __typename: 'Book', id, title: `title ${id}`, kind: kindOf[id], size: 1, sequels: [] })
const film = (id: string) => ({
  __typename: 'Film',
  id,
  title: id === '8' ? null : `film ${id}`,
  length: 1.5,
  size: null,
})
const person = (id: string) => ({ __typename: 'Person', id })

/** Four rooms of a library: interfaces, unions, entities with several keys, fields that need others, lists with holes. */
export const lending: Record<string, Toy> = {
  catalogue: {
    sdl: `
      type Query {
        works(of: [Kind!], first: Int = 2): [Work!]!
        media: [Media]
        work(id: ID!): Work
        book(id: ID!): Book
        sure: Film!
      }
      type Mutation { lend(id: ID!): Book  shelve(id: ID!, place: Int!): Book! }
      enum Kind { NEW OLD SECRET @inaccessible }
      interface Work @key(fields: "id") { id: ID!  title: String  size: Int }
      type Book implements Work @key(fields: "id") @key(fields: "shelf { room { id } place }") {
        id: ID!  title: String  kind: Kind  size: Int  shelf: Shelf @shareable  sequels: [Book]
      }
      type Film implements Work @key(fields: "id") { id: ID!  title: String  length: Float  size: Int }
      type Shelf @shareable { room: Room!  place: ID! }
      type Room @key(fields: "id") { id: ID! }
      union Media = Book | Film`,
    root: {
      works: () => [book('1'), film('8'), book('2'), film('9')],
      media: [film('9'), null, book('3'), book('1')],
      work: ({ id }: { id: string }) => (has(id) ? book(id) : null),
      book: ({ id }: { id: string }) => (has(id) ? book(id) : null),
      sure: film('8'),
      lend: ({ id }: { id: string }) => (has(id) ? book(id) : null),
      shelve: ({ id, place }: { id: string; place: number }) => ({ ...book(id), shelf: { room: { id: 'r0' }, place } }),
    },
    entities: {
      Book: ({ id, shelf }) => book(String(id ?? (shelf as { place: string }).place)),
      Film: ({ id }) => film(String(id)),
      Work: ({ id }) => (has(id) ? book(String(id)) : film(String(id))),
      Room: (told) => told,
    },
  },
  shop: {
    sdl: `
      type Book @key(fields: "id") { id: ID!  price: Float  priceIn(currency: String = "CNY"): Float  weight: Int @shareable  stock: [Offer!]  author: Person }
      type Offer { seller: Person!  amount: Int!  note: String }
      type Person @key(fields: "id", resolvable: false) { id: ID! }
      type Query { offers: [[Offer!]]  cheapest: Book }`,
    root: {
      offers: [[{ seller: person('p1'), amount: 3, note: null }], null, []],
      cheapest: { id: '2', price: 1, weight: 2, author: null },
    },
    entities: {
      Book: ({ id }) =>
        has(id) && {
          id,
          price: Number(id),
          priceIn: ({ currency }: { currency: string | null }) => Number(id) * (currency === 'CNY' ? 1 : 7),
          weight: id === '3' ? null : 5,
          stock:
            id === '2'
              ? null
              : [
                  { seller: person('p2'), amount: 1, note: 'n' },
                  { seller: person('p1'), amount: 2 },
                ],
          author: id === '4' ? null : person(`p${id}`),
        },
    },
  },
  people: {
    sdl: `
      type Person @key(fields: "id") { id: ID!  name: String!  nick: String  friends: [Person!]  best: Person  born: Day }
      scalar Day
      type Query { people(ids: [ID!]!): [Person]!  me: Person }`,
    root: {
      people: ({ ids }: { ids: string[] }) => ids.map((id) => whole(id)),
      me: () => whole('p1'),
    },
    entities: { Person: ({ id }) => whole(String(id)) },
  },
  post: {
    sdl: `
      type Book @key(fields: "id") {
        id: ID!
        price: Float @external
        weight: Int @external
        stock: [Offer!] @external
        shipping(to: String): String @requires(fields: "price weight")
        parcels: Int @requires(fields: "stock { amount seller { id } }")
      }
      type Offer { amount: Int! @external  seller: Person! @external }
      type Person @key(fields: "id", resolvable: false) { id: ID! }
      type Room @key(fields: "id") { id: ID!  door: String }`,
    entities: {
      Book: ({ id, price, weight, stock }) => ({
        id,
        shipping: (given: { to?: string }) => `${price}/${weight}/${given.to ?? ''}`,
        parcels: Array.isArray(stock) ? stock.length : null,
      }),
      Room: ({ id }) => ({ id, door: `door ${id}` }),
    },
  },
}

function whole(id: string): Record<string, unknown> {
  return {
    ...person(id),
    name: `name ${id}`,
    nick: id === 'p2' ? null : id,
    friends: () => (id === 'p1' ? [whole('p2'), whole('p3')] : null),
    best: () => (id === 'p3' ? null : whole('p3')),
    born: { year: 1999, odd: [id] },
  }
}

/** A room that knows works only as such, and not what each of them is. */
export const readers: Toy = {
  sdl: `
      type Work @key(fields: "id") @interfaceObject { id: ID!  rating: Int  notes: [Note!]! }
      type Note { text: String!  about: Work }
      type Query { bestRated: Work }`,
  root: { bestRated: { __typename: 'Work', id: '1', rating: 5, notes: [] } },
  entities: {
    Work: ({ id }) => ({ id, rating: Number(id), notes: [{ text: `note ${id}`, about: { id: '2', rating: 2 } }] }),
  },
}
