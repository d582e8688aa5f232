import type { FileFault } from '@xinlu/db'
import { Decimal } from 'decimal.js'
import { mapOf, textOf } from '../reading.ts'

/** 目标: a measure that is at least, or at most, a number. */
export interface Target {
  measure: string
  /** Exact. */
  value: string
  bound: 'AT_LEAST' | 'AT_MOST'
  /** It can only grow: met once, it stays met. */
  grows: boolean
}

/** A target from its file: exactly one of atLeast and atMost, as text, so that no digit is lost. */
export function targetOf(given: unknown, fault: FileFault): Target {
  const read = mapOf(given, 'a target', ['measure', 'atLeast', 'atMost', 'grows'], fault)
  const { atLeast, atMost, grows = false } = read
  if ((atLeast === undefined) === (atMost === undefined)) throw fault('one of atLeast and atMost', given)
  if (typeof grows !== 'boolean') throw fault('grows: true or false', grows)
  const value = decimalOf(atLeast ?? atMost, 'the target', fault)
  return {
    measure: textOf(read.measure, 'measure', fault),
    value,
    bound: atLeast === undefined ? 'AT_MOST' : 'AT_LEAST',
    grows,
  }
}

/** An exact number, as text; the fault otherwise. */
export function decimalOf(read: unknown, name: string, fault: FileFault): string {
  if (typeof read === 'string' && /^\d{1,12}(\.\d{1,9})?$/.test(read)) return read
  throw fault(`${name}: a number as text, such as "0.95"`, read)
}

/** Whether a measured value meets a target. */
export function isMet({ value, bound }: Target, measured: string): boolean {
  return bound === 'AT_LEAST' ? new Decimal(measured).gte(value) : new Decimal(measured).lte(value)
}

/** A target as it is read. */
export const targetText = ({ measure, value, bound }: Target): string =>
  `${measure} ${bound === 'AT_LEAST' ? '≥' : '≤'} ${value}`
