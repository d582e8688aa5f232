import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { csvOf, feedOf, type LineSaid, partOf, stations, type Truck, trucksIn } from '../weighings.ts'

let house: TestHouse
let truck: Truck
let { send, line, stated } = {} as ReturnType<typeof feedOf>
beforeAll(async () => {
  house = await openTestHouse()
  ;[truck] = (await trucksIn(house, 2, false)) as [Truck]
  ;({ send, line, stated } = feedOf(house, truck))
})
afterAll(() => house?.close())

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
    [
      'a rigid body of five axles, of which no limit is known',
      'LIMIT_UNKNOWN',
      { plate: '京A12345', axles: 5, combination: '否' },
    ],
    ['four axles of which nobody says whether they are of one body', 'LIMIT_UNKNOWN', { plate: '京A12345', axles: 4 }],
    ['a combination that is registered as one body', 'AXLES_DIFFER', { combination: '是' }],
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
