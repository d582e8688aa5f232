import { dayOf, refusal } from '@xinlu/schema'
import type { AssessmentRow, ExplanationRow, IntegrityRow } from '../../rows.ts'
import { factKinds } from '../scheme/factKinds.ts'
import { judge } from '../scheme/judge.ts'
import type { Pack } from '../scheme/pack.ts'
import { packAt } from '../scheme/packs.ts'
import { periodRunningOn } from '../scheme/period.ts'
import { Exact } from '../scheme/score.ts'
import type { Fact, Period } from '../scheme/types.ts'
import { wayBack } from '../scheme/wayBack.ts'
import { packNameOf } from './schemes.ts'

/** 考核期 of a year. */
export const yearOf = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** The pack of a scheme's year: the one in force on its last day. */
export const packOf = (scheme: string, year: number): Pack => packAt(packNameOf(scheme), yearOf(year).to)

/** Of what is said, that on which a year's result rests: what happened in it, and how large the subject was last. */
export function restedOn<Said extends Fact>(facts: readonly Said[], { from, to }: Period): Said[] {
  return facts.filter(
    ({ kind, occurredOn }) => occurredOn <= to && (occurredOn >= from || factKinds[kind]?.sort === 'CONTEXT'),
  )
}

/** A driver's cycle that began on a day, and the pack in force when it began; null where no first issue is known. */
export function cycleOf(
  scheme: string,
  facts: readonly Fact[],
  startOn: string,
): { pack: Pack; period: Period } | null {
  const pack = packAt(packNameOf(scheme), startOn)
  const period = periodRunningOn(pack, facts, startOn)
  return period && { pack, period }
}

/**
 * Why an assessment is as it is, from the facts on which it rests; null for one that came without. EDITION_FAULT where the pack was
 * changed since, so that its sum would no longer be the score.
 */
export function explanationOf({
  scheme,
  year,
  facts,
  edition,
  score,
  history,
  at,
}: AssessmentRow): ExplanationRow | null {
  if (!facts) return null
  const finding = judge(packOf(scheme, year), yearOf(year), facts)
  if (finding.edition !== edition || score === null || !new Exact(finding.total).equals(score))
    throw changed(edition, finding.edition)
  const day = dayOf(at)
  // A better grade is found of the year that stands, not of those before it.
  const stands = year >= Number(day.slice(0, 4)) - 1
  return { finding, ways: () => (stands ? wayBack(packAt(packNameOf(scheme), day), history, day) : []) }
}

/** The same of a driver's cycle. */
export function cycleExplanationOf(row: IntegrityRow): ExplanationRow | null {
  const { scheme, cycleStartOn, facts, edition, history, at } = row
  const cycle = facts && cycleOf(scheme, facts, cycleStartOn)
  if (!facts || !cycle) return null
  const finding = judge(cycle.pack, cycle.period, facts)
  if (finding.edition !== edition) throw changed(edition, finding.edition)
  const day = dayOf(at)
  return { finding, ways: () => wayBack(packAt(packNameOf(scheme), day), history, day) }
}

const changed = (was: string | null, is: string) =>
  refusal('EDITION_FAULT', {
    expected: `the pack by which it was found: ${was}`,
    got: `${is}, with another sum`,
    todo: 'give a changed pack a file of its own, in force from its day',
  })
