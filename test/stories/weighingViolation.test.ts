import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, openTestHouse, type TestHouse } from '../house.ts'
import { driver } from '../policy/worlds/people.ts'
import { type LineSaid, partOf, stations, type Truck, takeWeighings, trucksIn } from '../weighings.ts'

let house: TestHouse
let trucks: Truck[]
beforeAll(async () => {
  house = await openTestHouse()
  trucks = await trucksIn(house, 6, true)
})
afterAll(() => house?.close())

const clerk = () => house.as('overload-clerk')
const minute = () => {
  house.clock.now += 60_000
}
const truck = (n: number) => trucks[n] as Truck
const line = (n: number, serial: string, grossKg: number, more: Partial<LineSaid> = {}): LineSaid => ({
  serial,
  weighedAt: '2026-11-20 10:00:00',
  plate: truck(n).plate,
  axles: 6,
  combination: '是',
  grossKg,
  ...more,
})
const send = async (station: string, lines: LineSaid[]) => {
  const { data, text } = await clerk()(takeWeighings, partOf(station, lines))
  expect(data?.takeWeighings, text).toBeTruthy()
  minute()
  return data.takeWeighings
}

const page = `query ($id: ID!, $first: Int!, $after: String, $at: DateTime) { subject(key: { id: $id }) {
  ... on Enterprise { profile(knownAt: $at) { overload { violationsInYear tracks(first: $first, after: $after) {
    nodes { id station weighedAt plate grossKg limitKg excessKg tier counts fine fineBasis { at } limitBasis { at } flags } pageInfo { endCursor hasNextPage } } } } } 
  ... on SoleTrader { profile(knownAt: $at) { overload { violationsInYear tracks(first: $first, after: $after) {
    nodes { id station weighedAt plate grossKg limitKg excessKg tier counts fine fineBasis { at } limitBasis { at } flags } pageInfo { endCursor hasNextPage } } } } } } }`
/** Lawful weighings are somebody's tracks: told on case duty. */
const onDuty = () =>
  asClaims(house, {
    sub: 'on-duty',
    role: 'clerk',
    org: '文水县交通运输局',
    unit: 'wenshui-overload',
    duties: ['case'],
  })
const overloadOf = async (n: number, more: Record<string, unknown> = {}) => {
  const { data, text } = await onDuty()(page, { id: truck(n).owner, first: 200, ...more })
  expect(data?.subject?.profile, text).toBeTruthy()
  return data.subject.profile.overload
}
/** The weighings of a truck on a day from 9 to 13 o'clock, as its operator's profile has them. */
const passed = async (n: number, day = '2026-11-20', more: Record<string, unknown> = {}) =>
  (await overloadOf(n, more)).tracks.nodes.filter(
    (one: { plate: string; weighedAt: string }) =>
      one.plate === truck(n).plate && one.weighedAt > `${day}T01` && one.weighedAt < `${day}T05`,
  )

it('what is over is a violation with its excess, its tier, its fine and the sentences they rest on', async () => {
  const before = (await overloadOf(0)).violationsInYear
  await send(stations.kaizha, [line(0, 'V1', 49_000), line(0, 'V2', 49_990, { weighedAt: '2026-11-20 11:00:00' })])
  await send(stations.kaizha, [line(0, 'V3', 50_000, { weighedAt: '2026-11-20 12:00:00' })])
  const [third, second, first] = await passed(0)
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
  expect((await overloadOf(0)).violationsInYear).toBe(before + 2)
})

