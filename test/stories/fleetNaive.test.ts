import type { Ask } from '@xinlu/schema'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { chanceOf } from '../policy/worlds/chance.ts'
import { askAs, enterTrucks } from '../sibling.ts'

/**
 * Random histories of holdings, groupings and plates, written as they came from sources, contradictions and late arrivals among
 * them; what the registry finds is compared with a second implementation that walks from day to day.
 */
let house: TestHouse
let ask: Ask
/** The count that the registry gave overload control last: nobody else is told it. */
let told: number | null = null

const now = Number.POSITIVE_INFINITY
const { below, often, pick } = chanceOf(20261123)
const between = (low: number, high: number) => low + below(high - low + 1)
const firms = ['f1', 'f2', 'f3', 'f4', 'f5'].map((name) => `s_0000000naive${name}`)
const trucks = Array.from({ length: 60 }, (_, i) => `s_000000truck${String(i).padStart(4, '0')}`)
const plates = Array.from({ length: 12 }, (_, i) => `晋J${String(i).padStart(5, '0')}`)
const dayOf = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)
const days = 60
const instantOf = (hour: number) => new Date(Date.UTC(2024, 0, 1) + hour * 3_600_000).toISOString()
const hours = 1000

interface Row {
  holding: string
  seq: number
  truck: string
  holder: string
  kind: 'OWNED' | 'LEASED' | 'ATTACHED'
  from: number
  to: number | null
  withdrawn: boolean
  hour: number
}
interface Group {
  id: string
  member: string
  subject: string
  hour: number
}
interface Plate {
  id: string
  truck: string
  plate: string
  from: number
  hour: number
}

const rows: Row[] = trucks.flatMap((truck) =>
  Array.from({ length: between(1, 6) }, (_, h) => {
    const row = (seq: number, hour: number): Row => {
      const from = between(0, days - 1)
      const to = often(0.5) ? from + between(0, 25) : null
      const kind = pick(['OWNED', 'OWNED', 'LEASED', 'ATTACHED'] as const)
      return {
        holding: `h_${truck}_${h}`,
        seq,
        truck,
        holder: pick(firms),
        kind,
        from,
        to,
        withdrawn: often(0.1),
        hour,
      }
    }
    let hour = between(0, hours)
    return Array.from({ length: between(1, 3) }, (_, i) => {
      const one = row(i + 1, hour)
      hour += between(0, 300)
      return one
    })
  }).flat(),
)
const groups: Group[] = Array.from({ length: 12 }, (_, i) => {
  const member = pick(firms.slice(2))
  const subject = often(0.5) ? member : pick(firms.slice(0, 2))
  return { id: `g_naive_${String(i).padStart(2, '0')}`, member, subject, hour: between(0, hours) }
})
const carried: Plate[] = trucks.slice(0, 20).flatMap((truck) =>
  Array.from({ length: between(1, 3) }, (_, i) => ({
    id: `${truck}_p${i}`,
    truck,
    plate: pick(plates),
    from: between(0, days - 1),
    hour: between(0, hours) + i / 4,
  })),
)

/** Who counts a truck on a day as known at an hour: from day to day, whatever begins takes the place of its kind. */
function naiveCounter(truck: string, day: number, hour: number): string | null {
  const heard = rows.filter((row) => row.truck === truck && row.hour <= hour)
  const stand = heard.filter((row) => !heard.some((one) => one.holding === row.holding && one.seq > row.seq))
  const held = new Map<string, Row>()
  for (let today = 0; today <= day; today += 1) {
    const begins = stand.filter(({ from, withdrawn }) => from === today && !withdrawn)
    begins.sort((a, b) => a.hour - b.hour || (a.holding < b.holding ? -1 : 1))
    for (const row of begins) held.set(row.kind, row)
  }
  for (const [kind, { to }] of held) if (to !== null && to < day) held.delete(kind)
  return (held.get('LEASED') ?? held.get('ATTACHED') ?? held.get('OWNED'))?.holder ?? null
}

/** Which subject an identity is at an hour: the last of what was heard, by id where two were heard at once. */
function naiveSubject(id: string, hour: number): string {
  const heard = groups.filter(({ member, hour: at }) => member === id && at <= hour)
  heard.sort((a, b) => a.hour - b.hour || (a.id < b.id ? -1 : 1))
  return heard.at(-1)?.subject ?? id
}

const naiveFleet = (holder: string, day: number, hour: number) => fleetOf(naiveSubject(holder, hour), day, hour)

/** The trucks of a subject: its own, and those of all that belong to it at the hour. */
function fleetOf(subject: string, day: number, hour: number): string[] {
  const members = new Set([subject, ...firms.filter((id) => naiveSubject(id, hour) === subject)])
  return trucks.filter((truck) => members.has(naiveCounter(truck, day, hour) ?? ''))
}

