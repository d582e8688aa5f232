import { refusal } from '@xinlu/schema/errors'
import { type Rule, ruleAt } from '../law/index.ts'

/** Until when something must be kept, read from a day: the instant before which it may go, and the rule that says so. */
export interface Limit {
  /** Instant; what lies before it is past its limit. */
  before: string
  rule: Rule
}

/** A rule that gives no length but says: as long as the purpose needs it. What is due then has its purpose over. */
const asNeeded = 'shortest-necessary'

/** The longest of some limits (`instrument rule`) by the editions in force on a day. A value that cannot be read as a length is EDITION_FAULT. */
export function limitOn(limits: readonly string[], on: string): Limit {
  const found = limits.map((limit) => {
    const [instrument = '', name = ''] = limit.split(' ')
    const rule = ruleAt(instrument, name, on)
    return { before: beforeOf(rule, on), rule }
  })
  const [first, ...others] = found
  if (!first)
    throw refusal('EDITION_FAULT', { expected: 'a rule for each kind that is kept', got: 'none', todo: 'name one' })
  return others.reduce((longest, one) => (one.before < longest.before ? one : longest), first)
}

function beforeOf({ value, unit, instrument, rule }: Rule, on: string): string {
  const day = new Date(`${on}T00:00:00Z`)
  if (value === asNeeded) return day.toISOString()
  if (typeof value === 'number' && unit === 'years') day.setUTCFullYear(day.getUTCFullYear() - value)
  else if (typeof value === 'number' && unit === 'months') day.setUTCMonth(day.getUTCMonth() - value)
  else {
    const got = `${value} ${unit}`
    throw refusal('EDITION_FAULT', {
      expected: `${instrument} ${rule} in years or months`,
      got,
      todo: 'correct the edition',
    })
  }
  return day.toISOString()
}

/** The clause as people write it: instrument, edition and article. */
export const clauseOf = ({ edition, at, instrument, rule }: Rule) =>
  [edition.title, at ?? `${instrument} ${rule}`].join(' ')
