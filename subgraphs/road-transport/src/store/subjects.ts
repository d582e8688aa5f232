import { type Ask, refusal, subjectsAsked } from '@xinlu/schema'

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

/** Subjects by id, from the registry; null for one that is not there, or that the viewer may not meet. */
export async function subjectsById(ask: Ask, ids: readonly string[]): Promise<(SubjectRow | null)[]> {
  const told =
    '... on Enterprise { name uscc industries } ... on SoleTrader { name uscc industries } ... on Practitioner { category firstIssuedOn }'
  return (await subjectsAsked<Told>(ask, ids, told)).map((one) => one && rowOf(one))
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