beforeAll(async () => {
  house = await openTestHouse('HTTP', undefined, {
    instead(subgraph, _, answer) {
      const [, count] = /"truckCount":(\d+)/.exec(JSON.stringify(answer)) ?? []
      if (subgraph === 'registry' && count !== undefined) told = Number(count)
      return answer
    },
  })
  ask = askAs(house, 'overload', 'registry')
  const { admin } = house.database
  const said = { said_by: 'wenshui-planning' }
  await enterTrucks(house, trucks, instantOf(0))
  const at = { known_from: instantOf(0), ...said }
  await admin`insert into registry.identity ${admin(firms.map((id) => ({ id, kind: 'ENTERPRISE', ...at })))}`
  const business = { kind: 'ENTERPRISE', industries: ['FREIGHT'], valid_from: dayOf(0), ...at }
  await admin`insert into registry.business_statement ${admin(
    firms.map((id) => ({ id: `st_${id}`, identity_id: id, name: id, ...business })),
  )}`
  await admin`insert into registry.holding_statement ${admin(
    rows.map(({ holding, seq, truck, holder, kind, from, to, withdrawn, hour }) => ({
      ...{ holding_id: holding, seq, vehicle_id: truck, holder_id: holder, kind, withdrawn, ...said },
      ...{ valid_from: dayOf(from), valid_to: to === null ? null : dayOf(to), known_from: instantOf(hour) },
    })),
  )}`
  await admin`insert into registry.grouping_statement ${admin(
    groups.map(({ id, member, subject, hour }) => ({
      ...{ id, member_id: member, subject_id: subject, was_subject_id: member, reason: '试', ...said },
      known_from: instantOf(hour),
    })),
  )}`
  await admin`insert into registry.plate_statement ${admin(
    carried.map(({ id, truck, plate, from, hour }) => ({
      ...{ id, vehicle_id: truck, plate, colour: null, valid_from: dayOf(from), known_from: instantOf(hour), ...said },
    })),
  )}`
})
afterAll(() => house?.close())

it('every fleet on every tenth day, as known at every hundredth hour, is what a walk from day to day finds', async () => {
  const cases = firms.flatMap((holder) =>
    Array.from({ length: days / 10 + 2 }, (_, i) => i * 10).flatMap((day) =>
      Array.from({ length: 18 }, (_, i) => ({ holder, day, hour: i * 100 })),
    ),
  )
  const asked = cases.map(({ holder, day, hour }) => ({ holderId: holder, on: dayOf(day), knownAt: instantOf(hour) }))
  const { fleets } = (await ask(
    'registry',
    'query($asked: [FleetInput!]!) { fleets(asked: $asked) { trucks vehicleIds } }',
    {
      asked,
    },
  )) as { fleets: { trucks: number; vehicleIds: string[] }[] }
  const found = cases.map((one, i) => ({ ...one, trucks: fleets[i]?.vehicleIds }))
  expect(found).toEqual(cases.map((one) => ({ ...one, trucks: naiveFleet(one.holder, one.day, one.hour) })))
  expect(fleets.map(({ trucks: many }) => many)).toEqual(found.map(({ trucks: ids }) => ids?.length))
  expect(new Set(fleets.map(({ trucks: many }) => many)).size).toBeGreaterThan(8)
})

it('the count of a profile is the same, for its instant and the day of it in the county', async () => {
  const cases = firms.flatMap((firm) => Array.from({ length: 15 }, (_, i) => ({ firm, hour: i * 97 + 3 })))
  for (const { firm, hour } of cases) {
    const { data } = await house.as('dashboard')(
      'query($id: ID!, $at: DateTime) { subject(key: { id: $id }) { id profile(knownAt: $at) { overload { violatingTruckShare } } } }',
      { id: firm, at: instantOf(hour) },
    )
    const { id } = data.subject
    expect(id).toBe(naiveSubject(firm, now))
    const day = Math.floor((hour + 8) / 24)
    expect({ firm, hour, trucks: told }).toEqual({ firm, hour, trucks: fleetOf(id, day, hour).length })
  }
})

it('every plate is carried, day by day, by the vehicles that took it last, and one vehicle alone has a holder', async () => {
  const carrierOf = (truck: string, day: number) => {
    const begun = carried.filter((one) => one.truck === truck && one.from <= day)
    begun.sort((a, b) => a.from - b.from || a.hour - b.hour)
    return begun.at(-1)?.plate
  }
  const cases = plates.flatMap((plate) => Array.from({ length: days + 5 }, (_, day) => ({ plate, day })))
  const { vehiclesOnRoad } = (await ask(
    'registry',
    'query($of: [PlateSightingInput!]!) { vehiclesOnRoad(sightings: $of) { vehicleIds axles combination holderId } }',
    // 23:59 in the county
    { of: cases.map(({ plate, day }) => ({ plate, at: `${dayOf(day)}T15:59:59Z` })) },
  )) as { vehiclesOnRoad: unknown[] }
  const expected = cases.map(({ plate, day }) => {
    const vehicleIds = trucks.filter((truck) => carrierOf(truck, day) === plate)
    const [only] = vehicleIds
    if (!only) return null
    if (vehicleIds.length > 1) return { vehicleIds, axles: null, combination: null, holderId: null }
    return { vehicleIds, axles: 2, combination: false, holderId: naiveCounter(only, day, now) }
  })
  expect(vehiclesOnRoad).toEqual(expected)
  expect(expected.filter((one) => one === null).length).toBeGreaterThan(3)
  expect(expected.filter((one) => one && one.vehicleIds.length > 1).length).toBeGreaterThan(20)
  expect(expected.filter((one) => one?.holderId).length).toBeGreaterThan(20)
})
