import { chanceOf } from './chance.ts'
import { beginning, dayAt } from './days.ts'
import { cutoff, type World } from './world.ts'

/** Weighings come in blocks of twenty, one of which is over the limit: violation b is in block b. */
export const blockSize = 20
const hour = 3_600_000

/** The index of the weighing that is violation `violation`, somewhere in its block. */
export function weighingOf(world: World, violation: number): number {
  return violation * blockSize + chanceOf(world.seed, 'place in block', violation).between(0, blockSize - 1)
}

/** When weighing `index` took place, milliseconds: later than the one before, over three years up to two hours before today. */
export function weighedAt(world: World, index: number): number {
  const from = beginning(world.start)
  const step = (cutoff(world) - 2 * hour - from) / (world.size.weighingBlocks * blockSize)
  const chance = chanceOf(world.seed, 'weighing time', index)
  return Math.floor((from + (index + chance.next()) * step) / 1000) * 1000
}

/** The day number of a violation. */
export function violationDay(world: World, violation: number): number {
  return dayAt(weighedAt(world, weighingOf(world, violation)))
}

/** Whether a violation turns out, weighed again, to be none: one in a hundred. */
export function isStruck(violation: number): boolean {
  return violation % 100 === 57
}
