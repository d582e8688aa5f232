import { type StepRow, stateOf } from '@xinlu/schema'
import { type CommitmentKind, tellingKinds } from './kinds.ts'

/** 履约状态, as everybody may read it. */
export type CommitmentState = 'SIGNED' | 'KEPT' | 'BROKEN' | 'EXPIRED' | 'WITHDRAWN'

/** What the state of a commitment is found from. */
export interface CommitmentFacts {
  kind: CommitmentKind
  validUntil: string | null
  fulfilledOn: string | null
  steps: readonly StepRow[]
}

/** The state of a commitment on a day. That notice of a breach was given is its subject's and the handling units' to know: it stands as SIGNED until it is found broken. */
export function commitmentState({ steps, fulfilledOn, validUntil }: CommitmentFacts, day: string): CommitmentState {
  const state = stateOf(steps)
  if (state === 'BROKEN' || state === 'WITHDRAWN') return state
  if (state === 'KEPT' || fulfilledOn !== null) return 'KEPT'
  return validUntil !== null && day > validUntil ? 'EXPIRED' : 'SIGNED'
}

/** Whether others than its subject and the audit meet a commitment: not once it was withdrawn, nor where it would tell of what was repaired or spared. */
export function isForOthers(row: CommitmentFacts, day: string): boolean {
  const state = commitmentState(row, day)
  if (state === 'WITHDRAWN') return false
  return row.fulfilledOn === null || !tellingKinds.includes(row.kind)
}

/** Whether another commitment about the same matter stands in the way of a new one: what is done about a repair or an exemption is done once. */
export function bindsStill(row: CommitmentFacts, day: string): boolean {
  return tellingKinds.includes(row.kind) || commitmentState(row, day) === 'SIGNED'
}

/** The step of a course that was the last of one of these kinds. */
export const stepOf = (steps: readonly StepRow[], ...events: string[]): StepRow | null =>
  steps.findLast(({ event }) => events.includes(event)) ?? null
