import type { FileFault } from '@xinlu/db'
import type { Frequency } from '../catalogue/catalogue.ts'
import { countOf, dayRead, eachOnce, listOf, mapOf, textOf, wordOf } from '../reading.ts'
import { type ItemEvidence, itemEvidenceOf } from './evidence.ts'
import { type Target, targetOf } from './target.ts'

/** 要点任务 as the plan says it; either it is measured, or it says why not. */
export interface PlannedItem {
  id: string
  point: number
  title: string
  leadUnits: readonly string[]
  units: readonly string[]
  dueOn: string
  measuring: { target: Target; evidence: ItemEvidence } | null
  why: string | null
}

/** 工作要点 of one year. */
export interface Plan {
  year: number
  title: string
  number: string
  /** 领导小组办公室 */
  office: string
  /** 联络单位: each by its code, with its name. */
  units: ReadonlyMap<string, string>
  reports: { frequency: Extract<Frequency, 'MONTHLY' | 'QUARTERLY'>; from: string }
  items: readonly PlannedItem[]
}

/** The points that 文交发〔2024〕128号 has. */
const points = 15

const words = ['title', 'number', 'year', 'source', 'confidence', 'office', 'units', 'reports', 'items']
const itemWords = ['id', 'point', 'title', 'leadUnits', 'units', 'dueOn', 'target', 'evidence', 'notMeasurable']

/** A plan from its file as read; the fault's error for a word that is unknown, missing or cannot be, and for a point without an item. */
export function planOf(year: number, read: unknown, fault: FileFault): Plan {
  const file = mapOf(read, 'a plan', words, fault)
  if (file.year !== year) throw fault(`year: ${year}, as the file is named`, file.year)
  textOf(file.source, 'source', fault)
  const units = unitsOf(file.units, fault)
  const office = textOf(file.office, 'office', fault)
  if (!units.has(office)) throw fault('an office among the units', office)
  const items = listOf(file.items, 'items', (one) => itemOf(one, units, fault), fault)
  eachOnce(
    items.map(({ id }) => id),
    'item',
    fault,
  )
  for (let point = 1; point <= points; point += 1)
    if (!items.some((item) => item.point === point)) throw fault('an item of each point', `none of point ${point}`)
  const reports = mapOf(file.reports, 'reports', ['frequency', 'from'], fault)
  return {
    year,
    title: textOf(file.title, 'title', fault),
    number: textOf(file.number, 'number', fault),
    office,
    units,
    reports: {
      frequency: wordOf(reports.frequency, ['MONTHLY', 'QUARTERLY'], 'frequency', fault),
      from: textOf(reports.from, 'from', fault),
    },
    items,
  }
}

function unitsOf(read: unknown, fault: FileFault): Map<string, string> {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw fault('units by code', read)
  return new Map(Object.entries(read).map(([code, name]) => [code, textOf(name, code, fault)]))
}

function itemOf(read: unknown, known: ReadonlyMap<string, string>, fault: FileFault): PlannedItem {
  const one = mapOf(read, 'an item', itemWords, fault)
  const unitOf = (unit: unknown) => {
    const code = textOf(unit, 'unit', fault)
    if (known.has(code)) return code
    throw fault('a unit of the plan', code)
  }
  const measured = one.notMeasurable === undefined
  if (measured !== (one.evidence !== undefined) || measured !== (one.target !== undefined))
    throw fault('either target and evidence, or notMeasurable', one.id)
  if (!Array.isArray(one.leadUnits)) throw fault('a list of leadUnits', one.leadUnits)
  const point = countOf(one.point, 'point', 1, fault)
  if (point > points) throw fault(`point: at most ${points}`, point)
  return {
    id: textOf(one.id, 'id', fault),
    point,
    title: textOf(one.title, 'title', fault),
    leadUnits: one.leadUnits.map(unitOf),
    units: listOf(one.units, 'units', unitOf, fault),
    dueOn: dayRead(one.dueOn, 'dueOn', fault),
    measuring: measured ? { target: targetOf(one.target, fault), evidence: itemEvidenceOf(one.evidence, fault) } : null,
    why: measured ? null : textOf(one.notMeasurable, 'notMeasurable', fault),
  }
}
