import type { Ground } from '../../groundOn.ts'
import { callers } from './callers.ts'
import { compared } from './compare.ts'
import { pastOn } from './past.ts'
import type { Planted } from './planted.ts'
import { poolsOf } from './pools.ts'
import { operationsFor, storiesFor } from './run.ts'
import { flippedWorld, openWorld, schemaOf } from './worlds.ts'

/** Two worlds for one caller in a process with a planted leak: ends with 3 at the first difference, with 0 when there is none. */
const ground = JSON.parse(process.env.XINLU_GROUND ?? '') as Ground
const { caller: name } = JSON.parse(process.env.XINLU_PLANTED ?? '') as Planted
const caller = callers.find((one) => one.name === name)
if (!caller) throw new Error(`nobody is called "${name}"`)

const past = await pastOn(ground)
const here = await openWorld(ground, past)
const there = await flippedWorld(ground, past, caller.flips)
let code = 0
try {
  const pools = await poolsOf([here, there], caller)
  const { operations } = operationsFor(caller, await schemaOf(here), pools, 100, 1)
  for (const one of caller.only ?? [...(await storiesFor(here, caller, pools)), ...operations]) {
    const { difference } = await compared(here, there, caller, one)
    if (!difference) continue
    console.log(`${one.query} ${JSON.stringify(one.variables)}\n${difference}`)
    code = 3
    break
  }
} finally {
  await here.house.close()
  await there.house.close()
}
// A leak in a file that nobody loaded was not planted.
process.exit((globalThis as { plantedLoaded?: boolean }).plantedLoaded ? code : 4)
