import { county } from '@xinlu/db'
import type { Ask } from '@xinlu/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { askAs, enterTrucks } from '../sibling.ts'

interface Road {
  vehicleIds: string[]
  axles: number | null
  combination: boolean | null
  holderId: string | null
}

let house: TestHouse
let ask: Ask
beforeAll(async () => {
  house = await openTestHouse()
  ask = askAs(house, 'overload', 'registry')
})
afterAll(() => house?.close())

const onRoad =
  'query($of: [PlateSightingInput!]!) { vehiclesOnRoad(sightings: $of) { vehicleIds axles combination holderId } }'
const drivers = 'query($of: [String!]!) { driversByNumber(numbers: $of) }'
const fleets = 'query($of: [FleetInput!]!) { fleets(asked: $of) { trucks } }'
const sighted = async (of: unknown) => (await ask('registry', onRoad, { of })).vehiclesOnRoad as (Road | null)[]
const driven = async (of: unknown) => (await ask('registry', drivers, { of })).driversByNumber as (string | null)[]

describe('a plate on the road', () => {
  it('is that of the vehicle of each weighing of the sample county, and of who ran it on the day', async () => {
    const last = new Map([...county({ today: '2026-11-23' }).weighings()].map((one) => [one.id, one]))
    const weighed = [...last.values()]
    expect(weighed.length).toBe(30_000)
    for (let from = 0; from < weighed.length; from += 5000) {
      const part = weighed.slice(from, from + 5000)
      const found = await sighted(part.map(({ plate, weighedAt }) => ({ plate, at: weighedAt })))
      const wrong = part.filter(({ vehicleId, operatorId }, i) => {
        const one = found[i]
        return one?.vehicleIds.length !== 1 || one.vehicleIds[0] !== vehicleId || one.holderId !== operatorId
      })
      expect(wrong).toEqual([])
    }
  })

  describe('of two vehicles', () => {
    const [first, second] = ['s_0000000000000road1', 's_0000000000000road2'] as const
    const plate = '晋J9999Z'
    beforeAll(async () => {
      const { admin } = house.database
      await enterTrucks(house, [first, second], '2020-01-01T00:00:00Z')
      const carried = (id: string, vehicle_id: string, one: object) => ({
        ...{ id, vehicle_id, plate, said_by: 'wenshui-planning', known_from: '2024-01-20T00:00:00Z', ...one },
      })
      await admin`insert into registry.plate_statement ${admin([
        carried('p_road1', first, { colour: 'YELLOW', valid_from: '2024-01-10' }),
        carried('p_road2', second, { colour: 'BLUE', valid_from: '2024-03-01' }),
        carried('p_road3', first, { plate: '晋J9999Y', colour: 'YELLOW', valid_from: '2025-01-01' }),
      ])}`
    })
    const one = (id: string) => ({ vehicleIds: [id], axles: 2, combination: false, holderId: null })
    const both = { vehicleIds: [first, second], axles: null, combination: null, holderId: null }

    it.each([
      ['the last moment before the first carried it', { at: '2024-01-09T15:59:59Z' }, null],
      ['the first moment of the day from which it did', { at: '2024-01-09T16:00:00Z' }, one(first)],
      ['the last day of its own', { at: '2024-02-29T08:00:00Z' }, one(first)],
      ['a day on which both carried it', { at: '2024-03-01T08:00:00+08:00' }, both],
      ['such a day, yellow', { at: '2024-03-01T08:00:00+08:00', colour: 'YELLOW' }, one(first)],
      ['such a day, blue', { at: '2024-03-01T08:00:00+08:00', colour: 'BLUE' }, one(second)],
      ['such a day, of a colour that neither has', { at: '2024-03-01T08:00:00+08:00', colour: 'GREEN' }, null],
      ['a day after the first has taken another', { at: '2025-01-01T08:00:00+08:00' }, one(second)],
      ['a day before the law counts fleets', { at: '2011-06-30T08:00:00+08:00' }, null],
    ])('on %s', async (_, seen, expected) => expect(await sighted([{ plate, ...seen }])).toEqual([expected]))

    it('is not known before it was said', async () => {
      const then = house.clock.now
      house.clock.now = Date.parse('2024-01-19T23:59:59Z')
      expect(await sighted([{ plate, at: '2024-01-15T00:00:00Z' }])).toEqual([null])
      house.clock.now = then
    })

    it('has a vehicle, and nobody who counts it, before the law counts fleets', async () => {
      const { admin } = house.database
      const said = { said_by: 'wenshui-planning', known_from: '2024-01-20T00:00:00Z', valid_from: '2010-01-01' }
      await admin`insert into registry.plate_statement ${admin({ id: 'p_road0', vehicle_id: first, plate: '晋J0000Z', ...said })}`
      await admin`insert into registry.holding_statement ${admin({
        ...{
          holding_id: 'h_road',
          seq: 1,
          vehicle_id: first,
          holder_id: 's_000000000000holder',
          kind: 'OWNED',
          withdrawn: false,
        },
        ...said,
      })}`
      const seen = await sighted(
        ['2011-06-30', '2011-07-01'].map((day) => ({ plate: '晋J0000Z', at: `${day}T04:00:00Z` })),
      )
      expect(seen.map((found) => [found?.vehicleIds, found?.holderId])).toEqual([
        [[first], null],
        [[first], 's_000000000000holder'],
      ])
    })
  })
})

