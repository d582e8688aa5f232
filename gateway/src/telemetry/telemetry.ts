/** The parts of a request that are timed. `fetch` is one planned fetch, `ledger` the way of an answer past canary and ledger. */
export const parts = ['request', 'decide', 'execute', 'fetch', 'ledger'] as const
export type Part = (typeof parts)[number]

/** What is said of a part: only words of closed lists, never a value, an id or a name of anybody. */
export type Labels = Partial<Record<(typeof labelNames)[number], string>>
export const labelNames = ['operation', 'role', 'code', 'subgraph', 'how', 'why'] as const

/** Says more of a part while it runs. */
export type Say = (labels: Labels) => void

/** Watches the parts of requests. Where nobody watches there is none: it is null, and a part is a plain call. */
export interface Telemetry {
  part<Result>(name: Part, labels: Labels, run: (say: Say) => Promise<Result>): Promise<Result>
  close(): Promise<void>
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
    async close() {
      await Promise.all([first.close(), inner.close()])
    },
  }
}
