import { type Chance, chanceOf } from './chance.ts'
import { corrected, dayText, instantText, learned } from './days.ts'
import { firmRegisteredOn, traderRegisteredOn } from './firms.ts'
import { type Hire, hireOf } from './hired.ts'
import { fleetKind } from './holdings.ts'
import { plateFor, vinFor } from './numbers.ts'
import type { HireStatement, PlateColour, Vehicle, VehicleKind } from './types.ts'
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
  /** Who else holds it for a while; never of one that changed hands. */
  hire: Hire | null
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
    hire: null,
    replatedOn: null,
    chance,
  }
  if (kind !== 'TRUCK') return car
  // of plates and owners only what was on the road before the three years has a history in them
  if (since >= world.start) return { ...car, hire: hireOf(world, vehicle, owner, since) }
  const sold = chance.often(0.04)
  const former = chance.pick(world.firmsIn.FREIGHT)
  if (sold && former !== owner && firmRegisteredOn(world, former) <= since)
    return { ...car, formerOwner: former, soldOn: world.start + chance.between(30, 3 * 365 - 40) }
  const replatedOn = chance.often(0.04) ? world.start + chance.between(30, 3 * 365 - 40) : null
  return { ...car, replatedOn, hire: hireOf(world, vehicle, owner, since) }
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

/** Who ran a vehicle on a day: the lessee, the firm it was attached to, else its owner; an index as of owners. */
export function runnerOn(car: Car, day: number): number {
  const { hire } = car
  return hire && hire.from <= day && (hire.until === null || day <= hire.until) ? hire.firm : ownerOn(car, day)
}

/** What was said of who else holds a vehicle: a lease with its end, an attachment without, and its end when it came. */
function hiresOf(world: World, { hire, chance }: Car): HireStatement[] {
  if (!hire) return []
  const { kind, firm, from, until } = hire
  const said = { kind, holderId: ownerId(world, firm), validFrom: dayText(from) }
  const known = learned(chance, from, world.today)
  const validTo = until === null ? null : dayText(until)
  if (kind === 'LEASED' || until === null) return [{ ...said, validTo, knownFrom: instantText(known) }]
  const knownLater = corrected(chance, Math.max(known, learned(chance, until, world.today)), world.today)
  return [
    { ...said, validTo: null, knownFrom: instantText(known) },
    { ...said, validTo, knownFrom: instantText(knownLater) },
  ]
}

/** The statement on a vehicle, with all its plates and owners, and who else holds it. */
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
    hires: hiresOf(world, car),
    saidBy: 'wenshui-planning',
  }
}
