import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Caller } from './caller.ts'
import { callers } from './callers.ts'
import { compared } from './compare.ts'
import { disagreement } from './explained.ts'
import type { Flip } from './flips.ts'
import { commonName, sameName } from './others.ts'
import { firm } from './people.ts'
import { poolsOf } from './pools.ts'
import { besides, operationsFor, type Setting, settingOn, shared, storiesFor } from './run.ts'
import { thinnedOn } from './thinned.ts'
import { flippedWorld, type World } from './worlds.ts'

/** The short form, of fewer rows; the full one is bench/worlds.ts. */
const each = 8
const long = process.env.XINLU_LONG === '1'

/** Of the stories every caller is asked a part, its neighbours the others. */
const part = (caller: Caller, of: number) => ({ of: long ? 1 : of, nth: callers.indexOf(caller) })

let thinned: Awaited<ReturnType<typeof thinnedOn>>
let setting: Setting
/** The last other world, for the next caller of whom nothing else is kept. */
let last: { flips: string; world: World } | null = null
async function otherwise(flips: readonly Flip[]): Promise<World> {
  const key = JSON.stringify(flips)
  if (last?.flips === key) return last.world
  await last?.world.house.close()
  last = null
  last = { flips: key, world: await flippedWorld(setting.ground, setting.past, flips) }
  return last.world
}
beforeAll(async () => {
  thinned = await thinnedOn(inject('ground'))
  setting = await settingOn(thinned.ground)
})
afterAll(async () => {
  await last?.world.house.close()
  await setting?.here.house.close()
  await thinned?.takeAway()
})

describe('two worlds, with a past and with rows that are added', () => {
  it.each(callers)('$name cannot tell them apart', async (caller) => {
    const how = { kinds: 1, share: part(caller, 2) }
    const there = await otherwise(caller.flips)
    const { differences, told, operations } = await besides(setting, there, caller, each, how)
    expect(differences.map(({ operation, difference }) => `${operation.query}\n  ${difference}`)).toEqual([])
    expect(operations).toBeGreaterThan(caller.only ? 0 : each)
    // Whoever may see something saw something: two worlds that both say nothing would be no proof.
    if (!/without an authority|says it audits/.test(caller.name)) expect(told).toBeGreaterThan(0)
  })

  it.each(callers)('what is explained to $name is what it gets, and explaining fetches nothing', async (caller) => {
    const { here, schema } = setting
    const pools = await poolsOf([here], caller)
    const { operations } = operationsFor(caller, schema, pools, each / 2, 2)
    const disagreements: string[] = []
    for (const one of [...shared(await storiesFor(here, caller, pools, 1), part(caller, 3)), ...operations]) {
      const said = await disagreement(here, caller, one)
      if (said) disagreements.push(`${one.query} ${JSON.stringify(one.variables)}\n  ${said}`)
    }
    expect(disagreements).toEqual([])
  })

  it('two others of one name are nothing to a firm that sees itself alone', async () => {
    const caller = callers.find(({ name }) => name === 'a firm') as (typeof callers)[number]
    const there = await flippedWorld(setting.ground, setting.past, [sameName([firm])])
    try {
      const query = `{ subject(key: { name: "${commonName}" }) { id } }`
      expect((await compared(setting.here, there, caller, { query, variables: {} })).difference).toBeNull()
    } finally {
      await there.house.close()
    }
  })
})
