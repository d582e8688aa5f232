import { join } from 'node:path'
import { datedFilesIn, inForceOn, yamlAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import { classTableOf } from './read.ts'

/** 监管措施 that a class brings with it (文交发〔2024〕128号 第8点). */
export type SupervisionMeasure =
  | 'EDUCATION'
  | 'GUIDANCE'
  | 'CONVENTION'
  | 'COMMITMENT'
  | 'DISCLOSURE'
  | 'TALK'
  | 'WARNING'
  | 'INSPECTION'

/** What a class asks for: each number is the most that it allows. */
export interface ClassCondition {
  /** The least grade; null where none is asked for. */
  least: string | null
  /** Whether a subject without a grade can be in it. */
  ungraded: boolean
  listings: number | null
  penalties: number | null
  serious: number | null
  broken: number | null
}

/** 监管类别, as its table has it. */
export interface SupervisionClass {
  name: string
  title: string
  /** 抽查比例: the share drawn a year, exact, above 0. */
  ratio: string
  /** 监管频次: planned visits a year. */
  frequency: number
  /** The most visits to one firm a year. */
  cap: number
  measures: readonly SupervisionMeasure[]
  /** Null for the last class, which asks for nothing, and for 无数据. */
  when: ClassCondition | null
  basis: string
}

/** 监管分类表 of one industry, as in force from its day until the next file's. */
export interface ClassTable {
  industry: string
  title: string
  effective: string
  /** The industry and the day, for a class to name it by. */
  edition: string
  /** How sure it is; null once the bureau has confirmed it. */
  confidence: string | null
  /** The unit that plans by it. */
  unit: string
  /** The most of all firms together that are to be drawn a year; null where none is said. */
  overall: string | null
  /** Grades of the industry, best first. */
  grades: readonly string[]
  /** Best first, 无数据 NO_DATA last: it is a stratum of its own, neither better nor worse. */
  classes: readonly SupervisionClass[]
}

/** The stratum of those of whom nothing is known. */
export const noData = 'NO_DATA'

/** Every industry's tables, earliest first. */
export type ClassTables = ReadonlyMap<string, readonly ClassTable[]>

/** Every table below a folder, `<industry>/<effective>.yaml`; EDITION_FAULT names the file and the field. */
export function tablesIn(folder: string): ClassTables {
  return new Map(
    [...datedFilesIn(folder, 'correct the table')].map(([name, files]) => [
      industryOf(name),
      files.map(({ effective, path, fault }) =>
        classTableOf({ industry: industryOf(name), effective }, yamlAt(path, fault), fault),
      ),
    ]),
  )
}

const industryOf = (folder: string) => folder.replaceAll('-', '_').toUpperCase()

/** The table of an industry in force on a day; NO_EDITION where there is none. */
export function tableOn(tables: ClassTables, industry: string, day: string): ClassTable {
  const known = tables.get(industry)
  const table = known && inForceOn(known, day)
  if (table) return table
  throw refusal('NO_EDITION', {
    expected: `a class table of ${industry} in force on ${day}`,
    got: known?.[0] ? `the first is in force from ${known[0].effective}` : `tables of ${[...tables.keys()].join(', ')}`,
    todo: 'add the table, or ask for another day or industry',
  })
}

let shipped: ClassTables | null = null

/** The tables that stand in `classes`, read at first use. */
export function classTables(): ClassTables {
  shipped ??= tablesIn(join(import.meta.dirname, '../../../classes'))
  return shipped
}

/** The table of an industry in force on a day; NO_EDITION where there is none. There is no default day. */
export const tableAt = (industry: string, day: string): ClassTable => tableOn(classTables(), industry, day)
