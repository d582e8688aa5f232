import { citation, ruleAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import { Decimal } from 'decimal.js'
import { periodsOf, type Window } from './months.ts'
import { type Cell, withheldTogether } from './withheld.ts'

/** So many acts or rows; the dimensions that are null are summed over. */
export interface Counted {
  unit: string | null
  kind: string | null
  month: string | null
  quarter: string | null
  year: string | null
  outcome: string | null
  n: number
  subjects: number
}

export type Dimension = 'UNIT' | 'MONTH' | 'KIND'

/** 数值 as it may leave. */
export interface ShownFigure {
  value: string | null
  display: string
  suppressed: boolean
  basis: ReturnType<typeof citation> | null
}

export interface QualityRow {
  group: string
  total: ShownFigure
  timely: ShownFigure
  compliant: ShownFigure
  missing: ShownFigure
}

const actOutcomes = ['IN_TIME', 'LATE', 'MISSING']
const rowOutcomes = ['PASSED', 'FAULTY']

/** The words in which the county's edition defines a share, each as what is counted for it. */
const ofActs: Record<string, readonly string[]> = {
  'reported-within-the-clock': ['IN_TIME'],
  reported: ['IN_TIME', 'LATE'],
  'never-reported': ['MISSING'],
  done: actOutcomes,
}
const ofRows: Record<string, readonly string[]> = { 'passing-the-standard': ['PASSED'], reported: rowOutcomes }

/**
 * 公示质量 of a window by unit, month or kind, with the definitions of the edition in force on `day`. What is withheld is found
 * over all published periods and dimensions of the years, whatever the window: no choice of windows brings it out.
 * EDITION_FAULT where a definition says a word that nobody counts.
 */
export function qualityOf(
  acts: readonly Counted[],
  rows: readonly Counted[],
  window: Window,
  by: Dimension,
  day: string,
  least: number,
): QualityRow[] {
  const [done, came] = [tableOf(acts), tableOf(rows)]
  const hiddenTotals = hiddenOf(acts, [null], least)
  // Beside a count that is withheld a share would let it be guessed.
  const hiddenActs = new Set([...hiddenTotals, ...hiddenOf(acts, actOutcomes, least)])
  const hiddenRows = hiddenOf(rows, rowOutcomes, least)
  const groups = by === 'MONTH' ? window.months : groupsOf([...acts, ...rows], by, window)
  return groups.map((group) => {
    const cells =
      by === 'MONTH' ? [cellOf('ALL', '', group)] : window.periods.map((period) => cellOf(by, group, period))
    const any = (hidden: ReadonlySet<string>) => cells.some((cell) => hidden.has(cell))
    const count = (table: ReadonlyMap<string, number>, outcomes: readonly string[]) =>
      outcomes.reduce(
        (sum, outcome) => sum + cells.reduce((all, cell) => all + (table.get(`${cell} ${outcome}`) ?? 0), 0),
        0,
      )
    const share = (rule: string, words: typeof ofActs, table: typeof done, hidden: ReadonlySet<string>) => {
      const definition = ruleAt('county-publicity', rule, day)
      const [above, below] = termsOf(String(definition.value), words, rule)
      return shareOf(count(table, above), count(table, below), any(hidden), citation(definition))
    }
    return {
      group,
      total: countOf(count(done, actOutcomes), any(hiddenTotals)),
      timely: share('timely.is', ofActs, done, hiddenActs),
      compliant: share('compliant.is', ofRows, came, hiddenRows),
      missing: share('missing.is', ofActs, done, hiddenActs),
    }
  })
}

/** A definition such as "never-reported / done" as what stands above and below its line. */
function termsOf(value: string, words: typeof ofActs, rule: string): [readonly string[], readonly string[]] {
  const [above, below] = value.split('/').map((term) => words[term.trim()])
  if (above && below) return [above, below]
  throw refusal('EDITION_FAULT', {
    expected: `${rule} of county-publicity as two of ${Object.keys(words).join(', ')}`,
    got: value,
    todo: 'correct the edition',
  })
}

const withheld = '—'

function countOf(n: number, suppressed: boolean): ShownFigure {
  return { value: suppressed ? null : String(n), display: suppressed ? withheld : String(n), suppressed, basis: null }
}

/** A share to a thousandth; without a value where there is nothing to count. */
function shareOf(above: number, below: number, suppressed: boolean, basis: ShownFigure['basis']): ShownFigure {
  if (suppressed || below === 0) return { value: null, display: withheld, suppressed, basis }
  const value = new Decimal(above).div(below).toDecimalPlaces(3)
  return { value: value.toString(), display: `${value.times(100).toString()} %`, suppressed, basis }
}

const cellOf = (dimension: 'UNIT' | 'KIND' | 'ALL', group: string, period: string) => `${dimension} ${group} ${period}`

/** The published cell that a count belongs to; null for those that only tell which units do which kinds. */
function placeOf({ unit, kind, month, quarter, year }: Counted): string | null {
  const period = month ?? quarter ?? year ?? ''
  if (unit !== null && kind !== null) return null
  if (unit !== null) return cellOf('UNIT', unit, period)
  return kind === null ? cellOf('ALL', '', period) : cellOf('KIND', kind, period)
}

function tableOf(counted: readonly Counted[]): Map<string, number> {
  return new Map(
    counted.flatMap((one) => {
      const place = placeOf(one)
      return place && one.outcome ? [[`${place} ${one.outcome}`, one.n] as const] : []
    }),
  )
}

/** A share gives away what it counts and what it does not: it is withheld where any outcome's own count would be. */
function hiddenOf(counted: readonly Counted[], outcomes: readonly (string | null)[], least: number): Set<string> {
  const hidden = new Set<string>()
  for (const outcome of outcomes)
    for (const [cells, pairs] of tablesOf(counted.filter((one) => one.outcome === outcome)))
      for (const name of withheldTogether(cells, pairs, least)) hidden.add(name)
  return hidden
}

/** The published cells of each year, and beside them what a unit does of a kind: which unit does which kinds is no secret. */
function tablesOf(counted: readonly Counted[]): [cells: Cell[], pairs: Cell[]][] {
  const smallest = counted.filter(({ unit, kind }) => unit !== null && kind !== null)
  const yearOf = ({ month, quarter, year }: Counted) => (month ?? quarter ?? year ?? '').slice(0, 4)
  const parts = new Map<string, string[]>()
  const pairs = new Map<string, Cell & { parts: string[] }>()
  for (const { unit, kind, month, subjects } of smallest) {
    const part = `${unit} ${kind} ${month}`
    for (const period of periodsOf(month ?? '')) {
      for (const cell of [
        cellOf('UNIT', unit ?? '', period),
        cellOf('KIND', kind ?? '', period),
        cellOf('ALL', '', period),
      ]) {
        const own = parts.get(cell)
        if (own) own.push(part)
        else parts.set(cell, [part])
      }
      const name = `${unit} ${kind} ${period}`
      const pair = pairs.get(name) ?? { name, subjects: 0, parts: [], beside: [] }
      pairs.set(name, { ...pair, subjects: pair.subjects + subjects, parts: [...pair.parts, part] })
    }
  }
  return [...new Set(smallest.map(yearOf))].map((year) => {
    const cells = counted.flatMap((one) => {
      const name = yearOf(one) === year ? placeOf(one) : null
      return name === null
        ? []
        : [{ name, subjects: one.subjects, parts: parts.get(name) ?? [], beside: besideOf(one) }]
    })
    return [cells, [...pairs.values()].filter(({ name }) => name.split(' ').at(-1)?.startsWith(year))]
  })
}

/** A unit's or a kind's figure stands beside those of the others of its period, and each beside the other periods of its length. */
function besideOf({ unit, kind, month, quarter, year }: Counted): string[] {
  const length = month ? 'month' : quarter ? 'quarter' : 'year'
  const inTime = `${unit} ${kind} ${length}`
  if (unit === null && kind === null) return [inTime]
  return [inTime, `${unit === null ? 'KIND' : 'UNIT'} ${month ?? quarter ?? year}`]
}

function groupsOf(counted: readonly Counted[], by: 'UNIT' | 'KIND', { months }: Window): string[] {
  const named = counted.flatMap(({ unit, kind, month, outcome }) =>
    unit && kind && outcome === null && month && months.includes(month) ? [by === 'UNIT' ? unit : kind] : [],
  )
  return [...new Set(named)].sort()
}
