import { addWorkingDays, citation, isWorkingDay, numberAt, ruleAt, workingDaysBetween } from '@xinlu/db'
import type { ActFacts } from '../sheet/facts.ts'
import { latestEndOn, type PeriodFacts } from './period.ts'
import { severityOf, tiersFrom, whereKnown } from './tier.ts'
import { whereReached } from './withdrawal.ts'

/** What publicity is found from: the decision as recorded, where it is shown, and what became of it. */
export interface PublicityFacts extends PeriodFacts {
  /** The day on which it was taken off again after a change or an annulment; null where it was not. */
  withdrawnOn?: string | null
  /** The day on which it was annulled, or found unlawful or void; null where it was not. */
  annulledOn?: string | null
  /** The day on which a repair ended it; null where none did. */
  repairedOn?: string | null
}

export type PublicityState = 'DUE' | 'LATE' | 'PUBLISHED' | 'ENDED' | 'WITHDRAWN' | 'REPAIRED' | 'NOT_FOR_PUBLICITY'

/** Why a decision may not be published. */
export type NotForPublicity =
  | 'NATURAL_PERSON'
  | 'SUMMARY'
  | 'WARNING_ONLY'
  | 'MINOR'
  | 'STATE_SECRET'
  | 'TRADE_SECRET'
  | 'PRIVACY'
  | 'JUVENILE'

/** The day by which a decision must be public: so many working days after it (发改办财金〔2018〕424号; other acts by the county's work points), the decision's own day being day 0 or 1 as the edition says. */
export function dueOn(facts: Pick<ActFacts, 'template' | 'decidedOn'>): string {
  const [instrument, rule] = clockRule(facts)
  const within = numberAt(instrument, rule, facts.decidedOn).value
  const ownCounts = !isDayZero(facts.decidedOn) && isWorkingDay(facts.decidedOn)
  return addWorkingDays(facts.decidedOn, ownCounts ? within - 1 : within)
}

/** Whether the decision's own day is day 0 of the clock, or its first; a day off is no working day of it either way. */
const isDayZero = (day: string) => ruleAt('double-publicity', 'publicity.day-zero', day).value === 'decision_date'

/** The citation of the publicity clock that a decision follows. */
export function dueBasis(facts: ActFacts) {
  const [instrument, rule] = clockRule(facts)
  return citation(ruleAt(instrument, rule, facts.decidedOn))
}

/** Licences and penalties follow the national clock; the five other acts, for which there is none, the county's, once it has one. */
function clockRule({
  template,
  decidedOn,
}: Pick<ActFacts, 'template' | 'decidedOn'>): [instrument: string, rule: string] {
  const county =
    template === 'OTHER_ACT' && whereKnown(() => ruleAt('work-points-county', 'publicity.other-acts.within', decidedOn))
  return county ? ['work-points-county', 'publicity.other-acts.within'] : ['double-publicity', 'publicity.within']
}

/**
 * Why a decision is not for publicity; null where it is. Natural persons' are not by default (double-publicity,
 * natural-person.default); under order 58 neither 当场处罚 nor 警告 and 通报批评 alone; under order 36 nothing 轻微.
 */
export function barredBy(facts: ActFacts): NotForPublicity | null {
  if (facts.secret) return facts.secret
  if (facts.party.kind === 'NATURAL_PERSON') return 'NATURAL_PERSON'
  if (facts.template !== 'PENALTY_2018') return null
  if (facts.decidedOn >= tiersFrom) {
    const minor = severityOf(facts) === 'MINOR' && isBarred('minor.published', facts.decidedOn)
    return minor ? (facts.summary ? 'SUMMARY' : 'MINOR') : null
  }
  if (facts.summary && isBarred('summary-procedure.published', facts.decidedOn)) return 'SUMMARY'
  const warned = facts.penaltyKinds.length > 0 && facts.penaltyKinds.every((kind) => warnings.includes(kind))
  return warned && isBarred('warning.published', facts.decidedOn) ? 'WARNING_ONLY' : null
}

/** The kinds of penalty that order 58 does not publish when they stand alone. */
export const warnings: readonly string[] = ['警告', '通报批评']

/** Whether the edition of a day says that something is not published. */
export const isBarred = (rule: string, day: string) =>
  whereKnown(() => ruleAt('credit-repair', rule, day))?.value === 'no'

/** Whether a decision is shown on a day: published, for publicity, its publicity not over, neither withdrawn nor repaired. */
export function isShown(row: PublicityFacts, today: string): boolean {
  const { publishedOn, repairedOn } = row
  if (publishedOn === null || publishedOn > today || repairedOn || barredBy(row.facts)) return false
  const end = latestEndOn(row, today)
  return end === null || today <= end
}

/** 公示状态 on a day. Whose due day no calendar reaches is due, not late. */
export function publicityState(row: PublicityFacts, today: string): PublicityState {
  if (row.repairedOn) return 'REPAIRED'
  if (barredBy(row.facts)) return 'NOT_FOR_PUBLICITY'
  if (row.publishedOn && row.publishedOn <= today) return isShown(row, today) ? 'PUBLISHED' : 'ENDED'
  if (row.withdrawnOn || row.annulledOn) return 'WITHDRAWN'
  // Whose longest publicity is over need not be published any more.
  const end = latestEndOn(row, today)
  if (end !== null && today > end) return 'ENDED'
  return isLate(row.facts, today) ? 'LATE' : 'DUE'
}

/** Whether the due day has passed; one that no calendar reaches has not. */
function isLate(facts: Pick<ActFacts, 'template' | 'decidedOn'>, today: string): boolean {
  const due = whereReached(() => dueOn(facts))
  return due !== null && due < today
}

/** The same of any decision of a template and a day. */
export const isLateOn = (template: string, decidedOn: string, today: string) =>
  isLate({ template: template as ActFacts['template'], decidedOn }, today)

/** Working days from today to the due day; negative when it has passed. */
export function workingDaysLeft(facts: Pick<ActFacts, 'template' | 'decidedOn'>, today: string): number {
  return workingDaysBetween(today, dueOn(facts))
}
