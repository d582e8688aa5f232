import { hostRoom } from '@xinlu/gateway'
import { usualBreaker } from '@xinlu/gateway/breaker'
import { askOf, reachOf } from '@xinlu/gateway/reach'
import { type Ask, nobody, type Viewer } from '@xinlu/schema'
import { pino } from 'pino'
import type { TestHouse } from './houseOn.ts'

/** A clerk of a unit, as a room sees one behind the door. */
export function clerkOf(house: TestHouse, unit: string): Viewer {
  const now = new Date(house.clock.now).toISOString()
  const known = { id: `u_${unit}`, unit, role: 'clerk', purpose: 'STATUTORY_SUPERVISION', publishedOnly: false }
  return { ...nobody(now), ...known }
}

/** Enters vehicles that are trucks of two axles, with nobody who holds them; there is no deed for that, they come with the sources. */
export async function enterTrucks({ database }: TestHouse, ids: readonly string[], knownFrom: string): Promise<void> {
  const { admin } = database
  const said = { said_by: 'wenshui-planning', known_from: knownFrom }
  await admin`insert into registry.identity ${admin(ids.map((id) => ({ id, kind: 'VEHICLE', ...said })))}`
  await admin`insert into registry.vehicle_statement ${admin(
    ids.map((id) => ({
      id: `${id}_1`,
      identity_id: id,
      vin: id,
      kind: 'TRUCK',
      axles: 2,
      combination: false,
      ...said,
    })),
  )}`
}

/** Asks `lender` as the room `issuer` would, sealed with that room's key, for a clerk of a unit; what is not lent to it is refused. */
export function askAs(house: TestHouse, issuer: string, lender: string, unit = 'wenshui-overload'): Ask {
  const clock = () => house.clock.now
  const rest = {
    keys: house.keys,
    ...(house.dataKeys && { dataKeys: house.dataKeys }),
    subgraphs: {},
    connections: 1,
    clock,
    log: pino({ level: 'silent' }),
  }
  const inside = new Map([[lender, hostRoom(lender, { database: house.database, ...rest }, () => new Map())]])
  const heard = () => {}
  const ask = askOf(
    issuer,
    reachOf(() => inside, {}, { breaker: usualBreaker, heard }),
    house.house.keys,
    { clock, heard },
  )
  return (...asked) => ask({ viewer: clerkOf(house, unit) })(...asked)
}
