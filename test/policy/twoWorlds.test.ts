import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { callers } from './twoWorlds/callers.ts'
import { corpus } from './twoWorlds/corpus.ts'
import { disagreement } from './twoWorlds/explained.ts'
import { mutants } from './twoWorlds/mutants.ts'
import { runMutant } from './twoWorlds/runMutant.ts'
import {
  compared,
  openWorld,
  operationsFor,
  otherWorld,
  poolsOf,
  storySubjects,
  type World,
  wholeSchema,
} from './twoWorlds/worlds.ts'

/** The short form: the full ones are `node test/bench/worlds.ts` and `node test/bench/mutants.ts`. */
const each = 30
const planted = mutants.filter((_, i) => i % 8 === 3)

let here: World
let schema: Awaited<ReturnType<typeof wholeSchema>>
let pools: Awaited<ReturnType<typeof poolsOf>>
beforeAll(async () => {
  here = await openWorld(inject('ground'))
  schema = await wholeSchema(here)
  pools = await poolsOf(here)
})
afterAll(() => here?.house.close())

const stories = async () => corpus(await storySubjects(here), String(pools.uscc?.[0]))

describe('two worlds', () => {
  it.each(callers)('$name sees no difference where what it may not see is otherwise', async (caller) => {
    const there = await otherWorld(inject('ground'), caller)
    try {
      const operations = [...(await stories()), ...operationsFor(caller, schema, pools, each)]
      const differences: string[] = []
      let withData = 0
      for (const operation of operations) {
        const { difference, withData: came } = await compared(here, there, caller, operation)
        if (difference) differences.push(`${operation.query} ${JSON.stringify(operation.variables)}\n  ${difference}`)
        if (came) withData += 1
      }
      expect(differences).toEqual([])
      // Two worlds that both say nothing would be no proof.
      expect(withData).toBeGreaterThan(5)
    } finally {
      await there.house.close()
    }
  })

  it.each(callers)('what is explained to $name is what it gets, and explaining fetches nothing', async (caller) => {
    const operations = [...(await stories()), ...operationsFor(caller, schema, pools, each)]
    const disagreements: string[] = []
    for (const operation of operations) {
      const said = await disagreement(here, caller, operation)
      if (said) disagreements.push(`${operation.query} ${JSON.stringify(operation.variables)}\n  ${said}`)
    }
    expect(disagreements).toEqual([])
  })

  it.each(planted)('a planted leak is told: $name', async (mutant) => {
    const { fate, told } = await runMutant(mutant, inject('ground'))
    expect({ fate, told }).toEqual({ fate: 'caught', told: expect.anything() })
  })

  it('somebody who may see it sees the difference', async () => {
    const [caller] = callers.filter(({ person }) => person === 'dashboard')
    const there = await otherWorld(inject('ground'), caller as (typeof callers)[number])
    try {
      const planning = { ...(caller as (typeof callers)[number]), person: 'planning-clerk' }
      const differing = []
      for (const operation of await stories())
        if ((await compared(here, there, planning, operation)).difference) differing.push(operation)
      expect(differing.length).toBeGreaterThan(0)
    } finally {
      await there.house.close()
    }
  })
})
