import { refusal } from './errors.ts'
import type { SealContent } from './seal.ts'

/**
 * Whether a seal is used for the first time anywhere, for a room of which several copies answer; each copy's guard remembers only what
 * came to itself. Rejects where nobody can say.
 */
export type FirstUse = (seal: Pick<SealContent, 'audience' | 'nonce' | 'issuedAt' | 'expiresAt'>) => Promise<boolean>

/** Holds a seal that a guard has let in against what the other copies have seen: SEAL_INVALID, or UNAVAILABLE where nobody can say. */
export async function assertFirstUse(firstUse: FirstUse, content: SealContent): Promise<void> {
  const todo = 'send the request through the gateway'
  let first: boolean
  try {
    first = await firstUse(content)
  } catch (error) {
    const got = 'none: what they have seen cannot be looked up'
    throw refusal('UNAVAILABLE', { expected: 'a word of the other copies of this room', got, todo: 'ask again' }, error)
  }
  if (!first) throw refusal('SEAL_INVALID', { expected: 'a seal not used before', got: 'one used already', todo })
}
