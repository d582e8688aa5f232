import { refusal, skew } from '@xinlu/schema'
import type { Logger } from 'pino'
import { openSharedRedis } from '../sharedRedis.ts'

/** A session by its own name; its times in seconds since the epoch. */
export interface Named {
  id: string
  begunAt: number
  endsAt: number
}

/** 已退出的会话: sessions whose person has left before their time, so that a copy of the cookie is nobody's. */
export interface EndedSessions {
  /** Whether it was ended; UNAVAILABLE where that cannot be known now. */
  has(session: Named): Promise<boolean>
  /** Ends it; UNAVAILABLE where that cannot be kept now. */
  end(session: Named): Promise<void>
  close(): void
}

/** In the memory of the one gateway that there is; it forgets when it ends. */
export function endedHere(clock: () => number): EndedSessions {
  const ended = new Map<string, number>()
  return {
    has: async ({ id }) => ended.has(id),
    async end({ id, endsAt }) {
      for (const [known, until] of ended) if (until < clock() / 1000) ended.delete(known)
      ended.set(id, endsAt)
    },
    close: () => {},
  }
}

/**
 * In one Redis that all gateways share. Fails closed: while it is away no session counts, and a Redis that has begun anew has
 * forgotten, so that whoever signed in before its beginning signs in again.
 */
export async function endedInRedis(url: string, clock: () => number, log: Logger): Promise<EndedSessions> {
  const { redis, began, close } = await openSharedRedis(url, clock, log, 'no session of the pages is taken')
  const keyOf = ({ id }: Named) => `xinlu:session:${id}`
  return {
    async has(session) {
      const since = began()
      if (since === null) throw away()
      if (session.begunAt <= since + skew) return true
      return (await redis.exists(keyOf(session)).catch((cause) => Promise.reject(away(cause)))) > 0
    },
    async end(session) {
      if (began() === null) throw away()
      const seconds = Math.max(1, Math.ceil(session.endsAt - clock() / 1000) + skew)
      await redis.set(keyOf(session), '1', 'EX', seconds).catch((cause) => Promise.reject(away(cause)))
    },
    close,
  }
}

const away = (cause?: unknown) =>
  refusal(
    'UNAVAILABLE',
    { expected: 'to be told which sessions have ended', got: 'no answer', todo: 'try again in a moment' },
    cause,
  )
