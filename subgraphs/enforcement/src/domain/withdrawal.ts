import { addWorkingDays, citation, numberAt, ruleAt } from '@xinlu/db'
import { XinluError } from '@xinlu/schema'
import type { ActKind } from './facts.ts'
import { whereKnown } from './tier.ts'

/** 变更种类（行政处罚法 第四十八条） */
export type ChangeKind = 'CHANGED' | 'ANNULLED' | 'FOUND_UNLAWFUL' | 'FOUND_VOID'

/** What became of a decision. */
export interface Change {
  change: ChangeKind
  reason: string
  changedOn: string
  kind: ActKind
}

/** The day by which a penalty that was changed must be taken off: 3 working days (第四十八条, 第八十五条); null for other acts and past the calendar. */
export function withdrawBy({ kind, changedOn }: Pick<Change, 'kind' | 'changedOn'>): string | null {
  const within =
    kind === 'PENALTY'
      ? whereKnown(() => numberAt('administrative-penalty', 'withdrawal.within', changedOn).value)
      : null
  return within === null ? null : whereReached(() => addWorkingDays(changedOn, within))
}

/** The clause of that clock; null where none holds. */
export function withdrawalBasis({ kind, changedOn }: Pick<Change, 'kind' | 'changedOn'>) {
  const rule = kind === 'PENALTY' && whereKnown(() => ruleAt('administrative-penalty', 'withdrawal.within', changedOn))
  return rule ? citation(rule) : null
}

/** What a calendar gives; null past its last year. */
export function whereReached<T>(find: () => T): T | null {
  try {
    return find()
  } catch (error) {
    if (error instanceof XinluError && error.code === 'CALENDAR_END') return null
    throw error
  }
}
