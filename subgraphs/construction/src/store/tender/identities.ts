import { type Ask, refusal } from '@xinlu/schema'

/** An identity as the registry knew it at an instant. */
export interface IdentityThen {
  identityId: string
  subjectId: string
  /** All identities that were the subject then. */
  memberIds: string[]
  name: string | null
  uscc: string | null
  /** Of a practitioner: the firm that it works for. */
  employerId: string | null
}

const question = `query($asked: [IdentityInput!]!, $at: DateTime!) {
  identitiesAt(asked: $asked, at: $at) { identityId subjectId memberIds name uscc employerId } }`

/** Identities by id or by code as known at an instant, asked once for all; null for what the registry did not know then. */
export async function identitiesAt(
  ask: Ask,
  asked: readonly ({ id: string } | { code: string })[],
  at: string,
): Promise<(IdentityThen | null)[]> {
  if (asked.length === 0) return []
  const told = (await ask('registry', question, { asked, at })) as { identitiesAt: (IdentityThen | null)[] }
  return told.identitiesAt
}

/** The firms of codes as they are known now; BAD_INPUT for a code of none. */
export async function firmsByCode(ask: Ask, codes: readonly string[], now: string): Promise<IdentityThen[]> {
  const found = await identitiesAt(
    ask,
    codes.map((code) => ({ code })),
    now,
  )
  return found.map((one, i) => {
    if (one) return one
    throw refusal('BAD_INPUT', {
      expected: 'the 统一社会信用代码 of a registered firm',
      got: codes[i] ?? '',
      todo: 'look it up in the register',
    })
  })
}
