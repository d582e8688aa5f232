import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { nativeFolder, nobody, programsFor } from '@xinlu/db'
import postgres, { type Sql } from 'postgres'
import { freePort } from './given.ts'

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

/** What a server makes anew, as PostgreSQL's manual names it for a base backup by the low-level calls. */
const left = new Set(['postmaster.pid', 'postmaster.opts', 'pg_wal', 'pg_replslot', 'pg_stat_tmp', 'pg_subtrans'])

/**
 * A replica of a server on this machine that is given by its owner's URL, made without pg_basebackup: its files as they are while it
 * runs, the label that says from where on its log makes them whole, and the rest of the log as it streams.
 */
export async function replicaOf(url: string): Promise<TestReplica> {
  const main = postgres(url, { max: 1, onnotice: () => {} })
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-replica-'))
  const data = join(folder, 'data')
  const root = process.getuid?.() === 0
  const as = root ? nobody : {}
  const bin = join(programsFor(await nativeFolder(), root ? nobody : null), 'bin')
  const port = await freePort()
  const { hostname, port: mainPort, username, password } = new URL(url)
  const [from] = await main<{ data_directory: string }[]>`show data_directory`
  await main`select pg_backup_start('replica', true)`
  cpSync(from?.data_directory ?? '', data, { recursive: true, filter: (path) => !left.has(basename(path)) })
  const [words] = await main<{ label: string }[]>`select labelfile as label from pg_backup_stop(false)`
  for (const made of ['pg_wal/archive_status', 'pg_wal/summaries', 'pg_replslot', 'pg_stat_tmp', 'pg_subtrans'])
    mkdirSync(join(data, made), { recursive: true })
  writeFileSync(join(data, 'backup_label'), words?.label ?? '')
  writeFileSync(join(data, 'standby.signal'), '')
  const upstream = `host=${hostname} port=${mainPort} user=${username} password=${password}`
  writeFileSync(join(data, 'postgresql.auto.conf'), `primary_conninfo = '${upstream}'\n`)
  chmodSync(data, 0o700)
  if (root) {
    chownSync(folder, nobody.uid, nobody.gid)
    execFileSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, data])
  }
  const urlOf = (database: string) => `postgres://127.0.0.1:${port}/${database}`
  const office = postgres({
    port,
    host: '127.0.0.1',
    username,
    password,
    database: 'postgres',
    max: 1,
    onnotice: () => {},
  })
  let server: ReturnType<typeof spawn> | null = null
  const start = async () => {
    const options = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off', max_connections: '200' }
    const said = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...said], {
      ...as,
      cwd: folder,
      stdio: 'ignore',
    })
    for (let tries = 0; tries < 400; tries += 1) {
      if (
        await office`select 1`.then(
          () => true,
          () => false,
        )
      )
        return
      await sleep(50)
    }
    throw new Error('the replica does not start')
  }
  const stop = async () => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGQUIT')
    await ended
  }
  await start()
  return {
    urlOf,
    office,
    async rowsOf(database, table) {
      const sql = postgres(urlOf(database), { username, password, max: 1 })
      const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ${sql(table)}`
      await sql.end()
      return row?.n ?? 0
    },
    start,
    stop,
    async caughtUp() {
      const [row] = await main<{ at: string }[]>`select pg_current_wal_flush_lsn()::text as at`
      for (;;) {
        const [has] = await office`select pg_last_wal_replay_lsn() >= ${row?.at ?? ''}::pg_lsn as there`
        if (has?.there) return
        await sleep(5)
      }
    },
    async close() {
      await office.end({ timeout: 0 })
      await main.end()
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
