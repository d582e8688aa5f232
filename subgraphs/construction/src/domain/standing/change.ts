import { rankOf } from '../evaluation/pack.ts'
import type { Grade } from '../evaluation/types.ts'
import { meantOn } from './law.ts'
import { nationalOn, provincialOn, type Stood } from './result.ts'
import type { Asked, FirmChange } from './types.ts'

/** What each kind of change does to a grade, and the rule that says so. */
const rules = {
  UPGRADED: { rule: 'change.upgraded', meant: 'unchanged' },
  SPLIT: { rule: 'change.split', meant: 'not-above-the-old' },
  MERGED: { rule: 'change.merged', meant: 'the-lower' },
} as const

/**
 * What a firm has from those it came from, by its latest change that says something: an upgrade leaves the grade as it was, a merger takes
 * the lower. A split gives none: it only limits. A predecessor without any grade says nothing; null where none of them has one.
 */
export function succeeded(asked: Asked): Stood | null {
  for (const change of madeBy(asked).reverse()) {
    if (change.kind === 'SPLIT') continue
    const lower = lowestOfThose(change, asked)
    if (!lower) continue
    const clause = clauseOf(change, asked)
    return { ...lower, since: change.on, change: clause, basis: [...lower.basis, clause] }
  }
  return null
}

/**
 * What splits and mergers after a day allow at most, each with its clause: a grade of before the change is not above that of the old firm,
 * or of the lower one.
 */
export function limitsOf(asked: Asked, since: string): { grade: Grade; clause: Stood['change'] & object }[] {
  return madeBy(asked).flatMap((change) => {
    if (change.on <= since || change.kind === 'UPGRADED') return []
    const lower = lowestOfThose(change, asked)
    return lower ? [{ grade: lower.grade, clause: clauseOf(change, asked) }] : []
  })
}

/** The changes up to the day, earliest first. */
function madeBy({ changes, day }: Asked): FirmChange[] {
  return changes.filter(({ on }) => on <= day).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function clauseOf({ kind }: FirmChange, { day }: Asked) {
  const { rule, meant } = rules[kind]
  return meantOn(rule, [meant], day).clause
}

/** The lowest grade of the firms before a change, as they stand on the day. */
function lowestOfThose({ of }: FirmChange, asked: Asked): Stood | null {
  const stood = of.flatMap(({ grades }) => {
    const before = { ...asked, grades }
    return provincialOn(before) ?? nationalOn(before) ?? []
  })
  return stood.reduce<Stood | null>(
    (worst, one) => (worst === null || rankOf(one.grade) < rankOf(worst.grade) ? one : worst),
    null,
  )
}
