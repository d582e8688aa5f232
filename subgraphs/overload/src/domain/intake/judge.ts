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
export interface Taken extends Reading {
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
  const limitOf = ({ axles, combination, singleDrive }: Reading, day: string) => {
    const key = `${day} ${axles} ${combination} ${singleDrive}`
    const found = limits.get(key)
    if (found !== undefined) return found
    const limit = whereInForce(() => massLimit({ axles, combination, singleDrive }, day)?.kg ?? null)
    limits.set(key, limit)
    return limit
  }
  return (reading) => {
    const { line, text, serial, axles, combination } = reading
    const day = countyDay(reading.at)
    const vehicle = known.vehicle(reading)
    const one = vehicle?.vehicleIds.length === 1 ? vehicle : null
    if (one?.axles != null && (one.axles !== axles || (one.combination !== null && one.combination !== combination))) {
      const shape = (count: number, joined: boolean | null) => `${count} axles${joined ? ', 汽车列车' : ''}`
      const expected = `${shape(one.axles, one.combination)}, as registered`
      return fault(line, text, serial, 'AXLES_DIFFER', expected, shape(axles, combination))
    }
    const limitKg = limitOf(reading, day)
    if (limitKg === null)
      return fault(
        line,
        text,
        serial,
        'LIMIT_UNKNOWN',
        'a shape and a day that the limits know',
        `${axles} axles on ${day}`,
      )
    const driverId = reading.driverNumber === null ? null : known.driver(reading.driverNumber)
    if (!vehicle?.vehicleIds.length) reading.flags.push('PLATE_UNKNOWN')
    else if (!one) reading.flags.push('PLATE_DUPLICATE')
    if (reading.driverNumber !== null && driverId === null) reading.flags.push('DRIVER_UNKNOWN')
    return {
      ...reading,
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
