import type { GraphQLSchema } from 'graphql'
import type { Ground } from '../../groundOn.ts'
import type { Caller } from './caller.ts'
import { type Compared, compared } from './compare.ts'
import { corpus, publishedThen } from './corpus.ts'
import { disagreement } from './explained.ts'
import { type Bounds, generatorOf, type Operation } from './generate.ts'
import { type Past, pastOn } from './past.ts'
import { correctedIn, poolsOf } from './pools.ts'
import type { Pools } from './values.ts'
import { coordinates, flippedWorld, openWorld, schemaOf, type World } from './worlds.ts'

/** What came of one caller. */
export interface Figures {
  caller: string
  flips: number
  operations: number
  /** Answers that held a fact. */
  told: number
  /** Coordinates that were asked for. */
  reached: number
  differences: Compared[]
  /** Operations of which only what the door gave to the rooms differs. */
  inside: Compared[]
  /** What was explained otherwise than it ran; looked at where it is asked for. */
  explained: string[]
}

export const bounds: Bounds = { fields: 45, depth: 8, roots: 3, aliases: 6, directives: 8 }

/**
 * What is of the access log, which is another in each world: nobody who may read it is asked to. The receipt of the very answer is of its
 * entry there (`gateway/src/execute/ownReceipt.test.ts`).
 */
const ofTheLog = [
  ...[
    'verifyReceipt',
    'ledgerCheckpoint',
    'ledgerConsistency',
    'accessLog',
    'whoLookedAtMe',
    'myNotices',
    'blastRadius',
  ].map((field) => `Query.${field}`),
  'Draw.receipt',
  'TenderCheck.receipt',
]

/** So many operations for a caller: every second of what is open to it, so that facts flow, the others of everything. */
export function operationsFor(caller: Caller, schema: GraphQLSchema, pools: Pools, count: number, seed: number) {
  const classesOf = (type: string, field: string) => coordinates.get(`${type}.${field}`)?.classes ?? []
  const open = (type: string, field: string) => classesOf(type, field).every((one) => caller.opens.includes(one))
  const takes = (type: string, field: string) => !ofTheLog.includes(`${type}.${field}`)
  const common = { schema, pools, bounds: { ...bounds, ...caller.bounds } }
  const flowing = generatorOf({ ...common, seed, takes: (type, field) => takes(type, field) && open(type, field) })
  const any = generatorOf({ ...common, seed: seed + 1, takes })
  const operations = Array.from({ length: count }, (_, i): Operation => (i % 2 === 0 ? flowing : any).next())
  return { operations, asked: new Set([...flowing.asked.keys(), ...any.asked.keys()]) }
}

/** One of so many parts of a list, each further part one place on. */
export interface Share {
  of: number
  nth: number
}

const wholeShare: Share = { of: 1, nth: 0 }

/** What of a list is in a share; the shares of callers one after the other have every entry asked by some of them. */
export const shared = <One>(all: readonly One[], { of, nth }: Share): One[] => all.filter((_, i) => i % of === nth % of)

/** What is laid once for all callers. */
export interface Setting {
  ground: Ground
  past: Past
  /** The world as it is, for callers who leave nothing behind in it. */
  here: World
  schema: GraphQLSchema
}

export async function settingOn(ground: Ground): Promise<Setting> {
  const past = await pastOn(ground)
  const here = await openWorld(ground, past)
  return { ground, past, here, schema: await schemaOf(here) }
}

/** How a caller is asked, where it is otherwise than whole. */
interface How {
  seed?: number
  kinds?: number
  explain?: boolean
  share?: Share
}

/** Asks the stories of so many subjects and so many generated operations as a caller, in the world as it is and in the one that it must not tell from it. */
export async function asCaller(setting: Setting, caller: Caller, count: number, how: How = {}): Promise<Figures> {
  const there = await flippedWorld(setting.ground, setting.past, caller.flips)
  try {
    return await besides(setting, there, caller, count, how)
  } finally {
    await there.house.close()
  }
}

/** The same where the other world is there already: others who must not tell it were asked in it. */
export async function besides(
  { ground, past, schema, here: common }: Setting,
  there: World,
  caller: Caller,
  count: number,
  { seed = 1, kinds = 9, explain = false, share = wholeShare }: How = {},
): Promise<Figures> {
  // Under an opening a quota is used up, which its owners see.
  const here = caller.opening ? await openWorld(ground, past) : common
  try {
    const pools = await poolsOf([here, there], caller)
    const { operations, asked } = operationsFor(caller, schema, pools, count, seed)
    const figures: Figures = {
      caller: caller.name,
      flips: caller.flips.length,
      operations: 0,
      told: 0,
      reached: asked.size,
      differences: [],
      inside: [],
      explained: [],
    }
    for (const one of caller.only ?? [...shared(await storiesFor(here, caller, pools, kinds), share), ...operations]) {
      const result = await compared(here, there, caller, one)
      figures.operations += 1
      const otherwise = explain ? await disagreement(here, caller, one) : null
      if (otherwise) figures.explained.push(`${one.query}\n  ${otherwise}`)
      if (result.told) figures.told += 1
      if (result.difference) figures.differences.push(result)
      if (result.inside) figures.inside.push(result)
    }
    return figures
  } finally {
    if (here !== common) await here.house.close()
  }
}

/** The stories, of so many subjects, spread over the kinds that there are, the caller's own first. */
export async function storiesFor(
  world: World,
  { near = [] }: Pick<Caller, 'near'>,
  pools: Pools,
  kinds = 9,
): Promise<Operation[]> {
  const ids = (pools['SubjectKey.id'] ?? []) as string[]
  const every = Math.ceil(ids.length / kinds)
  const some = new Set([...near, ...ids.filter((_, i) => i % every === 0)])
  const then = (await correctedIn(world)).map(({ id, at }) => publishedThen(id, at))
  return [...corpus([...some], ((pools.uscc ?? []) as string[]).slice(0, kinds < 9 ? 1 : 3)), ...then]
}
