import type { KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { refusal } from '@xinlu/schema/errors'
import { type Keys, keyId, type PublicKey } from '@xinlu/schema/keys'
import { errors, type JWTVerifyGetKey, SignJWT } from 'jose'
import { parse } from 'yaml'
import { issuerKey } from './configuration.ts'
import { usualClaims } from './issuers/claims.ts'
import { type TokenReader, usualAudience } from './issuers/token.ts'

/** The name of the built-in issuer. */
export const builtInIssuer = 'xinlu-samples'

/** A sample person for whom the built-in issuer signs: for the first minute on a new machine, never in production. */
export interface SamplePerson {
  sub: string
  org: string | null
  unit: string | null
  duties: string[]
  /** Where the person's name here is not the role. */
  role?: string
  /** The credit subject that the person is. */
  subject_id?: string
  /** Codes of the bidders that an evaluator is appointed for. */
  bidders?: string[]
  /** The tender that an evaluator is appointed for. */
  tender?: string
}

/** The sample people by role, from schema/sample-people.yaml, which is read once. */
export function samplePeople(): Readonly<Record<string, SamplePerson>> {
  people ??= parse(readFileSync(new URL('../../schema/sample-people.yaml', import.meta.url), 'utf8'))
  return people as Readonly<Record<string, SamplePerson>>
}
let people: unknown

/** Refuses to let the built-in issuer run where it must not: in production, or beside an outside issuer. */
export function allowBuiltIn(environment: NodeJS.ProcessEnv): void {
  const why =
    environment.NODE_ENV === 'production'
      ? 'NODE_ENV=production'
      : environment.XINLU_ISSUER
        ? 'XINLU_ISSUER is set'
        : null
  if (why)
    throw refusal('ISSUER_REFUSED', {
      expected: 'a machine for trying things out',
      got: why,
      todo: 'take tokens from your own issuer',
    })
}

/** Signs a token for a sample person, good for eight hours; `now` in milliseconds. */
export async function sampleToken(key: KeyObject, role: string, now: number): Promise<string> {
  const person = samplePeople()[role]
  if (!person) {
    throw refusal('BAD_INPUT', {
      expected: Object.keys(samplePeople()).join(' | '),
      got: role,
      todo: 'choose one of these',
    })
  }
  return signedToken(key, { role, ...person }, now)
}

/** Signs a token with any claims, good for eight hours; `now` in milliseconds. */
export function signedToken(key: KeyObject, { sub, ...claims }: { sub: string }, now: number): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: keyId(key) })
    .setIssuer(builtInIssuer)
    .setAudience(usualAudience)
    .setSubject(sub)
    .setIssuedAt(Math.floor(now / 1000))
    .setExpirationTime(Math.floor(now / 1000) + 8 * 3600)
    .sign(key)
}

/** What reads the built-in issuer's tokens: by its key of now, or by one before it for the while that it is still accepted. */
export function builtInReader(keys: Keys, clock: () => number): Omit<TokenReader, 'usualPurpose'> {
  // Made here, so that a house knows its issuer's key before the first token is asked for.
  keys.privateKey(issuerKey)
  const holds = ({ until }: PublicKey) => until === null || until >= clock() / 1000
  const accepted = () => keys.publicKeys(issuerKey).flatMap((key) => (holds(key) ? [key.id] : []))
  const keyFor: JWTVerifyGetKey = async ({ kid }) => {
    const found = kid === undefined ? keys.publicKeys(issuerKey)[0] : keys.publicKey(issuerKey, kid)
    if (!found || !holds(found)) throw new errors.JWKSNoMatchingKey()
    return found.key
  }
  return {
    issuer: builtInIssuer,
    audience: usualAudience,
    algorithms: ['EdDSA'],
    claims: usualClaims,
    clock,
    keys: Object.assign(keyFor, { generation: () => accepted().join() }),
  }
}
