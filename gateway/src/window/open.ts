import type { Keys } from '@xinlu/schema'
import { issuerKey } from '../configuration.ts'
import { samplePeople, sampleToken } from '../issuer.ts'
import type { Policy } from '../policy.ts'
import type { TokenReader } from '../viewer.ts'
import { type EndedSessions, endedHere } from './ended.ts'
import { filesIn } from './files.ts'
import { sealedBy, standInBy } from './sealed.ts'
import { sessions } from './session.ts'
import { type SignInSettings, signInBy } from './signIn.ts'
import { type Window, windowOf } from './window.ts'

export interface PagesOptions {
  /** Folder of the built pages. */
  folder: string
  /** Where people sign in; null for sample people, where the built-in issuer runs. */
  signIn: SignInSettings | null
  /** Sessions that were ended before their time; else in the memory of this process. */
  ended?: EndedSessions
}

/** Opens the pages of a house; null where they were not built. */
export function openWindow(
  { folder, signIn, ended }: PagesOptions,
  {
    keys,
    tokens,
    policy,
    builtIn,
    clock,
  }: { keys: Keys; tokens: TokenReader; policy: Policy; builtIn: boolean; clock: () => number },
): Window | null {
  const files = filesIn(folder)
  if (!files) return null
  const own = keys.privateKey('gateway')
  const tokenFor = (name: string) => sampleToken(keys.privateKey(issuerKey), name, clock())
  return windowOf(
    files,
    sessions({
      tokens,
      policy,
      session: sealedBy(own, 'session', clock),
      ended: ended ?? endedHere(clock),
      signing: sealedBy(own, 'signing', clock),
      signIn: signIn && signInBy(signIn),
      samples: builtIn ? { people: Object.keys(samplePeople()), tokenFor } : null,
      standIn: standInBy(own),
      secure: signIn?.publicUrl.startsWith('https:') ?? false,
      clock,
    }),
  )
}
