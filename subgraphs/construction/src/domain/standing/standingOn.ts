import { rankOf } from '../evaluation/pack.ts'
import { grades as order } from '../evaluation/types.ts'
import { limitsOf, succeeded } from './change.ts'
import { meantOn } from './law.ts'
import { nationalOn, provincialOn, type Stood } from './result.ts'
import type { Asked, Standing } from './types.ts'

/**
 * 适用等级: which grade counts for a firm on a day in a province. The province's newest result while it is valid, or a year longer while
 * there is none newer; else, after a change of the firm, what it has from those it came from; else the national grade; else that of a
 * newcomer: A without a bad record, and with one B or lower by gravity, which is not to be told. A split or a merger later than a result
 * still limits it: nobody leaves a bad grade behind by it.
 */
export function standingOn(asked: Asked): Standing {
  const found = provincialOn(asked) ?? succeeded(asked) ?? nationalOn(asked)
  return limited(found ? standingOf(found) : newcomer(asked), asked, found?.since ?? '')
}

function standingOf({ grade, fact, extended, change, basis }: Stood): Standing {
  return {
    ...{ grade, bound: null, gradeId: fact?.id ?? null, authority: fact?.authority ?? null },
    ...{ valid: true, extended, newcomer: null, change, basis: [...basis] },
  }
}

function newcomer({ badRecords, day }: Asked): Standing {
  const none = { gradeId: null, authority: null, valid: false, extended: false, change: null }
  if (badRecords > 0) {
    const { clause } = meantOn('newcomer.bad-record', ['B-or-lower'], day)
    return { ...none, grade: null, bound: 'B', newcomer: clause, basis: [clause] }
  }
  const { value, clause } = meantOn('newcomer.grade', order, day)
  return { ...none, grade: value, bound: null, newcomer: clause, basis: [clause] }
}

/** A standing with what splits and mergers after its day allow at most, where that is less. */
function limited(standing: Standing, asked: Asked, since: string): Standing {
  const [least] = limitsOf(asked, since).sort((a, b) => rankOf(a.grade) - rankOf(b.grade))
  if (!least || rankOf(least.grade) >= rankOf(standing.grade ?? standing.bound)) return standing
  const less = standing.grade === null ? { bound: least.grade } : { grade: least.grade }
  return { ...standing, ...less, change: least.clause, basis: [...standing.basis, least.clause] }
}
