import { citizenIdOf, orgCodeCheck, usccOf } from '@xinlu/schema/identifiers'
import { scattered } from './chance.ts'
import { dayText } from './days.ts'
import type { PlateColour } from './types.ts'
import { region } from './units.ts'

const usccLetters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const plateLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** 统一社会信用代码 number `index` of a kind ('91' firms, '92' sole traders); both checks hold, its 主体标识码 begins YL (样例). */
export function usccFor(seed: number, kind: '91' | '92', index: number): string {
  let rest = scattered(index, 31 ** 6, seed)
  let body = ''
  for (let i = 0; i < 6; i++) {
    body += usccLetters[rest % 31]
    rest = Math.floor(rest / 31)
  }
  return usccOf(`${kind}${region}YL${body}${orgCodeCheck(`YL${body}`)}`)
}

/** 工商注册号 number `index` of a 个体工商户: 15 digits, region, a serial that begins with 6, and the check digit (MOD 11,10). */
export function businessRegNoFor(seed: number, index: number): string {
  const first14 = `${region}6${String(scattered(index, 10_000_000, seed)).padStart(7, '0')}`
  let product = 10
  for (const digit of first14) product = (((product + Number(digit)) % 10 || 10) * 2) % 11
  return first14 + ((11 - product) % 10)
}

/** Birthdays that the sample spreads its people over: 26 to 59 years before today. */
const birthdays = 33 * 365

/** 公民身份号码 of person `index`: born between 26 and 59 years before `today`; nobody has the number of another. */
export function citizenIdFor(seed: number, index: number, woman: boolean, today: number): string {
  const place = scattered(index, birthdays * 499, seed)
  const born = dayText(today - 59 * 365 + (place % birthdays)).replaceAll('-', '')
  const serial = 2 * (1 + Math.floor(place / birthdays)) + (woman ? 0 : -1)
  return citizenIdOf(`${region}${born}${String(serial).padStart(3, '0')}`)
}

/** Phone number `index`: 154 is the one number range of 15x that no operator has been given, so that nobody's phone rings. */
export function phoneFor(seed: number, index: number): string {
  return `154${String(scattered(index, 99_999_989, seed)).padStart(8, '0')}`
}

/** 从业资格证号 of 19 digits: region, 专业 3, 等级 1, 变更 1, year 2, serial 6. */
export function qualificationNoFor(index: number, profession: string, year: number): string {
  return `${region}${profession}10${String(year % 100).padStart(2, '0')}${String(index % 1_000_000).padStart(6, '0')}`
}

/**
 * 号牌 number `index` of a colour: 晋J and five characters without I and O. New-energy vehicles have six: small ones (绿) D or F
 * first, large ones (黄绿) digits and then D or F; there are 200,000 of the latter.
 */
export function plateFor(seed: number, index: number, colour: PlateColour): string {
  if (colour === 'YELLOW_GREEN') {
    const place = scattered(index, 200_000, seed)
    return `晋J${String(place % 100_000).padStart(5, '0')}${place < 100_000 ? 'D' : 'F'}`
  }
  const small = colour === 'GREEN'
  const patterns = 100_000 + (small ? 1 : 5) * 24 * 10_000
  const place = scattered(index, small ? 2 * patterns : patterns, seed)
  const energy = small ? (place < patterns ? 'D' : 'F') : ''
  return `晋J${energy}${fiveCharacters(place % patterns)}`
}

/** Five digits, or four and a letter: the letter at the first place for the first 240,000, then at the second, and so on. */
function fiveCharacters(place: number): string {
  if (place < 100_000) return String(place).padStart(5, '0')
  const digits = String(place % 10_000).padStart(4, '0')
  const group = Math.floor((place - 100_000) / 10_000)
  const at = Math.floor(group / 24)
  return digits.slice(0, at) + plateLetters[group % 24] + digits.slice(at)
}

const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
const vinValues: Record<string, number> = Object.fromEntries(
  [...'ABCDEFGH', ...'JKLMN', ...'P', ...'R', ...'STUVWXYZ'].map((letter, i) => [
    letter,
    [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9][i] as number,
  ]),
)

/** 车辆识别代号 (GB 16735) number `index`: its descriptor reads SAMPL, its ninth character is the check. */
export function vinFor(seed: number, index: number): string {
  const draft = `LYLSAMPL0SJ${String(scattered(index, 999_983, seed)).padStart(6, '0')}`
  let sum = 0
  for (let i = 0; i < 17; i++) {
    const character = draft[i] as string
    sum += (vinWeights[i] as number) * (vinValues[character] ?? Number(character))
  }
  const check = sum % 11 === 10 ? 'X' : String(sum % 11)
  return draft.slice(0, 8) + check + draft.slice(9)
}
