import { addWorkingDays, citation, numberAt, type Rule, ruleAt } from '@xinlu/db'
import { XinluError } from '@xinlu/schema'

const national = 'government-data-sharing'
const local = 'county-data-requests'

/** What the clock of an answer runs from. */
export interface ClockFacts {
  receivedOn: string
  /** 有条件共享 */
  conditional: boolean
  extended: boolean
}

/** The day that selects the editions of a request's clocks: the one on which it was received. */
export const clockDay = ({ receivedOn }: ClockFacts) => receivedOn

const answerRule = ({ conditional }: ClockFacts) =>
  conditional ? 'answer.conditional.within' : 'answer.unconditional.within'

/** The day by which the regulation wants an answer, the day of receipt being day 0 (政务数据共享条例 第二十一条); null past the calendar. */
export function nationalDueOn(facts: ClockFacts): string | null {
  const within = numberAt(national, answerRule(facts), clockDay(facts)).value
  return whereReached(() => addWorkingDays(facts.receivedOn, within))
}

/** The day by which the county wants an answer: so long to accept, then so long to decide; null where it has no edition, or past the calendar. */
export function localDueOn(facts: ClockFacts): string | null {
  return whereReached(() =>
    whereHeld(() => {
      const day = clockDay(facts)
      const accepted = addWorkingDays(facts.receivedOn, numberAt(local, 'acceptance.within', day).value)
      return addWorkingDays(accepted, numberAt(local, 'decision.within', day).value)
    }),
  )
}

/**
 * Which of the two prevails: the shorter, since a county may promise more than the regulation asks and not less. A day that
 * the calendar does not reach is not known, and lies behind one that it does.
 */
export function prevailingDueOn(facts: ClockFacts): string | null {
  const wanted = nationalDueOn(facts)
  const promised = localDueOn(facts)
  return promised !== null && (wanted === null || promised < wanted) ? promised : wanted
}

/** 答复期限: the prevailing day, and after it the working days of an extension, all that the regulation allows; null where the calendar ends before. */
export function dueOn(facts: ClockFacts): string | null {
  const due = prevailingDueOn(facts)
  if (due === null || !facts.extended) return due
  const more = numberAt(national, 'answer.extension.at-most', clockDay(facts)).value
  return whereReached(() => addWorkingDays(due, more))
}

/** The clause of the national clock. */
export function dueBasis(facts: ClockFacts) {
  return citation(ruleAt(national, answerRule(facts), clockDay(facts)))
}

/** The clause of the local clock; null where the county has no edition. */
export function localBasis(facts: ClockFacts) {
  return whereHeld(() => citation(ruleAt(local, 'decision.within', clockDay(facts))))
}

/** 提供期限: so many working days after the answer that agreed (第二十二条); null past the calendar. */
export function supplyDueOn(agreedOn: string): string | null {
  const within = numberAt(national, 'supply.within', agreedOn).value
  return whereReached(() => addWorkingDays(agreedOn, within))
}

/** The clause of the supply clock. */
export function supplyBasis(agreedOn: string) {
  const rule: Rule = ruleAt(national, 'supply.within', agreedOn)
  return citation(rule)
}

/** Whether an answer came, or would come today, after its due day; not while that day is not known. */
export const isLate = (due: string | null, answeredOn: string) => due !== null && answeredOn > due

/** The instant at which the day after a day begins in the county's time zone (UTC+8). */
export const startOfNext = (day: string) => `${day}T16:00:00.000Z`

function whereReached<T>(find: () => T): T | null {
  try {
    return find()
  } catch (error) {
    if (error instanceof XinluError && error.code === 'CALENDAR_END') return null
    throw error
  }
}

function whereHeld<T>(find: () => T): T | null {
  try {
    return find()
  } catch (error) {
    if (error instanceof XinluError && (error.code === 'NO_EDITION' || error.code === 'RULE_UNKNOWN')) return null
    throw error
  }
}
