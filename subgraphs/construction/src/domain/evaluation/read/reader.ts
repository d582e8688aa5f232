import { citation, type FileFault, faultOf, type Rule, ruleAt } from '@xinlu/db'
import { Decimal } from 'decimal.js'
import { Exact } from '../exact.ts'
import type { Ruled } from '../pack.ts'
import type { Citation, Day } from '../types.ts'

/** Reads the values of one pack file, the law's as of one day; what is not as it must be is an EDITION_FAULT that names file and field. */
export interface Reader {
  fault(expected: string, got: unknown): Error
  /** A map of known words. */
  map(value: unknown, field: string, words: readonly string[]): Record<string, unknown>
  /** A list that is not empty. */
  list(value: unknown, field: string): unknown[]
  text(value: unknown, field: string): string
  /** A name in UPPER_SNAKE. */
  code(value: unknown, field: string): string
  /** A number from 0, or the law's: `{ rule: "instrument rule" }`. */
  number(value: unknown, field: string): { value: Decimal; clause: Citation | null }
  /** The law's number and nothing else. */
  ruled(value: unknown, field: string): Ruled
  /** The clause of a rule, `{ rule: "instrument rule" }`. */
  clause(value: unknown, field: string): Citation
  /** The editions that were read, `instrument/effective`. */
  readonly law: ReadonlySet<string>
}

/** What a refusal of a pack asks for. */
export const todo = 'correct the pack'

/** A reader of one file. */
export function readerOf(file: string, lawDay: Day): Reader {
  const law = new Set<string>()
  const told: FileFault = faultOf(file, todo)
  const fault = (expected: string, got: unknown) => told(expected, Decimal.isDecimal(got) ? got.toFixed() : got)

  function map(value: unknown, field: string, words: readonly string[]): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fault(`${field}: a map`, value)
    const unknown = Object.keys(value).find((word) => !words.includes(word))
    if (unknown !== undefined) throw fault(`${field}: only ${words.join(', ')}`, unknown)
    return value as Record<string, unknown>
  }

  function text(value: unknown, field: string): string {
    if (typeof value === 'string' && value.trim() !== '') return value
    throw fault(`${field}: a text`, value)
  }

  function ruleOf(value: unknown, field: string): Rule | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    const named = text(map(value, field, ['rule']).rule, `${field}.rule`)
    const [instrument = '', name = '', more] = named.split(' ')
    if (!name || more !== undefined) throw fault(`${field}.rule: an instrument and the name of its rule`, named)
    try {
      const rule = ruleAt(instrument, name, lawDay)
      law.add(`${instrument}/${rule.edition.effective}`)
      return rule
    } catch (cause) {
      throw Object.assign(fault(`${field}: a rule that has a value on ${lawDay}`, named), { cause })
    }
  }

  function number(value: unknown, field: string) {
    const rule = ruleOf(value, field)
    const said = rule ? rule.value : value
    const isNumber = typeof said === 'number' || (typeof said === 'string' && /^\d+(\.\d+)?$/.test(said))
    if (!isNumber || !(Number(said) >= 0)) throw fault(`${field}: a number from 0`, said)
    return { value: new Exact(said), clause: rule && citation(rule) }
  }

  return {
    fault,
    map,
    text,
    law,
    number,
    list(value, field) {
      if (Array.isArray(value) && value.length > 0) return value
      throw fault(`${field}: a list`, value)
    },
    code(value, field) {
      if (typeof value === 'string' && /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(value)) return value
      throw fault(`${field}: a code in UPPER_SNAKE`, value)
    },
    ruled(value, field) {
      const { value: said, clause } = number(value, field)
      if (clause === null) throw fault(`${field}: a rule, for it is the law's number`, value)
      return { value: said, clause }
    },
    clause(value, field) {
      const rule = ruleOf(value, field)
      if (!rule) throw fault(`${field}: a rule`, value)
      return citation(rule)
    },
  }
}
