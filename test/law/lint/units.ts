import type { Edition } from '@xinlu/db'
import { nameOf } from './sentences.ts'

/** What a unit begins with, and what its sentence must then say. */
const said: readonly [unit: RegExp, sentence: RegExp][] = [
  [/^days/, /日|天/],
  [/^months/, /月/],
  [/^years of age/, /周岁/],
  [/^years(?! of age)/, /年/],
  [/^hours/, /小时/],
  [/^CNY/, /元/],
  [/^kg/, /千克/],
  [/^times/, /次/],
  [/^of /, /%|百分之|分之/],
  [/more than/, /超过/],
  [/not fewer than/, /不得?少于/],
]

/** A number's unit is that of its sentence; days counted as working days where the sentence says 日 alone name the article that says so. */
export function units(edition: Edition): string[] {
  return Object.entries(edition.rules).flatMap(([rule, { value, unit = '', text }]) => {
    if (!text || typeof value !== 'number') return []
    const faults = said
      .filter(([begins, sentence]) => begins.test(unit) && !sentence.test(text))
      .map(([, sentence]) => `the unit "${unit}" asks for ${sentence.source} in: ${text}`)
    if (/^working days/.test(unit) && !text.includes('工作日') && !/第.+条/.test(unit))
      faults.push(`neither the sentence nor the unit says why these are working days: ${text}`)
    if (unit === '') faults.push('a number without its unit')
    return faults.map((fault) => `${nameOf(edition, rule)}: ${fault}`)
  })
}
