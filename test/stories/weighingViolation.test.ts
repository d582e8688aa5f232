import { afterAll, beforeAll, expect, it } from 'vitest'
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

it('what is over is a violation with its excess, its tier, its fine and the sentences they rest on', async () => {
  const before = (await road.overloadOf(0)).violationsInYear
  await road.send(stations.kaizha, [
    road.line(0, 'V1', 49_000),
    road.line(0, 'V2', 49_990, { weighedAt: '2026-11-20 11:00:00' }),
  ])
  await road.send(stations.kaizha, [road.line(0, 'V3', 50_000, { weighedAt: '2026-11-20 12:00:00' })])
  const [third, second, first] = await road.passed(0)
  expect(first).toMatchObject({
    grossKg: 49_000,
    limitKg: 49_000,
    excessKg: null,
    tier: null,
    counts: false,
    fine: null,
    fineBasis: null,
    limitBasis: { at: '第三条' },
  })
  expect(second).toMatchObject({
    excessKg: 990,
    tier: 'MINOR',
    counts: true,
    fine: null,
    fineBasis: { at: '第四十三条' },
  })
  expect(third).toMatchObject({
    excessKg: 1000,
    tier: 'ORDINARY',
    counts: true,
    fine: '500',
    fineBasis: { at: '第四十三条' },
  })
  expect((await road.overloadOf(0)).violationsInYear).toBe(before + 2)
})

it('a revision of the station strikes a violation, and another one brings it back; what was known before stays answerable', async () => {
  const before = (await road.overloadOf(1)).violationsInYear
  await road.send(stations.kaizha, [road.line(1, 'W1', 55_000)])
  const at = new Date(house.clock.now - 30_000).toISOString()
  const revised = await road.send(stations.kaizha, [road.line(1, 'W1', 45_000, { revision: 1 })])
  expect(revised).toMatchObject({ corrected: 1, taken: 0 })
  expect(await road.passed(1)).toMatchObject([{ grossKg: 45_000, excessKg: null, counts: false }])
  expect((await road.overloadOf(1)).violationsInYear).toBe(before)
  expect(await road.passed(1, '2026-11-20', { at })).toMatchObject([
    { grossKg: 55_000, excessKg: 6000, counts: true, fine: '3000' },
  ])
  await road.send(stations.kaizha, [road.line(1, 'W1', 51_000, { revision: 3 })])
  expect(await road.passed(1)).toMatchObject([{ grossKg: 51_000, excessKg: 2000, counts: true }])
  // A revision that comes late is of before: the highest one holds.
  expect(await road.send(stations.kaizha, [road.line(1, 'W1', 60_000, { revision: 2 })])).toMatchObject({
    corrected: 1,
  })
  expect(await road.passed(1)).toMatchObject([{ grossKg: 51_000, excessKg: 2000, counts: true }])
  const rows = await house.database.admin`
    select v.excess_kg, v.struck from overload.violation_statement v join overload.weighing_key k using (weighing_id)
    where k.serial = 'W1' and k.revision = 0 order by v.known_from, v.id`
  expect(rows).toEqual([
    { excess_kg: 6000, struck: false },
    { excess_kg: 0, struck: true },
    { excess_kg: 2000, struck: false },
  ])
})
