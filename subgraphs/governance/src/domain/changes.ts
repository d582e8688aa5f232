import { refusal, typed } from '@xinlu/schema'

/** Days for which a subscription holds at the most: a house rule, no law says it. */
const holdsForDays = 180

/** Live subscriptions at a time: of one grant, and of one subject. */
export const mostUnderGrant = 20
export const mostOwn = 3

/** 重试: seconds after each attempt that failed; as many attempts as there are, and one more, then nobody tries again. */
export const retriedAfter = [60, 300, 1800, 7200, 18_000, 36_000, 50_400] as const
export const mostAttempts = retriedAfter.length + 1

/** Seconds after a beat before which nobody is told: whatever the looks took tells nothing. */
export const settledAfter = 120

export type SubscriptionState = 'ACTIVE' | 'ENDED' | 'REFUSED' | 'EXPIRED'

/** A subscription as it is told; instants in UTC. */
export interface SubscriptionRow {
  id: string
  grant: string | null
  endpoint: string
  since: string
  until: string
  end: 'ENDED' | 'REFUSED' | null
  /** The grant was revoked. */
  revoked: boolean
}

/** One notice and what came of its attempts. */
export interface DeliveryRow {
  sequence: number
  beat: string
  attempts: number
  delivered: boolean
  outcome: string | null
  /** The last attempt is over: it has an outcome, or had time enough for one. */
  lastOver: boolean
}

/** The state of a subscription at an instant. */
export function subscriptionState({ end, revoked, until }: SubscriptionRow, now: string): SubscriptionState {
  if (end) return end
  if (revoked) return 'REFUSED'
  return until <= now ? 'EXPIRED' : 'ACTIVE'
}

/** Whether a notice has arrived, is given up, or will be tried again. */
export function deliveryState({ attempts, delivered, lastOver }: DeliveryRow): 'WAITING' | 'DELIVERED' | 'DEAD' {
  if (delivered) return 'DELIVERED'
  return attempts >= mostAttempts && lastOver ? 'DEAD' : 'WAITING'
}

/** The instant at which a subscription ends: that of its grant, if that is sooner. */
export function endOfSubscription(now: string, grantUntil: string | null): string {
  const latest = new Date(Date.parse(now) + holdsForDays * 86_400_000).toISOString()
  return grantUntil !== null && grantUntil < latest ? grantUntil : latest
}

/** An address as it is kept; BAD_INPUT for what cannot be one. Whether it may be reached is looked at by whoever sends. */
export function endpointTyped(text: string): string {
  const said = typed('endpoint', text)
  const url = URL.canParse(said) ? new URL(said) : null
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.hash && said.length <= 500)
    return url.href
  throw refusal('BAD_INPUT', {
    expected: 'endpoint as https://host/path of at most 500 characters, without name, password and #',
    got: 'something else',
    todo: 'correct the address',
  })
}

/** Variables as they are kept; BAD_INPUT for what is no JSON object, or too long. */
export function variablesTyped(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && text.length <= 2000)
      return JSON.stringify(value)
  } catch {
    // told below, like any other text that is no object
  }
  throw refusal('BAD_INPUT', {
    expected: 'variables as a JSON object of at most 2000 characters',
    got: 'something else',
    todo: 'write them as they are sent with the operation',
  })
}
