import { basename, dirname } from 'node:path'
import { faultOf, yamlAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import { classTableOf } from './domain/classes/read.ts'
import { type ClassTable, tableAt } from './domain/classes/table.ts'
import { type ClassTrial, type TriedSubject, triedClasses } from './domain/classes/tried.ts'
import type { Catalogue } from './domain/measures/catalogue.ts'
import { catalogues } from './domain/measures/catalogues.ts'
import { catalogueOf } from './domain/measures/read.ts'
import {
  type CatalogueTrial,
  type TriedCauses,
  type TriedMeasure,
  triedCatalogue,
  withEdition,
} from './domain/measures/tried.ts'

export {
  type ClassTrial,
  movesClasses,
  type TriedSubject,
} from './domain/classes/tried.ts'
export {
  type CatalogueTrial,
  movesMeasures,
  type TriedCauses,
  type TriedMeasure,
} from './domain/measures/tried.ts'

/** 试行分类表: a changed table of an industry, to be replayed beside the one that holds. EDITION_FAULT for a file that cannot be read. */
export function classTrialOf(
  file: string,
  against: string | null,
): { industry: string; replay: (on: string, subjects: Iterable<TriedSubject>) => ClassTrial } {
  const newer = tableFrom(file)
  const older = against === null ? null : tableFrom(against)
  if (older && older.industry !== newer.industry)
    throw refusal('BAD_INPUT', {
      expected: `another table of ${newer.industry}`,
      got: older.industry,
      todo: 'compare like with like',
    })
  const { industry } = newer
  return { industry, replay: (on, subjects) => triedClasses(older ?? tableAt(industry, on), newer, on, subjects) }
}

/** A table from a file wherever it stands: its industry and its day are those that it says itself. */
function tableFrom(file: string): ClassTable {
  const fault = faultOf(basename(file), 'correct the table')
  const read = yamlAt(file, fault)
  const { industry, effective } = (read ?? {}) as Record<string, unknown>
  if (typeof industry !== 'string') throw fault('industry: a text', industry)
  return classTableOf({ industry, effective: dayIn(effective, fault) }, read, fault)
}

/**
 * 试行措施清单: a changed edition of a catalogue, to be replayed beside those that hold. Both are looked at on the same day: that on which
 * it is asked, or the new edition's first where that is later. A file does not say of which catalogue it is: that is said beside it, or
 * by the folder in which it stands. EDITION_FAULT for a file that cannot be read.
 */
export function catalogueTrialOf(
  file: string,
  { catalogue: said, against }: { catalogue: string | null; against: string | null },
): {
  catalogue: string
  replay: (on: string, measures: Iterable<TriedMeasure>, subjects: Iterable<TriedCauses>) => CatalogueTrial
} {
  const folder = basename(dirname(file))
  const catalogue = said ?? folder
  if (said === null && !catalogues().has(folder))
    throw refusal('BAD_INPUT', {
      expected: `--catalogue, or a file in a folder of ${[...catalogues().keys()].join(', ')}`,
      got: folder,
      todo: 'say of which catalogue it is an edition',
    })
  const edition = editionFrom(file, catalogue)
  const newer = withEdition(catalogues(), edition)
  const older = against === null ? catalogues() : withEdition(catalogues(), editionFrom(against, catalogue))
  return {
    catalogue,
    replay(asked, measures, subjects) {
      const on = [edition.effective, asked].sort()[1] as string
      return triedCatalogue({ catalogue, older, newer, on }, measures, subjects)
    },
  }
}

function editionFrom(file: string, catalogue: string): Catalogue {
  const fault = faultOf(basename(file), 'correct the catalogue')
  const read = yamlAt(file, fault)
  return catalogueOf(catalogue, dayIn((read as Record<string, unknown> | null)?.effective, fault), read, fault)
}

function dayIn(read: unknown, fault: ReturnType<typeof faultOf>): string {
  if (typeof read === 'string' && /^\d{4}-\d\d-\d\d$/.test(read)) return read
  throw fault('effective: a day as YYYY-MM-DD', read)
}
