import { citation, faultOf, type PackReader, packReader } from '@xinlu/db'
import { Decimal } from 'decimal.js'
import type { Citation, Day } from '../types.ts'

/** What a refusal of a pack asks for. */
export const todo = 'correct the pack'

/** A value of a pack, with the clause of the rule where it refers to one. */
export interface Stated<T> {
  value: T
  clause: Citation | null
}

/** Reads the values of one pack file, the law's as of one day; what is not as it must be is an EDITION_FAULT that names file and field. */
export interface Reader extends PackReader {
  /** A number from 0, or the law's: `{ rule: "instrument rule" }`. */
  number(value: unknown, field: string): Stated<Decimal>
  /** A word, or the law's. */
  word(value: unknown, field: string): Stated<string>
  /** A list of the law's. */
  ruled(value: unknown, field: string): unknown[]
}

/** A reader of one file. */
export function readerOf(file: string, lawDay: Day): Reader {
  const told = faultOf(file, todo)
  const pack = packReader((expected, got) => told(expected, Decimal.isDecimal(got) ? String(got) : got), lawDay)
  return {
    ...pack,
    number(value, field) {
      const { said, rule } = pack.numeral(value, field)
      return { value: new Decimal(said), clause: rule && citation(rule) }
    },
    word(value, field) {
      const rule = pack.ruleOf(value, field)
      return { value: pack.text(rule ? rule.value : value, field), clause: rule && citation(rule) }
    },
    ruled(value, field) {
      const rule = pack.ruleOf(value, field)
      if (Array.isArray(rule?.value)) return rule.value
      throw pack.fault(`${field}: a rule that lists`, value)
    },
  }
}
