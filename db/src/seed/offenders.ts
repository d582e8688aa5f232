import { firmRegisteredOn } from './firms.ts'
import { violationDay } from './moments.ts'
import { issuedOn } from './practitioners.ts'
import { carAt } from './vehicles.ts'
import type { World } from './world.ts'

/** A truck that breaks the limit again and again, with the one who drives it. */
export interface Culprit {
  vehicle: number
  driver: number
}

/**
 * Who breaks the limits again and again. Which violation is whose follows from the violation's number alone, so that weighings,
 * penalties and listings all know it without walking the others.
 */
export interface Offenders {
  trucks: Culprit[]
  /** Firms of which six trucks break the limit by turns, all three years. */
  firms: { firm: number; trucks: Culprit[] }[]
  /** 货运源头单位 that had drivers overload. */
  sourceUnits: number[]
  /** By the vehicle index of an offending truck: the day number of its fourth violation, from which it is on no lawful errand. */
  until: Map<number, number>
}

/** How often an offending truck is caught; the fourth time within a year is what the law asks for. */
const catches = 6
const stretches = 7

/** Chooses the offenders: for each unit of scale seven trucks, one firm (none under 300 firms) and one source unit. */
export function offendersOf(world: World): Offenders {
  const { firmsIn, size } = world
  const times = Math.max(1, Math.round(size.firms / 300))
  const old = (firm: number) => firmRegisteredOn(world, firm) < world.start
  const firms = (size.firms < 300 ? [] : chosen(firmsIn.FREIGHT, times, (firm) => sixOf(world, firm) !== null)).map(
    (firm) => ({ firm, trucks: sixOf(world, firm) as Culprit[] }),
  )
  const taken = new Set(firms.map(({ firm }) => firm))
  const drivers = new Set<number>()
  const count = Math.max(1, Math.round((stretches * size.firms) / 300))
  const owners = chosen(firmsIn.FREIGHT, count, (firm) => !taken.has(firm) && culpritOf(world, firm, drivers) !== null)
  const trucks = owners.map((firm) => {
    const culprit = culpritOf(world, firm, drivers) as Culprit
    drivers.add(culprit.driver)
    return culprit
  })
  const offenders = { trucks, firms, sourceUnits: chosen(firmsIn.SOURCE_UNIT, times, old), until: new Map() }
  trucks.forEach(({ vehicle }, truck) => {
    offenders.until.set(vehicle, violationDay(world, violationOf(world, offenders, truck, 3)))
  })
  return offenders
}

/** Which offending truck a violation is of, and for the how manieth time (from 0); null where it is of none. */
export function catchOf(world: World, offenders: Offenders, violation: number): { truck: number; time: number } | null {
  if (violation % 20 !== 3) return null
  const { all, width, trucks, windows } = stretch(world, offenders)
  const order = (violation - 3) / 20
  const window = Math.floor((order * windows) / all)
  const inWindow = Math.floor((trucks - 1 - window) / windows) + 1
  const place = order - Math.ceil(window * width)
  const time = Math.floor(place / inWindow)
  return time < catches ? { truck: window + windows * (place % inWindow), time } : null
}

/** The number of the violation at which an offending truck is caught for the given time (from 0). */
export function violationOf(world: World, offenders: Offenders, truck: number, time: number): number {
  const { width, trucks, windows } = stretch(world, offenders)
  const window = truck % windows
  const inWindow = Math.floor((trucks - 1 - window) / windows) + 1
  return 20 * (Math.ceil(window * width) + (truck - window) / windows + time * inWindow) + 3
}

/** Which firm's truck a violation is by turns, or null. */
export function turnOf({ firms }: Offenders, violation: number): Culprit | null {
  if (violation % 40 !== 11 || firms.length === 0) return null
  const order = (violation - 11) / 40
  const { trucks } = firms[order % firms.length] as Offenders['firms'][number]
  return trucks[Math.floor(order / firms.length) % trucks.length] as Culprit
}

/** The number of the violation that is a firm's by turns for the given time (from 0). */
export function turnAt({ firms }: Offenders, firm: number, time: number): number {
  return 40 * (time * firms.length + firm) + 11
}

/** Who drives a vehicle mostly, of the owner's drivers. */
export function mainDriver({ drivers, vehicles }: World, vehicle: number, owner: number): number {
  const place = vehicle - (vehicles.starts[owner] as number)
  return (drivers.starts[owner] as number) + (Math.abs(place) % (drivers.counts[owner] as number))
}

/** The three years in stretches, in each of which some of the offending trucks have their time. */
function stretch({ size }: World, { trucks }: Offenders) {
  const all = Math.floor((size.weighingBlocks - 4) / 20) + 1
  const windows = Math.min(stretches, trucks.length)
  return { all, windows, width: all / windows, trucks: trucks.length }
}

/** As many of the list as asked for, spread over it, that fit; fewer where not enough do. */
function chosen(list: readonly number[], count: number, fits: (item: number) => boolean): number[] {
  const picked = new Set<number>()
  for (let k = 0; k < count; k++) {
    const from = Math.floor(((k + 0.5) * list.length) / count)
    for (let step = 0; step < list.length; step++) {
      const item = list[(from + step) % list.length] as number
      if (picked.has(item) || !fits(item)) continue
      picked.add(item)
      break
    }
  }
  return [...picked]
}

/** A truck of a firm that it had and kept for all three years, with a driver as old in the trade who is not among `others`. */
function culpritOf(world: World, firm: number, others: ReadonlySet<number>): Culprit | null {
  return culprits(world, firm).find(({ driver }) => !others.has(driver)) ?? null
}

/** Six such trucks of a firm with eight to twenty, with six drivers; null where it has not. */
function sixOf(world: World, firm: number): Culprit[] | null {
  const count = world.vehicles.counts[firm] as number
  if (count < 8 || count > 20) return null
  const byDriver = new Map(culprits(world, firm).map((culprit) => [culprit.driver, culprit]))
  return byDriver.size < 6 ? null : [...byDriver.values()].slice(0, 6)
}

function culprits(world: World, firm: number): Culprit[] {
  const start = world.vehicles.starts[firm] as number
  const list: Culprit[] = []
  for (let vehicle = start; vehicle < start + (world.vehicles.counts[firm] as number); vehicle++) {
    const car = carAt(world, vehicle)
    if (car.kind !== 'TRUCK' || car.since >= world.start || car.formerOwner !== null || car.replatedOn !== null)
      continue
    const driver = mainDriver(world, vehicle, firm)
    if (issuedOn(world, driver) < world.start) list.push({ vehicle, driver })
  }
  return list
}
