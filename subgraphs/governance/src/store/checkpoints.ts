import type { Db } from '@xinlu/schema'

/** The first head of the log that was signed at or after an instant; null while there is none. Read from the end: what is asked for is recent. */
export async function checkpointSince(db: Db, at: string): Promise<string | null> {
  const [row] = await db.$client<{ note: string }[]>`
    select note from ledger.checkpoint where size > coalesce(
      (select size from ledger.checkpoint where at < ${at} order by size desc limit 1), 0)
    order by size limit 1`
  return row?.note ?? null
}
