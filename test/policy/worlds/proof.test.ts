import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { callers, witnesses } from './callers.ts'
import { compared } from './compare.ts'
import { seenFlip } from './controls.ts'
import { coordinatesFrom, generatorOf } from './generate.ts'
import { planted } from './planted.ts'
import { poolsOf } from './pools.ts'
import { bounds, type Setting, settingOn, storiesFor } from './run.ts'
import { runPlanted } from './runPlanted.ts'
import { slips } from './slips.ts'
import { flippedWorld, openWorld } from './worlds.ts'

const whole = process.env.XINLU_LONG === '1'
let setting: Setting
beforeAll(async () => {
  setting = await settingOn(inject('ground'))
})
afterAll(() => setting?.here.house.close())

describe('the proof of two worlds', () => {
  it.each(['anyone', 'a firm', 'the leader group', 'a clerk of squad 1'])(
    'what %s cannot tell, somebody can who may',
    async (name) => {
      const caller = callers.find((one) => one.name === name) as (typeof callers)[number]
      const there = await flippedWorld(setting.ground, setting.past, caller.flips)
      try {
        const stories = await storiesFor(setting.here, caller, await poolsOf([setting.here], caller))
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

  it.each([...planted, ...slips])('a planted leak stands where it is planted: $name', ({ file, find }) => {
    expect(readFileSync(join(root, file), 'utf8').split(find)).toHaveLength(2)
  })

  // Each takes two worlds in a process of its own; `bench/planted.ts` runs all of them.
  it.each([...planted, ...slips].filter((_, i) => i % (whole ? 10 : 100) === 0))(
    'a planted leak is told: $name',
    async (leak) => {
      const { fate, told } = await runPlanted(leak, setting.ground)
      expect({ fate, told }).toEqual({ fate: 'caught', told: expect.anything() })
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

  it('two thousand generated operations reach every coordinate, and the same seed makes the same ones', async () => {
    const { schema, here } = setting
    const pools = await poolsOf([here], {})
    const madeOf = (most: number) => {
      const generator = generatorOf({ schema, pools, bounds, takes: () => true, seed: 7 })
      return { made: Array.from({ length: most }, () => generator.next()), asked: generator.asked }
    }
    const { made, asked } = madeOf(2000)
    expect(coordinatesFrom(schema).filter((one) => !asked.has(one))).toEqual([])
    const again = whole ? 2000 : 500
    expect(madeOf(again).made).toEqual(made.slice(0, again))
    expect(new Set(made.map(({ query }) => query)).size).toBeGreaterThan(1800)
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
