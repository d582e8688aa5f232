import type { Ask } from '@xinlu/schema'

/** Under which name and code a firm is registered. */
export interface Named {
  name: string | null
  uscc: string | null
}

const question = 'query($ids: [ID!]!) { certifiedSubjects(identities: $ids) { title code } }'

/**
 * Under which name and code each firm is registered now, from the registry; both null for what is no firm. It is asked of the room, not
 * for the viewer: a firm that reads who looked at it must not learn that it was drawn, before the draw is published.
 */
export async function namesOf(ask: Ask, ids: readonly string[]): Promise<Named[]> {
  const told = (await ask('registry', question, { ids })) as {
    certifiedSubjects: ({ title: string | null; code: string | null } | null)[]
  }
  return ids.map((_, i) => ({
    name: told.certifiedSubjects[i]?.title ?? null,
    uscc: told.certifiedSubjects[i]?.code ?? null,
  }))
}
