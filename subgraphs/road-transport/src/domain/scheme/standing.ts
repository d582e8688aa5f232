import { gradeOfPoints } from './grade.ts'
import { judge } from './judge.ts'
import { type Pack, rankOf } from './pack.ts'
import { firstIssueOn, periodRunningOn, periodStandingOn } from './period.ts'
import { deductions, Exact } from './score.ts'
import type { Day, Fact, Finding } from './types.ts'

/** The facts as they are on a day: what happened later has not happened yet, what is put right later is not yet. */
export function factsOn(facts: readonly Fact[], day: Day): Fact[] {
  return facts
    .filter(({ occurredOn }) => occurredOn <= day)
    .map((fact) => (fact.correctedOn !== null && fact.correctedOn > day ? { ...fact, correctedOn: null } : fact))
}

/**
 * The finding that stands on a day: of the last completed period. For drivers the beginner's grade before the first cycle has ended,
 * and the running cycle's as soon as its points come to the grade that is given at once (B at 20).
 */
export function standingOn(pack: Pack, facts: readonly Fact[], day: Day): Finding {
  const known = factsOn(facts, day)
  const completed = completedOn(pack, known, day)
  const running = periodRunningOn(pack, known, day)
  if (pack.period.kind !== 'CYCLE' || pack.period.atOnce === null || !running) return completed
  const points = Exact.sum(0, ...deductions(pack, known, running).map((share) => share.points))
  const total = pack.counts === 'DOWN' ? pack.base.sub(points) : points
  if (gradeOfPoints(pack, total, new Exact(0)) !== pack.period.atOnce) return completed
  const now = judge(pack, running, known)
  const isWorse = completed.grade === null || rankOf(pack, now.grade) < rankOf(pack, completed.grade)
  return isWorse ? now : completed
}

function completedOn(pack: Pack, known: readonly Fact[], day: Day): Finding {
  const period = periodStandingOn(pack, known, day)
  if (period) return judge(pack, period, known)
  const first = pack.period.kind === 'CYCLE' && firstIssueOn(known) !== null ? pack.period.first : null
  const base = pack.base.toFixed()
  const nothing = { edition: pack.edition, baseScore: base, contributions: [], total: base, vetoes: [], unmet: [] }
  return { ...nothing, grade: first?.grade ?? null, basis: first?.clause ?? pack.basis }
}
