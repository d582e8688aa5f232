import { refusal } from '@xinlu/schema'
import type { Pack } from './domain/evaluation/pack.ts'
import { packAt, readingsFrom, usePacks } from './domain/evaluation/packs.ts'
import { type Trial, type Tried, tried } from './domain/evaluation/tried.ts'
import type { Role } from './domain/evaluation/types.ts'

export { type Cause, type Move, movesFirms, type Trial, type Tried, type Unfound } from './domain/evaluation/tried.ts'

/** What is tried on what. */
export interface TrialOptions {
  /** The year whose facts the sheet is tried on. */
  year: number
  /** The file to compare with; else the sheet in force on the last day of the year. */
  against: string | null
  /** The county's own sheets; null where only those that are shipped hold. */
  countyFolder: string | null
}

/** 试行: a changed sheet beside the one that holds, ready to be replayed over firms. EDITION_FAULT for a sheet that cannot be read. */
export function trialOf(
  file: string,
  { year, against, countyFolder }: TrialOptions,
): { role: Role; replay: (firms: Iterable<Tried>) => Trial } {
  if (countyFolder !== null) usePacks(countyFolder)
  const end = `${year}-12-31`
  const newer = readingOn(file, end)
  const older = against === null ? packAt(newer.role, end) : readingOn(against, end)
  if (older.role !== newer.role)
    throw refusal('BAD_INPUT', {
      expected: `another sheet of ${newer.role}`,
      got: older.role,
      todo: 'compare like with like',
    })
  return { role: newer.role, replay: (firms) => tried(older, newer, year, firms) }
}

/** The reading of a file on a day; its first where it is not yet in force then, for that is what is tried. */
function readingOn(file: string, day: string): Pack {
  const [first, ...later] = readingsFrom(file)
  return later.findLast(({ from }) => from <= day) ?? first
}
