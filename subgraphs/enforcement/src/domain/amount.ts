import type { Reading } from './faults.ts'

const expected = 'an amount in 万元: digits, at most twelve, and at most six decimals'

/**
 * Reads an amount in 万元 (10,000 CNY) as canonical decimal text: no leading or trailing zeros, no rounding. Thousands separators,
 * units, signs, exponents and a seventh decimal are refused, because each can hide a factor.
 */
export function readAmount(text: string): Reading {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text.normalize('NFKC'))
  if (!match) return { code: 'AMOUNT', expected }
  const whole = (match[1] ?? '').replace(/^0+(?=\d)/, '')
  const decimals = match[2] ?? ''
  if (whole.length > 12 || decimals.length > 6) return { code: 'AMOUNT', expected }
  const kept = decimals.replace(/0+$/, '')
  return { value: kept === '' ? whole : `${whole}.${kept}` }
}
