import { setTimeout as sleep } from 'node:timers/promises'
import { refusal } from '@xinlu/schema/errors'
import type { TransactionSql } from 'postgres'
import { type Database, schemaOf } from './connect.ts'
import { quoted } from './endpoint.ts'
import { scramVerifier } from './scram.ts'

/** Rights beyond SELECT and INSERT: by subgraph and table. */
export type Rights = Record<string, Record<string, string>>

/** Who else may read a schema's tables: by the subgraph that owns them. */
export type Readers = Record<string, readonly string[]>

/** Seconds that one statement of a room may take: less than a fetch that reads has (10 s), so that nothing runs on for which nobody waits. */
export const statementWithin = 9

/** What PostgreSQL says when another database of the same cluster changes the same role at the same time. */
const collisions = new Set(['XX000', '23505', '42710', '40001', '40P01'])

/**
 * Makes each subgraph's role and gives it its own schema and nothing else: it owns nothing, creates nothing, reads and adds
 * rows in its own tables, and reads those of others where it is named a reader. Roles belong to the cluster, so this is no
 * migration; it may run twice, and two at once wait in line.
 * DATABASE_RIGHTS when the owner may not do that.
 */
export async function ensureRoles(
  database: Database,
  subgraphs: readonly string[],
  rights: Rights = {},
  readers: Readers = {},
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await database.admin.begin((sql) => grantAll(database, sql, subgraphs, rights, readers))
    } catch (error) {
      const code = String((error as { code?: string }).code)
      if (code === '42501') throw lacking(error)
      // The lock is the database's, the roles are the cluster's.
      if (!collisions.has(code) || tries === 10) throw error
      await sleep(20 * tries)
    }
  }
}

async function grantAll(
  database: Database,
  sql: TransactionSql,
  subgraphs: readonly string[],
  rights: Rights,
  readers: Readers,
) {
  const name = quoted(database.name)
  await sql`select pg_advisory_xact_lock(hashtext('xinlu.roles'))`
  await closeToPublic(database, sql)
  for (const subgraph of subgraphs) {
    const schema = quoted(schemaOf(subgraph))
    const role = quoted(database.roleOf(subgraph))
    await ensureRole(database, sql, subgraph)
    await sql.unsafe(`
      alter role ${role} set search_path = ${schema};
      alter role ${role} set statement_timeout = '${statementWithin}s';
      alter role ${role} set idle_in_transaction_session_timeout = '15s';
      grant connect on database ${name} to ${role};
      grant usage on schema ${schema} to ${role};
      revoke all on all tables in schema ${schema} from ${role};
      grant select, insert on all tables in schema ${schema} to ${role};
      grant usage on all sequences in schema ${schema} to ${role}`)
    for (const [table, more] of Object.entries(rights[subgraph] ?? {})) {
      await sql.unsafe(`grant ${more} on ${schema}.${quoted(table)} to ${role}`)
    }
    await assertClosed(database, sql, subgraph)
  }
  for (const [owner, named] of Object.entries(readers)) {
    const others = subgraphs.filter((subgraph) => subgraph !== owner)
    await grantReading(database, sql, owner, { others, named })
  }
}

/** Those who are named may read the owner's tables; those who are not may no longer. */
async function grantReading(
  database: Database,
  sql: TransactionSql,
  owner: string,
  { others, named }: { others: readonly string[]; named: readonly string[] },
): Promise<void> {
  const schema = quoted(schemaOf(owner))
  for (const other of others) {
    const role = quoted(database.roleOf(other))
    await sql.unsafe(
      `revoke all on all tables in schema ${schema} from ${role}; revoke all on schema ${schema} from ${role}`,
    )
    if (!named.includes(other)) continue
    await sql.unsafe(
      `grant usage on schema ${schema} to ${role}; grant select on all tables in schema ${schema} to ${role}`,
    )
  }
}

/** Nobody gets a right only because they are somebody. In the embedded server that goes for the databases beside ours as well. */
async function closeToPublic({ kind, name }: Database, sql: TransactionSql): Promise<void> {
  await sql.unsafe(`revoke temporary on database ${quoted(name)} from public`)
  await sql.unsafe(
    `do $$ begin if to_regnamespace('public') is not null then revoke all on schema public from public; end if; end $$`,
  )
  if (kind === 'given') return
  const open = await sql<{ datname: string }[]>`
    select datname from pg_database
    where datname in (${name}, 'postgres', 'template1') and has_database_privilege('public', oid, 'connect')`
  for (const { datname } of open) await sql.unsafe(`revoke connect on database ${quoted(datname)} from public`)
}

async function ensureRole(database: Database, sql: TransactionSql, subgraph: string): Promise<void> {
  const role = database.roleOf(subgraph)
  const password = `password '${scramVerifier(database.passwordOf(subgraph))}'`
  const [there] = await sql`select 1 from pg_roles where rolname = ${role}`
  // An owner who is no superuser may not even say NOSUPERUSER of a role that is there.
  if (there) await sql.unsafe(`alter role ${quoted(role)} login ${password}`)
  else await sql.unsafe(`create role ${quoted(role)} login nosuperuser nocreatedb nocreaterole noinherit ${password}`)
}

/** PostgreSQL only warns when a revocation changes nothing since it was not ours to make: so it is looked at. */
async function assertClosed(database: Database, sql: TransactionSql, subgraph: string): Promise<void> {
  const role = database.roleOf(subgraph)
  const [found] = await sql<{ open: boolean }[]>`
    select has_database_privilege(${role}, ${database.name}, 'create, temporary')
      or coalesce(has_schema_privilege(${role}, to_regnamespace('public'), 'create'), false)
      or has_schema_privilege(${role}, ${schemaOf(subgraph)}, 'create')
      or (select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls from pg_roles where rolname = ${role}) as open`
  if (found?.open) throw Object.assign(new Error(`${role} may make things`), { code: '42501' })
}

function lacking(cause: unknown): Error {
  return refusal(
    'DATABASE_RIGHTS',
    {
      expected: 'a user that owns the database and may make roles',
      got: 'one that may not',
      todo: 'alter role <the user of DATABASE_URL> createrole; alter database <the database> owner to <that user>',
    },
    cause,
  )
}

/** Takes the roles away again, for tests; the databases that used them must be gone. */
export async function dropRoles(database: Database, subgraphs: readonly string[]): Promise<void> {
  for (const subgraph of subgraphs) {
    const role = quoted(database.roleOf(subgraph))
    await database.admin.unsafe(`drop role if exists ${role}`).catch(async (error) => {
      if (error.code !== '2BP01') throw error
      // It still has rights in this very database.
      await database.admin.unsafe(`drop owned by ${role}; drop role ${role}`)
    })
  }
}
