import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { onTheRoad } from '../onTheRoad.ts'
import { stations } from '../weighings.ts'

let house: TestHouse
let road: Awaited<ReturnType<typeof onTheRoad>>
beforeAll(async () => {
  house = await openTestHouse()
  road = await onTheRoad(house)
})
afterAll(() => house?.close())

describe('under a permit', () => {
  const record = `mutation ($input: OversizePermitInput!) { recordOversizePermit(input: $input) { id permitNo massKg roads validFrom validTo } }`
  const permit = (n: number, more: object = {}) => ({
    input: {
      permitNo: `晋超〔2026〕${n}号`,
      authority: '山西省交通运输厅',
      plate: road.truck(n).plate,
      massKg: 60_000,
      roads: ['G307'],
      validFrom: '2026-11-10',
      validTo: '2026-11-20',
      ...more,
    },
  })

  it('a weighing is over only past its mass, from its first day to its last, on its roads', async () => {
    expect((await road.clerk()(record, permit(2))).data.recordOversizePermit).toMatchObject({
      massKg: 60_000,
      roads: ['G307'],
    })
    road.minute()
    await road.send(stations.kaizha, [
      road.line(2, 'L1', 60_000, { weighedAt: '2026-11-10 00:00:00' }),
      road.line(2, 'L2', 60_010, { weighedAt: '2026-11-20 23:59:59' }),
      road.line(2, 'L3', 60_000, { weighedAt: '2026-11-09 23:59:59' }),
      road.line(2, 'L4', 60_000, { weighedAt: '2026-11-21 00:00:00' }),
    ])
    await road.send(stations.nanzhuang, [road.line(2, 'L5', 60_000, { weighedAt: '2026-11-15 10:00:00' })])
    const excess = await house.database.admin<{ serial: string; excess: number }[]>`
      select k.serial, v.excess_kg as excess from overload.violation_statement v join overload.weighing_key k using (weighing_id)
      where k.serial like 'L_' and k.weighed_at > '2026-11-01' and k.station in (${stations.kaizha}, ${stations.nanzhuang}) order by 1`
    expect(excess).toEqual([
      { serial: 'L2', excess: 10 },
      { serial: 'L3', excess: 11_000 },
      { serial: 'L4', excess: 11_000 },
      { serial: 'L5', excess: 11_000 },
    ])
  })

  it('that is learned of later, weighings are judged anew; a correction of it does so again', async () => {
    await road.send(stations.kaizha, [road.line(3, 'K1', 58_000, { weighedAt: '2026-11-15 10:00:00' })])
    const count = async () => (await road.passed(3, '2026-11-15'))[0]
    expect(await count()).toMatchObject({ excessKg: 9000, counts: true })
    const at = new Date(house.clock.now - 30_000).toISOString()
    await road.clerk()(record, permit(3))
    road.minute()
    expect(await count()).toMatchObject({ excessKg: null, counts: false, tier: null, fine: null })
    expect((await road.passed(3, '2026-11-15', { at }))[0]).toMatchObject({ excessKg: 9000, counts: true })
    expect((await road.clerk()(record, permit(3))).data.recordOversizePermit.id).toBeTruthy()
    const other = await road.clerk()(record, permit(3, { massKg: 55_000 }))
    expect(other.errors?.[0].extensions.code).toBe('CONFLICT')
    await road.clerk()(record, permit(3, { massKg: 55_000, corrects: true }))
    road.minute()
    expect(await count()).toMatchObject({ excessKg: 3000, counts: true, fine: '1500' })
  })

  it.each([
    ['a plate that is none', { plate: 'X1' }],
    ['no road', { roads: [] }],
    ['a last day before the first', { validTo: '2026-11-09' }],
    ['a mass that is none', { massKg: 0 }],
  ])('%s is refused', async (_, more) => {
    expect((await road.clerk()(record, permit(4, more))).errors?.[0].extensions.code).toBe('BAD_INPUT')
  })

  it('another unit records none', async () => {
    expect((await house.as('clerk')(record, permit(5))).errors?.[0].extensions.code).toBe('NOT_FOUND')
  })
})
