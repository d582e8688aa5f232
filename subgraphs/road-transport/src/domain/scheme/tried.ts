import { type Pack, rankOf } from './pack.ts'
import { Exact } from './score.ts'
import { standingOn } from './standing.ts'
import type { Citation, Contribution, Day, Fact, Finding } from './types.ts'

/** A subject with the facts that are held of it. */
export interface Tried {
  subjectId: string
  facts: readonly Fact[]
  /** The grade that was recorded; null where none was. */
  grade: string | null
}

/** What of a sheet moves a subject: points of an item, a veto, a condition, or the bound of a grade. */
export interface Cause {
  kind: 'POINTS' | 'VETO' | 'CONDITION' | 'GRADE'
  code: string
  from: string
  to: string
  clause: Citation
}

/** A subject that another pack would give another grade. */
export interface Move {
  subjectId: string
  from: string | null
  to: string | null
  totalFrom: string
  totalTo: string
  causes: Cause[]
}

/** 试行结果: what a changed pack would do. */
export interface Trial {
  older: string
  newer: string
  on: Day
  subjects: number
  /** How many would have a better grade, a worse one, another score alone, nothing otherwise. */
  better: number
  worse: number
  scoreOnly: number
  same: number
  /** How many were recorded with another grade than the older pack finds of the facts that are held. */
  recordedOtherwise: number
  /** From which grade to which, how many; most first. */
  counts: { from: string | null; to: string | null; count: number }[]
  moves: Move[]
}

/** Replays a changed pack over subjects: who would move from which grade to which on a day, by which clause. Pure. */
export function tried(older: Pack, newer: Pack, on: Day, subjects: Iterable<Tried>): Trial {
  const trial = { subjects: 0, better: 0, worse: 0, scoreOnly: 0, same: 0, recordedOtherwise: 0 }
  const counts = new Map<string, { from: string | null; to: string | null; count: number }>()
  const moves: Move[] = []
  for (const { subjectId, facts, grade } of subjects) {
    const before = standingOn(older, facts, on)
    const after = standingOn(newer, facts, on)
    trial.subjects += 1
    if (grade !== null && grade !== before.grade) trial.recordedOtherwise += 1
    if (before.grade === after.grade) {
      trial[new Exact(before.total).eq(after.total) ? 'same' : 'scoreOnly'] += 1
      continue
    }
    trial[isBetter(older, newer, before, after) ? 'better' : 'worse'] += 1
    const [from, to] = [before.grade, after.grade]
    const key = `${from} ${to}`
    const counted = counts.get(key) ?? { from, to, count: 0 }
    counts.set(key, { ...counted, count: counted.count + 1 })
    moves.push({ subjectId, from, to, totalFrom: before.total, totalTo: after.total, causes: causesOf(before, after) })
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)
  return { older: older.edition, newer: newer.edition, on, ...trial, counts: most, moves }
}

/** Grades are compared by how many of the new pack's are below them; one that the new pack no longer has by its place in the old. */
function isBetter(older: Pack, newer: Pack, before: Finding, after: Finding): boolean {
  const was = rankOf(newer, before.grade) || rankOf(older, before.grade)
  return rankOf(newer, after.grade) > was
}

/** What differs between two findings of the same facts; where nothing but the grade does, the bound of the grade. */
function causesOf(before: Finding, after: Finding): Cause[] {
  const causes = [...pointCauses(before, after), ...vetoCauses(before, after), ...conditionCauses(before, after)]
  if (causes.length > 0) return causes
  const [from, to] = [before.grade ?? 'none', after.grade ?? 'none']
  return [{ kind: 'GRADE', code: to, from, to, clause: after.basis }]
}

function pointCauses(before: Finding, after: Finding): Cause[] {
  const was = sums(before.contributions)
  const is = sums(after.contributions)
  const causes: Cause[] = []
  if (before.baseScore !== after.baseScore) {
    const [from, to] = [before.baseScore, after.baseScore]
    causes.push({ kind: 'POINTS', code: 'BASE', from, to, clause: after.basis })
  }
  for (const code of new Set([...was.keys(), ...is.keys()])) {
    const clause = (is.get(code) ?? was.get(code))?.clause
    const [from, to] = [was.get(code)?.points ?? '0', is.get(code)?.points ?? '0']
    if (clause && from !== to) causes.push({ kind: 'POINTS', code, from, to, clause })
  }
  return causes
}

function sums(contributions: readonly Contribution[]) {
  const byCode = new Map<string, { points: string; clause: Citation }>()
  for (const { code, points, clause } of contributions) {
    const sum = new Exact(byCode.get(code)?.points ?? 0).add(points)
    byCode.set(code, { points: sum.toFixed(), clause })
  }
  return byCode
}

function vetoCauses(before: Finding, after: Finding): Cause[] {
  const missing = (a: Finding, b: Finding) => a.vetoes.filter(({ code }) => !b.vetoes.some((one) => one.code === code))
  return [
    ...missing(before, after).map(
      ({ code, clause }) => ({ kind: 'VETO', code, from: 'holds', to: 'none', clause }) as const,
    ),
    ...missing(after, before).map(
      ({ code, clause }) => ({ kind: 'VETO', code, from: 'none', to: 'holds', clause }) as const,
    ),
  ]
}

function conditionCauses(before: Finding, after: Finding): Cause[] {
  const key = (one: Finding['unmet'][number]) => `${one.grade}:${one.code}`
  const missing = (a: Finding, b: Finding) => a.unmet.filter((one) => !b.unmet.some((other) => key(other) === key(one)))
  return [
    ...missing(before, after).map(
      (one) => ({ kind: 'CONDITION', code: key(one), from: 'not met', to: 'none', clause: one.clause }) as const,
    ),
    ...missing(after, before).map(
      (one) => ({ kind: 'CONDITION', code: key(one), from: 'none', to: 'not met', clause: one.clause }) as const,
    ),
  ]
}
