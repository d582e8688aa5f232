import { read } from '@xinlu/schema'
import type { Decimal } from 'decimal.js'
import { daysLater } from './day.ts'
import { factKinds } from './factKinds.ts'
import { gradeOf } from './grade.ts'
import { type Pack, rankOf } from './pack.ts'
import { expiryOf, firstIssueOn, periodBefore } from './period.ts'
import { bonuses, deductions, Exact, isMeant, type Share, within } from './score.ts'
import type { Contribution, Day, Fact, Finding, Period, Veto } from './types.ts'

/**
 * What a pack finds of a period's facts (质量信誉考核、诚信考核): contributions that make the total to the last digit, the grade of the
 * total, what kept it down. Without any evidence there is no grade.
 */
export function judge(pack: Pack, period: Period, facts: readonly Fact[]): Finding {
  for (const edition of pack.law) read(edition)
  const costs = deductions(pack, facts, period)
  const gains = bonuses(pack, facts, period)
  const expiresOn = expiryOf(pack, facts, period)
  const sign = pack.counts === 'DOWN' ? -1 : 1
  const contributions = [
    ...costs.map((share) => contributionOf(share, sign, expiresOn)),
    ...gains.map((share) => contributionOf(share, -sign, expiresOn)),
  ]
  const total = Exact.sum(pack.base, ...contributions.map(({ points }) => points))
  const vetoes = [...vetoesOf(pack, facts, period), ...recordedVetoes(pack, facts, period)]
  const held = { edition: pack.edition, baseScore: pack.base.toFixed(), contributions, total: total.toFixed(), vetoes }
  if (!hasEvidence(pack, facts, period)) return { ...held, grade: null, unmet: [], basis: pack.basis }
  const bonus = Exact.sum(0, ...gains.map(({ points }) => points))
  const standing = { total, bonus, last: () => lastGrade(pack, facts, period), facts, until: period.to }
  const { band, unmet } = gradeOf(pack, standing)
  const recorded = pack.period.kind === 'CYCLE' ? recordedIn(facts, period) : null
  const allowed = lowest(pack, band.grade, vetoes, recorded)
  return { ...held, grade: lifted(pack, facts, period, allowed), unmet, basis: band.clause }
}

function contributionOf({ code, clause, points, fact }: Share, sign: number, expiresOn: Day): Contribution {
  const { id: factId, occurredOn, evidenceRef } = fact
  const signed: Decimal = points.isZero() ? points : points.mul(sign)
  return { code, clause, points: signed.toFixed(), occurredOn, expiresOn, evidenceRef, factId }
}

/**
 * Whether anything is known of a period: something that happened in it, or that the subject was in business, with vehicles or drivers.
 * Of cycles the first issue of the licence is enough: who holds one is assessed.
 */
export function hasEvidence(pack: Pack, facts: readonly Fact[], period: Period): boolean {
  const issue = pack.period.kind === 'CYCLE' ? firstIssueOn(facts) : null
  if (issue !== null && issue <= period.to) return true
  return within(facts, period).some(({ kind, quantity }) => {
    const known = factKinds[kind]
    if (known?.sort !== 'CONTEXT') return known !== undefined
    return kind === 'IN_BUSINESS' || (known.counts !== undefined && Number(quantity) > 0)
  })
}

function vetoesOf(pack: Pack, facts: readonly Fact[], period: Period): Veto[] {
  const ordered = within(facts, period)
  return pack.vetoes.flatMap(({ code, clause, match }) =>
    ordered.filter((fact) => isMeant(fact, match)).map(({ id }) => ({ code, clause, factId: id })),
  )
}

/** A grade that the old system recorded of a cycle keeps it down as a veto does: the deductions behind it may not be known here. */
function recordedVetoes(pack: Pack, facts: readonly Fact[], period: Period): Veto[] {
  if (pack.period.kind !== 'CYCLE') return []
  const recorded = within(facts, period).findLast(({ kind }) => kind === 'GRADE_RECORDED')
  return recorded ? [{ code: 'GRADE_RECORDED', clause: pack.basis, factId: recorded.id }] : []
}

/** The grade that points give, or the lowest that a veto or the record allows. */
function lowest(pack: Pack, grade: string, vetoes: readonly Veto[], recorded: string | null): string {
  const caps = pack.vetoes.filter(({ code }) => vetoes.some((veto) => veto.code === code)).map(({ atMost }) => atMost)
  const known = recorded !== null && rankOf(pack, recorded) > 0 ? [recorded] : []
  return [grade, ...caps, ...known].reduce((worst, one) => (rankOf(pack, one) < rankOf(pack, worst) ? one : worst))
}

/**
 * The grade after education (继续教育): enough hours since the last deduction of the period lift the grade that asks for it. A further
 * deduction brings it back: whether education clears the points as well was not found in any text read.
 */
function lifted(pack: Pack, facts: readonly Fact[], period: Period, grade: string): string {
  const education = pack.period.kind === 'CYCLE' ? pack.period.education : null
  if (education?.lifts !== grade) return grade
  const since = costing(pack, facts, period).at(-1)?.occurredOn ?? period.from
  const hours = facts
    .filter(({ kind, occurredOn }) => kind === 'EDUCATION' && occurredOn >= since)
    .map(({ quantity }) => quantity)
  return Exact.sum(0, ...hours).gte(education.hours) ? education.to : grade
}

/** The facts of a period that some item counts, though its points be used up. */
function costing(pack: Pack, facts: readonly Fact[], period: Period): Fact[] {
  const matches = pack.items.flatMap(({ lines }) => lines.map(({ match }) => match))
  return within(facts, period).filter((fact) => matches.some((match) => isMeant(fact, match)))
}

/**
 * The grade of the cycle before: as the old system recorded it, else as judged, with the education that was done before this one
 * ended; the beginner's before the first. Null where pack or facts know of none.
 */
function lastGrade(pack: Pack, facts: readonly Fact[], period: Period): string | null {
  if (pack.period.kind !== 'CYCLE') return null
  const before = periodBefore(pack, facts, period)
  if (!before)
    return firstIssueOn(facts) === null ? recordedBefore(pack, facts, period) : (pack.period.first?.grade ?? null)
  const known = facts.filter(({ occurredOn }) => occurredOn <= period.to)
  const recorded = recordedIn(facts, before)
  return recorded === null ? judge(pack, before, known).grade : lifted(pack, known, before, recorded)
}

function recordedIn(facts: readonly Fact[], period: Period): string | null {
  const grade = within(facts, period).findLast(({ kind }) => kind === 'GRADE_RECORDED')?.particulars.grade
  return typeof grade === 'string' ? grade : null
}

/** What was recorded in the twelve months before a cycle, where the first issue is not known. */
function recordedBefore(pack: Pack, facts: readonly Fact[], { from }: Period): string | null {
  if (pack.period.kind !== 'CYCLE') return null
  return recordedIn(facts, { from: daysLater(from, -366), to: daysLater(from, -1) })
}
