import { type Ask, refusal, subjectsAsked } from '@xinlu/schema'

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

/** Businesses by id, from the registry; null for one that is not there, or that the viewer may not meet. */
export async function subjectsById(ask: Ask, ids: readonly string[]): Promise<(SubjectRow | null)[]> {
  const told = '... on Enterprise { name uscc industries } ... on SoleTrader { name uscc industries }'
  return (await subjectsAsked<Told>(ask, ids, told)).map((one) => one && rowOf(one))
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
