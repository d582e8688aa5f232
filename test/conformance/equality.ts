import { join } from 'node:path'
import { limitsFrom, root } from '@xinlu/gateway'
import type { Ground } from '../groundOn.ts'
import type { Caller } from '../policy/worlds/caller.ts'
import { callers } from '../policy/worlds/callers.ts'
import { chanceOf } from '../policy/worlds/chance.ts'
import { type Compared, compared } from '../policy/worlds/compare.ts'
import { pastOn } from '../policy/worlds/past.ts'
import { poolsOf } from '../policy/worlds/pools.ts'
import { operationsFor, shared, storiesFor } from '../policy/worlds/run.ts'
import { openWorld, schemaOf } from '../policy/worlds/worlds.ts'
import { comparedSpoilt, spoiling } from './spoilt.ts'
import { varied } from './varied.ts'

/** What came of one caller. */
export interface Equality {
  caller: string
  operations: number
  /** Answers that held a fact. */
  told: number
  /** Answers without any data, by the code of the first error. */
  refused: Record<string, number>
  /** Answers that held an error beside data. */
  erred: number
  compiled: number
  /** Why what was not compiled went to the stock executor, each with its number. */
  stock: Record<string, number>
  differences: Compared[]
}

/** Callers who ask without an opening: each opening has a quota, which every question uses up. */
const asking = callers.filter(({ opening, bounds }) => !opening && !bounds)

/** Of the house's limits, these are set wide: how large an operation may be is not the question here. */
const wide = { tokens: 20_000, depth: 30, fields: 5000, aliases: 500, rootFields: 50, directives: 500, cost: 1_000_000 }
const usual = limitsFrom(join(root, 'schema/limits.yaml'))
const limits = {
  ...usual,
  roles: Object.fromEntries(Object.entries(usual.roles).map(([role, own]) => [role, { ...own, ...wide }])),
}

export interface Asked {
  /** How many generated operations in all. */
  count: number
  /** Of how many kinds of subjects the stories are asked; none for no stories. */
  kinds?: number
  /** Into how many parts the stories are dealt to the callers; each has all unless it is said. */
  parts?: number
  /** Whether the subgraphs are hosted over HTTP, and answer now and then otherwise than they should. */
  spoilt?: boolean
}

/**
 * Asks the stories and generated operations of two houses that differ in one thing: one compiles, the other leaves execution to
 * the stock gateway. Each second generated operation is asked in another dress. Every byte of the answers is held equal, and so
 * are the fetches; beside subgraphs that fail, all but the errors that the stock gateway does not tell (`spoilt.ts`).
 */
export async function equalityOn(
  ground: Ground,
  { count, kinds = 9, parts = 1, spoilt = false }: Asked,
  came: (one: Equality) => void,
): Promise<void> {
  const past = await pastOn(ground)
  let how: Equality
  const open = (more: Parameters<typeof openWorld>[2]) =>
    openWorld(
      ground,
      past,
      { ...more, limits, ...(spoilt && { instead: spoiling.instead }) },
      spoilt ? 'HTTP' : 'in-process',
    )
  const mine = await open({
    executed(way, why) {
      if (way === 'compiled') how.compiled += 1
      else how.stock[why ?? ''] = (how.stock[why ?? ''] ?? 0) + 1
    },
  })
  const stock = await open({ stockOnly: true })
  try {
    const schema = await schemaOf(stock)
    for (const [i, caller] of asking.entries()) {
      how = {
        caller: caller.name,
        operations: 0,
        told: 0,
        refused: {},
        erred: 0,
        compiled: 0,
        stock: {},
        differences: [],
      }
      const pools = await poolsOf([mine, stock], caller)
      const made = operationsFor(caller, schema, pools, Math.ceil(count / asking.length), 100 + i).operations
      const chance = chanceOf(i)
      const generated = made.map((one, at) => (at % 4 < 2 ? one : varied(one, schema, chance)))
      const all = kinds > 0 ? await storiesFor(mine, caller as Caller, pools, kinds) : []
      const stories = shared(all, { of: parts, nth: i })
      for (const operation of [...stories, ...generated]) {
        const result = await (spoilt ? comparedSpoilt : compared)(mine, stock, caller, operation)
        how.operations += 1
        if (result.told) how.told += 1
        if (result.refused) how.refused[result.refused] = (how.refused[result.refused] ?? 0) + 1
        if (result.erred) how.erred += 1
        if (result.difference) how.differences.push(result)
      }
      came(how)
    }
  } finally {
    await mine.house.close()
    await stock.house.close()
  }
}

/** What came of all callers together. */
export function summed(all: readonly Equality[]) {
  const sum = (of: (one: Equality) => number) => all.reduce((total, one) => total + of(one), 0)
  const stock = added(all.map((one) => one.stock))
  const byStock = Object.values(stock).reduce((total, n) => total + n, 0)
  const compiled = sum((one) => one.compiled)
  return {
    operations: sum((one) => one.operations),
    told: sum((one) => one.told),
    refused: added(all.map((one) => one.refused)),
    erred: sum((one) => one.erred),
    compiled,
    stock,
    /** Of what was executed, the part that was compiled. */
    share: compiled / (compiled + byStock),
    differences: all.flatMap((one) => one.differences.map((other) => ({ caller: one.caller, ...other }))),
  }
}

/** Counts by name, added up. */
function added(all: readonly Record<string, number>[]): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const one of all) for (const [name, n] of Object.entries(one)) sum[name] = (sum[name] ?? 0) + n
  return sum
}
