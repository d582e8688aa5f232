import type { Ground } from '../groundOn.ts'
import { type Caller, callers } from '../policy/worlds/callers.ts'
import { type Compared, compared } from '../policy/worlds/compare.ts'
import { pastOn } from '../policy/worlds/past.ts'
import { poolsOf } from '../policy/worlds/pools.ts'
import { operationsFor, storiesFor } from '../policy/worlds/run.ts'
import { openWorld, schemaOf } from '../policy/worlds/worlds.ts'

/** What came of one caller. */
export interface Equality {
  caller: string
  operations: number
  /** Answers that held a fact. */
  told: number
  compiled: number
  /** Why what was not compiled went to the stock executor, each with its number. */
  stock: Record<string, number>
  differences: Compared[]
}

/** Callers who ask without an opening: each opening has a quota, which every question uses up. */
const asking = callers.filter(({ opening, bounds }) => !opening && !bounds)

/**
 * Asks the stories and so many generated operations of two houses that differ in one thing: one compiles, the other leaves
 * execution to the stock gateway. Every byte of the answers is held equal, and so are the fetches.
 */
export async function equalityOn(
  ground: Ground,
  count: number,
  came: (one: Equality) => void,
  kinds = 9,
): Promise<void> {
  const past = await pastOn(ground)
  let how: Equality
  const mine = await openWorld(ground, past, {
    executed(way, why) {
      if (way === 'compiled') how.compiled += 1
      else how.stock[why ?? ''] = (how.stock[why ?? ''] ?? 0) + 1
    },
  })
  const stock = await openWorld(ground, past, { stockOnly: true })
  try {
    const schema = await schemaOf(stock)
    for (const [i, caller] of asking.entries()) {
      how = { caller: caller.name, operations: 0, told: 0, compiled: 0, stock: {}, differences: [] }
      const pools = await poolsOf([mine, stock], caller)
      const generated = operationsFor(caller, schema, pools, Math.ceil(count / asking.length), 100 + i).operations
      for (const operation of [...(await storiesFor(mine, caller as Caller, pools, kinds)), ...generated]) {
        const result = await compared(mine, stock, caller, operation)
        how.operations += 1
        if (result.told) how.told += 1
        if (result.difference) how.differences.push(result)
      }
      came(how)
    }
  } finally {
    await mine.house.close()
    await stock.house.close()
  }
}
