import { citation, type Rule, ruleAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'

/** 持有方式: 自有, 租赁, 挂靠 */
export const holdingKinds = ['OWNED', 'LEASED', 'ATTACHED'] as const
export type HoldingKind = (typeof holdingKinds)[number]

/**
 * Which holder counts a truck as its own on a day: the first of these kinds that the truck has then. The law says 本单位货运车辆总数 and
 * not whose a leased or attached truck is (公路安全保护条例 第六十六条), so the county says it. The day that is counted selects the edition.
 */
export function countedBy(day: string): { kinds: readonly HoldingKind[]; rule: Rule } {
  const rule = ruleAt('county-fleet', 'fleet.counted-by', day)
  const { value } = rule
  if (Array.isArray(value) && value.length > 0 && value.every(isKind) && new Set(value).size === value.length)
    return { kinds: value, rule }
  throw refusal('EDITION_FAULT', {
    expected: `some of ${holdingKinds.join(', ')}, each once, in county-fleet fleet.counted-by`,
    got: JSON.stringify(value),
    todo: 'correct the edition file',
  })
}

/** The sentence that says who counts a truck on a day. */
export const countedBasis = (day: string) => citation(countedBy(day).rule)

const isKind = (one: unknown): one is HoldingKind => (holdingKinds as readonly unknown[]).includes(one)

/** The same kinds as a value of a statement, for each of many days; null for a day on which no edition says it. */
export function countingOn(): (day: string) => string | null {
  const known = new Map<string, string | null>()
  return (day) => {
    if (!known.has(day)) known.set(day, kindsOrNone(day))
    return known.get(day) ?? null
  }
}

function kindsOrNone(day: string): string | null {
  try {
    return countedBy(day).kinds.join(',')
  } catch (error) {
    if ((error as { code?: unknown }).code === 'NO_EDITION') return null
    throw error
  }
}
