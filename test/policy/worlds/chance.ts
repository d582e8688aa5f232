/** Draws that are the same for the same seed (mulberry32). */
export interface Chance {
  often(probability: number): boolean
  /** A whole number below a bound. */
  below(bound: number): number
  pick<T>(list: readonly T[]): T
  /** One of a list, more often the heavier. */
  weighed<T>(list: readonly T[], weight: (one: T) => number): T
}

export function chanceOf(seed: number): Chance {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let z = Math.imul(state ^ (state >>> 15), 1 | state)
    z = (z + Math.imul(z ^ (z >>> 7), 61 | z)) ^ z
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    often: (probability) => next() < probability,
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    weighed(list, weight) {
      let left = next() * list.reduce((sum, one) => sum + weight(one), 0)
      for (const one of list) {
        left -= weight(one)
        if (left < 0) return one
      }
      return list[list.length - 1] as (typeof list)[number]
    },
  }
}
