import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Caller } from './caller.ts'
import { callers } from './callers.ts'
import { compared } from './compare.ts'
import { disagreement } from './explained.ts'
import { commonName, sameName } from './others.ts'
import { firm } from './people.ts'
import { poolsOf } from './pools.ts'
import { asCaller, operationsFor, type Setting, settingOn, shared, storiesFor } from './run.ts'
import { flippedWorld } from './worlds.ts'

/** The short form; the full one is bench/worlds.ts. */
const each = 8

/** Of the stories every caller is asked one half, its neighbours the other. */
const half = (caller: Caller) => ({ of: 2, nth: callers.indexOf(caller) })

let setting: Setting
beforeAll(async () => {
  setting = await settingOn(inject('ground'))
})
afterAll(() => setting?.here.house.close())

describe('two worlds, with a past and with rows that are added', () => {
  it.each(callers)('$name cannot tell them apart', async (caller) => {
    const { differences, told, operations } = await asCaller(setting, caller, each, { kinds: 1, share: half(caller) })
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
    for (const one of [...shared(await storiesFor(here, caller, pools, 1), half(caller)), ...operations]) {
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
