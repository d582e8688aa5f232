import { parentPort, workerData } from 'node:worker_threads'
import { XinluError } from '@xinlu/schema'
import type { Told } from './told.ts'
import { type Trial, tried } from './tried.ts'

/** What a trial comes to. */
export type Said =
  | { told: Told }
  | { code: string; particulars: { expected: string; got: string; todo: string } | null; message: string }

/** One trial in a thread of its own, so that the door goes on answering and can end it. */
function said(): Said {
  try {
    return { told: tried(workerData as Trial) }
  } catch (error) {
    if (!(error instanceof XinluError)) return { code: 'INTERNAL', particulars: null, message: String(error) }
    const { expected, got, todo } = error.extensions
    return { code: error.code, particulars: { expected, got, todo }, message: error.message }
  }
}

parentPort?.postMessage(said())
