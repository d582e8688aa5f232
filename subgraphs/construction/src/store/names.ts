import type { Ask } from '@xinlu/schema'

const question = 'query($ids: [ID!]!) { certifiedSubjects(identities: $ids) { title } }'

/** Under which name each firm or sole trader is registered now, from the registry; null for what is neither. */
export async function namesOf(ask: Ask, ids: readonly string[]): Promise<(string | null)[]> {
  const told = (await ask('registry', question, { ids })) as { certifiedSubjects: ({ title: string | null } | null)[] }
  return ids.map((_, i) => told.certifiedSubjects[i]?.title ?? null)
}
