import { setTimeout as sleep } from 'node:timers/promises'
import type { Place } from './place.ts'
import { shared } from './shared.ts'

/** How a replica stands to what was recorded before somebody asked: it has all of it, has not yet, or does not answer as what it should be. */
export type Standing = 'CAUGHT_UP' | 'LATE' | 'AWAY'

export interface CaughtUpOptions {
  /** How far the database's log goes now. */
  logged: () => Promise<Place | null>
  /** How far the replica has taken it over now. */
  replayed: () => Promise<Place | null>
  /** Milliseconds that one who asks waits at most. */
  withinMs: number
  /** Hears when it is left alone, and when it is asked again. */
  heard: (standing: Standing) => void
}

/** Milliseconds between two looks beside what is asked: by them one that was left alone comes back, and nobody waits for it. */
const beatMs = 1000

/** Milliseconds between two looks at a replica that is not there yet. */
const looksMs = 2

export interface CaughtUp {
  /** How it stands to what was recorded before now; at once where it was late or away when it was last looked at. */
  stands(): Promise<Standing>
  stop(): void
}

/**
 * Whether a replica has everything that was recorded before the moment of asking, whoever recorded it: the database is asked how far its
 * log goes, and the replica waited for until it has taken that over. Lateness is no measure of time here, so that nothing is late where
 * nothing was written, and no clock is compared.
 */
export function caughtUpOf({ logged, replayed, withinMs, heard }: CaughtUpOptions): CaughtUp {
  const loggedNow = shared(logged)
  const replayedNow = shared(replayed)
  /** Null until it was looked at for the first time. */
  let standing: Standing | null = null

  async function reached(by: number, answers: () => void): Promise<Standing> {
    const wanted = await loggedNow()
    while (wanted) {
      const has = await replayedNow()
      if (!has || has.cluster !== wanted.cluster || has.timeline !== wanted.timeline) return 'AWAY'
      answers()
      if (has.at >= wanted.at) return 'CAUGHT_UP'
      if (performance.now() + looksMs >= by) return 'LATE'
      await sleep(looksMs)
    }
    return 'AWAY'
  }

  async function looked(): Promise<Standing> {
    let timer: NodeJS.Timeout | undefined
    let otherwise: Standing = 'AWAY'
    const silence = new Promise<Standing>((resolve) => {
      timer = setTimeout(() => resolve(otherwise), withinMs)
    })
    const asked = reached(performance.now() + withinMs, () => {
      otherwise = 'LATE'
    })
    try {
      // Whatever fails, the database itself answers, or says what it is.
      return await Promise.race([asked.catch(() => 'AWAY' as const), silence])
    } finally {
      clearTimeout(timer)
    }
  }

  async function look(): Promise<Standing> {
    const now = await looked()
    if (now !== (standing ?? 'CAUGHT_UP')) heard(now)
    standing = now
    return now
  }

  let looking = false
  const beat = async () => {
    if (looking) return
    looking = true
    await look()
    looking = false
  }
  const beats = setInterval(beat, beatMs).unref()
  void beat()

  return {
    stands: async () => (standing === 'CAUGHT_UP' ? look() : (standing ?? 'AWAY')),
    stop: () => clearInterval(beats),
  }
}
