import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { firmCode } from '../policy/worlds/people.ts'
import { type Equality, equalityOn } from './equality.ts'
import { misbehaving, misbehaviours } from './misbehaving.ts'

describe('an operation that was compiled', () => {
  it('gives every byte that the stock gateway gives, whoever asks', async () => {
    const all: Equality[] = []
    await equalityOn(inject('ground'), 150, (one) => all.push(one), 2)
    expect(
      all.flatMap(({ differences }) => differences.map(({ operation, difference }) => [operation.query, difference])),
    ).toEqual([])
    const sum = (of: (one: Equality) => number) => all.reduce((total, one) => total + of(one), 0)
    expect(sum((one) => one.told)).toBeGreaterThan(100)
    expect(sum((one) => one.compiled)).toBeGreaterThan(200)
    expect(all.flatMap(({ stock }) => Object.keys(stock))).toEqual([])
  })
})

describe('beside a subgraph that', () => {
  let room: Awaited<ReturnType<typeof misbehaving>>
  let mine: TestHouse
  let stock: TestHouse
  beforeAll(async () => {
    room = await misbehaving()
    const elsewhere = { overload: room.url }
    mine = await openTestHouse('in-process', undefined, { elsewhere })
    stock = await openTestHouse('in-process', undefined, { elsewhere, stockOnly: true })
  })
  afterAll(async () => {
    await mine?.close()
    await stock?.close()
    await room?.close()
  })

  const asked: [string, string, Record<string, unknown>][] = [
    ['dashboard', operation('dashboard-profile'), { key: { uscc: firmCode } }],
    ['dashboard', operation('dashboard-subjects'), { first: 3 }],
    ['anonymous', operation('public-lookup'), { key: { uscc: firmCode } }],
    [
      'dashboard',
      '{ a: subject(key: { uscc: "91141121YLKTJXMQ3N" }) { ... on Enterprise { p: profile { o: overload { l: listings { circumstance } } } } } }',
      {},
    ],
  ]

  it.each(Object.keys(misbehaviours))('%s, it answers as the stock gateway does', async (how) => {
    room.how = how
    for (const [role, query, variables] of asked) {
      const [here, there] = [await mine.as(role)(query, variables), await stock.as(role)(query, variables)]
      expect(here.text, query).toBe(there.text)
      expect(here.status).toBe(there.status)
      // What other subgraphs say is there all the same.
      expect(here.data, here.text).toBeTruthy()
    }
  })
})
