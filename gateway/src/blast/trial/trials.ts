import { Worker } from 'node:worker_threads'
import type { Database } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import { recordedIn } from '../recorded.ts'
import { placeOf, policyPlace } from './places.ts'
import { restingOn } from './resting.ts'
import type { Said } from './thread.ts'
import type { Told } from './told.ts'
import type { Trial } from './tried.ts'

/** What the door is asked to try. */
export interface Tried {
  place: string
  text: string
}

export interface TrialsOptions {
  /** Looks into the whole database and writes nothing. */
  sql: Database['admin']
  /** The text of the policy of this house. */
  policy: string
  clock: () => number
  /** Milliseconds that one trial has. */
  withinMs: number
}

/** Characters of a file that is tried: ten times the largest there is. */
export const mostText = 100_000

/** Recorded operations that are decided again, those asked last first; `xinlu policy diff` takes ten times as many. */
const mostOperations = 200

/** Megabytes that a trial may take. */
const mostMemory = 512

/**
 * 试改: what a changed file would do, one at a time, each in a thread of its own that is ended past its time. Nothing of it is kept:
 * the text goes to the thread and ends with it. BAD_INPUT, TOO_LARGE, UNAVAILABLE, TIMEOUT.
 */
export function trialsOf({ sql, policy, clock, withinMs }: TrialsOptions): (tried: Tried) => Promise<Told> {
  let underWay = false
  return async ({ place, text }) => {
    if (text.length > mostText)
      throw refusal('TOO_LARGE', {
        expected: `at most ${mostText} characters`,
        got: String(text.length),
        todo: 'try one file at a time',
      })
    if (underWay)
      throw refusal('UNAVAILABLE', {
        expected: 'one trial at a time',
        got: 'another is under way',
        todo: 'try again in some seconds',
      })
    underWay = true
    try {
      const now = new Date(clock()).toISOString()
      const against = place === policyPlace ? null : placeOf(place).against?.place
      const recorded = await recordedIn(sql, now, place === policyPlace ? mostOperations : 0)
      const told = await inThread({ place, text, policy, recorded, now }, withinMs)
      const [, edition] = /^db\/rules\/(.+)$/.exec(against ?? '') ?? []
      return edition && told.changed ? { ...told, resting: await restingOn(sql, edition) } : told
    } finally {
      underWay = false
    }
  }
}

async function inThread(trial: Trial, withinMs: number): Promise<Told> {
  // Its own way of reading files: nothing of how this process was started is handed on.
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: trial,
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  })
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    const got = `not after ${withinMs} ms`
    late.reject(refusal('TIMEOUT', { expected: 'an answer', got, todo: 'try it with `xinlu policy diff`' }))
  }, withinMs)
  try {
    return toldBy(await Promise.race([heard(thread), late.promise]))
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}

const heard = (thread: Worker) =>
  new Promise<Said>((resolve, reject) => {
    const lost = (error?: unknown) =>
      reject(
        refusal(
          'UNAVAILABLE',
          { expected: 'the trial to end', got: 'it did not', todo: 'try it with `xinlu policy diff`' },
          error,
        ),
      )
    thread.once('message', resolve)
    thread.once('error', lost)
    thread.once('exit', () => lost())
  })

/** A tried file that cannot stand is the caller's to correct, not a fault of this house. */
function toldBy(said: Said): Told {
  if ('told' in said) return said.told
  if (said.particulars === null) throw new Error(said.message)
  throw refusal(said.code === 'EDITION_FAULT' ? 'BAD_INPUT' : 'UNAVAILABLE', said.particulars)
}
