import { basename, join } from 'node:path'
import { type DatedFile, datedFilesIn, editions, faultOf, yamlAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import type { Pack } from './pack.ts'
import { packOf } from './read/packOf.ts'
import type { Day } from './types.ts'

/** Every scheme's packs, earliest first. */
export type Packs = ReadonlyMap<string, readonly Pack[]>

const todo = 'correct the pack'

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
  const instruments = new Set(first.law.map((edition) => edition.split('/')[0] ?? ''))
  const starts = [...instruments].flatMap((instrument) => editions(instrument).map(({ effective }) => effective))
  const later = starts.filter((day) => day > first.effective && (until === null || day < until))
  return [first, ...[...new Set(later)].sort().map((day) => packOf(named, read, day))]
}

/** A county's packs before those that are shipped: from the first day of its own for a scheme, only its own answer. */
export function countyFirst(county: Packs, shippedPacks: Packs): Packs {
  const schemes = new Set([...shippedPacks.keys(), ...county.keys()])
  return new Map(
    [...schemes].map((scheme) => {
      const own = county.get(scheme) ?? []
      const start = own[0]?.from
      const before = (shippedPacks.get(scheme) ?? []).filter(({ from }) => start === undefined || from < start)
      return [scheme, [...before, ...own]]
    }),
  )
}

/** The pack of a scheme in force on a day; NO_EDITION where there is none. */
export function packOn(packs: Packs, scheme: string, day: Day): Pack {
  const known = packs.get(scheme)
  const pack = known?.findLast(({ from }) => from <= day)
  if (pack) return pack
  throw refusal('NO_EDITION', {
    expected: `a pack of ${scheme} in force on ${day}`,
    got: known?.[0] ? `the first is in force from ${known[0].from}` : `packs of ${[...packs.keys()].join(', ')}`,
    todo: 'add the pack, or ask for another day or scheme',
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

/** The pack of a scheme in force on a day; NO_EDITION where there is none. There is no default day. */
export function packAt(scheme: string, day: Day): Pack {
  return packOn(packs(), scheme, day)
}

/** The names of all schemes that are held. */
export function schemes(): string[] {
  return [...packs().keys()].sort()
}
