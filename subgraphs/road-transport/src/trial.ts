import { basename } from 'node:path'
import { schemeOf } from './domain/course/schemes.ts'
import type { Pack } from './domain/scheme/pack.ts'
import { packAt, packsFrom, usePacks } from './domain/scheme/packs.ts'
import { type Trial, type Tried, tried } from './domain/scheme/tried.ts'

export type { Cause, Move, Trial, Tried } from './domain/scheme/tried.ts'

/** What is tried on what. */
export interface TrialOptions {
  /** The year whose facts the pack is tried on: the grades that stand on the first day of the next. */
  year: number
  /** The file to compare with; else the pack in force at the end of the year. */
  against: string | null
  /** The county's own packs; null where only those that are shipped hold. */
  countyFolder: string | null
}

/** 试行: a changed pack beside the one that holds, ready to be replayed over subjects. EDITION_FAULT for a pack that cannot be read. */
export function trialOf(
  file: string,
  { year, against, countyFolder }: TrialOptions,
): { scheme: string; replay: (subjects: Iterable<Tried>) => Trial } {
  if (countyFolder !== null) usePacks(countyFolder)
  const end = `${year}-12-31`
  const newer = readingOn(file, end)
  const older = against === null ? packAt(newer.scheme, end) : readingOn(against, end)
  const scheme = schemeOf(newer.scheme)
  return { scheme, replay: (subjects) => tried(older, newer, `${year + 1}-01-01`, subjects) }
}

/** The reading of a file on a day; its first where it is not yet in force then, for that is what is tried. */
function readingOn(file: string, day: string): Pack {
  const readings = packsFrom(file, basename(file), null)
  const reading = readings.findLast(({ from }) => from <= day) ?? readings[0]
  if (!reading) throw new Error(`${file} gave no reading`)
  return reading
}
