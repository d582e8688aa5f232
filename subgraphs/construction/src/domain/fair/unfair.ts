import { citation, ruleAt } from '@xinlu/db'
import { indicators } from './indicators.ts'

/** 限制竞争: a forbidden indicator, where it stands in a tree of words, and the rule that forbids it. */
export interface Unfair {
  /** The fields that lead to it: `items[3].title`. */
  path: string
  /** As it stands there. */
  word: string
  /** The rule, `instrument name`. */
  clause: string
}

/**
 * Every indicator of registered place, ownership, branch, local tax, local insurance, local works, purchase or labour in a tree of words
 * (公平竞争审查): in the names of its fields, in codes, in sentences. What reads otherwise is not found: a person still reviews.
 */
export function unfairIn(tree: unknown): Unfair[] {
  return unfairAt(tree, '')
}

/** The sentence that forbids it, as in force on a day. */
export function forbiddenBy({ clause }: Unfair, day: string) {
  const [instrument = '', rule = ''] = clause.split(' ')
  return citation(ruleAt(instrument, rule, day))
}

/** How a refusal names it, with the sentence as in force on a day. */
export function unfairWords(unfair: Unfair, day: string): string {
  const { edition, at, text } = forbiddenBy(unfair, day)
  return `${unfair.path}: ${unfair.word}, which ${edition} ${at} forbids: ${text}`
}

function unfairAt(tree: unknown, path: string): Unfair[] {
  if (typeof tree === 'string') return unfairOf(tree, path)
  if (Array.isArray(tree)) return tree.flatMap((one, i) => unfairAt(one, `${path}[${i}]`))
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([field, value]) => {
    const at = path === '' ? field : `${path}.${field}`
    return [...unfairOf(field, at), ...unfairAt(value, at)]
  })
}

/** What one text holds: each kind once. */
function unfairOf(said: string, path: string): Unfair[] {
  const text = said.normalize('NFKC').replaceAll(/[\s\u200b]+/g, (gap) => (/[A-Za-z]/.test(said) ? gap : ''))
  const names = snake(text)
  return Object.values(indicators).flatMap(({ clause, words, names: codes }) => {
    const found =
      words.map((pattern) => pattern.exec(text)).find(Boolean) ??
      (names === null ? null : codes.map((pattern) => pattern.exec(names)).find(Boolean))
    return found ? [{ path, word: found[0].replaceAll(/^_|_$/g, ''), clause }] : []
  })
}

/** A name of a field, a code or a short title as UPPER_SNAKE; null for what is a sentence. */
function snake(text: string): string | null {
  if (!/^[A-Za-z][\w -]{0,40}$/.test(text)) return null
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[ -]+/g, '_')
    .toUpperCase()
}
