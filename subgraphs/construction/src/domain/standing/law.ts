import { citation, numberAt, ruleAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import type { Citation, Day } from '../evaluation/types.ts'

/** 733号, by which all four roles stand: no text read says other rules for designers, supervisors or testing bodies. */
const instrument = 'construction-grades'

/** A clause of the rules of standing, as in force on a day. */
export const clauseOn = (rule: string, day: Day): Citation => citation(ruleAt(instrument, rule, day))

/** A number of these rules, with its clause. */
export function numberOn(name: string, day: Day): { value: number; clause: Citation } {
  const { value, rule } = numberAt(instrument, name, day)
  return { value, clause: citation(rule) }
}

/** The clause of a rule whose meaning is built in here; another meaning in a later edition is refused, not misread. */
export function meantOn<T extends string>(name: string, meant: readonly T[], day: Day): { value: T; clause: Citation } {
  const rule = ruleAt(instrument, name, day)
  const value = meant.find((one) => one === rule.value)
  if (value !== undefined) return { value, clause: citation(rule) }
  throw refusal('EDITION_FAULT', {
    expected: `${instrument} ${name}: ${meant.join(' or ')}`,
    got: String(rule.value),
    todo: 'correct the edition file, or build what it means',
  })
}
