import { citation, type Rule, ruleAt } from '@xinlu/db'
import { refusal, type XinluError } from '@xinlu/schema'
import { Decimal } from 'decimal.js'
import type { Citation, Day } from '../types.ts'

/** A value of a pack, with the clause of the rule where it refers to one. */
export interface Stated<T> {
  value: T
  clause: Citation | null
}

/** Reads the values of one pack file, the law's as of one day; what is not as it must be is an EDITION_FAULT that names file and field. */
export interface Reader {
  fault(expected: string, got: unknown): XinluError
  /** A map of known words. */
  map(value: unknown, field: string, words: readonly string[]): Record<string, unknown>
  /** A list that is not empty. */
  list(value: unknown, field: string): unknown[]
  text(value: unknown, field: string): string
  /** A name in UPPER_SNAKE. */
  code(value: unknown, field: string): string
  /** A number from 0, or the law's: `{ rule: "instrument rule" }`. */
  number(value: unknown, field: string): Stated<Decimal>
  /** A word, or the law's. */
  word(value: unknown, field: string): Stated<string>
  /** A list of the law's. */
  ruled(value: unknown, field: string): unknown[]
  /** The clause of a rule, `{ rule: "instrument rule" }`. */
  clause(value: unknown, field: string): Citation
  /** The editions that were read, `instrument/effective`. */
  readonly law: ReadonlySet<string>
}

/** A reader of one file. */
export function readerOf(file: string, lawDay: Day): Reader {
  const law = new Set<string>()

  function fault(expected: string, got: unknown): XinluError {
    const told = typeof got === 'string' || Decimal.isDecimal(got) ? String(got) : (JSON.stringify(got) ?? 'nothing')
    return refusal('EDITION_FAULT', { expected: `${file}: ${expected}`, got: told, todo: 'correct the pack' })
  }

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

  return {
    fault,
    map,
    text,
    law,
    list(value, field) {
      if (Array.isArray(value) && value.length > 0) return value
      throw fault(`${field}: a list`, value)
    },
    code(value, field) {
      if (typeof value === 'string' && /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(value)) return value
      throw fault(`${field}: a code in UPPER_SNAKE`, value)
    },
    number(value, field) {
      const rule = ruleOf(value, field)
      const said = rule ? rule.value : value
      const isNumber = typeof said === 'number' || (typeof said === 'string' && /^\d+(\.\d+)?$/.test(said))
      if (!isNumber || !(Number(said) >= 0)) throw fault(`${field}: a number from 0`, said)
      return { value: new Decimal(said), clause: rule && citation(rule) }
    },
    word(value, field) {
      const rule = ruleOf(value, field)
      return { value: text(rule ? rule.value : value, field), clause: rule && citation(rule) }
    },
    ruled(value, field) {
      const rule = ruleOf(value, field)
      if (Array.isArray(rule?.value)) return rule.value
      throw fault(`${field}: a rule that lists`, value)
    },
    clause(value, field) {
      const rule = ruleOf(value, field)
      if (!rule) throw fault(`${field}: a rule`, value)
      return citation(rule)
    },
  }
}
