import { createHash } from 'node:crypto'

/** What was found of the latest so many texts, by their hash, so that neither long texts nor many are kept. */
export class Recent<Found> {
  readonly #most: number
  readonly #found = new Map<string, Found>()

  constructor(most: number) {
    this.#most = most
  }

  /** What is known of a text; else it is found and, unless it is undefined, kept. */
  of(text: string, find: (text: string) => Found): Found {
    const hash = createHash('sha256').update(text).digest('base64')
    const known = this.#found.get(hash)
    if (known !== undefined) {
      this.#found.delete(hash)
      this.#found.set(hash, known)
      return known
    }
    const found = find(text)
    if (found === undefined) return found
    this.#found.set(hash, found)
    if (this.#found.size > this.#most) this.#found.delete(this.#found.keys().next().value as string)
    return found
  }

  get size(): number {
    return this.#found.size
  }
}
