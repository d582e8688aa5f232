import { refusal } from './errors.ts'
import { citizenIdFault } from './identifiers.ts'

const mostTyped = 2000

/**
 * A text that somebody typed, without the white space around it; BAD_INPUT when it is shorter than `least`, very long, or holds
 * a personal number: it is shown to people who may not see such numbers, and would stop their answers at the door.
 */
export function typed(name: string, text: string, least = 1): string {
  const said = impersonal(name, text.trim())
  const length = [...said].length
  if (length >= least && length <= mostTyped) return said
  throw refusal('BAD_INPUT', {
    expected: `${name} of ${least} to ${mostTyped} characters`,
    got: `${length} characters`,
    todo: 'write it out',
  })
}

const citizenIds = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g
const mobiles = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/

/** The same text; BAD_INPUT where it holds a citizen id number, of whatever day of birth, or a mobile number. */
export function impersonal(name: string, text: string): string {
  const ids = text.match(citizenIds) ?? []
  const held = ids.some((one) => citizenIdFault(one.toUpperCase(), '9999-12-31') === null) || mobiles.test(text)
  if (!held) return text
  throw refusal('BAD_INPUT', {
    expected: `${name} without citizen id numbers and mobile numbers`,
    got: 'one of these',
    todo: 'leave it out; in an operation write a variable',
  })
}

/** A 统一社会信用代码 or a citizen id number, by its form alone: 18 letters and digits; BAD_INPUT otherwise. */
export function codeTyped(name: string, text: string): string {
  const code = text.trim().toUpperCase()
  if (/^[0-9A-Z]{18}$/.test(code)) return code
  throw refusal('BAD_INPUT', {
    expected: `${name} of 18 letters and digits`,
    got: `${[...code].length} characters`,
    todo: 'write the 统一社会信用代码 or the citizen id number',
  })
}

/** A whole number from 1; BAD_INPUT otherwise. */
export function atLeastOne(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 1) return value
  throw refusal('BAD_INPUT', { expected: `${name} of 1 or more`, got: String(value), todo: 'correct it' })
}
