import { createPublicKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { refusal } from '@xinlu/schema/errors'
import { type JWTVerifyGetKey, SignJWT } from 'jose'
import { parse } from 'yaml'
import { tokenAudience } from './viewer.ts'

/** The name of the built-in issuer. */
export const builtInIssuer = 'xinlu-samples'

/** A sample person for whom the built-in issuer signs: for the first minute on a new machine, never in production. */
export interface SamplePerson {
  sub: string
  org: string | null
  unit: string | null
  duties: string[]
}

/** The sample people by role, from schema/sample-people.yaml. */
export function samplePeople(): Record<string, SamplePerson> {
  return parse(readFileSync(new URL('../../schema/sample-people.yaml', import.meta.url), 'utf8')) as Record<
    string,
    SamplePerson
  >
}

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
  const { sub, ...claims } = person
  return new SignJWT({ role, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
    .setIssuer(builtInIssuer)
    .setAudience(tokenAudience)
    .setSubject(sub)
    .setIssuedAt(Math.floor(now / 1000))
    .setExpirationTime(Math.floor(now / 1000) + 8 * 3600)
    .sign(key)
}

/** The built-in issuer's key, to verify with. */
export function builtInKeys(privateKey: KeyObject): JWTVerifyGetKey {
  const publicKey = createPublicKey(privateKey)
  return async () => publicKey
}
