import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { driver, firmCode } from '../policy/worlds/people.ts'

let house: TestHouse
const fetches: string[] = []
const statements: string[] = []
beforeAll(async () => {
  house = await openTestHouse('in-process', undefined, {
    observe: (subgraph) => void fetches.push(subgraph),
    statement: (subgraph) => void statements.push(subgraph),
  })
})
afterAll(() => house?.close())

const counted = (names: readonly string[]) =>
  Object.fromEntries([...new Set(names)].sort().map((name) => [name, names.filter((one) => one === name).length]))

async function asked(role: string, query: string, variables: Record<string, unknown>, headers = {}) {
  fetches.length = 0
  statements.length = 0
  const answer = await house.as(role)(query, variables, { headers })
  expect(answer.data, answer.text).toBeTruthy()
  return { fetches: counted(fetches), statements: counted(statements.filter((name) => name !== 'ledger')) }
}

describe('a planned fetch', () => {
  it.each([
    ['a profile by its code', 'dashboard', 'dashboard-profile', { key: { uscc: firmCode } }],
    ['a profile by its id', 'dashboard', 'dashboard-profile', { key: { id: driver.id } }],
    [
      'a profile as it was known',
      'dashboard',
      'dashboard-profile',
      { key: { uscc: firmCode }, knownAt: '2026-06-01T00:00:00Z' },
    ],
    ['a public look-up', 'anonymous', 'public-lookup', { key: { uscc: firmCode } }],
    ['an export', 'clerk', 'export-acts', { template: 'PENALTY_2018' }],
  ])('is one statement: %s', async (_, role, name, variables) => {
    const came = await asked(role, operation(name), variables)
    expect(came.statements).toEqual(came.fetches)
    expect(Object.keys(came.fetches).length).toBeGreaterThan(0)
  })

  it('is one statement however long the page is, and one more for the band of its total', async () => {
    const short = await asked('dashboard', operation('dashboard-subjects'), { first: 1 })
    const long = await asked('dashboard', operation('dashboard-subjects'), { first: 100 })
    expect(long).toEqual(short)
    const { registry, ...others } = long.statements
    expect(registry).toBe(2)
    expect(others).toEqual(Object.fromEntries(Object.keys(others).map((name) => [name, 1])))
  })

  it('is one statement for aliases and instants together, and one more where profiles of several instants begin in it', async () => {
    const query = `query Q($a: SubjectKey!, $before: DateTime) {
      a: subject(key: $a) { ... on Enterprise { now: profile { enforcement { first: decisions(first: 1) { docNo } all: decisions { kind } decisionsInForce } }
        before: profile(knownAt: $before) { enforcement { decisions(first: 5) { docNo } } } } } }`
    const came = await asked('dashboard', query, { a: { uscc: firmCode }, before: '2026-06-01T00:00:00Z' })
    // Two fetches begin at two places of the answer; the registry looks at two instants after it has found the subject.
    expect(came.fetches).toEqual({ enforcement: 2, registry: 1 })
    expect(came.statements).toEqual({ enforcement: 2, registry: 2 })
  })

  it('asks once for a level of lists, however many rows hold one', async () => {
    const query = `{ enterprises(first: 20) { edges { node { vehicles(first: 5) { plate plates { plate } owners { owner { id } } } } } } }`
    const { statements: few } = await asked('dashboard', query.replace('20', '8'), {})
    const { statements: many } = await asked('dashboard', query, {})
    expect(many).toEqual(few)
    expect(many.registry).toBeLessThanOrEqual(4)
  })
})
