import { refusal, type XinluError } from '@xinlu/schema/errors'
import type { Logger } from 'pino'
import type { Send } from './forward.ts'
import { type Loss, Lost } from './lost.ts'
import type { Telemetry } from './telemetry/telemetry.ts'

/** 熔断: after how many fetches in a row without an answer a room is left alone, and for how many milliseconds. */
export interface BreakerSettings {
  failures: number
  pauseMs: number
}

/** Where nothing else is said. */
export const usualBreaker: BreakerSettings = { failures: 5, pauseMs: 5_000 }

/** What befell a room that is hosted apart: asked once more, left alone, asked nothing meanwhile, back. */
export type RoomEvent = 'AGAIN' | 'OPENED' | 'REFUSED' | 'CLOSED'

/** Hears what befalls rooms. */
export type RoomHeard = (subgraph: string, event: RoomEvent) => void

/** Tells metrics each event, and the log the two that an operator acts on. */
export function heardBy(log: Logger, telemetry: Pick<Telemetry, 'room'> | null): RoomHeard {
  return (subgraph, event) => {
    telemetry?.room(subgraph, event)
    if (event === 'OPENED')
      log.error({ subgraph }, 'a subgraph is left alone: it has not answered several times in a row')
    if (event === 'CLOSED') log.warn({ subgraph }, 'a subgraph that was left alone answers again')
  }
}

/**
 * What counts against a room: that it is not there or not well. How much an answer holds and how long a caller waits are the
 * question's and the caller's, and would let one question, or what is hidden from it, close the room for everybody.
 */
const counts: ReadonlySet<Loss> = new Set(['UNREACHED', 'SENT_AWAY', 'LATE', 'NO_ANSWER'])

/**
 * A room's `Send` with a breaker around it. After `failures` losses in a row it refuses at once with UNAVAILABLE, which says in how many
 * seconds to ask again; after the pause one fetch is let through, and its outcome decides for all. Any answer closes it. `now` in
 * milliseconds, of a clock that does not jump.
 */
export function breaking(
  send: Send,
  { failures, pauseMs }: BreakerSettings,
  heard: (event: RoomEvent) => void,
  now: () => number = () => performance.now(),
): Send {
  let lost = 0
  /** When the next fetch may try; null while the room is well. */
  let until: number | null = null
  let trying = false

  return async (request) => {
    if (until !== null) {
      const left = until - now()
      if (left > 0 || trying) {
        heard('REFUSED')
        throw leftAlone(left > 0 ? left : pauseMs)
      }
      trying = true
    }
    const tries = trying
    try {
      const answer = await send(request)
      lost = 0
      if (until !== null) heard('CLOSED')
      until = null
      return answer
    } catch (error) {
      if (error instanceof Lost && counts.has(error.why)) failed(tries)
      throw error
    } finally {
      if (tries) trying = false
    }
  }

  function failed(trial: boolean): void {
    lost += 1
    if (until === null ? lost < failures : !trial) return
    if (until === null) heard('OPENED')
    until = now() + pauseMs
  }
}

/** The refusal of a room that is left alone: the same for everybody, whatever was asked. */
function leftAlone(ms: number): XinluError {
  return refusal('UNAVAILABLE', {
    expected: 'an answer from the source of this section',
    got: 'none: it is being left alone to recover',
    todo: `use the rest, and ask again in ${Math.max(1, Math.ceil(ms / 1000))} seconds`,
  })
}
