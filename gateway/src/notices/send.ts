import { Webhook } from 'standardwebhooks'
import { Agent, request } from 'undici'
import { type Reachable, type Resolve, reachableAt } from './endpoint.ts'
import type { Due } from './room.ts'
import { noticeSecret } from './secret.ts'
import type { NoticeSettings } from './settings.ts'

/** Milliseconds that a receiver has for each part of its answer. */
const withinMs = 10_000

/** What came of an attempt: the status of HTTP, or why there was none. */
export interface Sent {
  delivered: boolean
  outcome: string
}

/** What a notice says: that something has changed, in which subscription, found at which beat, the how-manieth time. */
const bodyOf = ({ id, sequence, beat }: Due) =>
  JSON.stringify({ type: 'changed', timestamp: beat, data: { subscription: id, sequence } })

/**
 * Sends one notice, signed by Standard Webhooks 1.0.0 (`v1`): its id is the same at each attempt. Any 2xx is an arrival; a
 * redirection is followed nowhere. `now` in milliseconds.
 */
export async function sendNotice(due: Due, settings: NoticeSettings, now: number, resolve?: Resolve): Promise<Sent> {
  const at = await reachableAt(due.endpoint, settings, resolve)
  if (typeof at === 'string') return { delivered: false, outcome: at }
  const id = `msg_${due.id}_${due.sequence}`
  const body = bodyOf(due)
  const sentAt = new Date(Math.floor(now / 1000) * 1000)
  const secret = noticeSecret(settings.secret, due.subscriber, due.id)
  const agent = pinned(at)
  try {
    const { statusCode, body: answer } = await request(at.url, {
      method: 'POST',
      dispatcher: agent,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'xinlu',
        'webhook-id': id,
        'webhook-timestamp': String(sentAt.getTime() / 1000),
        'webhook-signature': new Webhook(secret).sign(id, sentAt, body),
      },
      body,
      headersTimeout: withinMs,
      bodyTimeout: withinMs,
      signal: AbortSignal.timeout(withinMs),
    })
    // What a receiver has to say beside its status is not read.
    answer.on('error', () => {}).destroy()
    return { delivered: statusCode >= 200 && statusCode < 300, outcome: String(statusCode) }
  } catch {
    return { delivered: false, outcome: 'NO_ANSWER' }
  } finally {
    await agent.destroy()
  }
}

/** Connects to the address that was looked at and to no other, whatever the name says by now; TLS still asks for the name. */
const pinned = ({ address, family }: Reachable) =>
  new Agent({
    connect: {
      timeout: withinMs,
      lookup: (_host, options, found) =>
        options.all ? found(null, [{ address, family }]) : found(null, address, family),
    },
  })
