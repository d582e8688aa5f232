import { nobody, type Viewer } from '@xinlu/schema'
import { personOf } from './issuers/claims.ts'
import { claimsOf, type TokenReader } from './issuers/token.ts'

export type { TokenReader }

/** token → Viewer. No token is anonymous; a token that cannot be accepted is refused, never treated as anonymous. */
export async function viewerOf(
  headers: { authorization: string | undefined; purpose: string | undefined; grant: string | undefined },
  reader: TokenReader,
): Promise<Viewer> {
  const now = new Date(reader.clock()).toISOString()
  const claims = await claimsOf(headers.authorization, reader)
  const person = claims && personOf(claims, reader.claims, (role) => reader.usualPurpose(role) !== null)
  const role = person?.role ?? 'anonymous'
  return {
    ...nobody(now),
    ...person,
    purpose: headers.purpose ?? reader.usualPurpose(role) ?? 'NONE',
    grant: headers.grant ?? null,
  }
}