it('a revision of the station strikes a violation, and another one brings it back; what was known before stays answerable', async () => {
  const before = (await overloadOf(1)).violationsInYear
  await send(stations.kaizha, [line(1, 'W1', 55_000)])
  const at = new Date(house.clock.now - 30_000).toISOString()
  const revised = await send(stations.kaizha, [line(1, 'W1', 45_000, { revision: 1 })])
  expect(revised).toMatchObject({ corrected: 1, taken: 0 })
  expect(await passed(1)).toMatchObject([{ grossKg: 45_000, excessKg: null, counts: false }])
  expect((await overloadOf(1)).violationsInYear).toBe(before)
  expect(await passed(1, '2026-11-20', { at })).toMatchObject([
    { grossKg: 55_000, excessKg: 6000, counts: true, fine: '3000' },
  ])
  await send(stations.kaizha, [line(1, 'W1', 51_000, { revision: 3 })])
  expect(await passed(1)).toMatchObject([{ grossKg: 51_000, excessKg: 2000, counts: true }])
  // A revision that comes late is of before: the highest one holds.
  expect(await send(stations.kaizha, [line(1, 'W1', 60_000, { revision: 2 })])).toMatchObject({ corrected: 1 })
  expect(await passed(1)).toMatchObject([{ grossKg: 51_000, excessKg: 2000, counts: true }])
  const rows = await house.database.admin`
    select v.excess_kg, v.struck from overload.violation_statement v join overload.weighing_key k using (weighing_id)
    where k.serial = 'W1' and k.revision = 0 order by v.known_from, v.id`
  expect(rows).toEqual([
    { excess_kg: 6000, struck: false },
    { excess_kg: 0, struck: true },
    { excess_kg: 2000, struck: false },
  ])
})

describe('under a permit', () => {
  const record = `mutation ($input: OversizePermitInput!) { recordOversizePermit(input: $input) { id permitNo massKg roads validFrom validTo } }`
  const permit = (n: number, more: object = {}) => ({
    input: {
      permitNo: `晋超〔2026〕${n}号`,
      authority: '山西省交通运输厅',
      plate: truck(n).plate,
      massKg: 60_000,
      roads: ['G307'],
      validFrom: '2026-11-10',
      validTo: '2026-11-20',
      ...more,
    },
  })

  it('a weighing is over only past its mass, from its first day to its last, on its roads', async () => {
    expect((await clerk()(record, permit(2))).data.recordOversizePermit).toMatchObject({
      massKg: 60_000,
      roads: ['G307'],
    })
    minute()
    await send(stations.kaizha, [
      line(2, 'L1', 60_000, { weighedAt: '2026-11-10 00:00:00' }),
      line(2, 'L2', 60_010, { weighedAt: '2026-11-20 23:59:59' }),
      line(2, 'L3', 60_000, { weighedAt: '2026-11-09 23:59:59' }),
      line(2, 'L4', 60_000, { weighedAt: '2026-11-21 00:00:00' }),
    ])
    await send(stations.nanzhuang, [line(2, 'L5', 60_000, { weighedAt: '2026-11-15 10:00:00' })])
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
    await send(stations.kaizha, [line(3, 'K1', 58_000, { weighedAt: '2026-11-15 10:00:00' })])
    const count = async () => (await passed(3, '2026-11-15'))[0]
    expect(await count()).toMatchObject({ excessKg: 9000, counts: true })
    const at = new Date(house.clock.now - 30_000).toISOString()
    await clerk()(record, permit(3))
    minute()
    expect(await count()).toMatchObject({ excessKg: null, counts: false, tier: null, fine: null })
    expect((await passed(3, '2026-11-15', { at }))[0]).toMatchObject({ excessKg: 9000, counts: true })
    expect((await clerk()(record, permit(3))).data.recordOversizePermit.id).toBeTruthy()
    const other = await clerk()(record, permit(3, { massKg: 55_000 }))
    expect(other.errors?.[0].extensions.code).toBe('CONFLICT')
    await clerk()(record, permit(3, { massKg: 55_000, corrects: true }))
    minute()
    expect(await count()).toMatchObject({ excessKg: 3000, counts: true, fine: '1500' })
  })

  it.each([
    ['a plate that is none', { plate: 'X1' }],
    ['no road', { roads: [] }],
    ['a last day before the first', { validTo: '2026-11-09' }],
    ['a mass that is none', { massKg: 0 }],
  ])('%s is refused', async (_, more) => {
    expect((await clerk()(record, permit(4, more))).errors?.[0].extensions.code).toBe('BAD_INPUT')
  })

  it('another unit records none', async () => {
    expect((await house.as('clerk')(record, permit(5))).errors?.[0].extensions.code).toBe('NOT_FOUND')
  })
})

