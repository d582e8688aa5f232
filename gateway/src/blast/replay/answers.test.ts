import { buildSchema, parse, print } from 'graphql'
import { describe, expect, it } from 'vitest'
import { differing, leavesOf, shownOf, subjectVariable, withTypes } from './answers.ts'

const schema = buildSchema(`
  input Key { id: ID code: String }
  input Whole { id: ID code: String! }
  interface Thing { id: ID }
  type Book implements Thing { id: ID pages: [Page!] tags: [String!] }
  type Map implements Thing { id: ID scale: Int }
  type Page { number: Int }
  type Query { thing(key: Key!): Thing whole(key: Whole!): Thing }
  type Mutation { drop(key: Key!): Int }`)

describe('an operation about one subject', () => {
  it.each([
    ['query($key: Key!) { thing(key: $key) { id } }', 'key'],
    ['query($k: Key!, $more: Int, $n: Int! = 1) { thing(key: $k) { id } }', 'k'],
    ['query($key: Key!, $more: Int!) { thing(key: $key) { id } }', null],
    ['query($key: Whole!) { whole(key: $key) { id } }', null],
    ['query($key: ID!) { thing(key: { id: $key }) { id } }', null],
    ['{ thing(key: { id: "a" }) { id } }', null],
    ['mutation($key: Key!) { drop(key: $key) }', null],
  ])('%s: by %s', (text, variable) => {
    expect(subjectVariable(parse(text), schema)).toBe(variable)
  })
})

const document = withTypes(
  parse(`query($key: Key!) {
    it: thing(key: $key) { id ...B ... on Map { scale } }
  }
  fragment B on Book { leaves: pages { number } tags }`),
)

describe('an answer', () => {
  const book = { __typename: 'Book', id: 'a', leaves: [{ __typename: 'Page', number: 1 }], tags: ['x'] }

  it('is asked with the type of each object', () => {
    expect(print(document).match(/__typename/g)).toHaveLength(4)
  })

  it('is its values, each by place and coordinate, whatever the alias and the fragment', () => {
    expect(leavesOf(document, schema, { it: book }, [])).toEqual([
      { path: 'it.id', coordinate: 'Book.id', value: '"a"' },
      { path: 'it.leaves.length', coordinate: 'Book.pages', value: '1 entries' },
      { path: 'it.leaves.0.number', coordinate: 'Page.number', value: '1' },
      { path: 'it.tags.length', coordinate: 'Book.tags', value: '1 entries' },
      { path: 'it.tags.0', coordinate: 'Book.tags', value: '"x"' },
    ])
  })

  it('says the code of an error at its place, and of one that is the whole answer', () => {
    const path = ['it', 'tags']
    const errors = [{ path, extensions: { code: 'NO_EDITION' } }]
    expect(leavesOf(document, schema, { it: { ...book, tags: null } }, errors)).toContainEqual({
      path: 'it.tags',
      coordinate: 'Book.tags',
      value: '!NO_EDITION',
    })
    expect(leavesOf(document, schema, null, [{ extensions: { code: 'FIELD_REFUSED' } }])).toEqual([
      { path: '', coordinate: 'the whole answer', value: '!FIELD_REFUSED' },
    ])
  })

  it('differs from another place by place', () => {
    const before = leavesOf(document, schema, { it: book }, [])
    const after = leavesOf(document, schema, { it: { ...book, leaves: [], tags: ['y'] } }, [])
    expect(differing(before, before)).toEqual([])
    expect(differing(before, after)).toEqual([
      { coordinate: 'Book.pages', from: '1 entries', to: '0 entries' },
      { coordinate: 'Page.number', from: '1', to: 'none' },
      { coordinate: 'Book.tags', from: '"x"', to: '"y"' },
    ])
  })
})

it.each([
  ['PUBLIC', null, true],
  ['INTERNAL', null, true],
  ['INTERNAL', 'LAST_FOUR', false],
  ['PERSONAL', null, false],
  ['SUPERVISION', null, false],
] as const)('a value of class %s with the mask %s is written out: %s', (name, mask, shown) => {
  const words = { classes: [name], mask, aggregate: false, rows: false }
  expect(shownOf(words, { from: '甲', to: '乙' }).from === '甲').toBe(shown)
})
