import { addWorkingDays, citation, numberAt, ruleAt } from '@xinlu/db'
import { type ErrorCode, XinluError } from '@xinlu/schema'

const county = 'county-commitments'
const notSaid: readonly ErrorCode[] = ['NO_EDITION', 'RULE_UNKNOWN', 'CALENDAR_END']

/** 陈述期限: the last day on which a subject may state its case, so many working days after the day of notice; CALENDAR_END past the calendar. */
export function statedUntil(givenOn: string): string {
  return addWorkingDays(givenOn, numberAt(county, 'notice.within', givenOn).value)
}

/** The citation of that time. */
export const noticeBasis = (givenOn: string) => citation(ruleAt(county, 'notice.within', givenOn))

/** 异议答复期限, and its citation; null past the calendar and where no edition is in force. */
export const objectionDue = (filedOn: string) =>
  whereSaid(() => {
    const { value, rule } = numberAt('county-objections', 'objection.own.within', filedOn)
    return { dueOn: addWorkingDays(filedOn, value), basis: citation(rule) }
  })

/** The rule by which a broken promise bars its subject from further 告知承诺 and 容缺 on a day; null where none says so. */
export const barOn = (day: string) =>
  whereSaid(() => {
    const rule = ruleAt(county, 'broken.bars-substitutes', day)
    return rule.value === 'yes' ? citation(rule) : null
  })

/** The clause by which a promise that was found broken on a day counts in an evaluation; null while no edition names one. */
export const evaluationClause = (brokenOn: string): string | null =>
  whereSaid(() => String(ruleAt(county, 'evaluation.clause', brokenOn).value))

function whereSaid<T>(find: () => T): T | null {
  try {
    return find()
  } catch (error) {
    if (error instanceof XinluError && notSaid.includes(error.code)) return null
    throw error
  }
}
