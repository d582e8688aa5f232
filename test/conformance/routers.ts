import type { Ground } from '../groundOn.ts'
import { openHive } from '../hive.ts'
import type { Caller } from '../policy/worlds/caller.ts'
import { callers } from '../policy/worlds/callers.ts'
import type { Operation } from '../policy/worlds/generate.ts'
import { pastOn } from '../policy/worlds/past.ts'
import { poolsOf } from '../policy/worlds/pools.ts'
import { operationsFor, storiesFor } from '../policy/worlds/run.ts'
import { openWorld, schemaOf, seenBy, type World } from '../policy/worlds/worlds.ts'

/** What came of one caller at two doors before the same rooms: our own, and another router's with our permission in it. */
export interface AtBothDoors {
  caller: string
  operations: number
  /** Answers of ours that held a fact. */
  told: number
  /** The other door gave a value where ours gave none, or said another: at which places. */
  more: { operation: Operation; places: string[] }[]
  /** The other door gave less, or said its errors otherwise. */
  otherwise: { operation: Operation; ours: string; theirs: string }[]
}

/** Everybody who asks what is generated. */
const asking = callers.filter(({ only }) => !only)

/** Asks the stories and generated operations of our own door and of Hive's before the same rooms, for each caller that `takes` says. */
export async function atBothDoors(
  ground: Ground,
  { count, kinds, takes = () => true }: { count: number; kinds: number; takes?: (caller: Caller) => boolean },
  came: (one: AtBothDoors) => void,
): Promise<void> {
  const ours = await openWorld(ground, await pastOn(ground), {}, 'HTTP')
  const hive = await openHive(ours.house)
  const theirs: World = { house: hive, past: ours.past, plan: [], asking: new Map() }
  try {
    const schema = await schemaOf(ours)
    for (const [i, caller] of asking.filter(takes).entries()) {
      const pools = await poolsOf([ours, ours], caller)
      const { operations } = operationsFor(caller, schema, pools, count, 300 + i)
      const stories = kinds > 0 ? await storiesFor(ours, caller, pools, kinds) : []
      const found: AtBothDoors = { caller: caller.name, operations: 0, told: 0, more: [], otherwise: [] }
      for (const operation of [...stories, ...operations]) {
        const here = await seenBy(ours, caller, operation)
        const there = await seenBy(theirs, caller, operation)
        const [a, b] = [answerIn(here.text), answerIn(there.text)]
        const places = beyond(b.data, a.data, '')
        found.operations += 1
        if (leaves(a.data) > 0) found.told += 1
        if (places.length > 0) found.more.push({ operation, places })
        const [said, saidThere] = [JSON.stringify([here.status, a]), JSON.stringify([there.status, b])]
        if (said !== saidThere) found.otherwise.push({ operation, ours: said, theirs: saidThere })
      }
      came(found)
    }
  } finally {
    await hive.close()
    await ours.house.close()
  }
}

interface Answer {
  data: unknown
  errors: unknown
  extensions: unknown
}

/** What an answer says, whatever the order of its parts and the words of the validator. */
function answerIn(text: string): Answer {
  const { data, errors, extensions } = JSON.parse(text) as { data?: unknown; errors?: Said[]; extensions?: unknown }
  return { data: data ?? null, errors: errors?.map(({ path, extensions }) => [path, extensions?.code]), extensions }
}
interface Said {
  path?: unknown
  extensions?: { code?: unknown }
}

/** The places at which one answer has a value that another has not, or has otherwise. */
function beyond(one: unknown, other: unknown, place: string): string[] {
  if (one === null || one === undefined) return []
  if (typeof one !== 'object') return one === other ? [] : [place]
  const inside = typeof other === 'object' && other !== null ? (other as Record<string, unknown>) : {}
  return Object.entries(one).flatMap(([key, value]) => beyond(value, inside[key], place ? `${place}.${key}` : key))
}

function leaves(value: unknown): number {
  if (value === null || value === undefined) return 0
  if (typeof value !== 'object') return 1
  return Object.entries(value).reduce((sum, [key, one]) => sum + (key === '__typename' ? 0 : leaves(one)), 0)
}
