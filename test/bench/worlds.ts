import { groundOn } from '../groundOn.ts'
import { callers } from '../policy/twoWorlds/callers.ts'
import { corpus } from '../policy/twoWorlds/corpus.ts'
import { disagreement } from '../policy/twoWorlds/explained.ts'
import {
  compared,
  openWorld,
  operationsFor,
  otherWorld,
  poolsOf,
  storySubjects,
  wholeSchema,
} from '../policy/twoWorlds/worlds.ts'

/**
 * `node test/bench/worlds.ts [operations]`: two worlds in full. For every caller the stories and so many generated operations,
 * 1,000 unless told otherwise, in a county and in one where everything that the caller may not see is otherwise. Ends with 1
 * where one byte of an answer, a header or a fetch differs, or where an operation was explained otherwise than it ran.
 */
const each = Number(process.argv[2]) || 1000
const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
const started = performance.now()
let differences = 0
try {
  const here = await openWorld(ground)
  const schema = await wholeSchema(here)
  const pools = await poolsOf(here)
  const rows: Record<string, unknown>[] = []
  for (const caller of callers) {
    const there = await otherWorld(ground, caller)
    const stories = corpus(await storySubjects(here), String(pools.uscc?.[0]))
    const operations = [...stories, ...operationsFor(caller, schema, pools, each)]
    const row = {
      caller: caller.name,
      flips: caller.flips.length,
      operations: 0,
      'with data': 0,
      differences: 0,
      'explained otherwise': 0,
    }
    for (const operation of operations) {
      const { difference, withData } = await compared(here, there, caller, operation)
      row.operations += 1
      const disagrees = await disagreement(here, caller, operation)
      if (disagrees) {
        row['explained otherwise'] += 1
        console.error(`${caller.name}: ${operation.query} ${JSON.stringify(operation.variables)}\n  ${disagrees}`)
      }
      if (withData) row['with data'] += 1
      if (!difference) continue
      row.differences += 1
      console.error(`${caller.name}: ${operation.query} ${JSON.stringify(operation.variables)}\n  ${difference}`)
    }
    differences += row.differences + row['explained otherwise']
    rows.push(row)
    await there.house.close()
  }
  await here.house.close()
  console.table(rows)
  console.log(`${differences} differences, ${Math.round((performance.now() - started) / 1000)} s`)
} catch (error) {
  // Told before anything is taken away: what stands in the way of that is only what this left behind.
  console.error(error)
  process.exit(1)
} finally {
  await takeAway()
}
process.exitCode = differences === 0 ? 0 : 1
