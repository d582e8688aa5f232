import { type Ask, refusal } from '@xinlu/schema'

/** A business as the registry knows it. */
export interface SubjectRow {
  id: string
  /** All its identities. */
  memberIds: string[]
  name: string
  uscc: string
  industries: string[]
}

interface Told {
  id: string
  profile: { memberIds: string[] } | null
  name?: string | null
  uscc?: string | null
  industries?: string[] | null
}

/** So many are asked for in one question. */
const together = 100

/** Businesses by id, from the registry; null for one that is not there, or that the viewer may not meet. */
export async function subjectsById(ask: Ask, ids: readonly string[]): Promise<(SubjectRow | null)[]> {
  const found = new Map<string, SubjectRow>()
  const wanted = [...new Set(ids)]
  for (let from = 0; from < wanted.length; from += together) {
    const some = wanted.slice(from, from + together)
    const told = (await ask('registry', questionOf(some.length), variablesOf(some))) as Record<string, Told | null>
    for (const [i, id] of some.entries()) {
      const one = told[`s${i}`]
      if (one) found.set(id, rowOf(one))
    }
  }
  return ids.map((id) => found.get(id) ?? null)
}

/** A construction firm by id; NOT_FOUND where there is none, BAD_INPUT for a subject of another trade. */
export async function builderOf(ask: Ask, id: string): Promise<SubjectRow> {
  const [found] = await subjectsById(ask, [id])
  if (!found)
    throw refusal('NOT_FOUND', { expected: 'a subject', got: 'none of this id', todo: 'look it up in the register' })
  if (found.industries.includes('CONSTRUCTION')) return found
  throw refusal('BAD_INPUT', {
    expected: 'a firm of construction',
    got: `a subject of ${found.industries.join(', ') || 'no such trade'}`,
    todo: 'choose another subject',
  })
}

const rowOf = ({ id, profile, ...more }: Told): SubjectRow => ({
  id,
  memberIds: [...new Set([id, ...(profile?.memberIds ?? [])])],
  name: more.name ?? '',
  uscc: more.uscc ?? '',
  industries: more.industries ?? [],
})

const variablesOf = (ids: readonly string[]) => Object.fromEntries(ids.map((id, i) => [`i${i}`, id]))

function questionOf(count: number): string {
  const places = Array.from({ length: count }, (_, i) => i)
  return `query(${places.map((i) => `$i${i}: ID!`).join(' ')}) {
    ${places.map((i) => `s${i}: subject(key: { id: $i${i} }) { ...S }`).join('\n    ')}
  }
  fragment S on Subject { id profile { memberIds }
    ... on Enterprise { name uscc industries } ... on SoleTrader { name uscc industries } }`
}
