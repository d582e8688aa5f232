import { join } from 'node:path'
import { datedFilesIn, yamlAt } from '@xinlu/db'
import { type Catalogue, catalogueOf } from './domain/measures.ts'

/** Every catalogue of measures below a folder, `<catalogue>/<effective>.yaml`, the editions of each earliest first; EDITION_FAULT names the file and the field. */
export function cataloguesIn(folder: string): Catalogue[][] {
  return [...datedFilesIn(folder, 'correct the catalogue').values()].map((files) =>
    files.map(({ name, effective, path, fault }) => catalogueOf(name, effective, yamlAt(path, fault), fault)),
  )
}

let shipped: Catalogue[][] | null = null

/** Has the room read the county's own catalogues before what it ships. */
export function useCatalogues(folder: string): void {
  shipped = cataloguesIn(folder)
}

/** The catalogues that stand in `measures`, read at first use. */
export function catalogues(): Catalogue[][] {
  shipped ??= cataloguesIn(join(import.meta.dirname, '../measures'))
  return shipped
}
