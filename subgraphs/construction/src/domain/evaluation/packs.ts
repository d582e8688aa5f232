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
  yamlOf,
} from '@xinlu/db'
import type { Pack } from './pack.ts'
import { packOf } from './read/packOf.ts'
import { todo } from './read/reader.ts'
import type { Day, Role } from './types.ts'

/** Every role's packs, earliest first. */
export type Packs = PacksOf<Role, Pack>

/**
 * Reads every pack below a folder, `<role>/<effective>.yaml`. A file gives a further reading from each day on which a text that it takes
 * numbers from has a new edition. EDITION_FAULT names the file and the field.
 */
export function packsIn(folder: string): Packs {
  return new Map(
    [...datedFilesIn(folder, todo)].flatMap(([, files]) => {
      const packs = files.flatMap((file, i) => readingsOf(file, files[i + 1]?.effective ?? null))
      return packs[0] ? [[packs[0].role, packs] as const] : []
    }),
  )
}

/** A pack from the text of its file, with the law's numbers of its first day; `file` is what a fault calls it. */
export const packFrom = (file: string, text: string): Pack => packOf(file, yamlOf(text, faultOf(file, todo)), null)

/** The readings of one file wherever it stands, earliest first. */
export const readingsFrom = (path: string): [Pack, ...Pack[]] =>
  readings(basename(path), yamlAt(path, faultOf(basename(path), todo)), null)

function readingsOf({ name, effective, path, fault }: DatedFile, until: Day | null): Pack[] {
  const named = `${name}/${basename(path)}`
  const packs = readings(named, yamlAt(path, faultOf(named, todo)), until)
  const [first] = packs
  if (first.role.toLowerCase() !== name) throw fault(`role: ${name.toUpperCase()}, as its folder is named`, first.role)
  if (first.effective !== effective) throw fault(`effective: ${effective}, as the file is named`, first.effective)
  return packs
}

/** What a file gives before a day: a reading of its own, and one from each day on which a text that it refers to has a new edition. */
function readings(named: string, read: unknown, until: Day | null): [Pack, ...Pack[]] {
  const first = packOf(named, read, null)
  return [first, ...laterReadings(first.law, first.effective, until).map((day) => packOf(named, read, day))]
}

/** The folder of the packs that are shipped. */
export const shippedFolder = join(import.meta.dirname, '../../../packs')

const held = packsHeld(packsIn, shippedFolder)

/** Has this process put a county's folder before the packs that are shipped; before the first of them was asked for. */
export const usePacks = held.use

/** The pack of a role in force on a day; NO_EDITION where there is none. There is no default day. */
export const packAt = (role: Role, day: Day): Pack => packOn(held.all(), role, day)
