import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, openTestHouse, type TestHouse } from '../house.ts'
import {
  csvOf,
  driversIn,
  feedOf,
  ndjsonOf,
  partOf,
  stations,
  type Truck,
  takeWeighings,
  trucksIn,
} from '../weighings.ts'

let house: TestHouse
let truck: Truck
let { send, line, stated } = {} as ReturnType<typeof feedOf>
let six: Truck
let driver: { id: string; number: string }
beforeAll(async () => {
  house = await openTestHouse()
  ;[truck] = (await trucksIn(house, 2, false)) as [Truck]
  ;({ send, line, stated } = feedOf(house, truck))
  ;[six] = (await trucksIn(house, 6, true)) as [Truck]
  ;[driver] = (await driversIn(house)) as [typeof driver]
})
afterAll(() => house?.close())

describe('a part of a feed', () => {
  it('that does not say whether a truck is a combination is measured as it is registered, else by its axles', async () => {
    const part = partOf(stations.kaizha, [
      line('U1', { plate: six.plate, axles: 6, grossKg: 48000 }),
      line('U2', { plate: '京A12345', axles: 5, grossKg: 40000 }),
    ])
    const { data, text } = await send(part)
    expect(data?.takeWeighings, text).toMatchObject({ received: 2, taken: 2, quarantined: 0 })
    expect((await stated('U1'))[0]).toMatchObject({ combination: true, limit_kg: 49000 })
    expect((await stated('U2'))[0]).toMatchObject({ combination: true, limit_kg: 43000 })
  })

  it('is taken: whose truck it is and who drives it is asked of the registry', async () => {
    const part = partOf(stations.kaizha, [line('A1', { driver: driver.number }), line('A2', { plate: '京A12345' })])
    const { data, text } = await send(part)
    expect(data?.takeWeighings, text).toEqual({
      received: 2,
      taken: 2,
      known: 0,
      corrected: 0,
      quarantined: 0,
      flagged: 1,
      replayed: false,
      reasons: [],
    })
    const [row] = await stated('A1')
    expect(row).toMatchObject({
      vehicle_id: truck.id,
      operator_id: truck.owner,
      driver_id: driver.id,
      limit_kg: 18000,
      road: 'G307',
      flags: [],
    })
    const [stranger] = await stated('A2')
    expect(stranger).toMatchObject({ vehicle_id: null, operator_id: null, flags: ['PLATE_UNKNOWN'] })
  })

  it('that comes again gives the answer of then, and its lines in another part are known', async () => {
    const part = partOf(stations.kaizha, [line('B1'), line('B2')])
    await send(part)
    expect((await send(part)).data.takeWeighings).toMatchObject({ taken: 2, known: 0, replayed: true })
    const again = partOf(stations.kaizha, [line('B2'), line('B1'), line('B3'), line('B3')])
    expect((await send(again)).data.takeWeighings).toMatchObject({ taken: 1, known: 3, replayed: false })
    expect(await stated('B1')).toHaveLength(1)
    const other = { input: { ...part.input, lines: csvOf([line('B9')]) } }
    expect((await send(other)).errors?.[0].extensions.code).toBe('CONFLICT')
    expect(await stated('B9')).toHaveLength(0)
  })

  it('is the same as NDJSON', async () => {
    const lines = [line('N1', { combination: '否' }), line('N2')]
    const part = partOf(stations.kaizha, [], { lines: ndjsonOf(lines) })
    expect((await send(part)).data.takeWeighings).toMatchObject({ taken: 2 })
    expect((await send(partOf(stations.kaizha, lines))).data.takeWeighings).toMatchObject({ known: 2 })
  })

  it('that two send at once is taken once', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => line(`P${i}`, { weighedAt: '2026-11-21 09:00:00' }))
    const answers = await Promise.all([1, 2, 3].map(() => send(partOf(stations.kaizha, lines))))
    const taken = answers.map(({ data }) => data.takeWeighings.taken).sort()
    expect(taken).toEqual([0, 0, 50])
  })

  it('of any month is taken: what no partition of its own is for stands in the default one', async () => {
    const days = ['2017-01-15', '2023-12-31', '2024-11-30', '2025-02-28', '2026-11-23']
    const lines = days.map((day, i) => line(`M${i}`, { weighedAt: `${day} 08:30:00` }))
    expect((await send(partOf(stations.kaizha, lines))).data.takeWeighings).toMatchObject({ taken: 5, flagged: 4 })
    const rows = await house.database.admin<{ serial: string; part: string }[]>`
      select serial, tableoid::regclass::text as part from overload.weighing_statement where serial like 'M_' order by serial`
    expect(rows.map(({ part }) => part.replace('overload.weighing_statement_', ''))).toEqual([
      'default',
      'default',
      '2024_11',
      '2025_02',
      '2026_11',
    ])
    expect((await send(partOf(stations.kaizha, lines))).data.takeWeighings).toMatchObject({ taken: 0, known: 5 })
  })
})

