import { citation, numberAt, type Rule, ruleAt } from '@xinlu/db'
import type { ActFacts, PenaltyFacts } from '../sheet/facts.ts'
import { type Severity, settled, severityUnder, tiersFrom, whereKnown } from './tier.ts'

/** The shortest and the longest publicity of a penalty, in months; null where no rule in force gives a number. */
export interface Period {
  shortest: number | null
  longest: number | null
  /** The day from which it is counted; null where it is not published yet and counts from that. */
  from: string | null
}

/** What a period is found from. */
export interface PeriodFacts {
  facts: ActFacts
  /** The day on which it was first shown; null before. */
  publishedOn: string | null
}

const none: Period = { shortest: null, longest: null, from: null }

/** The period under order 58: three months to three years; a year at least in its special fields. */
function underOrder58(facts: PenaltyFacts, day: string): Period {
  const special = isOfSpecialField(facts, day)
  return {
    shortest: months(special ? 'publicity.shortest.special-fields' : 'publicity.shortest', day),
    longest: months('publicity.longest', day),
    from: facts.decidedOn,
  }
}

/** The period of a tier under order 36; 轻微 has no shortest: it may be repaired once its duties are done (国办发〔2025〕22号). */
function byTier(severity: Severity, { facts, publishedOn }: PeriodFacts, day: string): Period {
  const tier = severity.toLowerCase()
  return {
    shortest: severity === 'MINOR' ? 0 : months(`publicity.shortest.${tier}`, day),
    longest: months(`publicity.longest.${tier}`, day),
    from: clockOn(day) === 'publication_date' ? publishedOn : facts.decidedOn,
  }
}

/** Whether the publicity of penalties of a day is counted from the decision or from its publication. */
export function clockOn(day: string): 'decision_date' | 'publication_date' {
  return settled('publicity.clock', 'county-repair', day)?.value === 'publication_date'
    ? 'publication_date'
    : 'decision_date'
}

/** How records of before tiers were made go on after it; `keep-old` until an edition says otherwise. */
export function transitionRule(): Rule | null {
  return settled('transition', 'county-repair', tiersFrom)
}

/**
 * The period of publicity of a decision as the law stands on `today`. The edition of its day says it; once tiers are made, a
 * record of before them follows the transition rule: its old period, its tier's, or whichever ends first.
 */
export function periodOf(row: PeriodFacts, today: string): Period {
  const { facts } = row
  if (facts.template !== 'PENALTY_2018') return none
  const { decidedOn } = facts
  if (decidedOn >= tiersFrom) {
    const severity = severityUnder(facts, decidedOn)
    return severity ? byTier(severity, row, decidedOn) : none
  }
  const old = underOrder58(facts, decidedOn)
  const rule = today >= tiersFrom ? transitionRule()?.value : 'keep-old'
  const severity = rule === 'by-tier' || rule === 'whichever-ends-first' ? severityUnder(facts, tiersFrom) : null
  if (!severity) return old
  const tiered = { ...byTier(severity, row, tiersFrom), from: decidedOn }
  if (rule === 'by-tier') return tiered
  return {
    shortest: lesser(old.shortest, tiered.shortest),
    longest: lesser(old.longest, tiered.longest),
    from: decidedOn,
  }
}

/** The first day from which a penalty's publicity may be ended early by repair; null where no rule in force says it. */
export function earliestEndOn(row: PeriodFacts, today: string): string | null {
  const { shortest, from } = periodOf(row, today)
  return shortest === null || from === null ? null : plusMonths(from, shortest)
}

/**
 * The last day of publicity: as recorded in the document where that is sooner, else the longest period's. Null where neither
 * says it, and for acts that are no penalty.
 */
export function latestEndOn(row: PeriodFacts, today: string): string | null {
  const { facts } = row
  if (facts.template !== 'PENALTY_2018') return null
  const { longest, from } = periodOf(row, today)
  const byLaw = longest === null || from === null ? null : plusMonths(from, longest)
  return facts.publicityUntil && (byLaw === null || facts.publicityUntil < byLaw) ? facts.publicityUntil : byLaw
}

/** The clause of the period; null where no rule in force gives one. */
export function periodBasis(facts: ActFacts) {
  if (facts.template !== 'PENALTY_2018') return null
  const { decidedOn } = facts
  const severity = severityUnder(facts, decidedOn)
  const rule = decidedOn < tiersFrom ? 'publicity.longest' : severity && `publicity.longest.${severity.toLowerCase()}`
  const found = rule && whereKnown(() => ruleAt('credit-repair', rule, decidedOn))
  return found ? citation(found) : null
}

/** Whether order 58 shows a penalty for a year at least: its basis or its breach is of one of the special fields. */
export function isOfSpecialField({ basis, breachKind, decidedOn }: PenaltyFacts, day = decidedOn): boolean {
  const fields = whereKnown(() => ruleAt('credit-repair', 'special-fields', day))?.value as string[] | undefined
  return (fields ?? []).some((field) => basis.includes(field) || breachKind.includes(field))
}

function months(rule: string, day: string): number | null {
  const found = whereKnown(() => numberAt('credit-repair', rule, day))
  if (!found) return null
  const { unit } = found.rule
  return unit?.startsWith('year') ? found.value * 12 : unit?.startsWith('month') ? found.value : null
}

function lesser(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b)
}

/** The same day so many months later; the month's last day where it has no such day. */
export function plusMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  const month = date.getUTCMonth() + months
  date.setUTCMonth(month)
  if (date.getUTCMonth() !== month % 12) date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}
