import { citation, faultOf, type PackReader, packReader } from '@xinlu/db'
import { Decimal } from 'decimal.js'
import { Exact } from '../exact.ts'
import type { Ruled } from '../pack.ts'
import type { Citation, Day } from '../types.ts'

/** Reads the values of one pack file, the law's as of one day; what is not as it must be is an EDITION_FAULT that names file and field. */
export interface Reader extends PackReader {
  /** A number from 0, or the law's: `{ rule: "instrument rule" }`. */
  number(value: unknown, field: string): { value: Decimal; clause: Citation | null }
  /** The law's number and nothing else. */
  ruled(value: unknown, field: string): Ruled
}

/** What a refusal of a pack asks for. */
export const todo = 'correct the pack'

/** A reader of one file. */
export function readerOf(file: string, lawDay: Day): Reader {
  const told = faultOf(file, todo)
  const pack = packReader((expected, got) => told(expected, Decimal.isDecimal(got) ? got.toFixed() : got), lawDay)

  function number(value: unknown, field: string) {
    const { said, rule } = pack.numeral(value, field)
    return { value: new Exact(said), clause: rule && citation(rule) }
  }

  return {
    ...pack,
    number,
    ruled(value, field) {
      const { value: said, clause } = number(value, field)
      if (clause === null) throw pack.fault(`${field}: a rule, for it is the law's number`, value)
      return { value: said, clause }
    },
  }
}
