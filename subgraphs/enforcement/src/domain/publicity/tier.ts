import { citation, numberAt, type Rule, ruleAt } from '@xinlu/db'
import { unnoted, XinluError } from '@xinlu/schema'
import { Decimal } from 'decimal.js'
import type { ActFacts } from '../sheet/facts.ts'

/** 失信严重程度 */
export type Severity = 'MINOR' | 'ORDINARY' | 'SERIOUS'

/** The first day of order 36 (信用修复管理办法), whose tiers replace the one period of order 58. */
export const tiersFrom = '2026-04-01'

/** What the kinds of penalty and the fine say of severity under the editions of one day; a limit that no edition gives is null. */
export interface TierTable {
  minor: readonly string[]
  ordinary: readonly string[]
  serious: readonly string[]
  /** A fine of more is ordinary, CNY, by kind of party. */
  fineOrdinaryAbove: { person: number | null; organisation: number | null }
  /** A fine of this or more is serious, CNY. */
  fineSeriousFrom: number | null
}

/** The kinds of penalty (行政处罚法 第九条, and what the template of 2018 calls them) that each word of the tier lists stands for. */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  警告: ['警告'],
  通报批评: ['通报批评'],
  没收: ['没收违法所得', '没收非法财物'],
  吊销许可证: ['吊销许可证/执照', '吊销许可证', '吊销执照', '吊销许可证件'],
  限制从业: ['限制从业'],
}

/** The kinds whose tier the sources do not agree on; the county's edition says it. */
const suspensions = [
  '暂扣许可证/执照',
  '暂扣许可证',
  '暂扣执照',
  '暂扣许可证件',
  '降低资质等级',
  '责令停产停业',
  '限制开展生产经营活动',
  '责令关闭',
]

/** The table of a day; null before tiers were made. */
export function tierTableOn(day: string): TierTable | null {
  if (day < tiersFrom) return null
  const listed = (tier: string) =>
    (ruleAt('credit-repair', `tier.${tier}`, day).value as string[]).flatMap((word) => kindsOf[word] ?? [])
  const suspension = settled('tier.suspension', 'county-severity', day)?.value
  const with_ = (tier: string) => [...listed(tier), ...(suspension === tier ? suspensions : [])]
  return {
    minor: with_('minor'),
    ordinary: with_('ordinary'),
    serious: with_('serious'),
    fineOrdinaryAbove: {
      person: limit('fine.ordinary.above.person', day),
      organisation: limit('fine.ordinary.above.organisation', day),
    },
    fineSeriousFrom: limit('fine.serious.from', day),
  }
}

/**
 * How severe a penalty is under the editions of a day: the gravest of what its kinds and its fine say. Null for other acts,
 * before tiers were made, and where one of its kinds is in no list, unless another is serious already.
 */
export function severityUnder(facts: ActFacts, day: string): Severity | null {
  if (facts.template !== 'PENALTY_2018') return null
  const table = tierTableOn(day)
  if (!table) return null
  // 当场处罚 is minor whatever its kind.
  if (facts.summary) return 'MINOR'
  const found = facts.penaltyKinds.map((kind) => (kind === '罚款' ? ofFine(facts, table) : ofKind(kind, table)))
  if (found.includes('SERIOUS')) return 'SERIOUS'
  if (found.length === 0 || found.includes(null)) return null
  return found.includes('ORDINARY') ? 'ORDINARY' : 'MINOR'
}

/** 失信严重程度 of a decision: by the editions of the day on which it was made. */
export const severityOf = (facts: ActFacts): Severity | null => severityUnder(facts, facts.decidedOn)

/** The clause of the tier; null where there is no tier. */
export function severityBasis(facts: ActFacts) {
  const severity = severityOf(facts)
  return severity === null ? null : citation(ruleAt('credit-repair', `tier.${severity.toLowerCase()}`, facts.decidedOn))
}

function ofKind(kind: string, { minor, ordinary, serious }: TierTable): Severity | null {
  if (serious.includes(kind)) return 'SERIOUS'
  if (ordinary.includes(kind)) return 'ORDINARY'
  return minor.includes(kind) ? 'MINOR' : null
}

function ofFine(facts: Extract<ActFacts, { template: 'PENALTY_2018' }>, table: TierTable): Severity | null {
  if (!facts.fine) return null
  const yuan = new Decimal(facts.fine).times(10_000)
  if (table.fineSeriousFrom !== null && yuan.gte(table.fineSeriousFrom)) return 'SERIOUS'
  const { person, organisation } = table.fineOrdinaryAbove
  const above = facts.party.kind === 'NATURAL_PERSON' ? person : organisation
  if (above === null || table.fineSeriousFrom === null) return null
  return yuan.gt(above) ? 'ORDINARY' : 'MINOR'
}

/**
 * A rule that order 36 leaves unknown, as the county settles it: the national edition prevails wherever it gives a value.
 * Null where neither does.
 */
export function settled(rule: string, county: string, day: string): Rule | null {
  return whereKnown(() => ruleAt('credit-repair', rule, day)) ?? whereKnown(() => ruleAt(county, rule, day))
}

const limit = (rule: string, day: string) => whereKnown(() => numberAt('county-severity', rule, day).value)

/** What a rule gives; null where no edition is in force or its value is unknown. */
export function whereKnown<T>(find: () => T): T | null {
  try {
    return find()
  } catch (error) {
    if (error instanceof XinluError && (error.code === 'NO_EDITION' || error.code === 'RULE_UNKNOWN')) return null
    throw error
  }
}

/** The same without a note that the answer rests on it: for stores, which ask of rows that are not given, too. */
export const tierTableUnnoted = (day: string): TierTable | null => unnoted(() => tierTableOn(day))
