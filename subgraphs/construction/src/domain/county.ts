import { citation, type Rule, ruleAt } from '@xinlu/db'
import { refusal, unnoted, XinluError } from '@xinlu/schema'
import { Decimal } from 'decimal.js'

/** The unit that states construction facts, by the county's edition in force on a day. */
export const recorderOn = (day: string): string => String(ruleAt('county-construction-facts', 'recorder', day).value)

/** PURPOSE_REFUSED for a clerk of another unit than the one that states construction facts. */
export function assertRecorder(unit: string | null, day: string): void {
  const wanted = recorderOn(day)
  if (unit === wanted) return
  throw refusal('PURPOSE_REFUSED', {
    expected: `a clerk of ${wanted}`,
    got: unit ? `one of ${unit}` : 'nobody of a unit',
    todo: 'leave it to that unit',
  })
}

/** 合同价区间: the bounds in force on a day, 元, lowest first; null before the first edition. EDITION_FAULT where they do not rise. */
export function bandsOn(day: string): { below: readonly string[]; rule: Rule } | null {
  const rule = whereInForce(() => ruleAt('county-price-bands', 'bands.below', day))
  if (!rule) return null
  const bounds = Array.isArray(rule.value) ? rule.value : []
  const rise = bounds.every((one, i) => typeof one === 'number' && one > (i === 0 ? 0 : bounds[i - 1]))
  if (bounds.length > 0 && rise) return { below: bounds.map((one) => new Decimal(one).toFixed()), rule }
  throw refusal('EDITION_FAULT', {
    expected: 'county-price-bands bands.below: amounts that rise',
    got: JSON.stringify(rule.value),
    todo: 'correct the edition file',
  })
}

/** A band by its place, 0 being the lowest, as it is shown on a day; null where none is in force. */
export function bandShown(place: number | null, day: string) {
  const bands = place === null ? null : bandsOn(day)
  if (!bands || place === null) return null
  const inTenThousands = bands.below.map((one) => new Decimal(one).div(10_000).toFixed())
  const [from, to] = [inTenThousands[place - 1], inTenThousands[place]]
  const title =
    from === undefined ? `${to}万元以下` : to === undefined ? `${from}万元及以上` : `${from}万元及以上，${to}万元以下`
  return { code: `BAND_${place + 1}`, title, basis: citation(bands.rule) }
}

/** 公布期限: for how many years records of conduct may be shown, by the day from which each edition is in force, earliest first. */
export function publicYears(starts: readonly string[]): { from: string; years: number }[] {
  return starts.flatMap((from) => {
    const rule = unnoted(() => whereInForce(() => ruleAt('construction-credit', 'publicity.records', from)))
    return typeof rule?.value === 'number' ? [{ from, years: rule.value }] : []
  })
}

/** The rule by which a record that was published on a day is shown; null where none was in force. */
export const publicityBasis = (publishedOn: string) => {
  const rule = whereInForce(() => ruleAt('construction-credit', 'publicity.records', publishedOn))
  return rule && citation(rule)
}

function whereInForce<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof XinluError && ['NO_EDITION', 'RULE_UNKNOWN'].includes(error.code)) return null
    throw error
  }
}
