import type { Logger } from 'pino'
import type { Gateway } from '../gateway.ts'
import { lookOf } from './look.ts'
import type { Look, NoticeRoom } from './room.ts'
import { sendNotice } from './send.ts'
import type { NoticeSettings } from './settings.ts'

/** Milliseconds after which it is looked whether a beat has come, or a notice is due. */
const wakesEvery = 15_000

/** How many subscriptions are read at a time, and how many notices are under way at once. */
const page = 100
const atOnce = 10

export interface BeatOptions {
  settings: NoticeSettings
  gateway: Pick<Gateway, 'answer'>
  room: NoticeRoom
  /** Milliseconds since the epoch. */
  clock: () => number
  log: Logger
}

export interface Beats {
  /** What is to be done now: the looks of a beat that has come, then the notices that are due. One at a time. */
  run(): Promise<void>
  stop(): Promise<void>
}

/**
 * 变更通知: looks for each subscription at beats of the clock, and tells those whose answer is another one. Beats are the same for
 * everybody and notices wait until the looks are over, so that no moment tells of anything.
 */
export function beatsOf({ settings, gateway, room, clock, log }: BeatOptions): Beats {
  const every = settings.everyMinutes * 60_000
  const beatAt = (now: number) => Math.floor(now / every) * every
  // A house that starts between two beats waits for the next one.
  let last = beatAt(clock())
  let running: Promise<void> | null = null
  const run = () => {
    running ??= once().finally(() => {
      running = null
    })
    return running
  }
  const timer = setInterval(() => void run().catch((err) => log.warn({ err }, 'notices of change wait')), wakesEvery)
  timer.unref()

  return {
    run,
    async stop() {
      clearInterval(timer)
      await running?.catch(() => {})
    },
  }

  async function once(): Promise<void> {
    const beat = beatAt(clock())
    if (beat > last) {
      last = beat
      await lookFor(new Date(beat).toISOString())
    }
    await deliver()
  }

  async function lookFor(beat: string): Promise<void> {
    let after: string | null = null
    for (;;) {
      const found = await room.looks(page, after)
      for (const look of found) await lookAt(look, beat)
      after = found.at(-1)?.id ?? null
      if (found.length < page) return
    }
  }

  /** A look that fails says nothing; the next one is held against the one before. */
  async function lookAt(look: Look, beat: string): Promise<void> {
    try {
      const looked = await lookOf(look, gateway, clock())
      if (looked === 'UNKNOWN') return
      await room.tellLook({ id: look.id, beat, answerHash: looked === 'REFUSED' ? null : looked.answerHash })
    } catch (err) {
      log.warn({ err }, 'a look for changes failed')
    }
  }

  async function deliver(): Promise<void> {
    for (;;) {
      const taken = await room.take(atOnce)
      await Promise.all(
        taken.map(async ({ id, sequence, attempt, ...due }) => {
          const sent = await sendNotice({ id, sequence, attempt, ...due }, settings, clock())
          await room.tellDelivery({ id, sequence, attempt, ...sent })
        }),
      )
      if (taken.length < atOnce) return
    }
  }
}
