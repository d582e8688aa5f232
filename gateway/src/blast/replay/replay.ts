import type { Ground } from '../diff.ts'
import type { Operation } from '../outcome.ts'

/** A coordinate whose value is otherwise for some subjects. */
export interface ReplayChange {
  coordinate: string
  subjects: number
  examples: { subject: string; from: string; to: string }[]
}

/** What answers say otherwise when the same questions are asked under other editions. */
export interface Replayed {
  subjects: number
  operations: number
  changes: ReplayChange[]
}

export interface ReplayOptions {
  ground: Ground
  now: string
  sample: number | null
  operations: readonly Operation[]
  rules: readonly [string, string]
}

/** later */
export async function replay(_: ReplayOptions): Promise<Replayed | null> {
  return null
}
