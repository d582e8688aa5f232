import { type FirstUse, skew } from '@xinlu/schema'
import { Redis } from 'ioredis'
import type { Logger } from 'pino'

/** Milliseconds that one look-up may take, and that the first connection is waited for: a fetch waits behind it. */
const within = 1000

/** The longest pause between two tries to reach a Redis that is away, in milliseconds. */
const pauseMost = 1000

export interface SharedSeals {
  firstUse: FirstUse
  /** Whether the copies can be asked now. */
  ready(): boolean
  close(): void
}

/**
 * What all copies of a room have seen of seals, in one Redis at `url`. Fails closed: while Redis is away no seal is a first use.
 * A Redis that has begun anew has forgotten, so that a seal from before its beginning is taken as used.
 */
export async function openSharedSeals(url: string, clock: () => number, log: Logger): Promise<SharedSeals> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: within,
    commandTimeout: within,
    // Nothing is kept for later: a fetch that cannot be looked up now is refused now, and sent again with a new seal.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (tries) => Math.min(tries * 50, pauseMost),
  })
  /** Seconds since the epoch at which the Redis of this connection began; null without one. */
  let began: number | null = null
  let told = false
  redis.on('error', (error) => {
    if (told) return
    told = true
    log.error({ err: error }, 'Redis is away: no seal is taken')
  })
  redis.on('close', () => {
    began = null
  })
  redis.on('ready', () => {
    beginningOf(redis, clock).then(
      ({ at, forgets }) => {
        began = at
        told = false
        if (forgets) log.warn('Redis may forget seals before their time: set its maxmemory-policy to noeviction')
      },
      (error) => {
        log.error({ err: error }, 'Redis does not say since when it runs: no seal is taken')
        redis.disconnect(true)
      },
    )
  })
  await redis.connect().catch(() => {})
  return {
    async firstUse({ audience, nonce, issuedAt, expiresAt }) {
      if (began === null) throw new Error('Redis is away')
      if (issuedAt <= began + skew) return false
      const seconds = Math.max(1, Math.ceil(expiresAt - clock() / 1000) + skew)
      return (await redis.set(`xinlu:seal:${audience}:${nonce}`, '1', 'EX', seconds, 'NX')) === 'OK'
    },
    ready: () => began !== null,
    close: () => redis.disconnect(),
  }
}

async function beginningOf(redis: Redis, clock: () => number): Promise<{ at: number; forgets: boolean }> {
  const text = `${await redis.info('server')}\n${await redis.info('memory')}`
  const up = Number(/^uptime_in_seconds:(\d+)/m.exec(text)?.[1] ?? Number.NaN)
  if (Number.isNaN(up)) throw new Error('a Redis that does not say since when it runs')
  const policy = /^maxmemory_policy:(\S+)/m.exec(text)?.[1] ?? 'noeviction'
  return { at: Math.floor(clock() / 1000) - up, forgets: policy !== 'noeviction' }
}
