import type { FileFault } from './datedFiles.ts'
import { citation, type Rule, ruleAt } from './ruleAt.ts'

/** Reads what every pack file has, the law's as of one day; what is not as it must be is the file's fault, with the field. */
export interface PackReader {
  fault: FileFault
  /** A map of known words. */
  map(value: unknown, field: string, words: readonly string[]): Record<string, unknown>
  /** A list that is not empty. */
  list(value: unknown, field: string): unknown[]
  text(value: unknown, field: string): string
  /** A name in UPPER_SNAKE. */
  code(value: unknown, field: string): string
  /** A number from 0, or the law's: `{ rule: "instrument rule" }`; as it stands there. */
  numeral(value: unknown, field: string): { said: number | string; rule: Rule | null }
  /** The rule of the law that a value refers to; null where it refers to none. */
  ruleOf(value: unknown, field: string): Rule | null
  /** The clause of a rule, `{ rule: "instrument rule" }`. */
  clause(value: unknown, field: string): ReturnType<typeof citation>
  /** The editions that were read, `instrument/effective`. */
  readonly law: ReadonlySet<string>
}

/** A reader of one pack file. */
export function packReader(fault: FileFault, lawDay: string): PackReader {
  const law = new Set<string>()

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
    ruleOf,
    list(value, field) {
      if (Array.isArray(value) && value.length > 0) return value
      throw fault(`${field}: a list`, value)
    },
    code(value, field) {
      if (typeof value === 'string' && /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(value)) return value
      throw fault(`${field}: a code in UPPER_SNAKE`, value)
    },
    numeral(value, field) {
      const rule = ruleOf(value, field)
      const said = rule ? rule.value : value
      const isNumber = typeof said === 'number' || (typeof said === 'string' && /^\d+(\.\d+)?$/.test(said))
      if (!isNumber || !(Number(said) >= 0)) throw fault(`${field}: a number from 0`, said)
      return { said, rule }
    },
    clause(value, field) {
      const rule = ruleOf(value, field)
      if (!rule) throw fault(`${field}: a rule`, value)
      return citation(rule)
    },
  }
}
