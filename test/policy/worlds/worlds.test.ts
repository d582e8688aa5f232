import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { callers, witnesses } from './callers.ts'
import { compared } from './compare.ts'
import { seenFlip } from './controls.ts'
import { coordinatesFrom, generatorOf } from './generate.ts'
import { knownLeaks } from './known.ts'
import { commonName, sameName } from './others.ts'
import { firm } from './people.ts'
import { poolsOf } from './pools.ts'
import { asCaller, bounds, type Setting, settingOn, storiesFor } from './run.ts'
import { flippedWorld, openWorld } from './worlds.ts'

/** The short form; the full one is full.ts. */
const each = 40

let setting: Setting
beforeAll(async () => {
  setting = await settingOn(inject('ground'))
})
afterAll(() => setting?.here.house.close())

const shown = new Set<string>()

describe('two worlds, with a past and with rows that are added', () => {
  it.each(callers)('$name cannot tell them apart', async (caller) => {
    const { differences, told, known, operations } = await asCaller(setting, caller, each)
    for (const one of known) shown.add(one.known ?? '')
    expect(differences.map(({ operation, difference }) => `${operation.query}\n  ${difference}`)).toEqual([])
    expect(operations).toBeGreaterThan(each)
    // Whoever may see something saw something: two worlds that both say nothing would be no proof.
    if (!/without an authority|says it audits/.test(caller.name)) expect(told).toBeGreaterThan(0)
  })

  it('and of the leaks that are known, each still shows', () => {
    expect([...shown].sort()).toEqual(knownLeaks.map(({ name }) => name).sort())
  })

  // Closed, it goes into what `others` flips.
  it.fails('two others of one name are nothing to a firm that sees itself alone', async () => {
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

describe('the proof itself', () => {
  it.each(['anyone', 'a firm', 'the leader group', 'a clerk of squad 1'])(
    'what %s cannot tell, somebody can who may',
    async (name) => {
      const caller = callers.find((one) => one.name === name) as (typeof callers)[number]
      const there = await flippedWorld(setting.ground, setting.past, caller.flips)
      try {
        const stories = storiesFor(caller, await poolsOf([setting.here], caller))
        const seeing: string[] = []
        for (const witness of witnesses)
          for (const story of stories) {
            if (!(await compared(setting.here, there, witness, story)).difference) continue
            seeing.push(witness.name)
            break
          }
        expect(seeing).toContain('dashboard')
      } finally {
        await there.house.close()
      }
    },
  )

  it('a flip is seen by who may see it', async () => {
    const [flip] = callers.find(({ name }) => name === 'an auditor')?.flips ?? []
    const world = await openWorld(setting.ground, setting.past)
    try {
      expect(flip && (await seenFlip(world, flip))).toMatchObject({ query: expect.stringContaining('subject') })
    } finally {
      await world.house.close()
    }
  })

  it('a thousand generated operations reach every coordinate, and the same seed makes the same ones', async () => {
    const { schema, here } = setting
    const pools = await poolsOf([here], {})
    const thousand = () => {
      const generator = generatorOf({ schema, pools, bounds, takes: () => true, seed: 7 })
      return { made: Array.from({ length: 1000 }, () => generator.next()), asked: generator.asked }
    }
    const { made, asked } = thousand()
    expect(coordinatesFrom(schema).filter((one) => !asked.has(one))).toEqual([])
    expect(thousand().made).toEqual(made)
    expect(new Set(made.map(({ query }) => query)).size).toBeGreaterThan(900)
    const all = made.map(({ query }) => query).join('\n')
    for (const form of [
      /\w: \w+ ?[({]/,
      /\.\.\. on /,
      /\.\.\.F\d/,
      /@skip\(if: \$/,
      /@include\(if: (true|false)/,
      /__typename/,
      /= \w/,
    ])
      expect(all).toMatch(form)
  })
})
