/** Values by their key: the latest that were asked for, so many and of so many characters together as a bound says. */
export class Latest<Value> {
  readonly #most: number
  readonly #mostCharacters: number
  readonly #kept = new Map<string, { value: Value; characters: number }>()
  #characters = 0

  constructor({ most, mostCharacters }: { most: number; mostCharacters: number }) {
    this.#most = most
    this.#mostCharacters = mostCharacters
  }

  /** What is kept under a key. */
  of(key: string): Value | undefined {
    const kept = this.#kept.get(key)
    if (!kept) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    return kept.value
  }

  /** Keeps a value that weighs so many characters; one that alone would take the place of many is not kept. */
  keep(key: string, value: Value, characters: number): void {
    if (characters > this.#mostCharacters / 8 || this.#kept.has(key)) return
    this.#kept.set(key, { value, characters })
    this.#characters += characters
    for (const [oldest, { characters: freed }] of this.#kept) {
      if (this.#kept.size <= this.#most && this.#characters <= this.#mostCharacters) break
      this.#kept.delete(oldest)
      this.#characters -= freed
    }
  }

  get size(): number {
    return this.#kept.size
  }

  get characters(): number {
    return this.#characters
  }
}
