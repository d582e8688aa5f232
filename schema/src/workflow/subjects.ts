import type { Ask } from '../context.ts'

/** So many are asked for in one question. */
const together = 100

/**
 * What the register tells of subjects, by id; null for one that is not there, or that the viewer may not meet. `told` is what is asked of
 * each beside its kind, its id and all its identities.
 */
export async function subjectsAsked<Told>(ask: Ask, ids: readonly string[], told = ''): Promise<(Told | null)[]> {
  const found = new Map<string, Told>()
  const wanted = [...new Set(ids)]
  for (let from = 0; from < wanted.length; from += together) {
    const some = wanted.slice(from, from + together)
    const variables = Object.fromEntries(some.map((id, i) => [`i${i}`, id]))
    const answers = (await ask('registry', questionOf(some.length, told), variables)) as Record<string, Told | null>
    for (const [i, id] of some.entries()) {
      const one = answers[`s${i}`]
      if (one) found.set(id, one)
    }
  }
  return ids.map((id) => found.get(id) ?? null)
}

function questionOf(count: number, told: string): string {
  const places = Array.from({ length: count }, (_, i) => i)
  return `query(${places.map((i) => `$i${i}: ID!`).join(' ')}) {
    ${places.map((i) => `s${i}: subject(key: { id: $i${i} }) { ...S }`).join('\n    ')}
  }
  fragment S on Subject { __typename id profile { memberIds } ${told} }`
}
