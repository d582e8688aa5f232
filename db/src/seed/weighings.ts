import { corrected, dayText, instantText } from './days.ts'
import { recordId } from './ids.ts'
import { blockSize, isStruck, weighingOf } from './moments.ts'
import type { Offenders } from './offenders.ts'
import { lawful, type Passing, passingAt } from './traffic.ts'
import type { Weighing } from './types.ts'
import { plateOn } from './vehicles.ts'
import { cutoff, idOf, ownerId, type World } from './world.ts'

const hour = 3_600_000

/** Whether the weighing behind a violation had its plate misread at first: one block in twenty. */
const isMisread = (violation: number) => violation % 20 === 6

/** How many statements the stream yields. */
export function weighingStatements(blocks: number): number {
  let count = blocks * blockSize
  for (let violation = 0; violation < blocks; violation++)
    count += Number(isStruck(violation)) + Number(isMisread(violation))
  return count
}

/**
 * 称重检测 in the order of time. A struck violation is said once over the limit and once, weighed again, within it; a misread
 * plate is put right.
 */
export function* weighings(world: World, offenders: Offenders): Generator<Weighing> {
  const serials = serialsByDay()
  for (let violation = 0; violation < world.size.weighingBlocks; violation++) {
    const over = weighingOf(world, violation)
    const first = violation * blockSize
    const misread = isMisread(violation) ? first + ((over - first + 1) % blockSize) : -1
    for (let index = first; index < first + blockSize; index++) {
      const passing = passingAt(world, offenders, index, index === over)
      const weighing = written(world, index, passing, serials(passing))
      const known = Date.parse(weighing.knownFrom)
      const again = () => ({ knownFrom: instantText(corrected(passing.chance, known, world.today)) })
      if (index === misread) yield { ...weighing, plate: misreadPlate(weighing.plate) }
      yield index === misread ? { ...weighing, ...again() } : weighing
      if (index === over && isStruck(violation))
        yield { ...weighing, grossKg: lawful(passing.chance, passing.limitKg), ...again() }
    }
  }
}

function written(world: World, index: number, passing: Passing, serial: string): Weighing {
  const { at, day, vehicle, car, driver, operator, sourceUnit, station, grossKg, limitKg, chance } = passing
  const known = Math.min(at + hour + chance.between(0, 71 * 3600) * 1000, cutoff(world) - hour)
  return {
    id: recordId(world.seed, 'w', index),
    station,
    serial,
    weighedAt: instantText(at),
    vehicleId: idOf(world, 'vehicle', vehicle),
    plate: plateOn(world, vehicle, car, day),
    driverId: idOf(world, 'practitioner', driver),
    operatorId: ownerId(world, operator),
    sourceUnitId: sourceUnit === null ? null : idOf(world, 'firm', sourceUnit),
    axles: car.axles,
    combination: car.combination,
    grossKg,
    limitKg,
    saidBy: 'wenshui-overload',
    knownFrom: instantText(known),
  }
}

/** 检测单号: the day and a number without gaps, for each station and day. */
function serialsByDay(): (passing: Passing) => string {
  let today = 0
  const counts = new Map<string, number>()
  return ({ day, station }) => {
    if (day !== today) counts.clear()
    today = day
    const count = (counts.get(station) ?? 0) + 1
    counts.set(station, count)
    return `${dayText(day).replaceAll('-', '')}${String(count).padStart(4, '0')}`
  }
}

/** A camera's usual mistake: 8 for B and 0 for D, or the last figure off by one. */
function misreadPlate(plate: string): string {
  const last = plate.slice(-1)
  if (last === 'B') return `${plate.slice(0, -1)}8`
  if (last === 'D') return `${plate.slice(0, -1)}0`
  return /\d/.test(last) ? `${plate.slice(0, -1)}${(Number(last) + 1) % 10}` : `${plate.slice(0, -1)}0`
}
