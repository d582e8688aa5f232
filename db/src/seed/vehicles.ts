import { type Chance, chanceOf } from './chance.ts'
import { dayText, instantText, learned } from './days.ts'
import { firmRegisteredOn, traderRegisteredOn } from './firms.ts'
import { fleetKind } from './holdings.ts'
import { plateFor, vinFor } from './numbers.ts'
import type { PlateColour, Vehicle, VehicleKind } from './types.ts'
import { idOf, ownerId, type World } from './world.ts'

/** A vehicle before it is written down; days are day numbers. */
export interface Car {
  kind: VehicleKind
  axles: number
  combination: boolean
  colour: PlateColour
  /** The day of its first plate. */
  since: number
  /** The owner now, and the one before with the day it changed hands; null where there was none. */
  owner: number
  formerOwner: number | null
  soldOn: number | null
  /** The day of its second plate, or null. */
  replatedOn: number | null
  chance: Chance
}

/** Axles of the county's trucks; combinations have more than four, or are four or three of a kind. */
const trucks = [
  ...Array.from({ length: 5 }, () => [2, false] as const),
  ...Array.from({ length: 2 }, () => [3, false] as const),
  ...Array.from({ length: 4 }, () => [4, false] as const),
  [3, true] as const,
  [4, true] as const,
  [5, true] as const,
  ...Array.from({ length: 12 }, () => [6, true] as const),
]

/** What vehicle `vehicle` is and whose, from its index alone. */
export function carAt(world: World, vehicle: number): Car {
  const chance = chanceOf(world.seed, 'vehicle', vehicle)
  const { firms } = world.size
  const owner = world.vehicles.ownerOf[vehicle] as number
  const kind = fleetKind(owner, firms) as VehicleKind
  const [axles, combination] = kind === 'TRUCK' ? chance.pick(trucks) : ([2, false] as const)
  const registered = owner < firms ? firmRegisteredOn(world, owner) : traderRegisteredOn(world, owner - firms)
  const young = chance.often(0.15)
    ? world.start + chance.between(0, 3 * 365 - 60)
    : world.start - chance.between(5, 2500)
  const since = Math.max(young, Math.min(registered + chance.between(3, 20), world.today - 5))
  const colour = colourOf(kind, axles, chance)
  const car: Car = {
    kind,
    axles,
    combination,
    colour,
    since,
    owner,
    formerOwner: null,
    soldOn: null,
    replatedOn: null,
    chance,
  }
  // only what was on the road before the three years has a history in them
  if (kind !== 'TRUCK' || since >= world.start) return car
  const sold = chance.often(0.04)
  const former = chance.pick(world.firmsIn.FREIGHT)
  if (sold && former !== owner && firmRegisteredOn(world, former) <= since)
    return { ...car, formerOwner: former, soldOn: world.start + chance.between(30, 3 * 365 - 40) }
  return chance.often(0.04) ? { ...car, replatedOn: world.start + chance.between(30, 3 * 365 - 40) } : car
}

function colourOf(kind: VehicleKind, axles: number, chance: Chance): PlateColour {
  if (kind === 'BUS') return chance.often(0.7) ? 'YELLOW_GREEN' : 'YELLOW'
  if (kind === 'TAXI') return chance.often(0.6) ? 'GREEN' : 'BLUE'
  if (kind === 'TRUCK' && axles === 2) return chance.often(0.5) ? 'BLUE' : 'YELLOW'
  return 'YELLOW'
}

/** The plate that a vehicle carried on a day. */
export function plateOn(world: World, vehicle: number, car: Car, day: number): string {
  const replated = car.replatedOn !== null && day >= car.replatedOn
  return plateFor(world.seed, replated ? world.size.vehicles + vehicle : vehicle, car.colour)
}

/** Who owned a vehicle on a day: an owner's index. */
export function ownerOn(car: Car, day: number): number {
  return car.formerOwner !== null && car.soldOn !== null && day < car.soldOn ? car.formerOwner : car.owner
}

/** The statement on a vehicle, with all its plates and owners. */
export function vehicleAt(world: World, vehicle: number): Vehicle {
  const car = carAt(world, vehicle)
  const spell = (day: number) => ({
    validFrom: dayText(day),
    knownFrom: instantText(learned(car.chance, day, world.today)),
  })
  const plate = (day: number) => ({ plate: plateOn(world, vehicle, car, day), colour: car.colour, ...spell(day) })
  const owner = (day: number) => ({ ownerId: ownerId(world, ownerOn(car, day)), ...spell(day) })
  return {
    id: idOf(world, 'vehicle', vehicle),
    vin: vinFor(world.seed, vehicle),
    kind: car.kind,
    axles: car.axles,
    combination: car.combination,
    plates: [plate(car.since), ...(car.replatedOn === null ? [] : [plate(car.replatedOn)])],
    owners: [owner(car.since), ...(car.soldOn === null ? [] : [owner(car.soldOn)])],
    saidBy: 'wenshui-planning',
  }
}
