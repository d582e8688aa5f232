import { addWorkingDays, citation, numberAt, type Rule, ruleAt } from '@xinlu/db'
import { type ErrorCode, refusal, XinluError } from '@xinlu/schema'

/** A year that may be asked about, from 2000 to 2100; BAD_INPUT otherwise. */
export function yearAsked(year: number): number {
  if (year >= 2000 && year <= 2100) return year
  throw refusal('BAD_INPUT', { expected: 'a year from 2000 to 2100', got: String(year), todo: 'correct it' })
}

const named = (rule: string, day: string) => String(ruleAt('county-construction', rule, day).value)
const dueIn = (year: number, rule: string) => `${year + 1}-${named(rule, `${year}-12-31`)}`

/** 自评截止日期, 业主评价截止日期 and 县级评价截止日期 of a year, by the county's edition in force when it ends. */
export const reportDueOn = (year: number): string => dueIn(year, 'self-report.until')
export const ownersDueOn = (year: number): string => dueIn(year, 'owner-score.until')
export const assessmentDueOn = (year: number): string => dueIn(year, 'assessment.until')

/** The unit that assesses, and the one that records what the province answers. */
export const assessorOn = (day: string): string => named('assessor', day)
export const provinceRecorderOn = (day: string): string => named('province.recorder', day)

/** Who has found a result that the county assessed, who once the province answered, and who grades in the whole country. */
export const countyAuthority = (day: string): string => String(ruleAt('county-bureau', 'authority.name', day).value)
export const provinceAuthority = (day: string): string => named('authority.province', day)
export const nationalAuthority = (day: string): string => named('authority.national', day)

/** NOT_FOUND for a clerk of another unit than the one whose deed it is. */
export function assertUnit(unit: string | null, wanted: string): void {
  if (unit === wanted) return
  throw refusal('NOT_FOUND', {
    expected: 'an evaluation that your unit has to do with now',
    got: 'none of this id',
    todo: `leave it to ${wanted}`,
  })
}

/** 公示截止日期: the last day of a publicity that was put up on a day, and the rule that says so; CALENDAR_END past the working days. */
export function shownUntil(putUpOn: string): { until: string; rule: Rule } {
  const { value, rule } = numberAt('county-construction', 'publicity.days', putUpOn)
  if (named('publicity.counted', putUpOn) === 'working-days') return { until: addWorkingDays(putUpOn, value), rule }
  const day = new Date(Date.parse(putUpOn) + value * 86_400_000)
  return { until: day.toISOString().slice(0, 10), rule }
}

/** Whether what is corrected while it is shown is shown for the whole time again. */
export const isShownAnew = (day: string): boolean => named('publicity.after-correction', day) === 'anew'

/** 有效期至: the last day of a grade that holds from a day, by the rule in force on it. */
export function validUntil(from: string): string {
  const { value } = numberAt('construction-grades', 'validity', from)
  const end = new Date(`${from}T00:00:00Z`)
  end.setUTCFullYear(end.getUTCFullYear() + value)
  // From 29 February a year ends with the 28th.
  if (end.getUTCDate() === Number(from.slice(8))) end.setUTCDate(end.getUTCDate() - 1)
  else end.setUTCDate(0)
  return end.toISOString().slice(0, 10)
}

const notSaid: readonly ErrorCode[] = ['NO_EDITION', 'RULE_UNKNOWN', 'CALENDAR_END']

/** What a rule gives; null past the calendar and where no edition in force says it. */
export function orUnsaid<T>(found: () => T): T | null {
  try {
    return found()
  } catch (error) {
    if (error instanceof XinluError && notSaid.includes(error.code)) return null
    throw error
  }
}

/** 异议答复期限: working days after the day of receipt, and its citation; null where nothing says it. */
export const objectionDue = (filedOn: string): { dueOn: string; basis: ReturnType<typeof citation> } | null =>
  orUnsaid(() => {
    const { value, rule } = numberAt('county-objections', 'objection.own.within', filedOn)
    return { dueOn: addWorkingDays(filedOn, value), basis: citation(rule) }
  })
