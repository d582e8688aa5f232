import { hkdfSync } from 'node:crypto'

/** Whose a subscription is: a department's as a whole, or one person's. */
export type Subscriber = { org: string } | { person: string }

/**
 * 通知密钥: what the notices of one subscription are signed with, in the form of Standard Webhooks 1.0.0. It follows from the house's
 * secret, from whose the subscription is and from its id, so that none is kept, and nobody is given that of another.
 */
export function noticeSecret(secret: string, subscriber: Subscriber, id: string): string {
  const of = JSON.stringify(['xinlu notice', subscriber, id])
  return `whsec_${Buffer.from(hkdfSync('sha256', secret, '', of, 32)).toString('base64')}`
}
