import { impersonal, refusal } from '@xinlu/schema'
import { Decimal } from 'decimal.js'

/** Reads a value that somebody wrote down, and gives it in the one form in which it is kept; BAD_INPUT where it is none. */
export type Reader = (text: string) => string

/** BAD_INPUT about one value of a line. */
export const bad = (expected: string, got: string, todo: string) =>
  refusal('BAD_INPUT', { expected, got: shown(got), todo })

/** What is said of a value that was not taken: its beginning, and nothing of it where it holds a number of a person. */
export function shown(text: string): string {
  try {
    return [...impersonal('value', text)].slice(0, 40).join('')
  } catch {
    return 'a text with a number of a person'
  }
}

/** A text of one line; none that a spreadsheet would take for a formula, none with a number of a person. */
export const words =
  (name: string, most: number): Reader =>
  (text) => {
    if (/^[=+\-@]/.test(text)) throw bad(`${name} as plain text`, text, 'write it without =, +, - or @ before it')
    if (/\p{Cc}|\p{Cf}|\p{Cs}/u.test(text) || [...text].length > most)
      throw bad(
        `${name} of at most ${most} visible characters`,
        `${[...text].length} characters, or hidden ones`,
        'correct it',
      )
    return impersonal(name, text)
  }

/** A number of the source, or an id of this system. */
export const reference =
  (name: string): Reader =>
  (text) => {
    if (/^[\p{L}\p{N}〔（(][\p{L}\p{N} 〔〕（）()_.:#-]{0,79}$/u.test(text)) return impersonal(name, text)
    throw bad(`${name} of 1 to 80 letters and digits`, text, 'correct it')
  }

/** A day of the calendar. */
export const day: Reader = (text) => {
  const at = Date.parse(`${text}T00:00:00Z`)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)) return text
  throw bad('a day of the calendar, YYYY-MM-DD', text, 'correct the day')
}

/** A month, YYYY-MM. */
export const month: Reader = (text) => {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text
  throw bad('a month, YYYY-MM', text, 'correct the month')
}

/** A price in 元 above 0, to the cent. */
export const price: Reader = (text) => {
  if (/^\d{1,16}(\.\d{1,2})?$/.test(text) && new Decimal(text).gt(0)) return new Decimal(text).toFixed()
  throw bad('a price above 0 元 with at most 2 decimals', text, 'correct the price')
}

/** An amount in 元 of 0 or more, to the cent. */
export const amount: Reader = (text) => {
  if (/^\d{1,16}(\.\d{1,2})?$/.test(text)) return new Decimal(text).toFixed()
  throw bad('an amount of 0 元 or more with at most 2 decimals', text, 'correct it')
}

/** A share from 0 to 1, to four decimals. */
export const share: Reader = (text) => {
  if (/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/.test(text)) return new Decimal(text).toFixed()
  throw bad('a share from 0 to 1 with at most 4 decimals', text, 'correct the share')
}

/** A whole number between two. */
export const whole =
  (name: string, least: number, most: number): Reader =>
  (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : -1
    if (value >= least && value <= most) return String(value)
    throw bad(`${name} from ${least} to ${most}`, text, 'correct it')
  }

/** Whether something is so. */
export const yes: Reader = (text) => {
  const said = { 是: 'true', 否: 'false', true: 'true', false: 'false' }[text.toLowerCase()]
  if (said) return said
  throw bad('是 or 否', text, 'correct it')
}

/** One of some words, by its code or its Chinese term. */
export const oneOf =
  (titles: Readonly<Record<string, string>>): Reader =>
  (text) => {
    if (Object.hasOwn(titles, text)) return text
    const found = Object.entries(titles).find(([, title]) => title === text)
    if (found) return found[0]
    throw bad(`one of ${Object.values(titles).join('、')}`, text, 'choose one')
  }
