import { docNoOf } from '../series.ts'
import type { ActKind } from '../sheet/facts.ts'
import { plainDocNo } from './tags.ts'

/** Consecutive numbers of a series that are missing, from the first to the last. */
export interface GapRun {
  first: string
  last: string
  count: number
}

/** An act by what its number stands in. */
export interface NumberedAct {
  kind: ActKind
  authorityCode: string
  docNo: string
}

/** A number series of one year, with the numbers that are known in it. */
export interface Series {
  kind: ActKind
  authorityCode: string
  series: string
  year: number
  numbers: Set<number>
}

/** A document number as it is written in a series. */
export const docNoIn = ({ series, year }: Pick<Series, 'series' | 'year'>, number: number) =>
  `${series}〔${year}〕${number}号`

/** The series in which acts are numbered; a number in no usual form is in none. */
export function seriesIn(acts: readonly NumberedAct[]): Series[] {
  const found = new Map<string, Series>()
  for (const { kind, authorityCode, docNo } of acts) {
    const parts = docNoOf(plainDocNo(docNo))
    if (!parts) continue
    const { series, year, number } = parts
    const name = JSON.stringify([kind, authorityCode, series, year])
    const one = found.get(name) ?? { kind, authorityCode, series, year, numbers: new Set<number>() }
    found.set(name, one)
    one.numbers.add(number)
  }
  return [...found.values()]
}

/** Numbers beyond this many in one gap are not tried one by one: no bureau numbers so, and somebody mistyped. */
const widest = 10_000

/**
 * The numbers missing between the first and the last of each series of a year, consecutive ones as one; `isKnown` says whether a
 * number that is not among the acts is known otherwise.
 */
export function gapsIn(
  acts: readonly NumberedAct[],
  isKnown: (kind: ActKind, authorityCode: string, docNo: string) => boolean,
): GapRun[] {
  return seriesIn(acts).flatMap((one) => {
    const runs: GapRun[] = []
    const known = [...one.numbers].sort((a, b) => a - b)
    known.forEach((number, i) => {
      const before = known[i - 1]
      if (before === undefined || number === before + 1) return
      if (number - before > widest) runs.push(runOf(one, before + 1, number - 1))
      else runs.push(...runsBetween(one, before, number, isKnown))
    })
    return runs
  })
}

function runsBetween(one: Series, before: number, after: number, isKnown: Parameters<typeof gapsIn>[1]): GapRun[] {
  const runs: GapRun[] = []
  let start: number | null = null
  for (let number = before + 1; number <= after; number++) {
    const missing = number < after && !isKnown(one.kind, one.authorityCode, docNoIn(one, number))
    if (missing) start ??= number
    else if (start !== null) {
      runs.push(runOf(one, start, number - 1))
      start = null
    }
  }
  return runs
}

const runOf = (one: Series, first: number, last: number): GapRun => ({
  first: docNoIn(one, first),
  last: docNoIn(one, last),
  count: last - first + 1,
})
