import type { Sql } from 'postgres'

/**
 * 销毁: takes the plain records of answers before an instant (`$1`) away, with what they say of subjects, and operations that no record
 * names any more. Leaves, checkpoints and receipts that people hold stand.
 */
export const recordsGone = [
  `with gone as (delete from ledger.record where at < $1 returning index),
    about as (delete from ledger.about using gone where about.index = gone.index)
    delete from ledger.distinct_subject using gone where distinct_subject.index = gone.index`,
  `delete from ledger.operation
    where $1::timestamptz is not null
    and not exists (select 1 from ledger.record where record.body ->> 'operationHash' = operation.hash)`,
] as const

/** Destroys the plain records before an instant; gives how many. As the owner. */
export async function destroyRecords(sql: Sql, before: string): Promise<number> {
  return await sql.begin(async (tx) => {
    // No entry is written meanwhile.
    await tx`lock table ledger.leaf in exclusive mode`
    const [row] = await tx<{ due: number }[]>`select count(*)::int as due from ledger.record where at < ${before}`
    for (const statement of recordsGone) await tx.unsafe(statement, [before])
    return row?.due ?? 0
  })
}
