import { type Chance, chanceOf } from './chance.ts'
import { dayAt } from './days.ts'
import { firmRegisteredOn, traderRegisteredOn } from './firms.ts'
import { limitKg } from './limits.ts'
import { blockSize, weighedAt } from './moments.ts'
import { type Culprit, catchOf, mainDriver, type Offenders, turnOf } from './offenders.ts'
import { issuedOn } from './practitioners.ts'
import { type Car, carAt, ownerOn, runnerOn } from './vehicles.ts'
import type { World } from './world.ts'

/** One passing of a scale before it is written down: who, when, how heavy. Who they are, is told by index. */
export interface Passing {
  /** Milliseconds since 1970, and the county's day number of it. */
  at: number
  day: number
  vehicle: number
  car: Car
  driver: number
  operator: number
  sourceUnit: number | null
  station: string
  grossKg: number
  limitKg: number
  chance: Chance
}

/** 超限检测站 of the sample. */
const stations = ['开栅', '南庄', '孝义', '下曲', '刘胡兰', '西槽头'].map((place) => `${place}超限检测站（样例）`)

/** The passing that weighing `index` saw; `over` where it is the violation of its block. */
export function passingAt(world: World, offenders: Offenders, index: number, over: boolean): Passing {
  const chance = chanceOf(world.seed, 'weighing', index)
  const at = weighedAt(world, index)
  const day = dayAt(at)
  const culprit = over ? culpritAt(world, offenders, Math.floor(index / blockSize)) : null
  const { vehicle, driver } = culprit ?? anybody(world, offenders, chance, day, over)
  const car = carAt(world, vehicle)
  const limit = limitKg(car, day)
  const sources = world.firmsIn.SOURCE_UNIT
  const source = chance.often(0.6) && sources.length ? chance.pick(sources) : null
  return {
    at,
    day,
    vehicle,
    driver,
    car,
    operator: runnerOn(car, day),
    sourceUnit: source !== null && firmRegisteredOn(world, source) <= day ? source : null,
    station: chance.pick(stations),
    grossKg: over ? overweight(chance, limit) : lawful(chance, limit),
    limitKg: limit,
    chance,
  }
}

/** A mass within the limit, to 10 kg. */
export function lawful(chance: Chance, limit: number): number {
  return Math.round(((0.34 + 0.65 * chance.next()) * limit) / 10) * 10
}

/** A mass over the limit by more than the scale's step of 10 kg: mostly a little, up to three fifths. */
function overweight(chance: Chance, limit: number): number {
  const share = chance.often(0.15) ? 0.2 + 0.4 * chance.next() : 0.002 + 0.2 * chance.next() ** 2
  return Math.ceil((limit * (1 + share)) / 10) * 10
}

function culpritAt(world: World, offenders: Offenders, violation: number): Culprit | null {
  const caught = catchOf(world, offenders, violation)
  return caught ? (offenders.trucks[caught.truck] as Culprit) : turnOf(offenders, violation)
}

/** A truck on the road that day and a driver who had the card; offending trucks pass lawfully too, until they are stopped. */
function anybody(world: World, { until }: Offenders, chance: Chance, day: number, over: boolean): Culprit {
  for (;;) {
    const vehicle = chance.between(world.trucksFrom, world.size.vehicles - 1)
    const last = until.get(vehicle)
    if (last !== undefined && (over || day > last)) continue
    const car = carAt(world, vehicle)
    const owner = ownerOn(car, day)
    if (car.since > day || registeredOn(world, owner) > day) continue
    // who leases a truck drives it with its own people; one that is attached is still its owner's to drive
    const runner = car.hire?.kind === 'LEASED' ? runnerOn(car, day) : owner
    const driver = driverOn(world, chance, vehicle, runner, day)
    if (driver !== null) return { vehicle, driver }
  }
}

function registeredOn(world: World, owner: number): number {
  const { firms } = world.size
  return owner < firms ? firmRegisteredOn(world, owner) : traderRegisteredOn(world, owner - firms)
}

/** The main driver four times of five, else another of who runs it; null where who it is had no card yet. */
function driverOn(world: World, chance: Chance, vehicle: number, owner: number, day: number): number | null {
  const first = world.drivers.starts[owner] as number
  const driver = chance.often(0.8)
    ? mainDriver(world, vehicle, owner)
    : chance.between(first, first + (world.drivers.counts[owner] as number) - 1)
  return issuedOn(world, driver) <= day ? driver : null
}
