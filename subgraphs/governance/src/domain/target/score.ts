import { Decimal } from 'decimal.js'
import { isMet, type Target } from '../plan/target.ts'
import type { Indicator, TargetScheme } from './scheme.ts'

/** 指标得分 of one unit. */
export interface Points {
  code: string
  value: string
  weight: string
  points: string
}

/** 单位得分: of 100, over the indicators that say something of the unit. */
export interface UnitScore {
  unit: string
  score: string
  outOf: string
  points: Points[]
}

/** Digits that are kept behind the point; the last one half up. */
const digits = 2
const kept = (value: Decimal) => value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP)

/**
 * The points of a value: the whole weight where the target is met, else as far as it was reached: of "at least" the value by the
 * target, of "at most" the target by the value.
 */
export function pointsOf(weight: string, target: Target, value: string): string {
  if (isMet(target, value)) return kept(new Decimal(weight)).toFixed()
  const reached =
    target.bound === 'AT_LEAST' ? new Decimal(value).div(target.value) : new Decimal(target.value).div(value)
  return kept(Decimal.max(0, reached.times(weight))).toFixed()
}

/** The scores of every unit that was measured, highest first, then by unit; `values` by indicator and unit. */
export function scoresOf(
  { indicators }: TargetScheme,
  values: ReadonlyMap<string, Record<string, string>>,
): UnitScore[] {
  const units = [...new Set([...values.values()].flatMap(Object.keys))].sort()
  const scores = units.map((unit) => {
    const points = indicators.flatMap((one) => pointsFor(one, values.get(one.code)?.[unit]))
    const outOf = points.reduce((sum, { weight }) => sum.plus(weight), new Decimal(0))
    const sum = points.reduce((all, one) => all.plus(one.points), new Decimal(0))
    return { unit, score: kept(sum.times(100).div(outOf)).toFixed(), outOf: outOf.toFixed(), points }
  })
  return scores.sort((a, b) => new Decimal(b.score).cmp(a.score) || (a.unit < b.unit ? -1 : 1))
}

function pointsFor({ code, weight, target }: Indicator, value: string | undefined): Points[] {
  return value === undefined ? [] : [{ code, value, weight, points: pointsOf(weight, target, value) }]
}
