import { addWorkingDays, citation, numberAt, ruleAt, workingDaysBetween } from '@xinlu/db'
import { XinluError } from '@xinlu/schema'
import type { ActKind } from '../sheet/facts.ts'
import { whereKnown } from './tier.ts'

/** 变更种类（行政处罚法 第四十八条） */
export type ChangeKind = 'CHANGED' | 'ANNULLED' | 'FOUND_UNLAWFUL' | 'FOUND_VOID'

/** What became of a decision. */
export interface Change {
  change: ChangeKind
  reason: string
  changedOn: string
  kind: ActKind
  /** Whether it is shown on a site still. */
  shown: boolean
  /** The day on which it was taken off the last site; null while it is shown, or never was. */
  withdrawnOn: string | null
}

/** The day by which a penalty that was changed must be taken off: 3 working days (第四十八条, 第八十五条); null for other acts and past the calendar. */
export function withdrawBy({ kind, changedOn }: Pick<Change, 'kind' | 'changedOn'>): string | null {
  const within =
    kind === 'PENALTY'
      ? whereKnown(() => numberAt('administrative-penalty', 'withdrawal.within', changedOn).value)
      : null
  return within === null ? null : whereReached(() => addWorkingDays(changedOn, within))
}

/** Working days from today to the day by which it must be taken off; null where nothing is to be taken off, or no day is known. */
export function withdrawalDaysLeft(change: Change, today: string): number | null {
  const by = change.shown ? withdrawBy(change) : null
  return by === null ? null : whereReached(() => workingDaysBetween(today, by))
}

/** Whether it was taken off after its day, or is shown after it. */
export function isWithdrawnLate(change: Change, today: string): boolean {
  const by = withdrawBy(change)
  const off = change.shown ? today : change.withdrawnOn
  return by !== null && off !== null && off > by
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
