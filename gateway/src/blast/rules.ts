import { isDeepStrictEqual } from 'node:util'
import { type Edition, lawIn } from '@xinlu/db'

/** One rule of one edition that has another value, another sentence or another standing. */
export interface RuleChange {
  /** "instrument/effective" */
  edition: string
  /** The rule; null for what is said of the edition itself. */
  rule: string | null
  from: string
  to: string
}

/** What two folders of editions say otherwise, edition by edition. */
export function rulesChanged(older: string, newer: string): RuleChange[] {
  return between(entriesOf(older), entriesOf(newer))
}

/** What one edition says otherwise than the one it is held against, told by its own name; all of it where that is none. */
export function editionChanged(older: Edition | null, newer: Edition): RuleChange[] {
  const name = nameOf(newer)
  return between(older ? entriesIn(older, name) : new Map(), entriesIn(newer, name))
}

function between(was: ReadonlyMap<string, unknown>, is: ReadonlyMap<string, unknown>): RuleChange[] {
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
    const [from, to] = [was.get(key), is.get(key)]
    if (isDeepStrictEqual(from, to)) return []
    const [edition = '', rule] = key.split(' ')
    const value = (one: unknown) => (one as { value?: unknown })?.value
    // Where the value stands, it is the sentence, its place or its standing that changed.
    const shown = (one: unknown) =>
      one === undefined ? 'none' : JSON.stringify(rule && !isDeepStrictEqual(value(from), value(to)) ? value(one) : one)
    return [{ edition, rule: rule ?? null, from: shown(from), to: shown(to) }]
  })
}

function entriesOf(folder: string): Map<string, unknown> {
  const law = lawIn(folder)
  const editions = law.instruments().flatMap((instrument) => law.editions(instrument))
  return new Map(editions.flatMap((edition) => [...entriesIn(edition, nameOf(edition))]))
}

const nameOf = ({ instrument, effective }: Edition) => `${instrument}/${effective}`

function entriesIn({ rules, ...edition }: Edition, name: string): Map<string, unknown> {
  return new Map<string, unknown>([
    [name, edition],
    ...Object.entries(rules).map(([rule, entry]): [string, unknown] => [`${name} ${rule}`, entry]),
  ])
}
