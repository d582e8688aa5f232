import { type Ask, refusal } from '@xinlu/schema'

/** A subject as the registry knows it. */
export interface SubjectRow {
  kind: 'Enterprise' | 'SoleTrader' | 'Practitioner' | 'Vehicle'
  id: string
  /** All its identities. */
  memberIds: string[]
  name: string | null
  uscc: string | null
  industries: string[]
  /** 从业类别 and 初次领证日期, of practitioners. */
  category: string | null
  firstIssuedOn: string | null
}

interface Told {
  __typename: SubjectRow['kind']
  id: string
  profile: { memberIds: string[] } | null
  name?: string | null
  uscc?: string | null
  industries?: string[] | null
  category?: string | null
  firstIssuedOn?: string | null
}

/** So many are asked for in one question. */
const together = 100

/** Subjects by id, from the registry; null for one that is not there, or that the viewer may not meet. */
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

/** A subject by id; NOT_FOUND where there is none. */
export async function subjectOf(ask: Ask, id: string): Promise<SubjectRow> {
  const [found] = await subjectsById(ask, [id])
  if (found) return found
  throw refusal('NOT_FOUND', { expected: 'a subject', got: 'none of this id', todo: 'look it up in the register' })
}

const rowOf = ({ __typename, id, profile, ...more }: Told): SubjectRow => ({
  kind: __typename,
  id,
  memberIds: [...new Set([id, ...(profile?.memberIds ?? [])])],
  name: more.name ?? null,
  uscc: more.uscc ?? null,
  industries: more.industries ?? [],
  category: more.category ?? null,
  firstIssuedOn: more.firstIssuedOn ?? null,
})

const variablesOf = (ids: readonly string[]) => Object.fromEntries(ids.map((id, i) => [`i${i}`, id]))

function questionOf(count: number): string {
  const places = Array.from({ length: count }, (_, i) => i)
  return `query(${places.map((i) => `$i${i}: ID!`).join(' ')}) {
    ${places.map((i) => `s${i}: subject(key: { id: $i${i} }) { ...S }`).join('\n    ')}
  }
  fragment S on Subject { __typename id profile { memberIds }
    ... on Enterprise { name uscc industries } ... on SoleTrader { name uscc industries } ... on Practitioner { category firstIssuedOn } }`
}