describe('the number of a driver', () => {
  it('is the citizen id number or that of the qualification, and finds the practitioner', async () => {
    const rows = await house.database.admin<{ id: string; citizen: string; qualification: string }[]>`
      select distinct identity_id as id, citizen_id as citizen, qualification_no as qualification
      from registry.practitioner_statement order by identity_id limit 200`
    expect(rows.filter(({ citizen, qualification }) => citizen !== qualification).length).toBeGreaterThan(20)
    expect(await driven(rows.map(({ citizen }) => citizen))).toEqual(rows.map(({ id }) => id))
    expect(await driven(rows.map(({ qualification }) => ` ${qualification.toLowerCase()} `))).toEqual(
      rows.map(({ id }) => id),
    )
  })

  it('finds who has it by what was said last before who had it once, and nobody where two have it', async () => {
    const { admin } = house.database
    const said = { name: '某', said_by: 'wenshui-planning', valid_from: '2024-01-01' }
    const row = (id: string, identity_id: string, qualification_no: string, known_from: string) => ({
      ...{ id, identity_id, qualification_no, known_from, ...said },
    })
    await admin`insert into registry.practitioner_statement ${admin([
      row('d1', 'one', 'Q1', '2024-01-01T00:00:00Z'),
      row('d2', 'one', 'Q2', '2024-02-01T00:00:00Z'),
      row('d3', 'two', 'Q1', '2024-03-01T00:00:00Z'),
      row('d4', 'three', 'Q3', '2024-01-01T00:00:00Z'),
      row('d5', 'four', 'Q3', '2024-01-01T00:00:00Z'),
      row('d6', 'five', 'Q5', '2024-01-01T00:00:00Z'),
      row('d7', 'five', 'Q6', '2024-02-01T00:00:00Z'),
      row('d8', 'six', 'Q7', '2026-12-01T00:00:00Z'),
    ])}`
    expect(await driven(['Q1', 'Q2', 'Q3', 'Q5', 'Q6', 'Q7', '', '9'])).toEqual([
      ...['two', 'one', null, 'five', 'five', null, null, null],
    ])
  })
})

describe('what is lent', () => {
  it.each([
    ['sightings', onRoad, { plate: '晋J12345', at: '2026-11-01T00:00:00Z' }],
    ['numbers', drivers, '1'],
    ['fleets', fleets, { holderId: 'x', on: '2026-11-01', knownAt: '2026-11-01T00:00:00Z' }],
  ])('is asked for at most five thousand %s', async (_, text, one) => {
    const many = (count: number) => Array.from({ length: count }, () => one)
    await expect(ask('registry', text, { of: many(5000) })).resolves.toBeTruthy()
    await expect(ask('registry', text, { of: many(5001) })).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })

  it('is lent to overload control alone, and exists for nobody at the door', async () => {
    for (const issuer of ['enforcement', 'supervision', 'road-transport'])
      await expect(askAs(house, issuer, 'registry')('registry', drivers, { of: ['1'] })).rejects.toMatchObject({
        code: 'SEAL_INVALID',
      })
    for (const role of ['dashboard', 'planning-clerk', 'overload-clerk', 'auditor']) {
      const { errors } = await house.as(role)('{ driversByNumber(numbers: ["1"]) }')
      expect(errors?.[0].message).toMatch(/Cannot query field "driversByNumber"/)
    }
  })
})
