import type { Ask } from '@xinlu/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { askAs, enterTrucks } from '../sibling.ts'

type Letter = 'A' | 'B' | 'C'
type Holder = Letter | null

/** What a clerk says: `+ OWNED A from to` states, `! n OWNED A from to` corrects what was said n-th, `- n` withdraws it. */
type Saying = string

let house: TestHouse
let ask: Ask
const firms = {} as Record<Letter, string>
let next = 0

beforeAll(async () => {
  house = await openTestHouse()
  ask = askAs(house, 'overload', 'registry')
  const { data } = await house.as('dashboard')(
    '{ enterprises(filter: { industry: REPAIR }, first: 3) { edges { node { id } } } }',
  )
  for (const [i, letter] of (['A', 'B', 'C'] as const).entries()) firms[letter] = data.enterprises.edges[i].node.id
})
afterAll(() => house?.close())

const state =
  'mutation($vehicleId: ID!, $holderId: ID!, $kind: HoldingKind!, $from: Date!, $to: Date) { said: stateHolding(vehicleId: $vehicleId, holderId: $holderId, kind: $kind, from: $from, to: $to, reason: "登记") { id } }'
const correct =
  'mutation($id: ID!, $holderId: ID!, $kind: HoldingKind!, $from: Date!, $to: Date) { said: correctHolding(id: $id, holderId: $holderId, kind: $kind, from: $from, to: $to, reason: "更正") { id } }'
const withdraw = 'mutation($id: ID!) { said: withdrawHolding(id: $id, reason: "登记有误") { id } }'

/** Has a clerk say all of it about a new truck, an hour apart; gives the truck, and the instants after each saying, the first before any. */
async function told(sayings: readonly Saying[]): Promise<{ truck: string; instants: string[] }> {
  next += 1
  const truck = `s_0000000000history${next}`
  await enterTrucks(house, [truck], '2020-01-01T00:00:00Z')
  const ids: string[] = []
  const instants = [new Date(house.clock.now).toISOString()]
  for (const saying of sayings) {
    house.clock.now += 3_600_000
    const [deed, ...words] = saying.split(' ')
    const id = deed === '+' ? undefined : ids[Number(words.shift()) - 1]
    const [kind, letter, from, to] = words
    const said = { kind, holderId: firms[letter as Letter], from, ...(to && { to }) }
    const deeds = {
      '+': [state, { vehicleId: truck, ...said }],
      '!': [correct, { id, ...said }],
      '-': [withdraw, { id }],
    }
    const [text, variables] = deeds[deed as '+'] as [string, Record<string, unknown>]
    const { data, errors } = await house.as('planning-clerk')(text, variables)
    expect(errors).toBeUndefined()
    if (deed === '+') ids.push(data.said.id)
    instants.push(new Date(house.clock.now).toISOString())
  }
  return { truck, instants }
}

/** Which of the three firms count a truck on a day, as known at an instant. */
async function countedAt(truck: string, on: string, knownAt: string): Promise<Holder[]> {
  const letters = Object.keys(firms) as Letter[]
  const asked = letters.map((letter) => ({ holderId: firms[letter], on, knownAt }))
  const { fleets } = (await ask(
    'registry',
    'query($asked: [FleetInput!]!) { fleets(asked: $asked) { trucks vehicleIds } }',
    {
      asked,
    },
  )) as { fleets: { trucks: number; vehicleIds: string[] }[] }
  for (const { trucks, vehicleIds } of fleets) expect(trucks).toBe(vehicleIds.length)
  return letters.filter((_, i) => fleets[i]?.vehicleIds.includes(truck))
}

const owned = '+ OWNED A 2024-01-10'

describe('a truck counts, of every day and as known after each saying, for', () => {
  it.each<[string, Saying[], [number, string, Holder][]]>([
    [
      'the one who owned it, then the one it was sold to',
      [owned, '+ OWNED B 2025-03-01'],
      [
        [0, '2025-03-01', null],
        [1, '2024-01-09', null],
        [1, '2024-01-10', 'A'],
        [1, '2025-03-01', 'A'],
        [2, '2024-01-10', 'A'],
        [2, '2025-02-28', 'A'],
        [2, '2025-03-01', 'B'],
        [2, '2026-11-23', 'B'],
      ],
    ],
    [
      'its lessee for three months',
      [owned, '+ LEASED B 2025-01-01 2025-03-31'],
      [
        [1, '2025-01-01', 'A'],
        [2, '2024-12-31', 'A'],
        [2, '2025-01-01', 'B'],
        [2, '2025-03-31', 'B'],
        [2, '2025-04-01', 'A'],
      ],
    ],
    [
      'the firm it is attached to until it is detached',
      [owned, '+ ATTACHED B 2024-05-01', '! 2 ATTACHED B 2024-05-01 2025-06-30'],
      [
        [1, '2024-05-01', 'A'],
        [2, '2024-04-30', 'A'],
        [2, '2024-05-01', 'B'],
        [2, '2026-11-23', 'B'],
        [3, '2025-06-30', 'B'],
        [3, '2025-07-01', 'A'],
      ],
    ],
    [
      'its lessee to the end of the lease though it is sold meanwhile',
      [owned, '+ LEASED B 2025-01-01 2025-12-31', '+ OWNED C 2025-06-01'],
      [
        [2, '2026-01-01', 'A'],
        [3, '2025-05-31', 'B'],
        [3, '2025-06-01', 'B'],
        [3, '2025-12-31', 'B'],
        [3, '2026-01-01', 'C'],
      ],
    ],
    [
      'the right lessee once the wrong one is corrected, and nobody else once there was none',
      [owned, '+ LEASED C 2025-01-01 2025-03-31', '! 2 LEASED B 2025-01-01 2025-04-30', '- 2'],
      [
        [2, '2025-02-01', 'C'],
        [2, '2025-04-01', 'A'],
        [3, '2025-02-01', 'B'],
        [3, '2025-04-30', 'B'],
        [3, '2025-05-01', 'A'],
        [4, '2025-02-01', 'A'],
      ],
    ],
    [
      'the lessee before the firm it is attached to',
      [owned, '+ ATTACHED B 2024-03-01', '+ LEASED C 2024-06-01 2024-08-31'],
      [
        [3, '2024-02-29', 'A'],
        [3, '2024-05-31', 'B'],
        [3, '2024-06-01', 'C'],
        [3, '2024-08-31', 'C'],
        [3, '2024-09-01', 'B'],
      ],
    ],
    [
      'nobody once its last owner has given it up',
      ['+ OWNED B 2023-01-01', owned, '! 2 OWNED A 2024-01-10 2025-05-31'],
      [
        [2, '2025-06-01', 'A'],
        [3, '2024-01-09', 'B'],
        [3, '2025-05-31', 'A'],
        [3, '2025-06-01', null],
      ],
    ],
    [
      'the earlier owner too, when that is said last',
      ['+ OWNED B 2025-03-01', owned],
      [
        [1, '2025-02-28', null],
        [2, '2024-01-09', null],
        [2, '2025-02-28', 'A'],
        [2, '2025-03-01', 'B'],
      ],
    ],
  ])('%s', async (_, sayings, expected) => {
    const { truck, instants } = await told(sayings)
    for (const [after, on, holder] of expected) {
      const found = await countedAt(truck, on, instants[after] ?? '')
      expect({ after, on, found }).toEqual({ after, on, found: holder ? [holder] : [] })
    }
  })
})
