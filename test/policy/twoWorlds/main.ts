import type { Ground } from '../../groundOn.ts'
import { callers, counting } from './callers.ts'
import { corpus } from './corpus.ts'
import { mutants } from './mutants.ts'
import { compared, openWorld, operationsFor, otherWorld, poolsOf, storySubjects, wholeSchema } from './worlds.ts'

/** Two worlds for one caller, in a process of its own: ends with 3 at the first difference, with 0 when there is none. */
const ground = JSON.parse(process.env.XINLU_GROUND ?? '') as Ground
const name = process.env.XINLU_CALLER ?? mutants.find((one) => one.name === process.env.XINLU_MUTANT)?.caller
const caller = [...callers, counting].find((one) => one.name === name)
if (!caller) throw new Error(`no caller ${name}`)

const here = await openWorld(ground)
const there = await otherWorld(ground, caller)
let code = 0
try {
  const pools = await poolsOf(here)
  const stories = corpus(await storySubjects(here), String(pools.uscc?.[0]))
  const operations = caller.only ?? [...stories, ...operationsFor(caller, await wholeSchema(here), pools, 60)]
  for (const operation of operations) {
    const { difference } = await compared(here, there, caller, operation)
    if (!difference) continue
    console.log(`${operation.query} ${JSON.stringify(operation.variables)}\n${difference}`)
    code = 3
    break
  }
} finally {
  await here.house.close()
  await there.house.close()
}
process.exit(code)
