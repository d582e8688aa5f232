import type { Ask } from '../context.ts'
import { refusal } from '../errors.ts'
import type { Viewer } from '../viewer.ts'

/** Every identity of the viewer's own subject, the one that it has now first; PURPOSE_REFUSED for a viewer who is no subject. */
export async function ownIds(viewer: Viewer, ask: Ask): Promise<string[]> {
  const { mySubject } = (await ask('registry', '{ mySubject { id profile { memberIds } } }', {})) as {
    mySubject: { id: string; profile: { memberIds: string[] } | null } | null
  }
  if (mySubject) return [...new Set([mySubject.id, ...(mySubject.profile?.memberIds ?? [])])]
  throw refusal('PURPOSE_REFUSED', {
    expected: 'a token of a credit subject',
    got: viewer.subjectId ? 'one of none that is known' : 'one that names none',
    todo: 'sign in as the subject',
  })
}
