import type { Viewer } from '@xinlu/schema'
import { refusal } from '@xinlu/schema/errors'
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'

/** For whom tokens must be issued. */
export const tokenAudience = 'xinlu'

/** What reads tokens: the issuer's name, its keys, and the clock (ms). */
export interface TokenReader {
  issuer: string
  keys: JWTVerifyGetKey
  clock: () => number
  /** The purpose of a role when the request names none. */
  usualPurpose: (role: string) => string | null
}

/** token → Viewer. No token is anonymous; a token that cannot be accepted is refused, never treated as anonymous. */
export async function viewerOf(
  headers: { authorization: string | undefined; purpose: string | undefined },
  { issuer, keys, clock, usualPurpose }: TokenReader,
): Promise<Viewer> {
  const now = new Date(clock())
  const claims = await claimsOf(headers.authorization, { issuer, keys, now })
  const role = textOf(claims?.role) ?? 'anonymous'
  return {
    id: claims?.sub ?? null,
    subjectId: textOf(claims?.subject_id),
    org: textOf(claims?.org),
    unit: textOf(claims?.unit),
    role,
    duties: Array.isArray(claims?.duties)
      ? claims.duties.filter((duty): duty is string => typeof duty === 'string')
      : [],
    purpose: headers.purpose ?? usualPurpose(role) ?? 'NONE',
    now: now.toISOString(),
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

async function claimsOf(
  authorization: string | undefined,
  { issuer, keys, now }: { issuer: string; keys: JWTVerifyGetKey; now: Date },
): Promise<JWTPayload | null> {
  if (authorization === undefined) return null
  const token = /^Bearer ([\w.-]+)$/i.exec(authorization)?.[1]
  if (!token) throw invalid('Bearer and a signed token', 'something else')
  try {
    const options = {
      issuer,
      audience: tokenAudience,
      algorithms: ['EdDSA'],
      currentDate: now,
      requiredClaims: ['sub', 'exp', 'role'],
    }
    return (await jwtVerify(token, keys, options)).payload
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw refusal(
        'TOKEN_EXPIRED',
        { expected: 'a token that still holds', got: 'an expired one', todo: 'sign in again' },
        error,
      )
    }
    if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
      throw refusal(
        'TOKEN_AUDIENCE',
        {
          expected: `a token for ${tokenAudience}`,
          got: 'one for somebody else',
          todo: 'ask the issuer for one of your own',
        },
        error,
      )
    }
    throw invalid('a token signed by the issuer', 'one that does not verify', error)
  }
}

function invalid(expected: string, got: string, cause?: unknown) {
  return refusal('TOKEN_INVALID', { expected, got, todo: 'sign in again' }, cause)
}
