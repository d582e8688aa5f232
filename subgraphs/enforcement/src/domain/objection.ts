import { addWorkingDays, citation, numberAt, type Rule } from '@xinlu/db'
import { decidersAmong, type Machine } from '@xinlu/schema'
import type { PublicityState } from './publicity/publicity.ts'
import { whereKnown } from './publicity/tier.ts'
import { whereReached } from './publicity/withdrawal.ts'

/** 信用异议 as its table. */
export const objectionFlow: Machine = {
  flow: 'OBJECTION',
  title: '信用异议',
  ends: ['UPHELD', 'REJECTED', 'WITHDRAWN'],
  transitions: [
    { from: ['–'], event: 'FILE', to: 'FILED', by: 'the subject itself', reason: false },
    { from: ['FILED'], event: 'ASK', to: 'ASKED', by: 'a unit that may decide it', reason: true },
    {
      from: ['FILED', 'ASKED'],
      event: 'UPHOLD',
      to: 'UPHELD',
      by: 'a unit and a person other than those of the decision',
      reason: true,
    },
    {
      from: ['FILED', 'ASKED'],
      event: 'REJECT',
      to: 'REJECTED',
      by: 'a unit and a person other than those of the decision',
      reason: true,
    },
    { from: ['FILED', 'ASKED'], event: 'WITHDRAW', to: 'WITHDRAWN', by: 'the subject itself', reason: false },
  ],
}

/** Whether an objection is still to be decided. */
export const isOpenObjection = (state: string) => state === 'FILED' || state === 'ASKED'

/** The units of the bureau that decide objections: 政策法规股, and 案管股 where it did not issue the decision. */
export const decidingUnits: readonly string[] = ['wenshui-policy', 'wenshui-enforcement']

/** Who may decide an objection: a hand in the decision has the unit that issued it, and who recorded it or decided about its repair. */
export const { mayDecide, deciderOf } = decidersAmong(decidingUnits, {
  what: 'an objection that your unit decides',
  look: 'look at objectionWorklist',
  noHand: 'a unit and a person who had no hand in the decision',
  unitHad: 'the unit that issued it',
  personHad: 'a person who recorded it',
})

/** What the limit of an answer is found from. */
export interface ObjectionClock {
  filedOn: string
  /** Whether another unit was asked to check. */
  asked: boolean
}

const limitOf = ({ filedOn, asked }: ObjectionClock): { value: number; rule: Rule } | null =>
  whereKnown(() =>
    numberAt('county-objections', asked ? 'objection.other-unit.within' : 'objection.own.within', filedOn),
  )

/** 答复期限: so many working days after the day of receipt; longer where another unit must check. Null past the calendar and where no edition is in force. */
export function objectionDueOn(clock: ObjectionClock): string | null {
  const limit = limitOf(clock)
  return limit && whereReached(() => addWorkingDays(clock.filedOn, limit.value))
}

/** Objections by the day on which their answers are due, those that no calendar reaches last, and of one day the first filed first. */
export function byDueDay<T>(objections: readonly T[], clockOf: (one: T) => ObjectionClock): T[] {
  const due = objections.map((one) => ({ one, ...clockOf(one), on: objectionDueOn(clockOf(one)) ?? '9999-12-31' }))
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return due.sort((a, b) => order(a.on, b.on) || order(a.filedOn, b.filedOn)).map(({ one }) => one)
}

/** The citation of that limit. */
export function objectionBasis(clock: ObjectionClock) {
  const limit = limitOf(clock)
  return limit && citation(limit.rule)
}

/** Until when an objection may be filed: no rule of a day was found, so while the fact is shown or used. */
export const isObjectable = (state: PublicityState) => !['ENDED', 'WITHDRAWN', 'REPAIRED'].includes(state)

/** The way on from an answer: 行政复议 and 行政诉讼; their limits are in laws that were not read. */
export const furtherWay = '对答复不服的，可以依法申请行政复议或者提起行政诉讼'
