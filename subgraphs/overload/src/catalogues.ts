import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refusal } from '@xinlu/schema'
import { parse } from 'yaml'
import { type Catalogue, catalogueOf, type Fault } from './domain/measures.ts'

/** Every catalogue of measures below a folder, `<catalogue>/<effective>.yaml`, the editions of each earliest first; EDITION_FAULT names the file and the field. */
export function cataloguesIn(folder: string): Catalogue[][] {
  const seen = (name: string) => !name.startsWith('.')
  const names = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory() && seen(one.name))
  return names
    .map(({ name }) => name)
    .sort()
    .map((name) =>
      readdirSync(join(folder, name))
        .filter(seen)
        .sort()
        .map((file) => editionFrom(folder, name, file)),
    )
}

function editionFrom(folder: string, catalogue: string, name: string): Catalogue {
  const file = `${catalogue}/${name}`
  const fault: Fault = (expected, got) =>
    refusal('EDITION_FAULT', {
      expected: `${file}: ${expected}`,
      got: typeof got === 'string' ? got : (JSON.stringify(got) ?? 'nothing'),
      todo: 'correct the catalogue',
    })
  if (!/^\d{4}-\d\d-\d\d\.yaml$/.test(name)) throw fault('a file named <effective>.yaml', name)
  let read: unknown
  try {
    read = parse(readFileSync(join(folder, file), 'utf8'), { schema: 'core' })
  } catch (error) {
    throw fault('YAML', String(error).split('\n')[0])
  }
  return catalogueOf(catalogue, basename(name, '.yaml'), read, fault)
}

let shipped: Catalogue[][] | null = null

/** The catalogues that stand in `measures`, read at first use. */
export function catalogues(): Catalogue[][] {
  shipped ??= cataloguesIn(join(import.meta.dirname, '../measures'))
  return shipped
}
