import { basename, join } from 'node:path'
import { type DatedFile, datedFilesIn, editions, faultOf, yamlAt, yamlOf } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import type { Pack } from './pack.ts'
import { packOf } from './read/packOf.ts'
import { todo } from './read/reader.ts'
import type { Day, Role } from './types.ts'

/** Every role's packs, earliest first. */
export type Packs = ReadonlyMap<Role, readonly Pack[]>

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
  const instruments = new Set(first.law.map((edition) => edition.split('/')[0] ?? ''))
  const starts = [...instruments].flatMap((instrument) => editions(instrument).map((one) => one.effective))
  const later = starts.filter((day) => day > first.effective && (until === null || day < until))
  return [first, ...[...new Set(later)].sort().map((day) => packOf(named, read, day))]
}

/** A county's packs before those that are shipped: from the first day of its own for a role, only its own answer. */
export function countyFirst(county: Packs, shippedPacks: Packs): Packs {
  const roles = new Set([...shippedPacks.keys(), ...county.keys()])
  return new Map(
    [...roles].map((role) => {
      const own = county.get(role) ?? []
      const start = own[0]?.from
      const before = (shippedPacks.get(role) ?? []).filter(({ from }) => start === undefined || from < start)
      return [role, [...before, ...own]]
    }),
  )
}

/** The pack of a role in force on a day; NO_EDITION where there is none. */
export function packOn(packs: Packs, role: Role, day: Day): Pack {
  const known = packs.get(role)
  const pack = known?.findLast(({ from }) => from <= day)
  if (pack) return pack
  throw refusal('NO_EDITION', {
    expected: `a pack of ${role} in force on ${day}`,
    got: known?.[0] ? `the first is in force from ${known[0].from}` : `packs of ${[...packs.keys()].join(', ')}`,
    todo: 'add the pack, or ask for another day or role',
  })
}

/** The folder of the packs that are shipped. */
export const shippedFolder = join(import.meta.dirname, '../../../packs')

let held: Packs | null = null
let countyFolder: string | null = null

function packs(): Packs {
  held ??= packsIn(shippedFolder)
  return held
}

/** Has this process put a county's folder before the packs that are shipped; before the first of them was asked for. */
export function usePacks(folder: string): void {
  if (countyFolder === folder) return
  if (held) throw new Error('the packs were read already')
  countyFolder = folder
  held = countyFirst(packsIn(folder), packsIn(shippedFolder))
}

/** The pack of a role in force on a day; NO_EDITION where there is none. There is no default day. */
export function packAt(role: Role, day: Day): Pack {
  return packOn(packs(), role, day)
}
