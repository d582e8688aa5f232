import { join } from 'node:path'
import { type DatedFile, datedFilesIn, inForceOn, yamlAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import type { OtherActKind } from './domain/sheet/facts.ts'
import { type ProvinceEdition, provinceEditionOf } from './domain/sheet/sheets.ts'
import type { Template } from './domain/sheet/templates.ts'

/** Every province's editions below a folder, `<province>/<effective>.yaml`, earliest first; EDITION_FAULT names the file and the field. */
export function provincesIn(folder: string): ReadonlyMap<string, readonly ProvinceEdition[]> {
  const provinces = datedFilesIn(folder, 'correct the file of the province')
  const readOf = ({ name, effective, path, fault }: DatedFile) =>
    provinceEditionOf(name, effective, yamlAt(path, fault), fault)
  return new Map([...provinces].map(([province, files]) => [province, files.map(readOf)]))
}

let shipped: ReturnType<typeof provincesIn> | null = null
const provinces = () => {
  shipped ??= provincesIn(join(import.meta.dirname, '../columns'))
  return shipped
}

/** The sheets of all provinces in force on a day. */
export function sheetsOn(day: string): Template[] {
  return [...provinces().values()].flatMap((editions) => inForceOn(editions, day)?.sheets ?? [])
}

/** The sheet in which a province has a kind of act on a day; BAD_INPUT, naming the provinces that are held, or NO_EDITION where it has none. */
export function sheetOf(province: string, kind: OtherActKind, day: string): Template {
  const editions = provinces().get(province)
  if (!editions)
    throw refusal('BAD_INPUT', {
      expected: `columns of ${[...provinces().keys()].join(', ')}`,
      got: province,
      todo: 'choose one of them, or none for the generic template',
    })
  const sheet = inForceOn(editions, day)?.sheets.find(({ kinds }) => kinds?.includes(kind))
  if (sheet) return sheet
  throw refusal('NO_EDITION', {
    expected: `columns of ${province} for ${kind} on ${day}`,
    got: `the first is from ${editions[0]?.effective}`,
    todo: 'add a sheet for that kind, or take the generic template',
  })
}
