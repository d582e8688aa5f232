import { describe, expect, it } from 'vitest'
import { compose } from './compose.ts'

const faultsOf = (root: string) => {
  const composed = compose([
    {
      name: 'things',
      sdl: `${root}
        "筛" input Filter { "电话" phone: String "乡镇" township: String }
        "物" type Thing @policy(policies: [["PUBLIC"]]) {
          "编号" id: ID! "乡镇" township: String "电话" phone: String @policy(policies: [["PERSONAL"]]) }`,
    },
  ])
  return 'faults' in composed ? composed.faults : []
}
const query = (field: string, policy = 'PUBLIC') => `type Query { "物" ${field} @policy(policies: [["${policy}"]]) }`

describe('a field that filters', () => {
  it.each([
    ['by a public fact', query('things(township: String): [Thing!]')],
    ['by a classified fact, being of its class', query('things(phone: String): [Thing!]', 'PERSONAL')],
    ['by nothing of the schema', query('things(first: Int): [Thing!]')],
  ])('%s is taken', (_, sdl) => expect(faultsOf(sdl)).toEqual([]))

  it.each([
    ['by a classified fact', query('things(phone: String): [Thing!]')],
    ['by a classified fact inside an input', query('things(filter: Filter): [Thing!]')],
    ['by a classified fact, being of another class', query('things(phone: String): [Thing!]', 'INTERNAL')],
  ])('%s is refused', (_, sdl) => {
    expect(faultsOf(sdl)).toEqual(['things: Query.things searches by phone, whose class it does not have itself'])
  })
})

describe('words', () => {
  it.each([
    ['a field without a class', 'type Query { "物" thing: String }', 'has no class'],
    ['a classified field that is never null', query('thing: String!', 'INTERNAL'), 'must be nullable'],
    [
      'a field without its Chinese term',
      'type Query { thing: String @policy(policies: [["PUBLIC"]]) }',
      'no Chinese term',
    ],
  ])('with %s are refused', (_, sdl, fault) => {
    expect(faultsOf(sdl).join()).toContain(fault)
  })
})
