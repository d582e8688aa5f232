import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type FileFault, faultOf, yamlAt } from '@xinlu/db'
import { read, refusal } from '@xinlu/schema'
import { type Catalogue, catalogueOf } from './domain/catalogue/catalogue.ts'
import { type Plan, planOf } from './domain/plan/plan.ts'
import { type TargetScheme, targetSchemeOf } from './domain/target/scheme.ts'

/** Every file `<year>.yaml` of a folder, read; EDITION_FAULT names the file and the field. */
export function yearlyIn<T>(
  folder: string,
  of: (year: number, read: unknown, fault: FileFault) => T,
): ReadonlyMap<number, T> {
  const files = readdirSync(folder).filter((file) => !file.startsWith('.') && !file.endsWith('.md'))
  return new Map(
    files.sort().map((file) => {
      const fault = faultOf(file, 'correct the file')
      if (!/^\d{4}\.yaml$/.test(file)) throw fault('a file named <year>.yaml', file)
      const year = Number(file.slice(0, 4))
      return [year, of(year, yamlAt(join(folder, file), fault), fault)]
    }),
  )
}

const placeOf = (name: string) => join(import.meta.dirname, '..', name)

const yearsOf = (name: string): number[] =>
  readdirSync(placeOf(name))
    .flatMap((file) => (/^\d{4}\.yaml$/.test(file) ? [Number(file.slice(0, 4))] : []))
    .sort()

function shipped<T>(name: string, of: (year: number, read: unknown, fault: FileFault) => T) {
  let known: ReadonlyMap<number, T> | null = null
  return (year: number): T => {
    known ??= yearlyIn(placeOf(name), of)
    const found = known.get(year)
    if (found) {
      read(`${name}/${year}`)
      return found
    }
    throw refusal('NO_EDITION', {
      expected: `${name} of one of ${[...known.keys()].join(', ')}`,
      got: String(year),
      todo: 'add the file of the year, or ask for another one',
    })
  }
}

/** 信用信息目录 of a year; NO_EDITION where there is none. */
export const catalogueFor: (year: number) => Catalogue = shipped('catalogue', catalogueOf)

/** 工作要点 of a year; NO_EDITION where there is none. */
export const planFor: (year: number) => Plan = shipped('plan', planOf)

/** The plan in force on a day: office and units stay as they are until the plan of another year is issued. NO_EDITION before the first. */
export function planOn(day: string): Plan {
  const year = Number(day.slice(0, 4))
  const issued = yearsOf('plan').filter((one) => one <= year)
  return planFor(issued.at(-1) ?? year)
}

/** Whether a year has 考核指标. */
export const hasTarget = (year: number): boolean => yearsOf('target').includes(year)

/** 考核指标 of a year; NO_EDITION where there is none. */
export const targetFor: (year: number) => TargetScheme = shipped('target', targetSchemeOf)
