import { createPrivateKey, type KeyObject, sign, verify } from 'node:crypto'
import { refusal, type XinluError } from '@xinlu/schema/errors'
import { keyId } from '@xinlu/schema/keys'
import { canonical } from '../ledger/canonical.ts'
import { sha256 } from '../ledger/merkle.ts'
import type { Custodians } from './custodians.ts'

/** 双人操作: a deed that two persons have to agree to, with all that makes it this deed and no other. */
export interface Order {
  deed: 'RESTORE' | 'DESTROY' | 'NAME_CUSTODIAN'
  about: Record<string, string | number | null>
  /** Instant. */
  madeAt: string
}

export interface Approval {
  name: string
  /** Instant. */
  at: string
  /** Ed25519 over the order's hash and the instant, hexadecimal. */
  signature: string
}

/** An order as it travels between the persons. */
export interface Agreed {
  order: Order
  approvals: Approval[]
}

/** Persons who have to agree. */
const enough = 2

/** Milliseconds for which an order may be carried out. */
const holdsFor = 24 * 3600_000

/** SHA-256 of the order, hexadecimal: what persons compare before they agree. */
export const orderHash = (order: Order) => sha256(canonical(order)).toString('hex')

const signedText = (order: Order, at: string) => Buffer.from(`xinlu order ${orderHash(order)} ${at}`)

/** Adds the approval of the custodian whose private key it is; APPROVAL_MISSING for a key of nobody, or of one who has agreed. */
export function approve(agreed: Agreed, pem: string, custodians: Custodians, now: number): Agreed {
  const key = privateKeyOf(pem)
  const name = [...custodians].find(([, known]) => keyId(known) === keyId(key))?.[0]
  if (!name) throw missing('the key of a custodian', 'one of nobody', 'have it named with `xinlu custodian name`')
  if (agreed.approvals.some((one) => one.name === name))
    throw missing('another person', `${name} again`, 'have a second custodian agree')
  const at = new Date(now).toISOString()
  const signature = sign(null, signedText(agreed.order, at), key).toString('hex')
  return { order: agreed.order, approvals: [...agreed.approvals, { name, at, signature }] }
}

function privateKeyOf(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Told below.
  }
  throw missing('an Ed25519 private key, PEM', 'something else', 'take the file that `xinlu custodian key` wrote')
}

/**
 * The names of those who agreed to exactly this deed. APPROVAL_MISSING where it is another deed, older than a day, or where fewer
 * than two different custodians signed it.
 */
export function agreedBy(
  { order, approvals }: Agreed,
  wanted: Pick<Order, 'deed' | 'about'>,
  custodians: Custodians,
  now: number,
): string[] {
  const { deed, about, madeAt } = order
  if (deed !== wanted.deed || canonical(about) !== canonical(wanted.about))
    throw missing(`an order for ${wanted.deed} as it stands`, 'one for something else', 'make the order anew')
  const age = now - Date.parse(madeAt)
  if (!(age >= -60_000 && age <= holdsFor)) throw missing('an order of today', 'an older one', 'make the order anew')
  const names = new Set(
    approvals.flatMap(({ name, at, signature }) => {
      const key = custodians.get(name)
      return key && verify(null, signedText(order, at), key, Buffer.from(signature, 'hex')) ? [name] : []
    }),
  )
  if (names.size >= enough) return [...names].sort()
  throw missing(`${enough} custodians`, `${names.size} who signed it`, 'have it approved with `xinlu approve`')
}

/** Reads an order from its JSON; BAD_INPUT when it is none. */
export function readAgreed(json: string): Agreed {
  try {
    const { order, approvals } = JSON.parse(json) as Agreed
    const fits =
      typeof order.deed === 'string' && typeof order.madeAt === 'string' && order.about && Array.isArray(approvals)
    if (fits && approvals.every((one) => [one.name, one.at, one.signature].every((word) => typeof word === 'string')))
      return { order, approvals }
  } catch {
    // Told below.
  }
  throw refusal('BAD_INPUT', { expected: 'an order', got: 'something else', todo: 'take the file as it was written' })
}

const missing = (expected: string, got: string, todo: string): XinluError =>
  refusal('APPROVAL_MISSING', { expected, got, todo })
