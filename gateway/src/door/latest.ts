/** Values by their key: the latest that were asked for, so many and of so much weight together as a bound says. */
export class Latest<Value> {
  readonly #most: number
  readonly #mostWeight: number
  readonly #kept = new Map<string, { value: Value; weight: number }>()
  #weight = 0

  constructor({ most, mostWeight }: { most: number; mostWeight: number }) {
    this.#most = most
    this.#mostWeight = mostWeight
  }

  /** What is kept under a key. */
  of(key: string): Value | undefined {
    const kept = this.#kept.get(key)
    if (!kept) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    return kept.value
  }

  /** Keeps a value of a weight; one that alone would take the place of many is not kept. */
  keep(key: string, value: Value, weight: number): void {
    if (weight > this.#mostWeight / 8 || this.#kept.has(key)) return
    this.#kept.set(key, { value, weight })
    this.#weight += weight
    for (const [oldest, { weight: freed }] of this.#kept) {
      if (this.#kept.size <= this.#most && this.#weight <= this.#mostWeight) break
      this.#kept.delete(oldest)
      this.#weight -= freed
    }
  }

  get size(): number {
    return this.#kept.size
  }

  get weight(): number {
    return this.#weight
  }
}
