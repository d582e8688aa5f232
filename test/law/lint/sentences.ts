import type { Edition, RuleEntry } from '@xinlu/db'
import { numbersIn } from './numerals.ts'

/** How a fault names the rule it is about. */
export function nameOf({ instrument, effective }: Edition, rule: string): string {
  return `${instrument}/${effective} ${rule}`
}

/**
 * The value can be read in the sentence it quotes: numbers in either kind of numerals, Chinese terms as they stand.
 * A checked edition has article and sentence on every rule; what rests on less says how sure it is; an unknown says why.
 */
export function sentences(edition: Edition): string[] {
  return Object.entries(edition.rules).flatMap(([rule, entry]) => {
    const { value, text, at, confidence } = entry
    const faults = unread(entry)
    if (edition.checked && !(text && at)) faults.push('checked, and yet without its sentence and article')
    if (!edition.checked && !confidence && !edition.confidence)
      faults.push('provisional, and does not say how sure it is')
    if (value === 'unknown' && !confidence) faults.push('unknown, and does not say why')
    return faults.map((fault) => `${nameOf(edition, rule)}: ${fault}`)
  })
}

function unread({ value, text }: RuleEntry): string[] {
  if (!text) return []
  const numbers = numbersIn(text)
  return (Array.isArray(value) ? value : [value])
    .filter((each) =>
      typeof each === 'number' ? !numbers.has(each) : /\p{Script=Han}/u.test(each) && !text.includes(each),
    )
    .map((each) => `${each} cannot be read in: ${text}`)
}
