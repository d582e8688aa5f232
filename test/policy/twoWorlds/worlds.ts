import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { type Coordinates, coordinatesOf } from '@xinlu/schema'
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, parse } from 'graphql'
import type { Ground } from '../../groundOn.ts'
import { openHouseOn, type TestHouse } from '../../houseOn.ts'
import type { CallerOfWorlds } from './callers.ts'
import { applied } from './flips.ts'
import { type Generated, generated } from './generate.ts'

/** A house whose fetches are heard. */
export interface World {
  house: TestHouse
  plan: string[]
}

export async function openWorld(ground: Ground): Promise<World> {
  const plan: string[] = []
  // What is asked of whom, and of how many: what subgraphs tell each other through the planner is not the caller's to see.
  const observe = (subgraph: string, query: string, { representations }: Record<string, unknown>) =>
    void plan.push(`${subgraph} ${query} ${Array.isArray(representations) ? representations.length : ''}`)
  const house = await openHouseOn(ground, 'in-process', undefined, { observe })
  return { house, plan }
}

/** The world in which what a caller may not see is otherwise. */
export async function otherWorld(ground: Ground, { flips }: CallerOfWorlds): Promise<World> {
  const world = await openWorld(ground)
  try {
    await applied(world.house.database, flips)
    return world
  } catch (error) {
    await world.house.close()
    throw error
  }
}

/** What a caller gets in one world: every byte that can be read, and what was fetched for it. */
async function seen({ house, plan }: World, { person, purpose }: CallerOfWorlds, { query, variables }: Generated) {
  plan.length = 0
  const { status, headers, text } = await house.as(person)(query, variables, { headers: { 'x-purpose': purpose } })
  const told = [...headers].filter(([name]) => name !== 'date' && name !== 'content-length')
  return { status, headers: told, text: withoutReceipt(text), plan: [...plan].sort() }
}

/** A receipt is of its own entry in its own log: of it only what it says of the answer is compared. */
function withoutReceipt(text: string): string {
  if (!text.includes('"receipt"')) return text
  const body = JSON.parse(text) as { extensions?: { receipt?: Record<string, unknown> } }
  const receipt = body.extensions?.receipt
  if (receipt && body.extensions) {
    const { operationHash, resultHash, policyVersion, purpose, editions } = receipt
    body.extensions.receipt = { operationHash, resultHash, policyVersion, purpose, editions }
  }
  return JSON.stringify(body)
}

/** What one operation told a caller: whether the worlds differ, and whether anything came. */
export interface Compared {
  operation: Generated
  difference: string | null
  withData: boolean
}

/** Asks the same in both worlds. */
export async function compared(a: World, b: World, caller: CallerOfWorlds, operation: Generated): Promise<Compared> {
  const [here, there] = await Promise.all([seen(a, caller, operation), seen(b, caller, operation)])
  const differing = (['status', 'headers', 'text', 'plan'] as const).find(
    (part) => JSON.stringify(here[part]) !== JSON.stringify(there[part]),
  )
  const withData =
    here.status === 200 && /"data":\{.*[^l{}[\]:,"]"?[}\]]/.test(here.text) && !/"data":\{"\w+":null\}/.test(here.text)
  if (!differing) return { operation, difference: null, withData }
  const told = [here[differing], there[differing]].map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
  return { operation, withData, difference: `${differing}: ${firstDifference(told[0] ?? '', told[1] ?? '')}` }
}

function firstDifference(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  const from = Math.max(0, at - 80)
  return `…${a.slice(from, at + 80)}… against …${b.slice(from, at + 80)}…`
}

/** The whole schema, as those inside may read it. */
export async function wholeSchema({ house }: World): Promise<GraphQLSchema> {
  const { data } = await house.as('dashboard')(getIntrospectionQuery())
  return buildClientSchema(data)
}

