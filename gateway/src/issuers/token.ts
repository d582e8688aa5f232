import { hash } from 'node:crypto'
import { refusal, XinluError } from '@xinlu/schema/errors'
import { errors, type JWTHeaderParameters, type JWTPayload, jwtVerify } from 'jose'
import type { ClaimNames } from './claims.ts'
import type { IssuerKeys } from './keySet.ts'

/** For whom tokens must be issued, unless told otherwise. */
export const usualAudience = 'xinlu'

/** What reads tokens: whose they are, for whom, how they are signed, and the clock (ms). */
export interface TokenReader {
  issuer: string
  audience: string
  /** Asymmetric ones only: with a secret shared by both sides, who can check could also sign. */
  algorithms: readonly string[]
  keys: IssuerKeys
  clock: () => number
  claims: ClaimNames
  /** The purpose of a role when the request names none; null for a role that the policy does not name. */
  usualPurpose: (role: string) => string | null
}

/** The algorithms that an outside issuer may sign with. */
export const asymmetric = [
  'EdDSA',
  'Ed25519',
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
]

/** Characters of the longest token that is looked at. */
const longest = 8192

/** Seconds by which the issuer's clock and ours may differ. */
const tolerance = 5

/** The types under which access tokens travel (RFC 7519, RFC 9068); a logout token or a DPoP proof is none. */
const types = new Set(['jwt', 'at+jwt', 'application/at+jwt'])

/** What a header may not bring along: keys to trust, places to fetch them from, rules of its own. */
const unwelcome = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64'] as const

/** Payload types by which Keycloak tells its other tokens apart. */
const otherTokens = new Set(['id', 'refresh', 'offline', 'logout'])

/** The claims of a token that verifies; null where there is no Authorization header; a coded refusal for every other. */
export async function claimsOf(authorization: string | undefined, reader: TokenReader): Promise<JWTPayload | null> {
  if (authorization === undefined) return null
  const token = authorization.length <= longest + 7 ? /^Bearer ([\w.-]+)$/i.exec(authorization)?.[1] : undefined
  if (!token) throw invalid(`Bearer and a signed token of at most ${longest} characters`, 'something else')
  const { issuer, audience, algorithms, keys, clock } = reader
  const now = new Date(clock())
  const generation = keys.generation()
  const name = generation === null ? null : hash('sha256', `${generation}.${token}`, 'base64')
  const known = name === null ? undefined : verifiedBy(reader).get(name)
  if (known && holdsAt(known, now)) return known
  try {
    const { payload } = await jwtVerify(
      token,
      (header, parts) => {
        fitting(header as JWTHeaderParameters)
        return keys(header, parts)
      },
      {
        issuer,
        audience,
        algorithms: [...algorithms],
        currentDate: now,
        clockTolerance: tolerance,
        requiredClaims: ['sub', 'exp'],
      },
    )
    if (payload.iat !== undefined && payload.iat > now.getTime() / 1000 + tolerance) throw early()
    if (!forBearing(payload)) throw invalid('an access token that whoever bears it may use', 'another kind of token')
    // The keys may have changed while it was verified: then it is not known under the word of before.
    if (name !== null && keys.generation() === generation) remember(verifiedBy(reader), name, payload)
    return payload
  } catch (error) {
    throw coded(error, audience)
  }
}

/** Tokens that are remembered as verified, by their hash under the keys of the moment: their signature is not checked at each use. */
const remembered = 1000

const verified = new WeakMap<TokenReader, Map<string, JWTPayload>>()

function verifiedBy(reader: TokenReader): Map<string, JWTPayload> {
  const known = verified.get(reader) ?? new Map<string, JWTPayload>()
  verified.set(reader, known)
  return known
}

function remember(known: Map<string, JWTPayload>, name: string, claims: JWTPayload): void {
  if (known.size >= remembered) known.delete(known.keys().next().value as string)
  known.set(name, claims)
}

/** Whether a token's own times hold, by the same tolerance as when it is verified: else it is verified again, and told what is wrong. */
function holdsAt({ exp = 0, nbf = 0, iat = 0 }: JWTPayload, now: Date): boolean {
  const at = Math.floor(now.getTime() / 1000)
  return exp > at - tolerance && nbf <= at + tolerance && iat <= at + tolerance
}

function fitting(header: JWTHeaderParameters): void {
  for (const name of unwelcome) if (header[name] !== undefined) throw invalid(`a token without ${name}`, 'one with it')
  const { typ, kid } = header as { typ?: unknown; kid?: unknown }
  if (typ !== undefined && !(typeof typ === 'string' && types.has(typ.toLowerCase())))
    throw invalid('an access token', 'another type of token')
  if (kid !== undefined && !(typeof kid === 'string' && kid.length <= 256))
    throw invalid('a key id of at most 256 characters', 'another')
}

/** A token bound to a key (cnf) is not for bearing; one with events, at_hash or c_hash is a logout or an ID token. */
function forBearing({ cnf, events, at_hash, c_hash, typ }: JWTPayload): boolean {
  if (cnf !== undefined || events !== undefined || at_hash !== undefined || c_hash !== undefined) return false
  return !(typeof typ === 'string' && otherTokens.has(typ.toLowerCase()))
}

function coded(error: unknown, audience: string): XinluError {
  if (error instanceof XinluError) return error
  if (error instanceof errors.JWTExpired) {
    const said = { expected: 'a token that still holds', got: 'an expired one', todo: 'sign in again' }
    return refusal('TOKEN_EXPIRED', said, error)
  }
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
    const todo = 'ask the issuer for one of your own'
    return refusal('TOKEN_AUDIENCE', { expected: `a token for ${audience}`, got: 'one for somebody else', todo }, error)
  }
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf' && error.reason === 'check_failed')
    return early(error)
  return invalid('a token signed by the issuer', 'one that does not verify', error)
}

function early(cause?: unknown) {
  const todo = 'wait, or set the clocks right'
  return refusal('TOKEN_EARLY', { expected: 'a token that holds already', got: 'one of the future', todo }, cause)
}

function invalid(expected: string, got: string, cause?: unknown) {
  return refusal('TOKEN_INVALID', { expected, got, todo: 'sign in again' }, cause)
}
