import { basename, join } from 'node:path'
import {
  type DatedFile,
  datedFilesIn,
  faultOf,
  laterReadings,
  type Packs as PacksOf,
  packOn,
  packsHeld,
  yamlAt,
} from '@xinlu/db'
import type { Pack } from './pack.ts'
import { packOf } from './read/packOf.ts'
import { todo } from './read/reader.ts'
import type { Day } from './types.ts'

/** Every scheme's packs, earliest first. */
export type Packs = PacksOf<string, Pack>

/**
 * Reads every pack below a folder, `<scheme>/<effective>.yaml`. A file gives a further reading from each day on which a text that it
 * takes numbers from has a new edition. EDITION_FAULT names the file and the field.
 */
export function packsIn(folder: string): Packs {
  return new Map(
    [...datedFilesIn(folder, todo)].map(([scheme, files]) => [
      scheme,
      files.flatMap((file, i) => readingsOf(file, files[i + 1]?.effective ?? null)),
    ]),
  )
}

function readingsOf({ name, effective, path, fault }: DatedFile, until: Day | null): Pack[] {
  const readings = packsFrom(path, `${name}/${basename(path)}`, until)
  const [first] = readings
  if (first?.scheme !== name) throw fault(`scheme: ${name}, as its folder is named`, first?.scheme ?? 'none')
  if (first.effective !== effective) throw fault(`effective: ${effective}, as the file is named`, first.effective)
  return readings
}

/** The readings of one file, wherever it stands, up to a day; `named` is what a fault calls it. */
export function packsFrom(path: string, named: string, until: Day | null): Pack[] {
  const read = yamlAt(path, faultOf(named, todo))
  const first = packOf(named, read, null)
  return [first, ...laterReadings(first.law, first.effective, until).map((day) => packOf(named, read, day))]
}

/** The folder of the packs that are shipped. */
export const shippedFolder = join(import.meta.dirname, '../../../packs')

const held = packsHeld(packsIn, shippedFolder)

/** Has this process put a county's folder before the packs that are shipped; before the first of them was asked for. */
export const usePacks = held.use

/** The pack of a scheme in force on a day; NO_EDITION where there is none. There is no default day. */
export const packAt = (scheme: string, day: Day): Pack => packOn(held.all(), scheme, day)

/** The names of all schemes that are held. */
export function schemes(): string[] {
  return [...held.all().keys()].sort()
}
