import type { Database } from '@xinlu/db'
import { lately, trustedOperations } from '../recorded.ts'
import { mostRows } from './told.ts'

/** An operation whose answers rested on an edition lately. */
export interface Resting {
  name: string
  trusted: boolean
  answers: number
  subjects: number
}

/** What the ledger has lately of answers that rested on an edition ("instrument/effective"), most first. */
export async function restingOn(sql: Database['admin'], edition: string): Promise<Resting[]> {
  const rows = await sql<{ hash: string; answers: number; subjects: number }[]>`
    with recent as (select index, body from ledger.record order by index desc limit ${lately})
    select body ->> 'operationHash' as hash, count(distinct r.index)::int as answers,
      count(distinct subject_id)::int as subjects
    from recent r left join ledger.about a on a.index = r.index
    where body -> 'editions' ? ${edition} group by 1 order by 2 desc, 1 limit ${mostRows}`
  const names = new Map(trustedOperations().map(({ hash, name }) => [hash, name]))
  return rows.map(({ hash, answers, subjects }) => ({
    name: names.get(hash) ?? `operation ${hash.slice(0, 8)}`,
    trusted: names.has(hash),
    answers,
    subjects,
  }))
}
