import type { Decimal } from 'decimal.js'
import type { Band, Condition, Pack } from './pack.ts'
import { rankOf } from './pack.ts'
import { counted } from './score.ts'
import type { Day, Fact, Unmet } from './types.ts'

/** What grades are decided by: the score, the bonus within it, and what their conditions ask. */
export interface Standing {
  total: Decimal
  bonus: Decimal
  /** The grade of the last cycle; null where it is not known. Asked for only where it decides. */
  last: () => string | null
  facts: readonly Fact[]
  until: Day
}

/** The one grade of a score: the best whose score was reached and whose conditions are met, and the conditions that were not. */
export function gradeOf(pack: Pack, standing: Standing): { band: Band; unmet: Unmet[] } {
  const unmet: Unmet[] = []
  for (const band of pack.grades) {
    if (!isReached(pack, band, standing.total, standing.bonus)) continue
    const missing = band.conditions.filter((condition) => !isMet(pack, condition, standing))
    if (missing.length === 0) return { band, unmet }
    unmet.push(...missing.map(({ code, clause }) => ({ grade: band.grade, code, clause })))
  }
  throw new Error(`${pack.edition}: the lowest grade has no bound`)
}

/** The grade that points alone would give. */
export function gradeOfPoints(pack: Pack, total: Decimal, bonus: Decimal): string | undefined {
  return pack.grades.find((band) => isReached(pack, band, total, bonus))?.grade
}

/** Whether a score, and the bonus within it, are enough for a grade. */
export function isReached(pack: Pack, { bound, bonusLeast }: Band, total: Decimal, bonus: Decimal): boolean {
  if (bonusLeast && bonus.lt(bonusLeast)) return false
  if (!bound) return true
  const order = pack.counts === 'DOWN' ? total.cmp(bound.value) : bound.value.cmp(total)
  return bound.inclusive ? order >= 0 : order > 0
}

function isMet(pack: Pack, condition: Condition, { last, facts, until }: Standing): boolean {
  if (condition.kind === 'LAST') return rankOf(pack, last()) >= rankOf(pack, condition.least)
  const whole = counted(facts, condition.whole, until)
  const part = counted(facts, condition.part, until)
  // a share of which nothing is known is not reached
  if (!whole || !part || whole.isZero()) return false
  return part.gte(whole.mul(condition.least))
}
