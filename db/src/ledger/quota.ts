import { refusal, type XinluError } from '@xinlu/schema'
import type { TransactionSql } from 'postgres'

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

/** What the keys of a batch have met so far, as the database has it; right only while the log is locked. */
export async function meetings(sql: TransactionSql, entries: readonly Asked[]): Promise<Meetings> {
  const limited = entries.filter(({ distinct }) => distinct.length > 0)
  if (limited.length === 0) return new Meetings([], [])
  const pairs = limited.flatMap(({ distinct, record }) =>
    distinct.flatMap(({ key }) => record.subjects.map((subject) => ({ key, subject }))),
  )
  const keys = [...new Set(limited.flatMap(({ distinct }) => distinct.map(({ key }) => key)))]
  const [counts, met] = await Promise.all([
    sql<{ key: string; count: number }[]>`
      select key, coalesce((select max(nth) from ledger.distinct_subject d where d.key = asked.key), 0)::int as count
      from unnest(${keys}::text[]) as asked (key)`,
    sql<{ key: string; subject: string }[]>`
      select distinct d.key, d.subject_id as subject
      from unnest(${pairs.map(({ key }) => key)}::text[], ${pairs.map(({ subject }) => subject)}::text[]) as asked (key, subject_id)
      join ledger.distinct_subject d using (key, subject_id)`,
  ])
  return new Meetings(counts, met)
}

/** Who has met whom, entry by entry. */
export class Meetings {
  readonly #counts: Map<string, number>
  readonly #met: Map<string, Set<string>>

  constructor(counts: Iterable<{ key: string; count: number }>, met: Iterable<{ key: string; subject: string }>) {
    this.#counts = new Map([...counts].map(({ key, count }) => [key, count]))
    this.#met = new Map([...this.#counts.keys()].map((key) => [key, new Set()]))
    for (const { key, subject } of met) this.#met.get(key)?.add(subject)
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
