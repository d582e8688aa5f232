/** What can be cut off: a response whose reader takes its time. */
interface Reader {
  destroy(): unknown
}

/**
 * Bodies that wait for their readers, and no more bytes of them than a bound: past it the reader who has waited longest is cut
 * off, so that those who read slowly never take the memory of those who do not.
 */
export class Slow {
  readonly #mostBytes: number
  readonly #waiting = new Map<Reader, number>()
  #bytes = 0

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  /** A reader has so many bytes left to take; none when it has taken all, or has gone. */
  waits(reader: Reader, bytes: number): void {
    this.#bytes += bytes - (this.#waiting.get(reader) ?? 0)
    if (bytes > 0) this.#waiting.set(reader, bytes)
    else this.#waiting.delete(reader)
    for (const [oldest, held] of this.#waiting) {
      if (this.#bytes <= this.#mostBytes) break
      this.#waiting.delete(oldest)
      this.#bytes -= held
      oldest.destroy()
    }
  }

  /** Bytes that wait now. */
  get bytes(): number {
    return this.#bytes
  }
}