/** Subjects that have what the stories ask about: each kind of fact that somebody may not see. */
export async function storySubjects({ house }: World): Promise<string[]> {
  const firms = 'select identity_id from registry.business_statement'
  const rows = await house.database.admin.unsafe<{ id: string }[]>(`
    (select subject_id as id from overload.listing_statement where removed_on is not null and subject_id in (${firms}) order by 1 limit 2)
    union (select subject_id from road_transport.assessment_statement where state <> 'FINAL' and subject_id in (${firms}) order by 1 limit 2)
    union (select subject_id from construction.contract_statement order by 1 limit 2)
    union (select subject_id from enforcement.case_statement where subject_id in (${firms}) order by 1 limit 2)
    union (select subject_id from supervision.inspection_statement order by 1 limit 1)
    union (select subject_id from enforcement.decision_statement where facts #>> '{party,kind}' = 'NATURAL_PERSON' order by 1 limit 1)`)
  return rows.map(({ id }) => id)
}

/** Values to ask with: of subjects of every kind, drawn from the world as it is. */
export async function poolsOf({ house }: World): Promise<Record<string, readonly unknown[]>> {
  const { admin } = house.database
  const texts = async (sql: string) => (await admin.unsafe<{ v: string }[]>(sql)).map(({ v }) => v)
  const firms = await texts(
    `select identity_id as v from registry.business_statement order by md5(identity_id) limit 40`,
  )
  const listed = await texts(`select distinct subject_id as v from overload.listing_statement limit 15`)
  const suspects = await texts(`select distinct subject_id as v from enforcement.case_statement order by 1 limit 25`)
  const contractors = await texts(
    `select distinct subject_id as v from construction.contract_statement order by 1 limit 15`,
  )
  const drivers = await texts(
    `select distinct subject_id as v from enforcement.decision_statement where facts #>> '{party,kind}' = 'NATURAL_PERSON' order by 1 limit 15`,
  )
  const trucks = await texts(`select distinct vehicle_id as v from registry.plate_statement order by 1 limit 8`)
  const own = ['s_70d1r5mp5n0kpqgn', 's_t6ttsw7fe6zaftxk', 's_jzq389dt14478d8j']
  return {
    id: [...own, ...firms, ...listed, ...suspects, ...contractors, ...drivers, ...trucks, 's_0000000000000000'],
    uscc: await texts(
      `select uscc as v from registry.business_statement where uscc is not null order by md5(uscc) limit 30`,
    ),
    name: [...(await texts(`select name as v from registry.business_statement order by md5(name) limit 20`)), '王小明'],
    citizenId: await texts(
      `select citizen_id as v from registry.practitioner_statement order by md5(citizen_id) limit 10`,
    ),
    plate: await texts(`select plate as v from registry.plate_statement order by md5(plate) limit 10`),
    township: ['凤城镇', '孝义镇', '无此乡'],
    first: [1, 2, 5, 20],
    years: [1, 3],
    after: [null, 'eA'],
    knownAt: ['2026-06-01T00:00:00Z', '2025-01-01T00:00:00Z', '2026-11-23T01:00:00Z'],
    on: ['2026-06-01'],
    Date: ['2026-01-01', '2026-10-01'],
    DateTime: ['2026-06-01T00:00:00Z'],
    from: [0, 1],
    to: [0, 1],
  }
}

const coordinates: Coordinates = coordinatesOf(parse(readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8')))

/** Root fields whose answer is of the log or of the moment and not of the facts: they have stories of their own. */
const apart = new Set([
  'explainAccess',
  'verifyReceipt',
  'ledgerCheckpoint',
  'ledgerConsistency',
  'accessLog',
  'whoLookedAtMe',
  'exportActs',
])

/** So many operations for a caller: every second one of what is open to it, so that data flows, the others of everything. */
export function operationsFor(
  caller: CallerOfWorlds,
  schema: GraphQLSchema,
  pools: Record<string, readonly unknown[]>,
  count: number,
  from = 0,
): Generated[] {
  const open = (type: string, field: string) =>
    (coordinates.get(`${type}.${field}`)?.classes ?? []).every((one) => caller.opens.includes(one))
  const takes = (type: string, field: string) => !(type === 'Query' && apart.has(field))
  return Array.from({ length: count }, (_, i) => {
    const seed = 7919 * (from + i + 1) + caller.name.length
    const within = i % 2 === 0 ? (type: string, field: string) => takes(type, field) && open(type, field) : takes
    return generated({ schema, pools, takes: within, seed })
  })
}
