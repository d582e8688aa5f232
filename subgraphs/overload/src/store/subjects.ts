import type { Ask } from '@xinlu/schema'
import { type Subjects, subjectsFrom } from '../domain/subjects.ts'

/** Which identities were one subject at an instant of knowledge: the registry's answer, asked once for all. */
export async function subjectsAt(ask: Ask, knownAt: string): Promise<Subjects> {
  const query = 'query($knownAt: DateTime!) { mergedIdentities(knownAt: $knownAt) { memberId subjectId } }'
  const { mergedIdentities } = (await ask('registry', query, { knownAt })) as {
    mergedIdentities: { memberId: string; subjectId: string }[]
  }
  return subjectsFrom(mergedIdentities)
}