describe('who may report', () => {
  const claims = (unit: string) => ({
    sub: `station-${unit}`,
    role: 'clerk',
    org: '文水县交通运输局',
    unit,
    duties: [],
  })

  it("a station's own unit for its own station", async () => {
    const station = asClaims(house, claims('wenshui-station-kaizha'))
    expect((await station(takeWeighings, partOf(stations.kaizha, [line('S1')]))).data.takeWeighings.taken).toBe(1)
    const other = await station(takeWeighings, partOf(stations.nanzhuang, [line('S2')]))
    expect(other.errors?.[0].extensions.code).toBe('NOT_FOUND')
  })

  it.each([
    ['clerk', 'NOT_FOUND'],
    ['dashboard', 'FIELD_WITHHELD'],
    ['auditor', 'FIELD_WITHHELD'],
    ['subject', 'GRAPHQL_VALIDATION_FAILED'],
  ])('not a %s: %s', async (role, code) => {
    const { errors } = await send(partOf(stations.kaizha, [line('X1')]), role)
    expect(errors?.[0].extensions.code).toBe(code)
    expect(await stated('X1')).toHaveLength(0)
  })

  it('each unit finds in quarantine what it sent itself, with numbers of persons hidden', async () => {
    await send(partOf(stations.kaizha, [line('Q1', { grossKg: 0, driver: driver.number })]))
    const ask = '{ weighingQuarantine(first: 1000) { nodes { serial code line } pageInfo { hasNextPage } } }'
    const { data, text } = await house.as('overload-clerk')(ask)
    const mine = data?.weighingQuarantine.nodes.find(({ serial }: { serial: string }) => serial === 'Q1')
    expect(mine, text).toMatchObject({ code: 'MASS_IMPOSSIBLE' })
    expect(text).not.toContain(driver.number)
    const others = await house.as('planning-clerk')(ask)
    expect(others.data.weighingQuarantine.nodes).toEqual([])
  })
})

it('a six-axle combination with a single drive axle is over at 46 t, one of which nobody said how it is driven at 49 t', async () => {
  const over = (serial: string, singleDrive: string) =>
    line(serial, {
      plate: six.plate,
      axles: 6,
      combination: '是',
      singleDrive,
      grossKg: 46_010,
      weighedAt: '2026-10-01 08:00:00',
    })
  const { data, text } = await send(partOf(stations.kaizha, [over('D1', '是'), over('D2', '否'), over('D3', '')]))
  expect(data?.takeWeighings.taken, text).toBe(3)
  const said = await house.database.admin`
    select k.serial, v.excess_kg, v.tier from overload.violation_statement v join overload.weighing_key k using (weighing_id)
    where k.serial like 'D_' and k.weighed_at > '2026-09-30' order by 1`
  expect(said).toEqual([{ serial: 'D1', excess_kg: 10, tier: 'MINOR' }])
})
