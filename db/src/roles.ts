import { refusal } from '@xinlu/schema'
import { type Database, schemaOf } from './connect.ts'

/** Rights beyond SELECT and INSERT: by subgraph and table. */
export type Rights = Record<string, Record<string, string>>

/**
 * Makes each subgraph's role and gives it its own schema and nothing else: it owns nothing, creates nothing, reads and adds
 * rows in its own tables. Roles belong to the cluster, so this is no migration; it may run twice, and two at once wait in line.
 */
export async function ensureRoles(
  database: Database,
  subgraphs: readonly string[],
  rights: Rights = {},
): Promise<void> {
  const { admin, name } = database
  try {
    await admin.begin(async (sql) => {
      await sql`select pg_advisory_xact_lock(hashtext('xinlu.roles'))`
      await sql.unsafe(`revoke all on schema public from public; revoke temporary on database "${name}" from public`)
      for (const subgraph of subgraphs) {
        const role = database.roleOf(subgraph)
        const schema = schemaOf(subgraph)
        const [there] = await sql`select 1 from pg_roles where rolname = ${role}`
        const password = database.passwordOf(subgraph)
        await sql.unsafe(
          `${there ? 'alter' : 'create'} role "${role}" login nosuperuser nocreatedb nocreaterole noinherit password '${password}'`,
        )
        await sql.unsafe(`
          alter role "${role}" set search_path = ${schema};
          alter role "${role}" set statement_timeout = '15s';
          grant connect on database "${name}" to "${role}";
          grant usage on schema ${schema} to "${role}";
          grant select, insert on all tables in schema ${schema} to "${role}"`)
        for (const [table, more] of Object.entries(rights[subgraph] ?? {})) {
          await sql.unsafe(`grant ${more} on ${schema}."${table}" to "${role}"`)
        }
      }
    })
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw refusal(
      'DATABASE_RIGHTS',
      {
        expected: 'a user that owns the database and may make roles',
        got: 'one that may not',
        todo: 'grant CREATEROLE to the user of DATABASE_URL and make it the owner of the database',
      },
      error,
    )
  }
}

/** Takes the roles away again, for tests; the databases that used them must be gone. */
export async function dropRoles(database: Database, subgraphs: readonly string[]): Promise<void> {
  for (const subgraph of subgraphs) {
    const role = database.roleOf(subgraph)
    const [there] = await database.admin`select 1 from pg_roles where rolname = ${role}`
    if (there) await database.admin.unsafe(`drop owned by "${role}"; drop role "${role}"`)
  }
}
