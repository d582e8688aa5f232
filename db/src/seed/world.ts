import { refusal } from '@xinlu/schema/errors'
import { beginning, dayNumber, monthsLater, yearOf } from './days.ts'
import { crews, fleetKind, fleets, type Holdings } from './holdings.ts'
import { type SubjectKind, subjectId } from './ids.ts'
import { firmIndustries } from './industries.ts'
import type { Industry } from './types.ts'

/** What to make a county of: `seed` chooses one, `scale` multiplies it, nothing in it is known later than `today` begins. */
export interface CountyOptions {
  seed?: number
  scale?: number
  today: string
}

/** How many there are. Weighings come in blocks of twenty, one of them over the limit. */
export interface Sizes {
  firms: number
  traders: number
  practitioners: number
  vehicles: number
  weighingBlocks: number
  penalties: number
  licences: number
  otherActs: number
}

/** All that the streams share: a few numbers per owner and who owns and employs, nothing per record. */
export interface World {
  seed: number
  size: Sizes
  /** Day numbers: today, and the first of the three years up to it. */
  today: number
  start: number
  /** The last year whose assessments are out. */
  lastYear: number
  firmsIn: Record<Industry, number[]>
  vehicles: Holdings
  drivers: Holdings
  /** The index of the first truck: all behind it are trucks. */
  trucksFrom: number
}

/** How many there are at a scale; BAD_INPUT where it is not from 0.1 to 100. */
export function sizesAt(scale: number): Sizes {
  if (!(scale >= 0.1 && scale <= 100))
    throw refusal('BAD_INPUT', {
      expected: 'a scale from 0.1 to 100',
      got: String(scale),
      todo: 'choose another scale',
    })
  const times = (base: number) => Math.round(base * scale)
  return {
    firms: times(300),
    traders: times(60),
    practitioners: times(3000),
    vehicles: times(2500),
    weighingBlocks: times(1500),
    penalties: times(2500),
    licences: times(2000),
    otherActs: times(400),
  }
}

/** The world of a county; BAD_INPUT where the seed is no whole number of 32 bits, the scale out of range or today no day. */
export function worldOf({ seed = 1411, scale = 1, today }: CountyOptions): World {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw refusal('BAD_INPUT', {
      expected: 'a whole seed from 0 to 4294967295',
      got: String(seed),
      todo: 'choose another seed',
    })
  const size = sizesAt(scale)
  const day = dayNumber(today)
  const vehicles = fleets(seed, size)
  return {
    seed,
    size,
    today: day,
    start: monthsLater(day, -36),
    // a year's results are out by the end of June of the next
    lastYear: yearOf(day - 181) - 1,
    firmsIn: firmsByIndustry(size.firms),
    vehicles,
    drivers: crews(size, vehicles.counts),
    trucksFrom: vehicles.ownerOf.findIndex((owner) => fleetKind(owner, size.firms) === 'TRUCK'),
  }
}

/** The instant from which nothing is known any more, milliseconds: the beginning of today. */
export function cutoff(world: World): number {
  return beginning(world.today)
}

/** The subject id of number `index` of a kind. */
export function idOf(world: World, kind: SubjectKind, index: number): string {
  return subjectId(world.seed, kind, index)
}

/** The subject id of an owner. */
export function ownerId(world: World, owner: number): string {
  const { firms } = world.size
  return owner < firms ? idOf(world, 'firm', owner) : idOf(world, 'trader', owner - firms)
}

function firmsByIndustry(firms: number): Record<Industry, number[]> {
  const lists: Record<Industry, number[]> = {
    FREIGHT: [],
    COACH_LINE: [],
    COACH_CHARTER: [],
    TAXI: [],
    BUS: [],
    REPAIR: [],
    CONSTRUCTION: [],
    SOURCE_UNIT: [],
  }
  for (let firm = 0; firm < firms; firm++) for (const industry of firmIndustries(firm)) lists[industry].push(firm)
  return lists
}
