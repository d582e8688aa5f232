import type { Given, Part } from './part.ts'

/** Starts the gateway that comes as a Rust binary over the subgraphs' addresses. */
export async function startRust(_given: Given): Promise<Part> {
  throw new Error('not yet')
}
