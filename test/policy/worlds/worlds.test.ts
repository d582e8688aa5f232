import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { callers } from './callers.ts'
import { compared } from './compare.ts'
import { commonName, sameName } from './others.ts'
import { firm } from './people.ts'
import { asCaller, type Setting, settingOn } from './run.ts'
import { flippedWorld } from './worlds.ts'

/** The short form; the full one is full.ts. */
const each = 30

let setting: Setting
beforeAll(async () => {
  setting = await settingOn(inject('ground'))
})
afterAll(() => setting?.here.house.close())

describe('two worlds, with a past and with rows that are added', () => {
  it.each(callers)('$name cannot tell them apart', async (caller) => {
    const { differences, told, operations } = await asCaller(setting, caller, each, { kinds: 3 })
    expect(differences.map(({ operation, difference }) => `${operation.query}\n  ${difference}`)).toEqual([])
    expect(operations).toBeGreaterThan(each)
    // Whoever may see something saw something: two worlds that both say nothing would be no proof.
    if (!/without an authority|says it audits/.test(caller.name)) expect(told).toBeGreaterThan(0)
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
