import type { IncomingMessage } from 'node:http'
import type { ReadBy, Standing as ReplicaStanding } from '@xinlu/db/replica'
import type { SubgraphAnswer } from '@xinlu/schema'
import type { RoomEvent } from '../breaker.ts'
import type { Standing } from '../door/places.ts'

/**
 * The parts of a request that are timed. `plan` is what is done once for each operation as decided, `fetch` one planned fetch,
 * `ledger` the way of an answer past canary and ledger, `answer` a fetch as a subgraph that is hosted apart answers it.
 */
export const parts = ['request', 'decide', 'plan', 'execute', 'fetch', 'ledger', 'answer'] as const
export type Part = (typeof parts)[number]

/** What is said of a part: only words of closed lists and counts, never a value, an id or a name of anybody. */
export type Labels = Partial<Record<(typeof labelNames)[number], string>>
export const labelNames = [
  'operation',
  'role',
  'purpose',
  'code',
  'limit',
  'subgraph',
  'entities',
  'how',
  'why',
] as const

/** Says more of a part while it runs. */
export type Say = (labels: Labels) => void

/** What a request says of the trace that it belongs to, and where it comes from. */
export type Arrived = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } }

/** Watches the parts of requests. Where nobody watches there is none: it is null, and a part is a plain call. */
export interface Telemetry {
  part<Result>(name: Part, labels: Labels, run: (say: Say) => Promise<Result>): Promise<Result>
  /** Runs what came from a peer, as part of the peer's trace where that peer is one that is followed. */
  arriving<Result>(from: Arrived, run: () => Promise<Result>): Promise<Result>
  /** The W3C traceparent for whoever is asked now; undefined where nothing is traced. */
  traceparent(): string | undefined
  /** Hears of a batch of the access ledger: so many entries in so many milliseconds. */
  batch(entries: number, milliseconds: number): void
  /** Is told how to learn what stands at the places of a door. */
  places(standing: () => readonly Standing[]): void
  /** Hears what befell a room that is hosted apart. */
  room(subgraph: string, event: RoomEvent): void
  /** Hears what answered a fetch that reads, where there is a replica. */
  read(subgraph: string, by: ReadBy): void
  /** Hears how the replica stands, when that changes. */
  replica(standing: ReplicaStanding): void
  close(): Promise<void>
}

/** What a watcher does of what it does not care for. */
export const unmoved: Pick<Telemetry, 'arriving' | 'traceparent' | 'batch' | 'places' | 'room' | 'read' | 'replica'> = {
  arriving: (_, run) => run(),
  traceparent: () => undefined,
  batch() {},
  places() {},
  room() {},
  read() {},
  replica() {},
}

/** Says it to nobody. */
export const silent: Say = () => {}

/** Runs a part of a request, watched where somebody watches. */
export function watched<Result>(
  telemetry: Telemetry | null,
  name: Part,
  labels: Labels,
  run: (say: Say) => Promise<Result>,
): Promise<Result> {
  return telemetry ? telemetry.part(name, labels, run) : run(silent)
}

/** The same for a part that came over the wire, and may belong to a trace of who sent it. */
export function watchedFrom<Result>(
  telemetry: Telemetry | null,
  from: Arrived,
  name: Part,
  labels: Labels,
  run: (say: Say) => Promise<Result>,
): Promise<Result> {
  return telemetry ? telemetry.arriving(from, () => telemetry.part(name, labels, run)) : run(silent)
}

/** What stands around each answer of a subgraph that is hosted apart; nothing where nobody watches. */
export function aroundOf(telemetry: Telemetry | null, subgraph: string) {
  if (!telemetry) return {}
  return {
    around: (from: Arrived, answer: () => Promise<SubgraphAnswer>) =>
      watchedFrom(telemetry, from, 'answer', { subgraph }, async (say) => sayCode(await answer(), say)),
  }
}

/** Says the code of a subgraph's first error, if it has one; gives the answer on. */
export function sayCode(answer: SubgraphAnswer, say: Say): SubgraphAnswer {
  if (answer.errors?.length) say({ code: String(answer.errors[0]?.extensions?.code ?? 'OTHER') })
  return answer
}

/** Several watchers as one, the first outermost. */
export function together(all: readonly Telemetry[]): Telemetry | null {
  const [first, ...rest] = all
  if (!first) return null
  const inner = together(rest)
  if (!inner) return first
  return {
    part: (name, labels, run) =>
      first.part(name, labels, (say) =>
        inner.part(name, labels, (sayInside) =>
          run((more) => {
            say(more)
            sayInside(more)
          }),
        ),
      ),
    arriving: (from, run) => first.arriving(from, () => inner.arriving(from, run)),
    traceparent: () => first.traceparent() ?? inner.traceparent(),
    batch(entries, milliseconds) {
      first.batch(entries, milliseconds)
      inner.batch(entries, milliseconds)
    },
    places(standing) {
      first.places(standing)
      inner.places(standing)
    },
    room(subgraph, event) {
      first.room(subgraph, event)
      inner.room(subgraph, event)
    },
    read(subgraph, by) {
      first.read(subgraph, by)
      inner.read(subgraph, by)
    },
    replica(standing) {
      first.replica(standing)
      inner.replica(standing)
    },
    async close() {
      await Promise.all([first.close(), inner.close()])
    },
  }
}
