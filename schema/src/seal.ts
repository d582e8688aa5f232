import { createHash, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import { refusal } from './errors.ts'
import { keyId, type PublicKey } from './keys.ts'
import type { Sealed, Ticket, TicketOffice } from './ticket.ts'
import type { Verdicts } from './verdict.ts'
import type { Class, Viewer } from './viewer.ts'

/** How long a seal holds, in seconds. */
export const sealWithin = 30

/** What a seal says: who sealed it for whom, which operation, for which viewer, what that viewer may see. */
export interface SealContent {
  issuer: string
  /** Which of the issuer's keys signed it. */
  kid: string
  audience: string
  operationHash: string
  issuedAt: number
  expiresAt: number
  nonce: string
  viewer: Viewer
  verdicts: Verdicts
  /** What the gateway found in each operation that an argument holds, in the order of the arguments. */
  analyses: readonly Analysis[]
}

/** 静态分析: what an operation would reveal, found without any data. */
export interface Analysis {
  operationHash: string
  /** Each coordinate once, with its classes and the unit that answers for it. */
  coordinates: readonly { coordinate: string; classes: readonly Class[]; masked: boolean; ownerUnit: string }[]
}

/** SHA-256 of an operation's text, hexadecimal. */
export function operationHash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Seals what may be known of one operation for one subgraph; `now` in milliseconds. */
export type Sealer = (content: Sealed, now: number) => string | Ticket

/** Seals with a key, for a subgraph anywhere. */
export const signing =
  (key: () => KeyObject): Sealer =>
  (content, now) =>
    sealFor(key(), content, now)

/** Seals with tickets, for a subgraph in this process. */
export const ticketing =
  ({ issue }: TicketOffice): Sealer =>
  (content, now) =>
    issue({ ...content, ...timesFrom(now) })

function timesFrom(now: number) {
  const issuedAt = Math.floor(now / 1000)
  return { issuedAt, expiresAt: issuedAt + sealWithin }
}

/** Signs a seal for one operation to one subgraph, with Ed25519. `now` is in milliseconds. */
export function sealFor(key: KeyObject, content: Sealed, now: number): string {
  const nonce = randomBytes(12).toString('base64url')
  const full: SealContent = { ...content, kid: keyId(key), ...timesFrom(now), nonce }
  const body = Buffer.from(JSON.stringify(full)).toString('base64url')
  return `${body}.${sign(null, Buffer.from(body), key).toString('base64url')}`
}

function invalid(expected: string, got: string) {
  return refusal('SEAL_INVALID', { expected, got, todo: 'send the request through the gateway' })
}

/**
 * Reads a seal whose signature fits the issuer's key that it names; SEAL_INVALID otherwise. Time, audience and nonce are the
 * guard's, which takes no seal of another moment: so the moment that a seal says may be held against its key's time.
 */
export function openSeal(seal: string, keyOf: (issuer: string, kid: string) => PublicKey | undefined): SealContent {
  const [body, signature, more] = seal.split('.')
  if (!body || !signature || more !== undefined) throw invalid('body.signature', 'something else')
  let content: SealContent
  try {
    content = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as SealContent
  } catch {
    throw invalid('a readable seal', 'one that cannot be read')
  }
  const proof = Buffer.from(signature, 'base64url')
  const { issuer, kid, issuedAt } = content ?? {}
  const known = typeof issuer === 'string' && typeof kid === 'string' ? keyOf(issuer, kid) : undefined
  if (!known || !verify(null, Buffer.from(body), known.key, proof))
    throw invalid('a signature by a known key', 'another')
  if (known.until !== null && !(issuedAt <= known.until))
    throw invalid('a signature by the key of now', 'one of before')
  return content
}
