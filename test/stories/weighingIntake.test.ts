import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, openTestHouse, type TestHouse } from '../house.ts'
import {
  csvOf,
  driversIn,
  type LineSaid,
  ndjsonOf,
  partOf,
  stations,
  type Truck,
  takeWeighings,
  trucksIn,
} from '../weighings.ts'

let house: TestHouse
let truck: Truck
let six: Truck
let driver: { id: string; number: string }
beforeAll(async () => {
  house = await openTestHouse()
  ;[truck] = (await trucksIn(house, 2, false)) as [Truck]
  ;[six] = (await trucksIn(house, 6, true)) as [Truck]
  ;[driver] = (await driversIn(house)) as [typeof driver]
})
afterAll(() => house?.close())

const send = (variables: Record<string, unknown>, role = 'overload-clerk') => house.as(role)(takeWeighings, variables)
const line = (serial: string, more: Partial<LineSaid> = {}): LineSaid => ({
  serial,
  weighedAt: '2026-11-22 10:00:00',
  plate: truck.plate,
  axles: 2,
  grossKg: 17000,
  ...more,
})
const stated = (serial: string) =>
  house.database.admin`select * from overload.weighing_statement where serial = ${serial} order by revision`

describe('a part of a feed', () => {
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

describe('a line that cannot be a weighing is kept with its reason, and the others are taken', () => {
  const bad: [string, string, Partial<LineSaid>][] = [
    ['a negative mass', 'MASS_IMPOSSIBLE', { grossKg: -500 }],
    ['no mass at all', 'MASS_IMPOSSIBLE', { grossKg: 0 }],
    ['a mass just above what a scale bears', 'MASS_IMPOSSIBLE', { grossKg: 300_001 }],
    ['one axle', 'AXLES_IMPOSSIBLE', { axles: 1 }],
    ['seven axles on a two-axle body', 'AXLES_DIFFER', { axles: 7, combination: '是' }],
    ['a plate with the letter I', 'PLATE_LETTER', { plate: '晋JI2345' }],
    ['a plate with the letter O', 'PLATE_LETTER', { plate: '晋JO2345' }],
    ['a plate that is too short', 'PLATE_FORM', { plate: '晋J123' }],
    ['a green plate of five characters', 'PLATE_COLOUR', { colour: '绿' }],
    ['a driver whose number fails its check digit', 'DRIVER_CHECK_DIGIT', { driver: '110105194912310021' }],
    ['a driver whose number is too short', 'DRIVER_FORM', { driver: '11010519491231' }],
    ['a day that does not exist', 'TIME_UNREADABLE', { weighedAt: '2026-02-30 10:00:00' }],
    ['a clock that is too far ahead', 'CLOCK_AHEAD', { weighedAt: '2026-11-23T01:05:01Z' }],
    ['a source unit without a code', 'SOURCE_UNIT_CODE', { sourceUnit: '123' }],
    ['a road that is none', 'ROAD_FORM', { road: '滨河路' }],
    ['a day before the limits', 'LIMIT_UNKNOWN', { weighedAt: '2016-09-20 10:00:00' }],
    ['a rigid body of five axles, of which no limit is known', 'LIMIT_UNKNOWN', { plate: '京A12345', axles: 5 }],
    ['a revision that is no number', 'REVISION_FORM', { revision: 'x' }],
  ]
  it.each(bad)('%s: %s', async (what, code, more) => {
    const serial = `bad${bad.findIndex(([name]) => name === what)}`
    const part = partOf(stations.kaizha, [line(serial, more), line(`${serial}-good`)])
    const { data, text } = await send(part)
    expect(data?.takeWeighings, text).toMatchObject({
      received: 2,
      taken: 1,
      quarantined: 1,
      reasons: [{ line: 2, serial, code }],
    })
    expect(await stated(serial)).toHaveLength(0)
    expect(await stated(`${serial}-good`)).toHaveLength(1)
    const kept = () => house.database.admin`select code from overload.weighing_quarantine where serial = ${serial}`
    expect(await kept()).toEqual([{ code }])
    await send(partOf(stations.kaizha, [line(serial, more)]))
    expect(await kept()).toHaveLength(1)
  })

  it('a line with a cell too few, and one with a byte of nothing', async () => {
    const lines = `${csvOf([line('cut')]).slice(0, -3)}\n${csvOf([line('nul\u0000')]).split('\n')[1]}`
    const { data, text } = await send(partOf(stations.kaizha, [], { lines }))
    expect(
      data?.takeWeighings.reasons.map(({ code }: { code: string }) => code),
      text,
    ).toEqual(['LINE_UNREADABLE', 'SERIAL_FORM'])
  })

  it('a clock that is ahead within what is allowed is marked, a late one as well', async () => {
    const lines = [
      line('C1', { weighedAt: '2026-11-23T01:05:00Z' }),
      line('C2', { weighedAt: '2026-11-20T01:00:00Z' }),
      line('C3', { weighedAt: '2026-11-20T00:59:59Z' }),
    ]
    await send(partOf(stations.kaizha, lines))
    const flags = await Promise.all(['C1', 'C2', 'C3'].map(async (serial) => (await stated(serial))[0]?.flags))
    expect(flags).toEqual([['CLOCK_DRIFT'], [], ['LATE']])
  })

  it('other content of a number that is known is a conflict, and a correction only with a revision', async () => {
    await send(partOf(stations.kaizha, [line('R1')]))
    const other = await send(partOf(stations.kaizha, [line('R1', { grossKg: 19_500 })]))
    expect(other.data.takeWeighings).toMatchObject({
      quarantined: 1,
      corrected: 0,
      known: 0,
      reasons: [{ code: 'CONFLICT' }],
    })
    const revised = await send(partOf(stations.kaizha, [line('R1', { grossKg: 19_500, revision: 1 })]))
    expect(revised.data.takeWeighings).toMatchObject({ corrected: 1, taken: 0, quarantined: 0 })
    expect((await stated('R1')).map(({ gross_kg }) => gross_kg)).toEqual([17_000, 19_500])
    expect(
      (await send(partOf(stations.kaizha, [line('R1', { grossKg: 19_500, revision: 1 }), line('R1')]))).data
        .takeWeighings,
    ).toMatchObject({
      known: 2,
    })
  })

  it('a station that the county does not list keeps every line, one of another kind as well', async () => {
    const unknown = await send(partOf('无此站', [line('U1')]))
    expect(unknown.data.takeWeighings).toMatchObject({ taken: 0, reasons: [{ code: 'STATION_UNKNOWN' }] })
    const kind = await send(partOf(stations.kaizha, [line('U2')], { kind: 'MOBILE' }))
    expect(kind.data.takeWeighings).toMatchObject({ taken: 0, reasons: [{ code: 'STATION_UNKNOWN' }] })
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
