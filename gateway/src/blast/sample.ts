import { policyOf } from '../policy.ts'
import { nothingRecorded, operationOf } from './recorded.ts'
import { type Side, wordsOf } from './sides.ts'
import type { Use } from './use.ts'

/** The moment at which the tests play. */
export const now = '2026-11-23T01:00:00.000Z'

/** Words of two subgraphs: a library's public books, their borrowers, and the stocktaking of its keepers. */
export const words = `
enum join__Graph { BOOKS @join__graph(name: "books", url: "") STOCK @join__graph(name: "stock", url: "") }
directive @join__graph(name: String!, url: String!) on ENUM_VALUE
directive @join__type(graph: join__Graph!) repeatable on OBJECT
directive @join__field(graph: join__Graph) on FIELD_DEFINITION
directive @policy(policies: [[String!]!]!) on OBJECT | FIELD_DEFINITION
directive @mask(by: MaskKind!) on FIELD_DEFINITION
enum MaskKind { NAME LAST_FOUR }
directive @rows on FIELD_DEFINITION
type Query { book: Book @rows @policy(policies: [["PUBLIC"]]) @join__field(graph: BOOKS) }
type Book @join__type(graph: BOOKS) @join__type(graph: STOCK) @policy(policies: [["PUBLIC"]]) {
  title: String @join__field(graph: BOOKS)
  borrower: String @policy(policies: [["PERSONAL"]]) @mask(by: NAME) @join__field(graph: BOOKS)
  price: String @policy(policies: [["TRADE_SECRET"]]) @join__field(graph: BOOKS)
  missing: String @policy(policies: [["SUPERVISION"]]) @join__field(graph: STOCK)
}`

/** Two kinds of caller: keepers, with more in their own unit and domain, and others under a grant. */
export const policy = `
version: "1"
owners: { books: front, stock: cellar }
purposes:
  LENDING: { title: 借阅, answer: PARTIAL, audience: inside }
  SHARING: { title: 共享, answer: REJECT, audience: inside }
audiences: { public: [PUBLIC], inside: ALL }
lines:
  - { roles: [keeper], purpose: LENDING, basis: { instrument: a, at: 一 }, classes: { PUBLIC: SEE, PERSONAL: MASK }, obligations: [LOG, QUOTA(9)] }
  - { roles: [keeper], purpose: LENDING, rows: OWN_UNIT, basis: { instrument: a, at: 二 }, classes: { PERSONAL: SEE } }
  - { roles: [keeper], purpose: LENDING, rows: OWN_DOMAIN, basis: { instrument: a, at: 三 }, classes: { SUPERVISION: SEE } }
  - { roles: [other], purpose: SHARING, grant: DATA_REQUEST, rows: GRANT, basis: { instrument: b, at: 一 }, classes: { PUBLIC: SEE }, opens: { PERSONAL: MASK, TRADE_SECRET: SEE } }
`

/** A side of a comparison. */
export const side = (text = policy, supergraph = words): Side => ({
  name: 'side',
  kind: 'POLICY',
  policy: policyOf(text),
  ...wordsOf(supergraph),
  rules: '',
  files: '',
})

/** A policy, or words, with a text replaced that must be there. */
export function other(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`${from} is not there`)
  return text.replace(from, to)
}

const text = '{ book { title borrower price missing } }'
/** What was recorded of one operation and one grant. */
export const recorded = {
  ...nothingRecorded,
  operations: operationOf(text, 'h', 'RECORDED', null),
  uses: [
    { hash: 'h', role: 'keeper', purpose: 'LENDING', unit: 'cellar', grant: null, answers: 2, subjects: ['s1', 's2'] },
    { hash: 'h', role: 'keeper', purpose: 'LENDING', unit: 'front', grant: null, answers: 3, subjects: ['s2', 's3'] },
    { hash: 'g', role: 'other', purpose: 'SHARING', unit: null, grant: 'r', answers: 1, subjects: ['s9'] },
  ] satisfies Use[],
}
