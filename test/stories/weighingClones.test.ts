import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { onTheRoad } from '../onTheRoad.ts'
import { partOf, stations, takeWeighings } from '../weighings.ts'

let house: TestHouse
let road: Awaited<ReturnType<typeof onTheRoad>>
beforeAll(async () => {
  house = await openTestHouse()
  road = await onTheRoad(house)
})
afterAll(() => house?.close())

describe('one plate at two stations within minutes', () => {
  const doubts =
    '{ plateDoubts(first: 100) { id plate state genuine earlier { weighingId station weighedAt } later { weighingId station } } }'
  const settle = `mutation ($id: ID!, $genuine: [ID!]!, $reason: String!) { settlePlate(id: $id, genuine: $genuine, reason: $reason) { state genuine } }`
  const doubtOf = async (n: number) => {
    const { data, text } = await road.clerk()(doubts)
    expect(data?.plateDoubts, text).toBeTruthy()
    return data.plateDoubts.filter(({ plate }: { plate: string }) => plate === road.truck(n).plate)
  }
  // 开栅 and 南庄 are 21.9 km apart in the sample edition: 10 minutes and 58 seconds at 120 km/h.
  const kaizha = '2026-11-21 10:00:00'
  const both = async (n: number, name: string, there: string) => {
    await road.send(stations.kaizha, [road.line(n, `${name}a`, 55_000, { weighedAt: kaizha })])
    return road.send(stations.nanzhuang, [road.line(n, `${name}b`, 56_000, { weighedAt: there })])
  }

  it.each([
    [6, 'just too soon to be driven, counts neither', '2026-11-21 10:10:50', ['CLONED_PLATE']],
    [7, 'with just the time to drive, counts both', '2026-11-21 10:11:10', []],
    [8, 'the other way round, just too soon', '2026-11-21 09:49:10', ['CLONED_PLATE']],
  ])('truck %s, %s', async (n, _, there, flags) => {
    await both(n, `T${n}`, there)
    const weighings = await road.passed(n, '2026-11-21')
    expect(weighings.map((one: { flags: string[] }) => one.flags)).toEqual([flags, flags])
    expect(weighings.map((one: { counts: boolean }) => one.counts)).toEqual([flags.length === 0, flags.length === 0])
    expect(await doubtOf(n)).toHaveLength(flags.length)
  })

  it('a person says which was genuine: that one counts again, and the other stays out', async () => {
    const before = (await road.overloadOf(9)).violationsInYear
    expect(await both(9, 'G', '2026-11-21 10:05:00')).toMatchObject({ taken: 1, flagged: 1 })
    const [doubt] = await doubtOf(9)
    expect(doubt).toMatchObject({
      state: 'DOUBTED',
      earlier: { station: stations.kaizha },
      later: { station: stations.nanzhuang },
    })
    expect((await road.overloadOf(9)).violationsInYear).toBe(before)
    const said = { id: doubt.id, genuine: [doubt.earlier.weighingId], reason: '现场照片显示南庄车辆为套牌' }
    expect((await house.as('clerk')(settle, said)).errors?.[0].extensions.code).toBe('NOT_FOUND')
    expect((await road.clerk()(settle, { ...said, genuine: ['w_other'] })).errors?.[0].extensions.code).toBe(
      'BAD_INPUT',
    )
    expect((await road.clerk()(settle, { ...said, reason: '' })).errors?.[0].extensions.code).toBe('BAD_INPUT')
    const [one, other] = await Promise.all([road.clerk()(settle, said), road.clerk()(settle, said)])
    for (const { data, text } of [one, other]) expect(data?.settlePlate, text).toMatchObject({ state: 'SETTLED' })
    road.minute()
    expect((await road.clerk()(settle, { ...said, genuine: [] })).errors?.[0].extensions.code).toBe('CONFLICT')
    expect((await road.overloadOf(9)).violationsInYear).toBe(before + 1)
    const [b, a] = await road.passed(9, '2026-11-21')
    expect(a).toMatchObject({ station: stations.kaizha, counts: true, flags: [] })
    expect(b).toMatchObject({ station: stations.nanzhuang, counts: false, flags: ['CLONED_PLATE'], fine: null })
    expect(await doubtOf(9)).toEqual([])
  })

  it('a revision with another plate ends the doubt, and both count again', async () => {
    await both(10, 'D', '2026-11-21 10:05:00')
    expect(await doubtOf(10)).toHaveLength(1)
    const strange = road.line(10, 'Db', 56_000, { plate: '京A12345', weighedAt: '2026-11-21 10:05:00', revision: 1 })
    await road.send(stations.nanzhuang, [strange])
    expect(await doubtOf(10)).toEqual([])
    expect(await road.passed(10, '2026-11-21')).toMatchObject([{ station: stations.kaizha, counts: true, flags: [] }])
  })

  it('a mobile station has no place, and raises no doubt', async () => {
    await road.send(stations.kaizha, [road.line(11, 'Ma', 55_000, { weighedAt: kaizha })])
    const mobile = partOf(stations.mobile, [road.line(11, 'Mb', 55_000, { weighedAt: kaizha, road: 'G307' })], {
      kind: 'MOBILE',
    })
    expect((await road.clerk()(takeWeighings, mobile)).data.takeWeighings).toMatchObject({ taken: 1, flagged: 0 })
    expect(await doubtOf(11)).toEqual([])
  })
})
