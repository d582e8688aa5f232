import type { Quarter } from '../quarter.ts'
import { type WindowForm, windowFrom } from '../window.ts'
import { byDay, type Found, groupedBy, type SubjectType, type Violation } from './facts.ts'

/** One of the two circumstances of violating again and again. */
export interface Repeated {
  circumstance: 1 | 2
  subjectType: SubjectType
  of: (violation: Violation) => string | null
  /** More than so many, on a day. */
  moreThan: (day: string) => number
}

/**
 * 情形一, 情形二: who has more violations in the year up to one of the quarter's than the list allows. Of several such years that
 * with most counts, the earliest of them.
 */
export function repeatedIn(
  violations: readonly Violation[],
  quarter: Quarter,
  form: (day: string) => WindowForm,
  { circumstance, subjectType, of, moreThan }: Repeated,
): Found[] {
  return [...groupedBy(violations, of)].flatMap(([subjectId, own]) => {
    const inOrder = own.toSorted(byDay)
    const days = [...new Set(inOrder.map(({ day }) => day))].filter((day) => quarter.from <= day && day <= quarter.to)
    const years = days
      .map((day) => ({ day, within: within(inOrder, day, form(day)), limit: moreThan(day) }))
      .filter(({ within, limit }) => within.length > limit)
    const [first] = years
    if (!first) return []
    const most = years.reduce((best, year) => (year.within.length > best.within.length ? year : best))
    return {
      subjectId,
      subjectType,
      partyId: circumstance === 1 ? lastOperator(most.within) : subjectId,
      circumstance,
      measure: 'VIOLATIONS' as const,
      count: most.within.length,
      measured: String(most.within.length),
      threshold: String(most.limit),
      fleet: null,
      metOn: first.day,
      countedOn: most.day,
      evidence: most.within.map(({ id }) => id),
    }
  })
}

/** Facts in the year that ends on a day. */
export function within<T extends { day: string }>(inOrder: readonly T[], end: string, form: WindowForm): T[] {
  const from = windowFrom(end, form)
  return inOrder.filter(({ day }) => from <= day && day <= end)
}

const lastOperator = (inOrder: readonly Violation[]) =>
  inOrder.findLast(({ operatorId }) => operatorId !== null)?.operatorId ?? null
