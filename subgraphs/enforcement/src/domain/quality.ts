import { citation, ruleAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import { Decimal } from 'decimal.js'
import { periodsOf, sumsOfYears, type Window } from './months.ts'
import { withheldTogether } from './withheld.ts'

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
  const sums = [sumsIn(acts, window), sumsIn(rows, window)] as const
  const hiddenTotals = withheldTogether(subjectsOf(acts, null), sums[0], least)
  // Beside a count that is withheld a share would let it be guessed.
  const hiddenActs = new Set([...hiddenTotals, ...hiddenOf(acts, actOutcomes, sums[0], least)])
  const hiddenRows = hiddenOf(rows, rowOutcomes, sums[1], least)
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

function subjectsOf(counted: readonly Counted[], outcome: string | null): Map<string, number> {
  return new Map(
    counted.flatMap((one) => {
      const place = placeOf(one)
      return place && one.outcome === outcome ? [[place, one.subjects] as const] : []
    }),
  )
}

/** A share gives away what it counts and what it does not: it is withheld where any outcome's own count would be. */
function hiddenOf(
  counted: readonly Counted[],
  outcomes: readonly string[],
  sums: string[][],
  least: number,
): Set<string> {
  return new Set(outcomes.flatMap((outcome) => [...withheldTogether(subjectsOf(counted, outcome), sums, least)]))
}

function groupsOf(counted: readonly Counted[], by: 'UNIT' | 'KIND', { months }: Window): string[] {
  const named = counted.flatMap(({ unit, kind, month, outcome }) =>
    unit && kind && outcome === null && month && months.includes(month) ? [by === 'UNIT' ? unit : kind] : [],
  )
  return [...new Set(named)].sort()
}

/** Which cells add up to which: units and kinds to all, those units and kinds that only have each other, months to quarters and years. */
function sumsIn(counted: readonly Counted[], { firstYear, lastYear }: Window): string[][] {
  const pairs = counted.filter(({ unit, kind, outcome }) => unit && kind && outcome === null) as {
    unit: string
    kind: string
    month: string
  }[]
  const units = [...new Set(pairs.map(({ unit }) => unit))]
  const kinds = [...new Set(pairs.map(({ kind }) => kind))]
  const inTime = sumsOfYears(firstYear, lastYear)
  const sums = inTime.flatMap((sum) => [
    sum.map((period) => cellOf('ALL', '', period)),
    ...units.map((unit) => sum.map((period) => cellOf('UNIT', unit, period))),
    ...kinds.map((kind) => sum.map((period) => cellOf('KIND', kind, period))),
  ])
  for (const period of new Set(inTime.flat())) {
    const here = pairs.filter(({ month }) => periodsOf(month).includes(period))
    sums.push([...units.map((unit) => cellOf('UNIT', unit, period)), cellOf('ALL', '', period)])
    sums.push([...kinds.map((kind) => cellOf('KIND', kind, period)), cellOf('ALL', '', period)])
    for (const together of partsOf(here)) sums.push([...together].map((name) => `${name} ${period}`))
  }
  return sums
}

/** Units and kinds parted so that no unit of a part does a kind of another: in each part units and kinds count the same acts. */
function partsOf(pairs: readonly { unit: string; kind: string }[]): Set<string>[] {
  const parts: Set<string>[] = []
  for (const { unit, kind } of pairs) {
    const names = [`UNIT ${unit}`, `KIND ${kind}`]
    const touched = parts.filter((part) => names.some((name) => part.has(name)))
    const merged = new Set([...names, ...touched.flatMap((part) => [...part])])
    for (const part of touched) parts.splice(parts.indexOf(part), 1)
    parts.push(merged)
  }
  return parts
}
