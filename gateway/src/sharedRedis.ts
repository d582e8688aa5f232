import { Redis } from 'ioredis'
import type { Logger } from 'pino'

/** Milliseconds that one look-up may take, and that the first connection is waited for: somebody waits behind it. */
const within = 1000

/** The longest pause between two tries to reach a Redis that is away, in milliseconds. */
const pauseMost = 1000

export interface SharedRedis {
  redis: Redis
  /** Seconds since the epoch at which this Redis began, by which it has forgotten everything; null while it is away. */
  began(): number | null
  close(): void
}

/**
 * One Redis at `url` that several processes share, for what must not be forgotten before its time. Nothing is kept for later: what
 * cannot be asked now fails now. `lost` says in the log what is refused while it is away.
 */
export async function openSharedRedis(
  url: string,
  clock: () => number,
  log: Logger,
  lost: string,
): Promise<SharedRedis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: within,
    commandTimeout: within,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (tries) => Math.min(tries * 50, pauseMost),
  })
  let began: number | null = null
  let told = false
  redis.on('error', (error) => {
    if (told) return
    told = true
    log.error({ err: error }, `Redis is away: ${lost}`)
  })
  redis.on('close', () => {
    began = null
  })
  redis.on('ready', () => {
    beginningOf(redis, clock).then(
      ({ at, forgets }) => {
        began = at
        told = false
        if (forgets) log.warn('Redis may forget before the time: set its maxmemory-policy to noeviction')
      },
      (error) => {
        log.error({ err: error }, `Redis does not say since when it runs: ${lost}`)
        redis.disconnect(true)
      },
    )
  })
  await redis.connect().catch(() => {})
  return { redis, began: () => began, close: () => redis.disconnect() }
}

async function beginningOf(redis: Redis, clock: () => number): Promise<{ at: number; forgets: boolean }> {
  const text = `${await redis.info('server')}\n${await redis.info('memory')}`
  const up = Number(/^uptime_in_seconds:(\d+)/m.exec(text)?.[1] ?? Number.NaN)
  if (Number.isNaN(up)) throw new Error('a Redis that does not say since when it runs')
  const policy = /^maxmemory_policy:(\S+)/m.exec(text)?.[1] ?? 'noeviction'
  return { at: Math.floor(clock() / 1000) - up, forgets: policy !== 'noeviction' }
}