describe('one plate at two stations within minutes', () => {
  const doubts =
    '{ plateDoubts(first: 100) { id plate state genuine earlier { weighingId station weighedAt } later { weighingId station } } }'
  const settle = `mutation ($id: ID!, $genuine: [ID!]!, $reason: String!) { settlePlate(id: $id, genuine: $genuine, reason: $reason) { state genuine } }`
  const doubtOf = async (n: number) => {
    const { data, text } = await clerk()(doubts)
    expect(data?.plateDoubts, text).toBeTruthy()
    return data.plateDoubts.filter(({ plate }: { plate: string }) => plate === truck(n).plate)
  }
  // 开栅 and 南庄 are 21.9 km apart in the sample edition: 10 minutes and 58 seconds at 120 km/h.
  const kaizha = '2026-11-21 10:00:00'
  const both = async (n: number, name: string, there: string) => {
    await send(stations.kaizha, [line(n, `${name}a`, 55_000, { weighedAt: kaizha })])
    return send(stations.nanzhuang, [line(n, `${name}b`, 56_000, { weighedAt: there })])
  }

  it.each([
    [6, 'just too soon to be driven, counts neither', '2026-11-21 10:10:50', ['CLONED_PLATE']],
    [7, 'with just the time to drive, counts both', '2026-11-21 10:11:10', []],
    [8, 'the other way round, just too soon', '2026-11-21 09:49:10', ['CLONED_PLATE']],
  ])('truck %s, %s', async (n, _, there, flags) => {
    await both(n, `T${n}`, there)
    const weighings = await passed(n, '2026-11-21')
    expect(weighings.map((one: { flags: string[] }) => one.flags)).toEqual([flags, flags])
    expect(weighings.map((one: { counts: boolean }) => one.counts)).toEqual([flags.length === 0, flags.length === 0])
    expect(await doubtOf(n)).toHaveLength(flags.length)
  })

  it('a person says which was genuine: that one counts again, and the other stays out', async () => {
    const before = (await overloadOf(9)).violationsInYear
    expect(await both(9, 'G', '2026-11-21 10:05:00')).toMatchObject({ taken: 1, flagged: 1 })
    const [doubt] = await doubtOf(9)
    expect(doubt).toMatchObject({
      state: 'DOUBTED',
      earlier: { station: stations.kaizha },
      later: { station: stations.nanzhuang },
    })
    expect((await overloadOf(9)).violationsInYear).toBe(before)
    const said = { id: doubt.id, genuine: [doubt.earlier.weighingId], reason: '现场照片显示南庄车辆为套牌' }
    expect((await house.as('clerk')(settle, said)).errors?.[0].extensions.code).toBe('NOT_FOUND')
    expect((await clerk()(settle, { ...said, genuine: ['w_other'] })).errors?.[0].extensions.code).toBe('BAD_INPUT')
    expect((await clerk()(settle, { ...said, reason: '' })).errors?.[0].extensions.code).toBe('BAD_INPUT')
    const [one, other] = await Promise.all([clerk()(settle, said), clerk()(settle, said)])
    for (const { data, text } of [one, other]) expect(data?.settlePlate, text).toMatchObject({ state: 'SETTLED' })
    minute()
    expect((await clerk()(settle, { ...said, genuine: [] })).errors?.[0].extensions.code).toBe('CONFLICT')
    expect((await overloadOf(9)).violationsInYear).toBe(before + 1)
    const [b, a] = await passed(9, '2026-11-21')
    expect(a).toMatchObject({ station: stations.kaizha, counts: true, flags: [] })
    expect(b).toMatchObject({ station: stations.nanzhuang, counts: false, flags: ['CLONED_PLATE'], fine: null })
    expect(await doubtOf(9)).toEqual([])
  })

  it('a revision with another plate ends the doubt, and both count again', async () => {
    await both(10, 'D', '2026-11-21 10:05:00')
    expect(await doubtOf(10)).toHaveLength(1)
    const strange = line(10, 'Db', 56_000, { plate: '京A12345', weighedAt: '2026-11-21 10:05:00', revision: 1 })
    await send(stations.nanzhuang, [strange])
    expect(await doubtOf(10)).toEqual([])
    expect(await passed(10, '2026-11-21')).toMatchObject([{ station: stations.kaizha, counts: true, flags: [] }])
  })

  it('a mobile station has no place, and raises no doubt', async () => {
    await send(stations.kaizha, [line(11, 'Ma', 55_000, { weighedAt: kaizha })])
    const mobile = partOf(stations.mobile, [line(11, 'Mb', 55_000, { weighedAt: kaizha, road: 'G307' })], {
      kind: 'MOBILE',
    })
    expect((await clerk()(takeWeighings, mobile)).data.takeWeighings).toMatchObject({ taken: 1, flagged: 0 })
    expect(await doubtOf(11)).toEqual([])
  })
})

