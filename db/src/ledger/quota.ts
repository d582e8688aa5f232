import { refusal, type XinluError } from '@xinlu/schema/errors'
import type { Sql } from 'postgres'

/** 配额: a key may meet so many different subjects and no more. */
export interface DistinctLimit {
  key: string
  most: number
}

/** A subject that a key meets for the first time, with its number among the key's. */
export interface FirstMeeting {
  key: string
  subjectId: string
  nth: number
}

interface Asked {
  record: { subjects: readonly string[] }
  distinct: readonly DistinctLimit[]
}

/** Subjects that are remembered of all keys together. */
const remembered = 500_000

/** Who has met whom, entry by entry, as the writer of the log knows it; what it does not know it reads. */
export class Meetings {
  readonly #counts = new Map<string, number>()
  readonly #met = new Map<string, Set<string>>()
  #size = 0

  /** Forgets everything: another process has written, or nobody knows. */
  forget(): void {
    this.#counts.clear()
    this.#met.clear()
    this.#size = 0
  }

  /** Reads what the keys of a batch have met so far, where it is not known yet. */
  async know(sql: Sql, entries: readonly Asked[]): Promise<void> {
    if (this.#size > remembered) this.forget()
    const keys = new Set(entries.flatMap(({ distinct }) => distinct.map(({ key }) => key)))
    const unknown = [...keys].filter((key) => !this.#counts.has(key))
    if (unknown.length === 0) return
    const rows = await sql<{ key: string; subject: string }[]>`
      select key, subject_id as subject from ledger.distinct_subject where key = any(${unknown}::text[])`
    for (const key of unknown) {
      const met = new Set(rows.flatMap((row) => (row.key === key ? [row.subject] : [])))
      this.#met.set(key, met)
      this.#counts.set(key, met.size)
      this.#size += met.size
    }
  }

  /** What an entry meets first, now taken as met; or QUOTA_EXCEEDED, and nothing is taken. */
  meet({ distinct, record }: Asked): FirstMeeting[] | XinluError {
    const subjects = [...new Set(record.subjects)]
    const fresh = new Map<string, string[]>()
    for (const { key, most } of distinct) {
      const found = subjects.filter((subject) => !this.#met.get(key)?.has(subject))
      const count = this.#counts.get(key) ?? 0
      if (found.length > 0 && count + found.length > most) return exceeded(most, count, found.length)
      fresh.set(key, found)
    }
    return [...fresh].flatMap(([key, found]) => {
      const count = this.#counts.get(key) ?? 0
      this.#counts.set(key, count + found.length)
      this.#size += found.length
      return found.map((subjectId, i) => {
        this.#met.get(key)?.add(subjectId)
        return { key, subjectId, nth: count + i + 1 }
      })
    })
  }
}

function exceeded(most: number, count: number, more: number): XinluError {
  return refusal('QUOTA_EXCEEDED', {
    expected: `at most ${most} different subjects`,
    got: `${more} more after ${count}`,
    todo: 'ask about fewer subjects, or request a larger quota',
  })
}
