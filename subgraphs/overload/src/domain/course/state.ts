import { dayOf, type StepRow, stateOf } from '@xinlu/schema'
import type { Entry } from './term.ts'

/** A case as its state is found from it. */
export interface Course {
  at: string
  steps: readonly StepRow[]
  entry: Entry | null
}

/** The state of a case at its instant: that of its last step; EXPIRED once its entry's term is over, by the days alone. */
export function caseState({ at, steps, entry }: Course): string {
  const state = stateOf(steps)
  return state === 'LISTED' && entry !== null && dayOf(at) > entry.publicUntil ? 'EXPIRED' : state
}

/** The state of an entry on a day, whatever is kept of its course. */
export function entryState({ publicUntil, removedOn }: Entry, day: string): 'LISTED' | 'REMOVED' | 'EXPIRED' {
  // A removal said for the end of its term is the term's, as entries of before were stated.
  if (removedOn !== null && removedOn < publicUntil) return 'REMOVED'
  if (removedOn !== null && removedOn <= day) return 'EXPIRED'
  return day > publicUntil ? 'EXPIRED' : 'LISTED'
}

/** The step of a case that was the last of one of these kinds. */
export const stepOf = (steps: readonly StepRow[], ...events: string[]): StepRow | null =>
  steps.findLast(({ event }) => events.includes(event)) ?? null
