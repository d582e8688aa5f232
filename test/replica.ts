import { setTimeout as sleep } from 'node:timers/promises'
import postgres, { type Sql } from 'postgres'
import { baseBackupOf } from './baseBackup.ts'

/** A streaming replica, and its owner's way in. */
export interface TestReplica {
  /** DATABASE_READ_URL of a database of it. */
  urlOf(database: string): string
  office: Sql
  /** How many rows a table of a database has there. */
  rowsOf(database: string, table: string): Promise<number>
  /** Waits until it has all that is recorded now. */
  caughtUp(): Promise<void>
  stop(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

/** A replica of a server on this machine that is given by its owner's URL: its files, and the rest of its log as it streams. */
export async function replicaOf(url: string): Promise<TestReplica> {
  const { hostname, port: mainPort, username, password } = new URL(url)
  const base = await baseBackupOf(url)
  const main = postgres(url, { max: 1, onnotice: () => {} })
  const upstream = `host=${hostname} port=${mainPort} user=${username} password=${password}`
  const { port, office, start, stop } = await base.serve('standby', { primary_conninfo: upstream })
  const urlOf = (database: string) => `postgres://127.0.0.1:${port}/${database}`
  return {
    ...{ urlOf, office, start, stop },
    async rowsOf(database, table) {
      const sql = postgres(urlOf(database), { username, password, max: 1 })
      const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ${sql(table)}`
      await sql.end()
      return row?.n ?? 0
    },
    async caughtUp() {
      const [row] = await main<{ at: string }[]>`select pg_current_wal_flush_lsn()::text as at`
      for (;;) {
        const [has] = await office`select pg_last_wal_replay_lsn() >= ${row?.at ?? ''}::pg_lsn as there`
        if (has?.there) return
        await sleep(5)
      }
    },
    async close() {
      await main.end()
      await base.close()
    },
  }
}
