/** Who reads a setting: the gateway with its house, a room hosted apart, a terminal, or only the proofs of `test`. */
export type Reader = 'house' | 'room' | 'terminal' | 'proof'

/** One setting as whoever runs the house must know it. */
export interface Setting {
  name: string
  /** What it takes. */
  form: string
  /** What holds where it is left out. */
  usual: string
  says: string
  readers: readonly Reader[]
  /** Its value is never written anywhere. */
  secret?: true
}

export const all: readonly Reader[] = ['house', 'room', 'terminal']
export const served: readonly Reader[] = ['house', 'room']
export const house: readonly Reader[] = ['house']
