import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { firmCode } from '../policy/worlds/people.ts'
import { type Asked, type Equality, equalityOn, summed } from './equality.ts'
import { misbehaving, misbehaviours } from './misbehaving.ts'

const patience = 180_000
/** Into how many parts the stories are dealt to those who ask: each is asked by some of them, with XINLU_LONG=1 by all. */
const parts = process.env.XINLU_LONG === '1' ? 1 : 4
describe('an operation that was compiled', { timeout: patience }, () => {
  const asked = async (how: Asked) => {
    const all: Equality[] = []
    await equalityOn(inject('ground'), how, (one) => all.push(one))
    const { differences, ...figures } = summed(all)
    expect(differences.map(({ caller, operation, difference }) => [caller, operation.query, difference])).toEqual([])
    expect(figures.share).toBeGreaterThanOrEqual(0.95)
    return figures
  }

  it('gives every byte that the stock gateway gives, whoever asks', async () => {
    const { told, compiled } = await asked({ count: 63, kinds: 1, parts })
    expect(told).toBeGreaterThan(60)
    expect(compiled).toBeGreaterThan(120)
  })

  it('gives what the stock gateway gives while subgraphs fail, and tells of every error that it tells', async () => {
    const { compiled, erred } = await asked({ count: 42, kinds: 1, parts, spoilt: true })
    expect(compiled).toBeGreaterThan(100)
    expect(erred).toBeGreaterThan(45)
  })
})

describe('beside a subgraph that', () => {
  let room: Awaited<ReturnType<typeof misbehaving>>
  let mine: TestHouse
  let stock: TestHouse
  beforeAll(async () => {
    room = await misbehaving()
    const elsewhere = { overload: room.url }
    // A room that is left alone says for how many seconds, which is of the moment.
    const breaker = { failures: Number.POSITIVE_INFINITY, pauseMs: 0 }
    mine = await openTestHouse('in-process', undefined, { elsewhere, breaker })
    stock = await openTestHouse('in-process', undefined, { elsewhere, breaker, stockOnly: true })
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
