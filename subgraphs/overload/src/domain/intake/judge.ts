import { numberAt } from '@xinlu/db'
import { XinluError } from '@xinlu/schema'
import { massLimit } from '../limit.ts'
import type { Station } from '../stations.ts'
import { excessKg, type Tier, tierOf } from '../violation.ts'
import { fault, type RowFault } from './faults.ts'
import { countyDay } from './instant.ts'
import type { Bounds, Reading } from './reading.ts'

/** A vehicle as the registry knows it by its plate on a day; several ids where two bear one plate. */
export interface RoadVehicle {
  vehicleIds: readonly string[]
  axles: number | null
  combination: boolean | null
  holderId: string | null
}

/** Whom the lines of a part are of, as far as the registry knows. */
export interface Known {
  vehicle(reading: Reading): RoadVehicle | null
  driver(number: string): string | null
  sourceUnit(code: string): string | null
}

/** A reading with whom it is of and what was allowed it by law. */
export interface Taken extends Omit<Reading, 'combination'> {
  /** As the feed says it, else as the vehicle is registered. */
  combination: boolean
  /** As text, to the millisecond, UTC. */
  weighedAt: string
  day: string
  vehicleId: string | null
  operatorId: string | null
  driverId: string | null
  sourceUnitId: string | null
  limitKg: number
  /** Road of the line, else of its station. */
  onRoad: string | null
}

/** The bounds by which lines are judged at an instant (county-overload, sample). */
export function boundsAt(now: string, today: string): Bounds {
  const of = (rule: string) => numberAt('county-overload', rule, today).value
  return {
    now: Date.parse(now),
    today,
    aheadMs: of('clock.ahead.within') * 1000,
    lateMs: of('late.after') * 3_600_000,
    leastKg: of('mass.least'),
    mostKg: of('mass.most'),
    mostAxles: of('axles.most'),
  }
}

/**
 * Judges readings by what the registry knows of their vehicles; gives a function, as the limits of a shape on a day are found
 * once for all of a part. A plate that two vehicles bear says neither whose it is nor how many axles it has.
 */
export function judging(station: Station, known: Known): (reading: Reading) => Taken | RowFault {
  const limits = new Map<string, number | null>()
  const limitOf = ({ axles, singleDrive }: Reading, combination: boolean, day: string) => {
    const key = `${day} ${axles} ${combination} ${singleDrive}`
    const found = limits.get(key)
    if (found !== undefined) return found
    const limit = whereInForce(() => massLimit({ axles, combination, singleDrive }, day)?.kg ?? null)
    limits.set(key, limit)
    return limit
  }
  return (reading) => {
    const { line, text, serial, axles } = reading
    const day = countyDay(reading.at)
    const vehicle = known.vehicle(reading)
    const one = vehicle?.vehicleIds.length === 1 ? vehicle : null
    if (one && isOther(one, reading)) {
      const expected = `${shapeOf(one.axles ?? 0, one.combination)}, as registered`
      return fault(line, text, serial, 'AXLES_DIFFER', expected, shapeOf(axles, reading.combination))
    }
    const combination = reading.combination ?? one?.combination ?? shapeByAxles(axles)
    const limitKg = combination === null ? null : limitOf(reading, combination, day)
    if (combination === null || limitKg === null) {
      const got = `${shapeOf(axles, combination)} on ${day}`
      return fault(line, text, serial, 'LIMIT_UNKNOWN', 'a shape and a day that the limits know', got)
    }
    const driverId = reading.driverNumber === null ? null : known.driver(reading.driverNumber)
    if (!vehicle?.vehicleIds.length) reading.flags.push('PLATE_UNKNOWN')
    else if (!one) reading.flags.push('PLATE_DUPLICATE')
    if (reading.driverNumber !== null && driverId === null) reading.flags.push('DRIVER_UNKNOWN')
    return {
      ...reading,
      combination,
      weighedAt: new Date(reading.at).toISOString(),
      day,
      vehicleId: one?.vehicleIds[0] ?? null,
      operatorId: one?.holderId ?? null,
      driverId,
      sourceUnitId: reading.sourceCode === null ? null : known.sourceUnit(reading.sourceCode),
      limitKg,
      onRoad: reading.road ?? station.road,
    }
  }
}

/** Whether a vehicle is registered with other axles, or of another kind than the feed says. */
const isOther = (known: RoadVehicle, { axles, combination }: Reading) =>
  known.axles !== null &&
  (known.axles !== axles || (known.combination !== null && combination !== null && known.combination !== combination))

/** What axles alone say of a truck of which nobody said more: two are a truck's, and more than four no rigid truck of the table has. */
const shapeByAxles = (axles: number) => (axles === 2 ? false : axles > 4 ? true : null)

const shapeOf = (axles: number, combination: boolean | null) =>
  `${axles} axles${combination === null ? '' : combination ? ', 汽车列车' : ', 单车'}`

function whereInForce<T>(find: () => T): T | null {
  try {
    return find()
  } catch (error) {
    if (error instanceof XinluError && (error.code === 'NO_EDITION' || error.code === 'RULE_UNKNOWN')) return null
    throw error
  }
}

/** What a weighing over its limit is: how much, how grave; null where nothing is over what was allowed. */
export function violationOf(
  weighed: { grossKg: number; limitKg: number; permitKg: number | null },
  day: string,
): { excessKg: number; tier: Tier } | null {
  const excess = excessKg(weighed)
  return excess > 0 ? { excessKg: excess, tier: tierOf(excess, weighed.grossKg - excess, day) } : null
}
