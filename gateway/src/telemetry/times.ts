import type { Labels } from './telemetry.ts'
import { toldOf } from './words.ts'

/** Seconds by which times are told apart. */
export const buckets = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10]

type Label = keyof Labels

/** Times that have the same labels: how many in each bucket, the last for what is longer than all, and their sum. */
interface Series {
  words: string[]
  counts: number[]
  sum: number
}

/**
 * A histogram of seconds by labels. The library's own checks and hashes its labels at each observation, which is 5 % of an answer
 * (`test/bench/telemetry.ts`): here an observation is a look-up and three additions, and all else waits until somebody reads.
 */
export class Times {
  readonly #name: string
  readonly #help: string
  readonly #labels: readonly Label[]
  readonly #series = new Map<string, Series>()

  constructor(name: string, help: string, labels: readonly Label[]) {
    this.#name = name
    this.#help = help
    this.#labels = labels
  }

  /** Counts one; what is not said of it is OK for a code, else none. */
  observe(said: Labels, seconds: number): void {
    let key = ''
    for (const label of this.#labels) key += `${wordOf(label, said)}\n`
    let series = this.#series.get(key)
    if (!series) {
      series = {
        words: this.#labels.map((label) => wordOf(label, said)),
        counts: buckets.map(() => 0).concat(0),
        sum: 0,
      }
      this.#series.set(key, series)
    }
    let at = 0
    while (at < buckets.length && seconds > (buckets[at] as number)) at += 1
    series.counts[at] = (series.counts[at] as number) + 1
    series.sum += seconds
  }

  /** In the text format of Prometheus, each bucket with all that are shorter. */
  text(): string {
    const lines = [`# HELP ${this.#name} ${this.#help}`, `# TYPE ${this.#name} histogram`]
    for (const { words, counts, sum } of this.#series.values()) {
      const labels = this.#labels.map((label, i) => `${label}=${quoted(words[i] as string)}`)
      let below = 0
      for (const [i, count] of counts.entries()) {
        below += count
        lines.push(`${this.#name}_bucket{${[`le="${buckets[i] ?? '+Inf'}"`, ...labels].join()}} ${below}`)
      }
      const braces = labels.length > 0 ? `{${labels.join()}}` : ''
      lines.push(`${this.#name}_sum${braces} ${sum}`, `${this.#name}_count${braces} ${below}`)
    }
    return `${lines.join('\n')}\n`
  }
}

const wordOf = (label: Label, said: Labels) => toldOf(label, said[label] ?? (label === 'code' ? 'OK' : 'none'))

const quoted = (word: string) => `"${word.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"')}"`
