import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refusal } from '@xinlu/schema'
import { parse } from 'yaml'
import type { OtherActKind } from './domain/sheet/facts.ts'
import { type Fault, type ProvinceEdition, provinceEditionOf } from './domain/sheet/sheets.ts'
import type { Template } from './domain/sheet/templates.ts'

/** Every province's editions below a folder, `<province>/<effective>.yaml`, earliest first; EDITION_FAULT names the file and the field. */
export function provincesIn(folder: string): ReadonlyMap<string, readonly ProvinceEdition[]> {
  const seen = (name: string) => !name.startsWith('.')
  const provinces = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory() && seen(one.name))
  return new Map(
    provinces.map(({ name: province }) => {
      const files = readdirSync(join(folder, province)).filter(seen).sort()
      return [province, files.map((name) => editionFrom(folder, province, name))]
    }),
  )
}

function editionFrom(folder: string, province: string, name: string): ProvinceEdition {
  const file = `${province}/${name}`
  const fault: Fault = (expected, got) =>
    refusal('EDITION_FAULT', {
      expected: `${file}: ${expected}`,
      got: typeof got === 'string' ? got : (JSON.stringify(got) ?? 'nothing'),
      todo: 'correct the file of the province',
    })
  if (!/^\d{4}-\d\d-\d\d\.yaml$/.test(name)) throw fault('a file named <effective>.yaml', name)
  let read: unknown
  try {
    read = parse(readFileSync(join(folder, file), 'utf8'), { schema: 'core' })
  } catch (error) {
    throw fault('YAML', String(error).split('\n')[0])
  }
  return provinceEditionOf(province, basename(name, '.yaml'), read, fault)
}

let shipped: ReturnType<typeof provincesIn> | null = null
const provinces = () => {
  shipped ??= provincesIn(join(import.meta.dirname, '../columns'))
  return shipped
}

/** The sheets of all provinces in force on a day. */
export function sheetsOn(day: string): Template[] {
  return [...provinces().values()].flatMap((editions) => inForce(editions, day)?.sheets ?? [])
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
  const sheet = inForce(editions, day)?.sheets.find(({ kinds }) => kinds?.includes(kind))
  if (sheet) return sheet
  throw refusal('NO_EDITION', {
    expected: `columns of ${province} for ${kind} on ${day}`,
    got: `the first is from ${editions[0]?.effective}`,
    todo: 'add a sheet for that kind, or take the generic template',
  })
}

const inForce = (editions: readonly ProvinceEdition[], day: string) =>
  editions.findLast(({ effective }) => effective <= day)
