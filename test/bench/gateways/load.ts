import type { Receipt } from '@xinlu/db'
import { type Asking, asking, operation } from '../../houseOn.ts'
import type { SentPart } from '../../houseProcess.ts'
import { takeWeighings } from '../../weighings.ts'

/** An answer as its client got it, with its receipt. */
export interface Kept {
  text: string
  receipt: Receipt
}

/** What clients got while so many doors stood. */
export interface Phase {
  name: string
  milliseconds: number
  reads: number[]
  writes: number[]
  /** Requests that no door took, and that were sent to the other. */
  turnedAway: number
  /** Answers without data, by the code of the first error. */
  refused: Record<string, number>
}

/** Clients that go to the doors by turns, and to the next where one does not answer. */
export interface Clients {
  kept: Kept[]
  taken: Map<string, { taken: number; replayed: boolean }>
  /** Ends the phase, and begins the next. */
  phase(name: string): void
  /** Waits until what is under way has come; gives the phases. */
  end(): Promise<Phase[]>
}

export interface LoadOptions {
  doors: () => readonly string[]
  token: (role: string) => Promise<string>
  usccs: readonly string[]
  parts: readonly SentPart[]
  readers: number
  writers: number
}

/** Readers ask for profiles with a receipt, writers send parts of a feed with their keys, until they are told to end. */
export function clientsAt({ doors, token, usccs, parts, readers, writers }: LoadOptions): Clients {
  const phases: Phase[] = []
  const kept: Kept[] = []
  const taken: Clients['taken'] = new Map()
  const waiting = [...parts]
  let turn = 0
  let going = true
  let began = 0
  const current = () => phases.at(-1) as Phase
  const phase = (name: string) => {
    if (phases.length > 0) current().milliseconds = performance.now() - began
    began = performance.now()
    phases.push({ name, milliseconds: 0, reads: [], writes: [], turnedAway: 0, refused: {} })
  }
  phase('all doors')

  /** Asks the next door, and the one after it where a connection is gone or refused: what a door says is an answer. */
  async function ask(role: string, ...question: Parameters<Asking>) {
    for (let tries = 0; ; tries += 1) {
      const all = doors()
      try {
        return await asking(all[turn++ % all.length] as string, () => token(role))(...question)
      } catch (error) {
        if (!(error instanceof TypeError) || tries > 50) throw error
        current().turnedAway += 1
      }
    }
  }
  const refused = (errors: { extensions?: { code?: string } }[] | undefined) => {
    const code = String(errors?.[0]?.extensions?.code)
    current().refused[code] = (current().refused[code] ?? 0) + 1
  }

  async function read(): Promise<void> {
    for (let i = 0; going; i += 1) {
      const asked = performance.now()
      const key = { uscc: usccs[(turn + i) % usccs.length] }
      const headers = { 'x-receipt': '1' }
      const { data, errors, text } = await ask('dashboard', operation('dashboard-profile'), { key }, { headers })
      if (!data) {
        refused(errors)
        continue
      }
      current().reads.push(performance.now() - asked)
      kept.push({ text, receipt: JSON.parse(text).extensions.receipt })
    }
  }

  async function write(): Promise<void> {
    for (let part = waiting.shift(); part && going; part = waiting.shift()) {
      const { key, station, kind, lines } = part
      for (;;) {
        const asked = performance.now()
        const { data, errors } = await ask('overload-clerk', takeWeighings, { input: { key, station, kind, lines } })
        if (!data?.takeWeighings) {
          refused(errors)
          continue
        }
        current().writes.push(performance.now() - asked)
        taken.set(key, data.takeWeighings)
        break
      }
    }
  }

  const all = Promise.all([
    ...Array.from({ length: readers }, () => read()),
    ...Array.from({ length: writers }, () => write()),
  ])
  return {
    kept,
    taken,
    phase,
    async end() {
      going = false
      await all
      current().milliseconds = performance.now() - began
      return phases
    },
  }
}

/** The value below which this share of them lies; of none, none. */
export const quantile = (all: readonly number[], share: number): number | null =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? null
