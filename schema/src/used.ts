import { AsyncLocalStorage } from 'node:async_hooks'

/** What one answer rested on: the subjects that were met and the editions of law that were read. */
export interface Used {
  subjects: Set<string>
  editions: Set<string>
}

const current = new AsyncLocalStorage<Used>()

/** Runs the making of one answer and collects what it uses. */
export function collecting<T>(used: Used, run: () => T): T {
  return current.run(used, run)
}

/** Notes the subjects that a store gives, so that the ledger can say whom an answer touched. */
export function met(ids: Iterable<string>): void {
  const used = current.getStore()
  if (used) for (const id of ids) used.subjects.add(id)
}

/** Notes an edition of law that a finding read, `instrument/effective`. */
export function read(edition: string): void {
  current.getStore()?.editions.add(edition)
}

/** Runs what an answer does not rest on, such as the finding that a row is not the viewer's: nothing of it is noted. */
export function unnoted<T>(run: () => T): T {
  return current.run({ subjects: new Set(), editions: new Set() }, run)
}
