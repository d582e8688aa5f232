import { addWorkingDays, citation, numberAt, type Rule, ruleAt } from '@xinlu/db'
import { type ErrorCode, refusal, XinluError } from '@xinlu/schema'

/** Whose own rule says by which day a firm hands in its self-score; the county's says it for the others. */
const selfScoreRules: Readonly<Record<string, string>> = {
  FREIGHT: 'road-transport-assessment',
  COACH_LINE: 'road-transport-assessment',
  COACH_CHARTER: 'road-transport-assessment',
  REPAIR: 'repair-assessment',
}

/** A year that may be asked about, from 2000 to 2100; BAD_INPUT otherwise. */
export function yearAsked(year: number): number {
  if (year >= 2000 && year <= 2100) return year
  throw refusal('BAD_INPUT', { expected: 'a year from 2000 to 2100', got: String(year), todo: 'correct it' })
}

/** 自评截止日期: the last day on which the self-score of a year is in time, by the edition in force when the year ends. */
export function selfScoreDueOn(scheme: string, year: number): string {
  const { value } = ruleAt(selfScoreRules[scheme] ?? 'county-assessment', 'self-score.until', `${year}-12-31`)
  return `${year + 1}-${value}`
}

const named = (rule: string, day: string) => String(ruleAt('county-assessment', rule, day).value)

/** The unit that assesses a scheme, by the county's edition in force on a day. */
export const assessorOf = (scheme: string, day: string): string =>
  named(`assessor.${scheme.toLowerCase().replaceAll('_', '-')}`, day)

/** The unit that records what the city answers, shows results and makes them final. */
export const cityRecorderOn = (day: string): string => named('city.recorder', day)

/** Who has found a result that the county assessed, and who once the city agreed. */
export const countyAuthority = (day: string): string => String(ruleAt('county-bureau', 'authority.name', day).value)
export const finalAuthority = (scheme: string, day: string): string =>
  named(scheme === 'BUS' ? 'authority.bus' : 'authority.others', day)

/** NOT_FOUND for a clerk of another unit than the one whose deed it is. */
export function assertUnit(unit: string | null, wanted: string): void {
  if (unit === wanted) return
  throw refusal('NOT_FOUND', {
    expected: 'an assessment that your unit has to do with now',
    got: 'none of this id',
    todo: `leave it to ${wanted}`,
  })
}

/** 公示截止日期: the last day of a publicity that was put up on a day, and the rule that says so. */
export function shownUntil(putUpOn: string): { until: string; rule: Rule } {
  const { value, rule } = numberAt('county-assessment', 'publicity.days', putUpOn)
  const day = new Date(Date.parse(putUpOn) + value * 86_400_000)
  return { until: day.toISOString().slice(0, 10), rule }
}

/** Whether what is corrected while it is shown is shown for the whole time again. */
export const isShownAnew = (day: string): boolean =>
  ruleAt('county-assessment', 'publicity.after-correction', day).value === 'anew'

const notSaid: readonly ErrorCode[] = ['NO_EDITION', 'RULE_UNKNOWN', 'CALENDAR_END']

/** 异议答复期限: working days after the day of receipt, and its citation; null past the calendar and where no edition is in force. */
export function objectionDue(filedOn: string): { dueOn: string; basis: ReturnType<typeof citation> } | null {
  try {
    const { value, rule } = numberAt('county-objections', 'objection.own.within', filedOn)
    return { dueOn: addWorkingDays(filedOn, value), basis: citation(rule) }
  } catch (error) {
    if (error instanceof XinluError && notSaid.includes(error.code)) return null
    throw error
  }
}
