import { join } from 'node:path'
import { datedFilesIn, inForceOn, yamlAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import type { Catalogue, Catalogues, Entry } from './catalogue.ts'
import { catalogueOf } from './read.ts'

/** Every catalogue below a folder, `<catalogue>/<effective>.yaml`; EDITION_FAULT names the file and the field. */
export function cataloguesIn(folder: string): Catalogues {
  return new Map(
    [...datedFilesIn(folder, 'correct the catalogue')].map(([name, files]) => [
      name,
      files.map(({ effective, path, fault }) => catalogueOf(name, effective, yamlAt(path, fault), fault)),
    ]),
  )
}

let shipped: Catalogues | null = null

/** The catalogues that stand in `catalogues`, read at first use. */
export function catalogues(): Catalogues {
  shipped ??= cataloguesIn(join(import.meta.dirname, '../../../catalogues'))
  return shipped
}

/** The edition of a catalogue in force on a day; undefined before its first and once it has expired. */
export function editionOn(all: Catalogues, catalogue: string, day: string): Catalogue | undefined {
  const edition = inForceOn(all.get(catalogue) ?? [], day)
  return edition && (edition.expires === null || day <= edition.expires) ? edition : undefined
}

/** An entry in force, with its edition. */
export interface Allowed {
  edition: Catalogue
  entry: Entry
}

/**
 * 无清单不惩戒: the entry of a catalogue in force on a day. CONFLICT where the catalogue is none, is not in force, has expired, is empty
 * or of unknown contents, or does not name it any more: no list, no punishment.
 */
export function provenEntry(all: Catalogues, catalogue: string, code: string, day: string): Allowed {
  const edition = editionOn(all, catalogue, day)
  const entries = edition?.entries ?? []
  const entry = entries.find((one) => one.code === code && (one.until === null || day <= one.until))
  if (edition && entry) return { edition, entry }
  const got =
    edition === undefined
      ? 'no edition of it in force'
      : edition.entries === null
        ? 'a catalogue whose contents are not known'
        : entries.length === 0
          ? 'an empty catalogue'
          : 'none of this code'
  throw refusal('CONFLICT', {
    expected: `an entry ${catalogue}/${code} in force on ${day}`,
    got,
    todo: 'no list, no punishment: look at the catalogues',
  })
}
