/** A stream of chance that belongs to one thing: the same seed, stream and index draw the same again. */
export interface Chance {
  /** A number from 0 up to but not including 1. */
  next(): number
  /** True with the given probability. */
  often(probability: number): boolean
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** One of the list. */
  pick<T>(list: readonly T[]): T
}

/** The chance of thing `index` of a stream. Random access is what lets streams refer to each other without being kept. */
export function chanceOf(seed: number, stream: string, index: number): Chance {
  let state = mixed(mixed(mixed(textHash(stream) ^ seed) ^ index) ^ Math.floor(index / 2 ** 32))
  const next = () => {
    // splitmix32: whole-number arithmetic only, so that every machine draws the same
    state = (state + 0x9e3779b9) | 0
    return mixed(state) / 2 ** 32
  }
  return {
    next,
    often: (probability) => next() < probability,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
  }
}

/**
 * Where `index` lands when 0 … size−1 are shuffled: different indices land on different places. `index` and `size` stay
 * under 10^6 and 10^9, so that the product is exact.
 */
export function scattered(index: number, size: number, key: number): number {
  let step = (mixed(key ^ size) % size) | 1
  while (commonDivisor(step, size) !== 1) step += 2
  return (index * step + (mixed(key) % size)) % size
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}

function mixed(value: number): number {
  let z = value | 0
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
  return (z ^ (z >>> 15)) >>> 0
}

function textHash(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
