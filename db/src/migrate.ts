import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as run } from 'drizzle-orm/postgres-js/migrator'
import type { Database } from './connect.ts'

/** Where the committed migrations are. */
export const migrationsFolder = join(import.meta.dirname, '../migrations')

/** Brings one subgraph's tables up to date. Each subgraph has a journal of its own; two processes at once wait in line. */
export async function migrate({ admin }: Database, subgraph: string): Promise<void> {
  const held = await admin.reserve()
  try {
    await held`select pg_advisory_lock(hashtext('xinlu.migrate'))`
    await run(drizzle(admin), {
      migrationsFolder: join(migrationsFolder, subgraph),
      migrationsSchema: 'migrations',
      migrationsTable: subgraph,
    })
  } finally {
    await held`select pg_advisory_unlock(hashtext('xinlu.migrate'))`
    held.release()
  }
}
