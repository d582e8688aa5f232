import type { DocumentNode } from 'graphql'

/** An operation that the server has read for one audience and found valid, with the hash that plans are kept by. */
export interface Valid {
  document: DocumentNode
  queryHash: string
}

/** Valid operations by their text: the latest so many, of at most so many characters together. */
export class Known {
  readonly #most: number
  readonly #mostCharacters: number
  readonly #valid = new Map<string, Valid>()
  #characters = 0

  constructor({ most, mostCharacters }: { most: number; mostCharacters: number }) {
    this.#most = most
    this.#mostCharacters = mostCharacters
  }

  /** What is known of a text. */
  of(text: string): Valid | undefined {
    const valid = this.#valid.get(text)
    if (valid) {
      this.#valid.delete(text)
      this.#valid.set(text, valid)
    }
    return valid
  }

  /** Keeps a valid operation; a text that alone would take the place of many is not kept. */
  keep(text: string, valid: Valid): void {
    if (text.length > this.#mostCharacters / 16 || this.#valid.has(text)) return
    this.#valid.set(text, valid)
    this.#characters += text.length
    for (const [oldest] of this.#valid) {
      if (this.#valid.size <= this.#most && this.#characters <= this.#mostCharacters) break
      this.#valid.delete(oldest)
      this.#characters -= oldest.length
    }
  }

  get size(): number {
    return this.#valid.size
  }

  get characters(): number {
    return this.#characters
  }
}
