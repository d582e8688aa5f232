import { isDeepStrictEqual } from 'node:util'
import { lawIn } from '@xinlu/db'

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
  const [was, is] = [entriesOf(older), entriesOf(newer)]
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
  const entries = new Map<string, unknown>()
  for (const instrument of law.instruments()) {
    for (const { rules, ...edition } of law.editions(instrument)) {
      const name = `${instrument}/${edition.effective}`
      entries.set(name, edition)
      for (const [rule, entry] of Object.entries(rules)) entries.set(`${name} ${rule}`, entry)
    }
  }
  return entries
}
