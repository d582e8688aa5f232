import { rooms } from '@xinlu/gateway'
import type { Ask } from '@xinlu/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { grow } from '../grow.ts'
import { heard, openTestHouse, operation, type TestHouse } from '../house.ts'
import { askAs } from '../sibling.ts'

interface Sent {
  subgraph: string
  text: string
  values: readonly unknown[]
}

const sent: Sent[] = []
let house: TestHouse
let before: Map<Sent, number>

beforeAll(async () => {
  // How many firms there are is counted as far as the last band, and so grows up to it.
  const statement = (subgraph: string, text: string, values: readonly unknown[]) =>
    void (
      /^select/.test(text) &&
      !/select count\(\*\)::int as n from \(/.test(text) &&
      sent.push({ subgraph, text, values })
    )
  house = await openTestHouse('in-process', undefined, { statement })
  const asDashboard = house.as('dashboard')
  const { data } = await asDashboard('{ enterprises(first: 3) { edges { node { id uscc name } } } }')
  const { id, uscc, name } = data.enterprises.edges[1].node
  sent.length = 0
  const asked = [
    ...[{ id }, { uscc }, { name }].map((key) => asDashboard(operation('dashboard-profile'), { key })),
    asDashboard(operation('dashboard-subjects'), { first: 100 }),
    house.as('anonymous')(operation('public-lookup'), { key: { uscc } }),
  ]
  for (const answer of await Promise.all(asked)) expect(answer.data, answer.text).toBeTruthy()
  await askOnTheRoad(askAs({ ...house, database: heard(house.database, statement) }, 'overload', 'registry'))
  before = await pagesRead()
  for (const { name: room } of rooms) await grow(house.database.admin, room.replaceAll('-', '_'), 9)
})
afterAll(() => house?.close())

/** What overload control asks the registry of a few hundred trucks, drivers and firms. */
async function askOnTheRoad(ask: Ask): Promise<void> {
  const { admin } = house.database
  const some = async (column: string, table: string) =>
    (
      await admin.unsafe<{ one: string }[]>(
        `select ${column} as one from registry.${table} order by md5(${column}) limit 300`,
      )
    ).map(({ one }) => one)
  const at = '2026-11-01T04:00:00Z'
  const of = (await some('plate', 'plate_statement')).map((plate) => ({ plate, at }))
  const numbers = await some('qualification_no', 'practitioner_statement')
  const asked = (await some('holder_id', 'holding_statement')).map((holderId) => ({
    holderId,
    on: '2026-11-01',
    knownAt: at,
  }))
  await ask(
    'registry',
    'query($of: [PlateSightingInput!]!) { vehiclesOnRoad(sightings: $of) { vehicleIds axles holderId } }',
    { of },
  )
  await ask('registry', 'query($numbers: [String!]!) { driversByNumber(numbers: $numbers) }', { numbers })
  await ask('registry', 'query($asked: [FleetInput!]!) { fleets(asked: $asked) { trucks } }', { asked })
}

/** The pages that each statement reads for its values, of tables and indexes, planned for any values. */
async function pagesRead(): Promise<Map<Sent, number>> {
  await house.database.admin`analyze`
  const pages = new Map<Sent, number>()
  for (const one of sent) {
    const sql = house.database.connectAs(one.subgraph, { max: 1 })
    const text = `explain (analyze, buffers, timing off, format json) ${one.text}`
    const [row] = await sql.unsafe<
      { 'QUERY PLAN': { Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number } }[] }[]
    >(text, [...one.values] as never[], { prepare: true })
    await sql.end()
    const plan = row?.['QUERY PLAN'][0]?.Plan
    pages.set(one, (plan?.['Shared Hit Blocks'] ?? Number.NaN) + (plan?.['Shared Read Blocks'] ?? 0))
  }
  return pages
}

describe('in a county ten times the size', () => {
  it('the same look-ups read the same rows: an index may be a level deeper, no table is read ten times as far', async () => {
    const after = await pagesRead()
    expect(sent.length).toBeGreaterThan(20)
    const read = sent.map((one) => ({
      what: `${one.subgraph}: ${one.text.slice(0, 400)}`,
      before: before.get(one) ?? Number.NaN,
      after: after.get(one) ?? Number.NaN,
    }))
    for (const one of read) expect(one.before, one.what).toBeGreaterThan(0)
    expect(read.filter((one) => one.after > 3 * one.before + 50)).toEqual([])
  })
})
