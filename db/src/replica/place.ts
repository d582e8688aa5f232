import type { Sql } from 'postgres'

/** Where a server is in the log of a database: in which database's, on which branch of it, up to which byte. */
export interface Place {
  cluster: string
  timeline: number
  at: bigint
}

interface Row {
  cluster: string
  timeline: number
  at: string
}

const placeIn = (row: Row | undefined): Place | null => (row ? { ...row, at: BigInt(row.at) } : null)

/**
 * How far the database's own log goes: everything that anybody can have seen in it lies before. What is recorded is seen once it is
 * flushed, or, where the server does not wait for its disk, once it is logged.
 */
export async function loggedUpTo(sql: Sql): Promise<Place | null> {
  const [row] = await sql<Row[]>`
    select (select system_identifier::text from pg_control_system()) as cluster,
      (select timeline_id from pg_control_checkpoint()) as timeline,
      (case when current_setting('synchronous_commit') = 'off'
        then pg_current_wal_insert_lsn() else pg_current_wal_flush_lsn() end - '0/0'::pg_lsn)::text as at`
  return placeIn(row)
}

/** How far a replica has taken the log over; null for a server that is none, or no longer. */
export async function replayedUpTo(sql: Sql): Promise<Place | null> {
  const [row] = await sql<Row[]>`
    select (select system_identifier::text from pg_control_system()) as cluster,
      (select timeline_id from pg_control_checkpoint()) as timeline,
      coalesce(pg_last_wal_replay_lsn() - '0/0'::pg_lsn, 0)::text as at
    where pg_is_in_recovery()`
  return placeIn(row)
}
