import { XinluError } from '@xinlu/schema'
import { evaluate } from './evaluate.ts'
import { Exact } from './exact.ts'
import { type Pack, rankOf } from './pack.ts'
import type { Citation, Contribution, Evaluation, Given, Grade } from './types.ts'

/** A firm's year with all on which its evaluation rests. */
export interface Tried {
  subjectId: string
  given: Given
  /** The grade that was found and recorded; null where none was. */
  grade: Grade | null
}

/** What of a sheet moves a firm: points of an item, a limit of the grade, the weights, or the bound of a grade. */
export interface Cause {
  kind: 'POINTS' | 'BOUND' | 'WEIGHTS' | 'GRADE'
  code: string
  from: string
  to: string
  clause: Citation
}

/** A firm that another sheet would give another grade. */
export interface Move {
  subjectId: string
  from: Grade | null
  to: Grade | null
  scoreFrom: string | null
  scoreTo: string | null
  causes: Cause[]
}

/** A firm's year that the changed sheet cannot evaluate, as when it has an item no more that was found. */
export interface Unfound {
  subjectId: string
  expected: string
  got: string
}

/** 试行结果: what a changed sheet would do. */
export interface Trial {
  kind: 'EVALUATION'
  older: string
  newer: string
  year: number
  subjects: number
  /** How many would have a better grade, a worse one, another score alone, nothing otherwise. */
  better: number
  worse: number
  scoreOnly: number
  same: number
  /** How many were recorded with another grade than the older sheet finds of the facts that are held. */
  recordedOtherwise: number
  /** How many were not tried, for the caller may not see the prices on which their score rests. */
  withheld: number
  /** How many the older sheet cannot evaluate either. */
  unfoundBefore: number
  /** From which grade to which, how many; most first. */
  counts: { from: Grade | null; to: Grade | null; count: number }[]
  unfound: Unfound[]
  moves: Move[]
}

/** Replays a changed sheet over firms' years: who would move from which grade to which, by which clause. Pure. */
export function tried(older: Pack, newer: Pack, year: number, firms: Iterable<Tried>): Trial {
  const trial = { subjects: 0, better: 0, worse: 0, scoreOnly: 0, same: 0, recordedOtherwise: 0 }
  const left = { withheld: 0, unfoundBefore: 0 }
  const counts = new Map<string, Trial['counts'][number]>()
  const [moves, unfound]: [Move[], Unfound[]] = [[], []]
  for (const { subjectId, given, grade } of firms) {
    trial.subjects += 1
    if (given.sections.some(({ performed, price }) => performed && price === null)) {
      left.withheld += 1
      continue
    }
    const before = evaluated(older, given)
    if (before instanceof XinluError) {
      left.unfoundBefore += 1
      continue
    }
    if (grade !== null && grade !== before.grade) trial.recordedOtherwise += 1
    const after = evaluated(newer, given)
    if (after instanceof XinluError) {
      unfound.push({ subjectId, expected: after.extensions.expected, got: after.extensions.got })
      continue
    }
    if (before.grade === after.grade) {
      trial[before.score === after.score ? 'same' : 'scoreOnly'] += 1
      continue
    }
    trial[rankOf(after.grade) > rankOf(before.grade) ? 'better' : 'worse'] += 1
    const [from, to] = [before.grade, after.grade]
    const key = `${from} ${to}`
    counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 })
    const scores = { scoreFrom: before.score, scoreTo: after.score }
    moves.push({ subjectId, from, to, ...scores, causes: causesOf(before, after) })
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)
  const editions = { older: older.edition, newer: newer.edition, year }
  return { kind: 'EVALUATION', ...editions, ...trial, ...left, counts: most, unfound, moves }
}

/** Whether a trial finds anything that would be otherwise for a firm's grade. */
export const movesFirms = ({ moves, unfound }: Trial): boolean => moves.length + unfound.length > 0

/** What a sheet finds, or why it finds nothing. */
function evaluated(pack: Pack, given: Given): Evaluation | XinluError {
  try {
    return evaluate(pack, given)
  } catch (error) {
    if (error instanceof XinluError) return error
    throw error
  }
}

/** What differs between two evaluations of the same facts; where nothing but the grade does, the bound of the grade. */
function causesOf(before: Evaluation, after: Evaluation): Cause[] {
  const causes = [...pointCauses(before, after), ...boundCauses(before, after), ...weightCauses(before, after)]
  if (causes.length > 0) return causes
  const [from, to] = [before.grade ?? 'none', after.grade ?? 'none']
  return [{ kind: 'GRADE', code: to, from, to, clause: after.basis }]
}

function pointCauses(before: Evaluation, after: Evaluation): Cause[] {
  const [was, is] = [sums(before.contributions), sums(after.contributions)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((code): Cause[] => {
    const clause = (is.get(code) ?? was.get(code))?.clause
    const [from, to] = [was.get(code)?.points ?? '0', is.get(code)?.points ?? '0']
    return clause && from !== to ? [{ kind: 'POINTS', code, from, to, clause }] : []
  })
}

function sums(contributions: readonly Contribution[]) {
  const byCode = new Map<string, { points: string; clause: Citation }>()
  for (const { code, points, clause } of contributions) {
    const sum = new Exact(byCode.get(code)?.points ?? 0).add(points)
    byCode.set(code, { points: sum.toFixed(), clause })
  }
  return byCode
}

function boundCauses(before: Evaluation, after: Evaluation): Cause[] {
  const key = ({ kind, factId, grade }: Evaluation['bounds'][number]) => `${kind} ${factId} ${grade}`
  const missing = (a: Evaluation, b: Evaluation) =>
    a.bounds.filter((one) => !b.bounds.some((other) => key(other) === key(one)))
  return [
    ...missing(before, after).map(
      ({ kind, grade, clause }) => ({ kind: 'BOUND', code: kind, from: grade, to: 'none', clause }) as const,
    ),
    ...missing(after, before).map(
      ({ kind, grade, clause }) => ({ kind: 'BOUND', code: kind, from: 'none', to: grade, clause }) as const,
    ),
  ]
}

function weightCauses(before: Evaluation, after: Evaluation): Cause[] {
  const [from, to] = [before, after].map(({ weights: { a, b } }) => `${a}:${b}`) as [string, string]
  return from === to ? [] : [{ kind: 'WEIGHTS', code: 'a:b', from, to, clause: after.weights.clause }]
}
