import { dayOf, type IntakeCell, type Watermark } from '@xinlu/schema'
import type { Catalogue, CatalogueItem } from './catalogue.ts'
import { dueOn, endOf, type Period, periodsOf } from './periods.ts'

/** 归集状态 of one item, unit and period. */
export type CoverageState = 'IN_TIME' | 'LATE' | 'HOLE' | 'NIL' | 'NONE' | 'OPEN' | 'UNASKED'

/** One cell of the table item × unit × period. */
export interface CellRow {
  item: string
  unit: string
  period: string
  dueOn: string | null
  statements: number
  firstCameAt: string | null
  lastCameAt: string | null
  repeats: number
  repeated: readonly string[]
  state: CoverageState
}

/** 归集问题: a silent unit, one that came late, the same delivered twice. */
export interface FindingRow {
  kind: 'HOLE' | 'LATE' | 'DOUBLE'
  item: string
  title: string
  unit: string
  period: string
  dueOn: string | null
  evidence: readonly string[]
  basis: string
}

/** What each room gave: its cells, and up to when its sources have reported. */
export type Intakes = ReadonlyMap<string, { cells: readonly IntakeCell[]; sources: readonly Watermark[] }>

/** 归集覆盖 of a year: every cell that the catalogue asks for, and those that came unasked. */
export function cellsOf({ year, items }: Catalogue, intakes: Intakes, today: string): CellRow[] {
  return items.flatMap((item) => {
    const { cells = [], sources = [] } = intakes.get(item.room) ?? {}
    const came = cells.filter((cell) => cell.item === item.code)
    const others = [...new Set(came.map(({ unit }) => unit))].filter((unit) => !item.units.includes(unit)).sort()
    return periodsOf(year, item.frequency).flatMap((period) => [
      ...item.units.map((unit) => cellOf(item, unit, period, came, sources, today)),
      ...others.flatMap((unit) => {
        const cell = cellOf(item, unit, period, came, sources, today)
        return cell.statements > 0 ? [{ ...cell, state: 'UNASKED' as const }] : []
      }),
    ])
  })
}

function cellOf(
  item: CatalogueItem,
  unit: string,
  period: Period,
  came: readonly IntakeCell[],
  sources: readonly Watermark[],
  today: string,
): CellRow {
  const own = came.filter((cell) => cell.unit === unit && period.months.includes(cell.month))
  const statements = own.reduce((sum, cell) => sum + cell.statements, 0)
  const first = own.map(({ firstKnownFrom }) => firstKnownFrom).sort()[0] ?? null
  const last =
    own
      .map(({ lastKnownFrom }) => lastKnownFrom)
      .sort()
      .at(-1) ?? null
  const due = dueOn(period, item.dueWithin)
  const upTo = sources.find(({ source }) => source === unit)?.reportedUpTo ?? null
  const reported = upTo !== null && upTo >= endOf(period.lastDay)
  return {
    item: item.code,
    unit,
    period: period.name,
    dueOn: due,
    statements,
    firstCameAt: first,
    lastCameAt: last,
    repeats: own.reduce((sum, cell) => sum + cell.repeats, 0),
    repeated: own.flatMap(({ repeated }) => repeated),
    state: stateOf(item, { due, last, reported }, today),
  }
}

/**
 * A period whose due day has not passed, or is not known, is no hole; a unit that says that it has reported everything of it and
 * had nothing is none either (零报告).
 */
function stateOf(
  { frequency }: CatalogueItem,
  { due, last, reported }: { due: string | null; last: string | null; reported: boolean },
  today: string,
): CoverageState {
  if (last !== null && due !== null && dayOf(last) > due) return 'LATE'
  if (due === null || today <= due) return 'OPEN'
  if (last !== null) return 'IN_TIME'
  if (frequency === 'AS_IT_HAPPENS') return 'NONE'
  return reported ? 'NIL' : 'HOLE'
}

/** What is wrong with a year's cells, each with its evidence: holes, late ones, doubles; nothing else. */
export function findingsOf({ items }: Catalogue, cells: readonly CellRow[], intakes: Intakes): FindingRow[] {
  return cells.flatMap((cell) => {
    const item = items.find(({ code }) => code === cell.item)
    if (!item) return []
    const about = { item: cell.item, title: item.title, unit: cell.unit, period: cell.period, dueOn: cell.dueOn }
    const found: FindingRow[] = []
    const basis = item.basis
    if (cell.state === 'HOLE') {
      const upTo = intakes.get(item.room)?.sources.find(({ source }) => source === cell.unit)?.reportedUpTo
      const evidence = [
        '0 statements',
        upTo ? `the source has reported up to ${upTo}` : 'the source has reported nothing',
      ]
      found.push({ kind: 'HOLE', ...about, evidence, basis })
    }
    if (cell.state === 'LATE')
      found.push({ kind: 'LATE', ...about, evidence: [`the last came at ${cell.lastCameAt}`], basis })
    if (cell.repeats > 0) found.push({ kind: 'DOUBLE', ...about, evidence: cell.repeated, basis })
    return found
  })
}
