import { join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as run } from 'drizzle-orm/postgres-js/migrator'
import type { Sql } from 'postgres'
import type { Database } from './connect.ts'

/** Where the committed migrations are. */
export const migrationsFolder = join(import.meta.dirname, '../migrations')

/** The last migration of each open database: the lock takes one of the owner's two connections, and the work the other. */
const turns = new WeakMap<Sql, Promise<unknown>>()

/**
 * Brings one subgraph's tables up to date. Each subgraph has a journal of its own; two processes at once wait in line.
 * DATABASE_TABLES when the tables that are there were made by other migrations, DATABASE_RIGHTS when the owner may not make any.
 */
export async function migrate({ admin }: Database, subgraph: string): Promise<void> {
  const turn = (turns.get(admin) ?? Promise.resolve()).then(() =>
    locked(admin, subgraph, join(migrationsFolder, subgraph)),
  )
  turns.set(
    admin,
    turn.catch(() => {}),
  )
  await turn
}

async function locked(admin: Sql, subgraph: string, folder: string): Promise<void> {
  const held = await admin.reserve()
  try {
    await held`select pg_advisory_lock(hashtext('xinlu.migrate'))`
    try {
      await assertOurs(admin, subgraph, folder)
      await run(drizzle(admin), { migrationsFolder: folder, migrationsSchema: 'migrations', migrationsTable: subgraph })
    } finally {
      await held`select pg_advisory_unlock(hashtext('xinlu.migrate'))`
    }
  } catch (error) {
    throw coded(error, subgraph)
  } finally {
    held.release()
  }
}

/** What was applied must be the beginning of what is committed, or the other way round when a newer release was here. */
async function assertOurs(admin: Sql, subgraph: string, folder: string): Promise<void> {
  const [journal] = await admin`select 1 from pg_tables where schemaname = 'migrations' and tablename = ${subgraph}`
  if (!journal) return
  const rows = await admin<{ hash: string }[]>`select hash from ${admin(`migrations.${subgraph}`)} order by created_at`
  const files = readMigrationFiles({ migrationsFolder: folder })
  const other = rows.findIndex(({ hash }, at) => files[at] && files[at].hash !== hash)
  if (other < 0) return
  throw refusal('DATABASE_TABLES', {
    expected: `tables made by the migrations of ${subgraph}`,
    got: `another migration ${other + 1}`,
    todo: 'run the release that made them, or begin with a new database or data folder',
  })
}

function coded(error: unknown, subgraph: string): unknown {
  const cause = (error as { cause?: unknown }).cause ?? error
  const code = String((cause as { code?: unknown }).code)
  if (code === '42501') {
    return refusal(
      'DATABASE_RIGHTS',
      {
        expected: 'a user that may make schemas',
        got: 'one that may not',
        todo: 'alter database <the database> owner to <the user of DATABASE_URL>',
      },
      error,
    )
  }
  if (!['42P06', '42P07', '42701', '42710', '42P01', '42703'].includes(code)) return error
  return refusal(
    'DATABASE_TABLES',
    {
      expected: `room for the tables of ${subgraph}`,
      got: `what is there stands in the way (${code})`,
      todo: 'begin with a new database or data folder',
    },
    error,
  )
}