describe('where somebody was', () => {
  const asked = (field: string) =>
    `query ($id: ID!) { subject(key: { id: $id }) { ... on Practitioner { profile { overload { ${field}(first: 500) { nodes { station weighedAt plate } } } } } } }`
  const seen = async (ask: ReturnType<typeof asClaims>, field: string) => {
    const { text, errors } = await ask(asked(field), { id: driver.id })
    return text.includes('2026-11-18T23:07:07') ? 'seen' : (errors?.[0].extensions.code ?? text)
  }
  const unit = (name: string, duties: string[]) =>
    asClaims(house, { sub: `clerk-${name}`, role: 'clerk', org: '文水县交通运输局', unit: name, duties })

  it('is told to the unit that weighed him on case duty, to himself, and to nobody else', async () => {
    await send(stations.kaizha, [
      line(12, 'Z1', 40_000, { driver: driver.citizenId, weighedAt: '2026-11-19 07:07:07' }),
    ])
    expect(await seen(unit('wenshui-overload', ['case']), 'tracks')).toBe('seen')
    expect(await seen(house.as('driver'), 'ownTracks')).toBe('seen')
    for (const role of ['dashboard', 'overload-clerk', 'auditor'])
      expect(await seen(house.as(role), 'tracks'), role).toBe('FIELD_WITHHELD')
    expect(await seen(house.as('anonymous'), 'tracks')).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(await seen(house.as('dashboard'), 'ownTracks')).toBe('FIELD_WITHHELD')
    // Another unit has tracks of what it weighed itself, and that is nothing of this.
    const other = await unit('wenshui-station-kaizha', ['case'])(asked('tracks'), { id: driver.id })
    expect(other.data.subject.profile.overload.tracks.nodes, other.text).toEqual([])
  })

  it('what was over is told of a firm, a driver and a truck to everybody inside; where they were besides is not', async () => {
    await send(stations.kaizha, [
      line(13, 'O1', 40_000, { driver: driver.citizenId, weighedAt: '2026-11-21 10:00:00' }),
      line(13, 'O2', 52_000, { driver: driver.citizenId, weighedAt: '2026-11-21 11:00:00' }),
    ])
    const told = async (id: string) => {
      const fields = 'profile { overload { violations(first: 50) { nodes { plate weighedAt excessKg fine } } } }'
      const { data, text } = await house.as('dashboard')(
        `query ($id: ID!) { subject(key: { id: $id }) { ${['Enterprise', 'SoleTrader', 'Practitioner', 'Vehicle'].map((kind) => `... on ${kind} { ${fields} }`).join(' ')} } }`,
        { id },
      )
      expect(data?.subject?.profile, text).toBeTruthy()
      const nodes: { plate: string; weighedAt: string }[] = data.subject.profile.overload.violations.nodes
      return nodes.filter(({ plate, weighedAt }) => plate === truck(13).plate && weighedAt > '2026-11-21')
    }
    const one = [{ plate: truck(13).plate, weighedAt: '2026-11-21T03:00:00.000Z', excessKg: 3000, fine: '1500' }]
    for (const id of [truck(13).owner, driver.id, truck(13).id]) expect(await told(id)).toEqual(one)
  })

  it('pages follow one another without a gap and without an overlap, latest first', async () => {
    const all = (await overloadOf(0)).tracks.nodes.map(({ id }: { id: string }) => id)
    const walked: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { tracks }: { tracks: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
        await overloadOf(0, { first: 7, after })
      walked.push(...tracks.nodes.map(({ id }) => id))
      after = tracks.pageInfo.endCursor
      more = tracks.pageInfo.hasNextPage
    }
    expect(walked.slice(0, all.length)).toEqual(all)
    expect(new Set(walked).size).toBe(walked.length)
  })
})
