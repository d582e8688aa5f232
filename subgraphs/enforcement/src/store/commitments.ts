import type { Ask } from '@xinlu/schema'

/** 信用承诺 as supervision holds it. */
export interface Commitment {
  id: string
  subjectId: string
  kind: 'REPAIR' | 'MINOR_EXEMPTION'
  /** The id of what it is about. */
  about: string
  fulfilledOn: string | null
}

/** A commitment by id; null where there is none. */
export async function commitmentOf(ask: Ask, id: string): Promise<Commitment | null> {
  const query = 'query($id: ID!) { commitment(id: $id) { id subjectId kind about fulfilledOn } }'
  return (await ask('supervision', query, { id })).commitment as Commitment | null
}

/** Tells supervision that what rested on a commitment is done. */
export async function fulfilCommitment(ask: Ask, id: string): Promise<void> {
  await ask('supervision', 'mutation($id: ID!) { fulfilCommitment(id: $id) { id } }', { id })
}
