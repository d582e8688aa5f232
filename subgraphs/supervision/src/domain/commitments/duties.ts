import { dayOf, type StepRow } from '@xinlu/schema'
import { decidingUnits } from './deciders.ts'
import { objectionDue } from './times.ts'

/** What of an objection says whether its answer is overdue. */
export interface Answering {
  id: string
  filedOn: string
  steps: readonly StepRow[]
  /** Units with a hand in the finding. */
  hands: readonly string[]
}

/** 逾期事项: a duty of a unit with its due day, and when it was done; null while it is open. */
export interface DutyRow {
  id: string
  kind: string
  unit: string
  dueOn: string
  doneOn: string | null
}

/** The duty to answer an objection; null where no rule in force says a day. */
export function answerDuty({ id, filedOn, steps, hands }: Answering): DutyRow | null {
  const dueOn = objectionDue(filedOn)?.dueOn ?? null
  const done = steps.find(({ event }) => event !== 'FILE')
  const unit = decidingUnits.find((one) => !hands.includes(one)) ?? decidingUnits[0]
  if (dueOn === null || unit === undefined) return null
  return { id, kind: 'BREACH_OBJECTION', unit, dueOn, doneOn: done ? dayOf(done.knownFrom) : null }
}
