import type { Reading } from './faults.ts'

const expected = '以万元计的数字: 整数至多十二位, 小数至多六位, 不带千分位和单位'

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
