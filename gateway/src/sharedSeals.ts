import { type FirstUse, skew } from '@xinlu/schema'
import type { Logger } from 'pino'
import { openSharedRedis } from './sharedRedis.ts'

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
  const { redis, began, close } = await openSharedRedis(url, clock, log, 'no seal is taken')
  return {
    async firstUse({ audience, nonce, issuedAt, expiresAt }) {
      const since = began()
      if (since === null) throw new Error('Redis is away')
      if (issuedAt <= since + skew) return false
      const seconds = Math.max(1, Math.ceil(expiresAt - clock() / 1000) + skew)
      return (await redis.set(`xinlu:seal:${audience}:${nonce}`, '1', 'EX', seconds, 'NX')) === 'OK'
    },
    ready: () => began() !== null,
    close,
  }
}
