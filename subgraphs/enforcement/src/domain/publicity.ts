import { addWorkingDays, citation, editions, numberAt, ruleAt, workingDaysBetween } from '@xinlu/db'
import { unnoted, XinluError } from '@xinlu/schema'
import type { ActFacts } from './facts.ts'

/** What publicity is found from: the decision as recorded, and where it is shown. */
export interface PublicityFacts {
  facts: ActFacts
  publishedOn: string | null
}

export type PublicityState = 'DUE' | 'LATE' | 'PUBLISHED' | 'ENDED' | 'NOT_FOR_PUBLICITY'

/** The day by which a decision must be public: so many working days after it (发改办财金〔2018〕424号), the decision's day being day 0. */
export function dueOn(decidedOn: string): string {
  return addWorkingDays(decidedOn, numberAt('double-publicity', 'publicity.within', decidedOn).value)
}

/** The citation of the publicity clock that a decision of this day follows. */
export function dueBasis(decidedOn: string) {
  return citation(ruleAt('double-publicity', 'publicity.within', decidedOn))
}

/**
 * The last day of publicity: as recorded in the document, else a penalty's longest period under the repair rules of its day.
 * Null where no rule in force gives a number: from 2026-04-01 it depends on a severity that the sources do not settle.
 */
export function latestEndOn(facts: ActFacts): string | null {
  if (facts.template === 'LICENCE_2018') return null
  if (facts.publicityUntil) return facts.publicityUntil
  const months = longestMonths(facts.decidedOn)
  return months === null ? null : plusMonths(facts.decidedOn, months)
}

/** The longest publicity of a penalty decided on a day, in months; null where no rule in force gives a number. */
function longestMonths(decidedOn: string): number | null {
  try {
    const { value, rule } = numberAt('credit-repair', 'publicity.longest', decidedOn)
    return rule.unit?.startsWith('year') ? value * 12 : rule.unit?.startsWith('month') ? value : null
  } catch (error) {
    if (error instanceof XinluError && (error.code === 'NO_EDITION' || error.code === 'RULE_UNKNOWN')) return null
    throw error
  }
}

/** A stretch of decision days, and the months for which penalties decided in it are shown at longest; null where no rule says it. */
export interface LongestPeriod {
  from: string
  months: number | null
}

/** The longest periods of publicity by day of decision, earliest first: what `latestEndOn` says, for a store that asks by rows. */
export function longestPeriods(): LongestPeriod[] {
  const starts = editions('credit-repair').flatMap(({ effective, repealed }) =>
    repealed ? [effective, repealed] : [effective],
  )
  // Which law closes a row that is not given is nobody's to read off a receipt.
  return unnoted(() => [...new Set(starts)].sort().map((from) => ({ from, months: longestMonths(from) })))
}

/** The same day so many months later; the month's last day where it has no such day. */
function plusMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  const month = date.getUTCMonth() + months
  date.setUTCMonth(month)
  if (date.getUTCMonth() !== month % 12) date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}

/** Whether a decision is shown on a day: published, its publicity not over, and not on a natural person (not by default: double-publicity, natural-person.default). */
export function isShown({ facts, publishedOn }: PublicityFacts, today: string): boolean {
  if (publishedOn === null || publishedOn > today || facts.party.kind === 'NATURAL_PERSON') return false
  const end = latestEndOn(facts)
  return end === null || today <= end
}

/** 公示状态 on a day. CALENDAR_END for a decision that is not published and whose due day no calendar reaches. */
export function publicityState(row: PublicityFacts, today: string): PublicityState {
  if (row.facts.party.kind === 'NATURAL_PERSON') return 'NOT_FOR_PUBLICITY'
  if (row.publishedOn) return isShown(row, today) ? 'PUBLISHED' : 'ENDED'
  return dueOn(row.facts.decidedOn) < today ? 'LATE' : 'DUE'
}

/** Working days from today to the due day; negative when it has passed. */
export function workingDaysLeft(decidedOn: string, today: string): number {
  return workingDaysBetween(today, dueOn(decidedOn))
}
