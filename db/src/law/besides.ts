import { isDeepStrictEqual } from 'node:util'
import type { Edition, RuleEntry } from './editions.ts'

/**
 * SAME · VALUE: another value or unit · SENTENCE: the value stands, its article, sentence or standing does not · BEGINS: the older
 * edition has no such rule · DROPPED: the newer has it no more, and may say why.
 */
export type RuleBesideChange = 'SAME' | 'VALUE' | 'SENTENCE' | 'BEGINS' | 'DROPPED'

/** 对照: one rule as two editions say it. */
export interface RuleBeside {
  rule: string
  change: RuleBesideChange
  /** Why it was dropped, in the words of the newer edition. */
  why: string | null
  older: RuleEntry | null
  newer: RuleEntry | null
}

/**
 * Two editions rule by rule, in the order of the newer, what it dropped last; what is dropped and has no rule in the older edition is
 * told too. With nothing beside it each rule of an edition is SAME. Pure.
 */
export function besides(older: Edition | null, newer: Edition): RuleBeside[] {
  const was = (rule: string) => (older && Object.hasOwn(older.rules, rule) ? (older.rules[rule] ?? null) : null)
  const kept = Object.entries(newer.rules).map(([rule, entry]): RuleBeside => {
    const before = was(rule)
    return { rule, change: older ? changeOf(before, entry) : 'SAME', why: null, older: before, newer: entry }
  })
  const gone = Object.keys(older?.rules ?? {}).filter((rule) => !Object.hasOwn(newer.rules, rule))
  const dropped = [...new Set([...gone, ...Object.keys(newer.dropped)])].map((rule): RuleBeside => {
    const why = Object.hasOwn(newer.dropped, rule) ? (newer.dropped[rule] ?? null) : null
    return { rule, change: 'DROPPED', why, older: was(rule), newer: null }
  })
  return [...kept, ...dropped]
}

function changeOf(before: RuleEntry | null, after: RuleEntry): RuleBesideChange {
  if (!before) return 'BEGINS'
  if (isDeepStrictEqual(before, after)) return 'SAME'
  const value = ({ value, unit }: RuleEntry) => [value, unit]
  return isDeepStrictEqual(value(before), value(after)) ? 'SENTENCE' : 'VALUE'
}
