import type { Ask } from '@xinlu/schema'
import { refusal } from '@xinlu/schema'

/** 承诺人: who promises, by all its identities; of others than businesses without name and code. */
export interface Promisor {
  subjectId: string
  members: string[]
  kind: 'ENTERPRISE' | 'SOLE_TRADER' | 'PRACTITIONER' | 'VEHICLE'
  title: string | null
  code: string | null
}

const question = `query($ids: [ID!]!) { certifiedSubjects(identities: $ids) { subjectId members kind title code } }`

/** Who a subject is, by any of its identities; NOT_FOUND for none. */
export async function promisorOf(ask: Ask, id: string): Promise<Promisor> {
  const told = (await ask('registry', question, { ids: [id] })) as { certifiedSubjects: (Promisor | null)[] }
  const [found] = told.certifiedSubjects
  if (found) return found
  throw refusal('NOT_FOUND', { expected: 'a subject', got: 'none of this id', todo: 'look the party up' })
}

/** Whether somebody is a business: only these stand on the public page, for of a natural person nothing is public but what a law publishes. */
export const isBusiness = ({ kind }: Promisor) => kind === 'ENTERPRISE' || kind === 'SOLE_TRADER'
