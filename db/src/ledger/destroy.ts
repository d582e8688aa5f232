import type { Sql } from 'postgres'

/**
 * 销毁: destroys the plain records of answers before an instant, with what they say of subjects, and operations that no record
 * names any more; gives how many records. As the owner. Leaves, checkpoints and receipts that people hold stand.
 */
export async function destroyRecords(sql: Sql, before: string): Promise<number> {
  return await sql.begin(async (tx) => {
    // No entry is written meanwhile.
    await tx`lock table ledger.leaf in exclusive mode`
    const [row] = await tx<{ destroyed: number }[]>`
      with gone as (delete from ledger.record where at < ${before} returning index),
      about as (delete from ledger.about using gone where about.index = gone.index),
      met as (delete from ledger.distinct_subject using gone where distinct_subject.index = gone.index)
      select count(*)::int as destroyed from gone`
    await tx`
      delete from ledger.operation
      where not exists (select 1 from ledger.record where record.body ->> 'operationHash' = operation.hash)`
    return row?.destroyed ?? 0
  })
}
