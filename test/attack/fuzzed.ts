import { XinluError } from '@xinlu/schema/errors'
import fc from 'fast-check'
import { computedSince } from '../computed.ts'
import { mutatedFrom } from './mutated.ts'
import type { Reader } from './readers.ts'

/** Milliseconds of computing that one input may take. */
const longest = 2_000

export interface Fuzzed {
  reader: string
  executions: number
  refused: number
  /** What the dearest input took of computing, in milliseconds. */
  slowest: number
  /** What was found, with the smallest input that shows it in base64; null where nothing was. */
  finding: string | null
}

/** Gives a reader so many changed inputs: each is read, or refused with a code of the list, in time. The same seed gives the same. */
export async function fuzzed({ name, corpus, read }: Reader, runs: number, seed: number): Promise<Fuzzed> {
  const came: Fuzzed = { reader: name, executions: 0, refused: 0, slowest: 0, finding: null }
  const property = fc.asyncProperty(mutatedFrom(corpus), async (bytes) => {
    const computed = computedSince()
    came.executions += 1
    try {
      await read(bytes)
    } catch (error) {
      // A coded refusal is an answer; one that says that the fault is ours is not.
      if (!(error instanceof XinluError) || error.code === 'INTERNAL') throw error
      came.refused += 1
    }
    const took = computed()
    came.slowest = Math.max(came.slowest, took)
    if (took > longest) throw new Error(`${Math.round(took)} ms`)
  })
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    numRuns: runs,
    seed,
    endOnFailure: false,
  })
  if (failed) {
    const input = counterexample?.[0].toString('base64').slice(0, 2_000)
    came.finding = `${errorInstance instanceof Error ? errorInstance.stack : String(errorInstance)}\n  input ${input}`
  }
  return came
}
