import { citation, type Rule, ruleAt } from '@xinlu/db'
import { earliestEndOn, isOfSpecialField, latestEndOn, transitionRule } from '../publicity/period.ts'
import { barredBy, isShown, type PublicityFacts } from '../publicity/publicity.ts'
import { severityOf, severityUnder, tiersFrom, whereKnown } from '../publicity/tier.ts'
import type { ActFacts } from '../sheet/facts.ts'

/** Why a decision cannot be repaired, or what an application still lacks. */
export type RepairBlocker =
  | 'NOT_A_PENALTY'
  | 'NOT_FOR_PUBLICITY'
  | 'ENDED'
  | 'TIER_UNKNOWN'
  | 'PERIOD_UNKNOWN'
  | 'NOT_PUBLISHED'
  | 'TOO_EARLY'
  | 'DUTIES_NOT_PROVEN'
  | 'NO_COMMITMENT'

/** Before anybody applies. */
export type Standing = 'NOT_REPAIRABLE' | 'TOO_EARLY' | 'ELIGIBLE'

/** What an application brings. */
export interface Brought {
  proofs: boolean
  commitment: boolean
}

/** While one of these holds, nothing else is worth saying: no day makes the decision repairable. */
const never: readonly RepairBlocker[] = [
  'NOT_A_PENALTY',
  'NOT_FOR_PUBLICITY',
  'ENDED',
  'TIER_UNKNOWN',
  'PERIOD_UNKNOWN',
]

/** How a decision that nobody has applied for stands on a day. */
export function standingOf(row: PublicityFacts, today: string): Standing {
  const found = inTheWay(row, today)
  if (found.includes('TOO_EARLY')) return 'TOO_EARLY'
  return found.length > 0 ? 'NOT_REPAIRABLE' : 'ELIGIBLE'
}

/** Everything that stands in the way of a repair on a day, and what is still to be brought with the application. */
export function blockersOf(row: PublicityFacts, today: string, brought: Brought): RepairBlocker[] {
  const found = inTheWay(row, today)
  if (found.some((one) => never.includes(one))) return found
  return [
    ...found,
    ...(brought.proofs ? [] : (['DUTIES_NOT_PROVEN'] as const)),
    ...(brought.commitment ? [] : (['NO_COMMITMENT'] as const)),
  ]
}

/** Of the decision itself (信用修复管理办法: shortest period reached; what is not shown has no publicity to end). */
function inTheWay(row: PublicityFacts, today: string): RepairBlocker[] {
  const { facts, publishedOn } = row
  if (facts.template !== 'PENALTY_2018') return ['NOT_A_PENALTY']
  const barred = barredBy(facts)
  // What is shown though it should not be may be repaired, but a natural person's and what is secret never were to be shown.
  const mild = barred === 'MINOR' || barred === 'SUMMARY' || barred === 'WARNING_ONLY'
  if (barred && !(mild && publishedOn)) return ['NOT_FOR_PUBLICITY']
  if (row.withdrawnOn) return ['NOT_PUBLISHED']
  const latest = latestEndOn(row, today)
  if (latest !== null && today > latest) return ['ENDED']
  const from = earliestEndOn(row, today)
  // Where the clock starts with the publication, there is no day before it.
  if (from === null && publishedOn) return [isTierUnknown(facts) ? 'TIER_UNKNOWN' : 'PERIOD_UNKNOWN']
  if (from === null) return isTierUnknown(facts) ? ['TIER_UNKNOWN'] : ['NOT_PUBLISHED']
  const early: RepairBlocker[] = today < from ? ['TOO_EARLY'] : []
  return barred || isShown(row, today) ? early : [...early, 'NOT_PUBLISHED']
}

const isTierUnknown = (facts: ActFacts) => facts.decidedOn >= tiersFrom && severityOf(facts) === null

/** The first day on which a penalty may be repaired, known when it is made; null where no rule in force says it. */
export const eligibleOn = (row: PublicityFacts, today: string) => earliestEndOn(row, today)

/** The clause of the shortest period, that of the edition which `eligibleOn` follows; null where none gives one. */
export function eligibleBasis(row: PublicityFacts, today: string) {
  const rule = shortestRule(row, today)
  return rule && citation(rule)
}

function shortestRule({ facts }: PublicityFacts, today: string): Rule | null {
  if (facts.template !== 'PENALTY_2018') return null
  const { decidedOn } = facts
  if (decidedOn >= tiersFrom) return ofTier(facts, decidedOn)
  const special = isOfSpecialField(facts, decidedOn)
  const old = rule('credit-repair', special ? 'publicity.shortest.special-fields' : 'publicity.shortest', decidedOn)
  const transition = today < tiersFrom ? 'keep-old' : transitionRule()?.value
  const tiered = transition === 'by-tier' || transition === 'whichever-ends-first' ? ofTier(facts, tiersFrom) : null
  if (!tiered || !old || transition === 'by-tier') return tiered ?? old
  return lengthOf(tiered) < lengthOf(old) ? tiered : old
}

/** The months that a rule says; none for 轻微, which has no shortest period. */
function lengthOf({ value, unit }: Rule): number {
  if (typeof value !== 'number') return 0
  return unit?.startsWith('year') ? value * 12 : value
}

/** 轻微 has no shortest period: the bridge (国办发〔2025〕22号) says that it may be repaired once its duties are done. */
function ofTier(facts: ActFacts, day: string): Rule | null {
  const severity = severityUnder(facts, day)
  if (severity === null) return null
  if (severity === 'MINOR') return rule('credit-repair-bridge', 'publicity.minor.default', day)
  return rule('credit-repair', `publicity.shortest.${severity.toLowerCase()}`, day)
}

const rule = (instrument: string, name: string, day: string) => whereKnown(() => ruleAt(instrument, name, day))
