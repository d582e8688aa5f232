import { refusal, type XinluError } from '@xinlu/schema/errors'
import { errors, type JWTVerifyGetKey } from 'jose'
import type { Logger } from 'pino'
import { fetchJson } from './fetchJson.ts'
import { type IssuerKeys, verifyingKeys } from './keySet.ts'

const minute = 60_000

/** After this the key set is fetched again: so long may a key that the issuer took back still be taken. */
const freshFor = 10 * minute

/** An unknown key id makes us look again, and then not for this long: a flood of them is no flood of fetches. */
const askAgainAfter = minute / 2

/** When the issuer did not answer it is left alone for this long while keys are known. */
const restAfterFailure = minute / 2

/** And for this long when none are, so that the house recovers by itself. */
const restWithNothing = 1000

export interface RemoteKeysOptions {
  /** The issuer's identifier. */
  issuer: string
  /** Where its key set is; null to discover it. */
  jwks: URL | null
  /** Milliseconds for which keys that were fetched once go on being used while the issuer is away. */
  keepFor: number
  /** Milliseconds since the epoch. */
  clock: () => number
  log: Logger
}

/** The keys of an issuer by URL: fetched now, again when they are old, when one is unknown, and when the issuer comes back. */
export function remoteKeys({ issuer, jwks, keepFor, clock, log }: RemoteKeysOptions): IssuerKeys {
  let keys: JWTVerifyGetKey | null = null
  let sets = 0
  let fetchedAt = Number.NEGATIVE_INFINITY
  let failedAt: number | null = null
  let missedAt = Number.NEGATIVE_INFINITY
  let fetching: Promise<void> | null = null

  const fetchNow = async (): Promise<void> => {
    try {
      keys = verifyingKeys(await fetchJson(jwks ?? (await discovered(issuer))))
      sets += 1
      fetchedAt = clock()
      failedAt = null
    } catch (error) {
      failedAt = clock()
      log.warn({ err: error, issuer }, 'the keys of the issuer could not be fetched')
    }
  }
  const fetched = (): Promise<void> => {
    fetching ??= fetchNow().finally(() => {
      fetching = null
    })
    return fetching
  }
  const restsFor = (rest: number) => failedAt !== null && clock() - failedAt < rest
  const kept = () => (clock() - fetchedAt <= keepFor ? keys : null)

  void fetched()
  const keyFor: JWTVerifyGetKey = async (header, token) => {
    if (!kept()) {
      if (fetching || !restsFor(restWithNothing)) await fetched()
    } else if (clock() - fetchedAt > freshFor && !restsFor(restAfterFailure)) {
      // While the issuer is known to be away nobody waits for it.
      const fresh = fetched()
      if (failedAt === null) await fresh
    }
    const known = kept()
    if (!known) throw unavailable()
    try {
      return await known(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      if (clock() - missedAt >= askAgainAfter) {
        missedAt = clock()
        await fetched()
      }
      // A key of which we could not ask may be good.
      if (failedAt !== null) throw unavailable()
      return (kept() ?? known)(header, token)
    }
  }
  // Keys that are old are looked at again with the next token, whoever brings it.
  const generation = () => (kept() && clock() - fetchedAt <= freshFor ? String(sets) : null)
  return Object.assign(keyFor, { generation })
}

/** Where the issuer says that its key set is (OpenID Connect Discovery 1.0, section 4). */
async function discovered(issuer: string): Promise<URL> {
  const place = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  const { issuer: named, jwks_uri: uri } = (await fetchJson(place)) as { issuer?: unknown; jwks_uri?: unknown }
  if (named !== issuer) throw new Error(`the issuer calls itself ${String(named)}`)
  const found = new URL(String(uri))
  if (found.protocol !== 'https:' && found.protocol !== place.protocol)
    throw new Error(`the issuer keeps its keys at ${found.protocol}`)
  return found
}

function unavailable(): XinluError {
  const said = { expected: 'the keys of the issuer', got: 'no answer', todo: 'try again in a moment' }
  return refusal('ISSUER_UNAVAILABLE', said)
}
