import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { type Coordinates, coordinatesOf } from '@xinlu/schema'
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, parse } from 'graphql'
import type { Ground } from '../../groundOn.ts'
import { type Asking, asClaims, type Hosting, type HouseSettings, openHouseOn, type TestHouse } from '../../houseOn.ts'
import type { Caller } from './caller.ts'
import type { Flip } from './flips.ts'
import type { Operation } from './generate.ts'
import { laid, type Past } from './past.ts'

/** A house whose fetches are heard. One operation at a time is asked of it, so that each fetch has its operation. */
export interface World {
  house: TestHouse
  past: Past
  plan: Fetch[]
  asking: Map<string, Asking>
}

interface Fetch {
  subgraph: string
  query: string
  variables: string
}

/** Opens a world with its past; its door may be told more. */
export async function openWorld(
  ground: Ground,
  past: Past,
  more: HouseSettings = {},
  hosting: Hosting = 'in-process',
): Promise<World> {
  const plan: Fetch[] = []
  const observe = (subgraph: string, query: string, variables: Record<string, unknown>) =>
    void plan.push({ subgraph, query, variables: JSON.stringify(variables) })
  const house = await openHouseOn(ground, hosting, undefined, { ...more, observe })
  try {
    await laid(house, past)
  } catch (error) {
    await house.close()
    throw error
  }
  return { house, past, plan, asking: new Map() }
}

/** A world in which these are otherwise. */
export async function flippedWorld(ground: Ground, past: Past, flips: readonly Flip[]): Promise<World> {
  const world = await openWorld(ground, past)
  try {
    for (const one of flips) await apply(world, one)
    return world
  } catch (error) {
    await world.house.close()
    throw error
  }
}

/** Applies a flip as the owner of the database; one that changes nothing is an error, one without its table is left out. */
export async function apply({ house: { database } }: World, { name, sql, table }: Flip): Promise<boolean> {
  if (table) {
    const [row] = await database.admin<{ there: boolean }[]>`select to_regclass(${table}) is not null as there`
    if (!row?.there) return false
  }
  let changed = 0
  for (const statement of sql) changed += (await database.admin.unsafe(statement)).count
  if (changed === 0) throw new Error(`the flip "${name}" changed nothing`)
  return true
}

/** What a caller gets in one world: every byte that can be read, and what was fetched for it. */
export interface Seen {
  status: number
  headers: string
  text: string
  /** Which subgraphs were asked what, in the order of their texts: those of one step are sent at once. */
  plan: string
  /** The same with what was given to each: it stays between the door and the rooms. */
  given: string
}

export type Asker = Pick<Caller, 'name' | 'person' | 'purpose' | 'opening' | 'receipt'>

/** Asks in a world as a caller. */
export function askingOf({ house, asking }: World, { name, person }: Asker): Asking {
  const ask = asking.get(name) ?? (typeof person === 'string' ? house.as(person) : asClaims(house, person))
  asking.set(name, ask)
  return ask
}

/** What a caller sends beside an operation. */
export function headersOf({ past }: World, { purpose, opening, receipt }: Asker): Record<string, string> {
  return {
    'x-purpose': purpose,
    ...(opening && { 'x-grant': past.openings[opening] }),
    ...(receipt && { 'x-receipt': '1' }),
  }
}

export async function seenBy(
  world: World,
  caller: Asker,
  { query, variables, operationName }: Operation,
): Promise<Seen> {
  const { plan } = world
  plan.length = 0
  const { status, headers, text } = await askingOf(world, caller)(query, variables, {
    headers: headersOf(world, caller),
    ...(operationName !== undefined && { operationName }),
  })
  const body = withoutReceipt(text)
  // A receipt is of its own length, and of no other secret; whether an answer is packed goes by its length.
  const ofLength = ['content-length', 'content-encoding']
  // A socket is closed after so many answers, whatever they are.
  const ofSocket = ['date', 'connection', 'keep-alive']
  const told = [...headers].filter(([name]) => !ofSocket.includes(name) && (body === text || !ofLength.includes(name)))
  return {
    status,
    headers: JSON.stringify(told.sort()),
    text: body,
    plan: plan
      .map(({ subgraph, query }) => `${subgraph} ${query}`)
      .sort()
      .join('\n'),
    given: plan
      .map(({ subgraph, query, variables }) => `${subgraph} ${query} ${variables}`)
      .sort()
      .join('\n'),
  }
}

/** What of a receipt is of the answer: the rest is of its entry in a log with its own salts. */
const ofTheAnswer = ['version', 'at', 'purpose', 'operationHash', 'policyVersion', 'editions', 'resultHash', 'keyId']

function withoutReceipt(text: string): string {
  if (!text.includes('"receipt":{')) return text
  const body = JSON.parse(text) as { extensions?: { receipt?: Record<string, unknown> } }
  const receipt = body.extensions?.receipt
  if (!receipt || !body.extensions) return text
  body.extensions.receipt = Object.fromEntries(
    Object.entries(receipt).map(([key, value]) => [key, ofTheAnswer.includes(key) ? value : typeof value]),
  )
  return JSON.stringify(body)
}

/** The whole schema, as those inside may read it. */
export async function schemaOf({ house }: World): Promise<GraphQLSchema> {
  const { data } = await house.as('dashboard')(getIntrospectionQuery())
  return buildClientSchema(data)
}

/** The classes of every coordinate. */
export const coordinates: Coordinates = coordinatesOf(
  parse(readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8')),
)
