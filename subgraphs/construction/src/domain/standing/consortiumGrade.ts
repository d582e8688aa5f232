import { refusal } from '@xinlu/schema'
import { lowestOf, rankOf } from '../evaluation/pack.ts'
import type { Citation, Day, Grade } from '../evaluation/types.ts'
import { meantOn } from './law.ts'
import type { Standing } from './types.ts'

/**
 * 联合体: the grade of the lowest member. A member whose grade cannot be told makes that of all untold too, at most what bounds it and
 * at most the lowest that is known; unless another is D, below which nothing is.
 */
export function consortiumGrade(
  standings: readonly Pick<Standing, 'grade' | 'bound'>[],
  day: Day,
): { grade: Grade | null; bound: Grade | null; rule: Citation } {
  if (standings.length === 0)
    throw refusal('BAD_INPUT', { expected: 'one member at least', got: 'none', todo: 'name the members' })
  const { clause: rule } = meantOn('consortium.grade', ['lowest-member'], day)
  const lowest = lowestOf(standings.flatMap(({ grade }) => grade ?? []))
  const untold = standings.filter(({ grade }) => grade === null)
  if (untold.length === 0 || rankOf(lowest) === 1) return { grade: lowest, bound: null, rule }
  const bounds = untold.flatMap(({ bound }) => bound ?? [])
  return { grade: null, bound: lowestOf(lowest === null ? bounds : [lowest, ...bounds]), rule }
}
