import { dayOf, refusal } from '@xinlu/schema'
import { evaluate } from '../evaluation/evaluate.ts'
import { Exact } from '../evaluation/exact.ts'
import type { Pack } from '../evaluation/pack.ts'
import { packAt } from '../evaluation/packs.ts'
import type { Evaluation, Given, Grade, Role, Way } from '../evaluation/types.ts'
import { wayBack } from '../evaluation/wayBack.ts'

/** The pack of a role's year: the one in force on its last day. */
export const packOf = (role: Role, year: number): Pack => packAt(role, `${year}-12-31`)

/** A result as it was stated. */
export interface Stated {
  role: Role
  year: number
  edition: string | null
  score: string | null
  foundGrade: Grade | null
}

/**
 * What was found, found again from the facts on which it rests. EDITION_FAULT where the pack was changed since, so that another
 * score or grade comes out.
 */
export function foundAgain({ role, year, edition, score, foundGrade }: Stated, given: Given): Evaluation {
  const evaluation = evaluate(packOf(role, year), given)
  const isSame =
    evaluation.edition === edition &&
    evaluation.grade === foundGrade &&
    (evaluation.score === null ? score === null : score !== null && new Exact(evaluation.score).equals(score))
  if (isSame) return evaluation
  throw refusal('EDITION_FAULT', {
    expected: `the pack by which it was found: ${edition}`,
    got: `${evaluation.edition}, with another result`,
    todo: 'give a changed pack a file of its own, in force from its day',
  })
}

/** 基准分 with which every section starts, and the whole; null where there was no section. */
export const baseOf = ({ role, year, exact }: Evaluation): string | null =>
  exact === null ? null : packOf(role, year).contract.value.toFixed()

/** 提升途径 on the day of an instant, of the year that stands; of those before it there is none. */
export function waysOf(role: Role, given: Given, at: string): Way[] {
  const day = dayOf(at)
  return given.year >= Number(day.slice(0, 4)) - 1 ? wayBack(packAt(role, day), given, day) : []
}
