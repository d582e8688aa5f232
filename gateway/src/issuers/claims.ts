import { refusal } from '@xinlu/schema/errors'
import type { JWTPayload } from 'jose'

/** Where an issuer's tokens say each thing: a claim's name, or a path with dots into nested claims. */
export interface ClaimNames {
  role: string
  org: string
  unit: string
  duties: string
  subjectId: string
  subjectCode: string
  bidders: string
  tender: string
}

/** The names that the built-in issuer writes, and that an outside issuer is expected to write unless told otherwise. */
export const usualClaims: ClaimNames = {
  role: 'role',
  org: 'org',
  unit: 'unit',
  duties: 'duties',
  subjectId: 'subject_id',
  subjectCode: 'subject_code',
  bidders: 'bidders',
  tender: 'tender',
}

/** What a token says of its bearer. */
export interface Person {
  id: string
  role: string
  org: string | null
  unit: string | null
  duties: string[]
  subjectId: string | null
  subjectCode: string | null
  bidders: string[]
  tender: string | null
}

/** Reads the bearer from verified claims; TOKEN_INVALID without a subject or a role. `knows` says which roles the policy names. */
export function personOf(claims: JWTPayload, names: ClaimNames, knows: (role: string) => boolean): Person {
  const { sub } = claims
  const role = roleOf(at(claims, names.role), knows)
  if (typeof sub !== 'string' || sub === '') throw lacking('a subject')
  if (role === null) throw lacking('a role that the policy names')
  return {
    id: sub,
    role,
    org: textOf(at(claims, names.org)),
    unit: textOf(at(claims, names.unit)),
    duties: textsOf(at(claims, names.duties)),
    subjectId: textOf(at(claims, names.subjectId)),
    subjectCode: textOf(at(claims, names.subjectCode)),
    bidders: textsOf(at(claims, names.bidders)),
    tender: textOf(at(claims, names.tender)),
  }
}

/** One role as it is; of a list the first that the policy names. Nobody holds a token in order to be anonymous. */
function roleOf(value: unknown, knows: (role: string) => boolean): string | null {
  const role = Array.isArray(value) ? textsOf(value).find((one) => one !== 'anonymous' && knows(one)) : textOf(value)
  return role === undefined || role === 'anonymous' ? null : role
}

/** The claim of that whole name, since a name may itself have dots; else the path. */
function at(claims: JWTPayload, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name]
  let value: unknown = claims
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string, unknown>)[step]
  }
  return value
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one !== '') : []
}

function lacking(expected: string) {
  return refusal('TOKEN_INVALID', {
    expected: `a token with ${expected}`,
    got: 'one without',
    todo: 'ask the issuer to add it',
  })
}
