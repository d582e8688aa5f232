import { refusal } from './errors.ts'

export { isPlate, type PlateColour, type PlateFault, plainPlate, plateColours, plateFault } from './plates.ts'

/** What can be wrong with an identifier; null where nothing is. */
export type IdentifierFault = 'LENGTH' | 'ALPHABET' | 'REGION' | 'BIRTH_DATE' | 'CHECK_DIGIT'

/** 统一社会信用代码 alphabet (GB 32100-2015): 31 characters, without I O S V Z. */
const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

const orgCodeWeights = [3, 7, 9, 10, 5, 8, 4, 2]

const citizenIdWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const citizenIdChecks = '10X98765432'

/** Province digits of GB/T 2260; 81–83 are the residence permits of 港澳台 residents, which follow the same rule. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)

/** What the 2018 双公示 templates write for a 个体工商户 that has no 统一社会信用代码. Its check character is not valid. */
export const placeholderUscc = `${'0'.repeat(17)}X`

/** The fault of a 统一社会信用代码 (GB 32100-2015), or null. The check character may be any of the 31, not only a digit or X. */
export function usccFault(code: string): IdentifierFault | null {
  if (code.length !== 18) return 'LENGTH'
  if (![...code].every((character) => usccAlphabet.includes(character))) return 'ALPHABET'
  return usccCheck(code.slice(0, 17)) === code[17] ? null : 'CHECK_DIGIT'
}

/**
 * A doubt about a 统一社会信用代码 that is no ground to refuse it: its inner nine characters do not pass the check of GB 11714.
 * GB 32100 asks only for the outer check, and codes issued from numbers that predate GB 11714's check are in use.
 */
export function usccDoubt(code: string): 'INNER_CHECK_DIGIT' | null {
  if (usccFault(code) !== null) return null
  return orgCodeCheck(code.slice(8, 16)) === code[16] ? null : 'INNER_CHECK_DIGIT'
}

/** Appends the check character to the first 17 of a 统一社会信用代码; BAD_INPUT where they are not 17 of its alphabet. */
export function usccOf(first17: string): string {
  if (first17.length !== 17 || ![...first17].every((character) => usccAlphabet.includes(character)))
    throw refusal('BAD_INPUT', {
      expected: `17 characters of ${usccAlphabet}`,
      got: `"${first17}"`,
      todo: 'give the code without its check character',
    })
  return first17 + usccCheck(first17)
}

/** The check character of a 组织机构代码 (GB 11714) from its first eight; BAD_INPUT where they are not digits and capitals. */
export function orgCodeCheck(first8: string): string {
  if (!/^[0-9A-Z]{8}$/.test(first8))
    throw refusal('BAD_INPUT', {
      expected: '8 digits or capital letters',
      got: `"${first8}"`,
      todo: 'give the code without its check character',
    })
  const sum = weighted(first8, orgCodeWeights, (character) => Number.parseInt(character, 36))
  return '0123456789X'[(11 - (sum % 11)) % 11] ?? ''
}

/** The fault of a 组织机构代码 (GB 11714: nine characters, a hyphen before the last allowed), or null. */
export function orgCodeFault(code: string): IdentifierFault | null {
  const plain = /^.{8}-.$/u.test(code) ? code.slice(0, 8) + code.slice(9) : code
  if (plain.length !== 9) return 'LENGTH'
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(plain)) return 'ALPHABET'
  return orgCodeCheck(plain.slice(0, 8)) === plain[8] ? null : 'CHECK_DIGIT'
}

/** The fault of a 公民身份号码 (GB 11643) on the day `today` ('YYYY-MM-DD'), or null; nobody is born after that day. */
export function citizenIdFault(id: string, today: string): IdentifierFault | null {
  if (id.length !== 18) return 'LENGTH'
  if (!/^[0-9]{17}[0-9X]$/.test(id)) return 'ALPHABET'
  if (!provinces.has(id.slice(0, 2))) return 'REGION'
  const born = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
  if (!isDay(born) || born < '1850-01-01' || born > today) return 'BIRTH_DATE'
  return citizenIdCheck(id.slice(0, 17)) === id[17] ? null : 'CHECK_DIGIT'
}

/**
 * The fault of the number of a driver, or null: 从业资格证号 of 19 digits (区域 6, 专业 3, 等级 1, 变更 1, 年 2, 流水 6; source K121),
 * which has no check digit, or the 公民身份号码 that most cards bear (memory: medium).
 */
export function driverNumberFault(number: string, today: string): IdentifierFault | null {
  if (number.length !== 19) return citizenIdFault(number, today)
  if (!/^[0-9]{19}$/.test(number)) return 'ALPHABET'
  return provinces.has(number.slice(0, 2)) ? null : 'REGION'
}

/** Appends the check character to the first 17 digits of a 公民身份号码; BAD_INPUT where they are not 17 digits. */
export function citizenIdOf(first17: string): string {
  if (!/^[0-9]{17}$/.test(first17))
    throw refusal('BAD_INPUT', {
      expected: '17 digits',
      got: `"${first17}"`,
      todo: 'give the number without its check character',
    })
  return first17 + citizenIdCheck(first17)
}

function usccCheck(first17: string): string {
  const sum = weighted(first17, usccWeights, (character) => usccAlphabet.indexOf(character))
  return usccAlphabet[(31 - (sum % 31)) % 31] ?? ''
}

function citizenIdCheck(first17: string): string {
  return citizenIdChecks[weighted(first17, citizenIdWeights, Number) % 11] ?? ''
}

function weighted(text: string, weights: number[], digitOf: (character: string) => number): number {
  return weights.reduce((sum, weight, i) => sum + weight * digitOf(text[i] ?? '0'), 0)
}

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
