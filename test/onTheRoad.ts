import { expect } from 'vitest'
import { asClaims, type TestHouse } from './house.ts'
import { type LineSaid, partOf, type Truck, takeWeighings, trucksIn } from './weighings.ts'

const fields = `violationsInYear tracks(first: $first, after: $after) {
  nodes { id station weighedAt plate grossKg limitKg excessKg tier counts fine fineBasis { at } limitBasis { at } flags } pageInfo { endCursor hasNextPage } }`
const page = `query ($id: ID!, $first: Int!, $after: String, $at: DateTime) { subject(key: { id: $id }) {
  ... on Enterprise { profile(knownAt: $at) { overload { ${fields} } } }
  ... on SoleTrader { profile(knownAt: $at) { overload { ${fields} } } } } }`

/** Six-axle trucks of the sample county, what the stations say of them, and what their operators' profiles have of it. */
export async function onTheRoad(house: TestHouse) {
  const trucks = await trucksIn(house, 6, true)
  const truck = (n: number) => trucks[n] as Truck
  const clerk = () => house.as('overload-clerk')
  const minute = () => {
    house.clock.now += 60_000
  }
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
  return {
    truck,
    clerk,
    minute,
    overloadOf,
    line: (n: number, serial: string, grossKg: number, more: Partial<LineSaid> = {}): LineSaid => ({
      serial,
      weighedAt: '2026-11-20 10:00:00',
      plate: truck(n).plate,
      axles: 6,
      combination: '是',
      grossKg,
      ...more,
    }),
    /** Sends a part of a fixed station, and lets a minute pass. */
    async send(station: string, lines: LineSaid[]) {
      const { data, text } = await clerk()(takeWeighings, partOf(station, lines))
      expect(data?.takeWeighings, text).toBeTruthy()
      minute()
      return data.takeWeighings
    },
    /** The weighings of a truck on a day from 9 to 13 o'clock, as its operator's profile has them. */
    async passed(n: number, day = '2026-11-20', more: Record<string, unknown> = {}) {
      const { tracks } = await overloadOf(n, more)
      return tracks.nodes.filter(
        (one: { plate: string; weighedAt: string }) =>
          one.plate === truck(n).plate && one.weighedAt > `${day}T01` && one.weighedAt < `${day}T05`,
      )
    },
  }
}
