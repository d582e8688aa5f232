import { createHash, createHmac } from 'node:crypto'
import { refusal } from '@xinlu/schema/errors'
import type { Sql } from 'postgres'
import { secretIn } from './embedded/secret.ts'
import { type ConnectOptions, embedded, given, versionOf } from './endpoint.ts'

export { tooOld, versionFloor } from './endpoint.ts'

export interface DatabaseOptions {
  /** DATABASE_URL; absent or empty for the embedded server. */
  url?: string
  /** The data folder: the embedded server's data, and the secret for the roles' passwords. */
  folder: string
  /** The database; by default the URL's own, or `xinlu`. Made where it is not there. */
  name?: string
  /** Before each role's name; by default the database's name. */
  rolePrefix?: string
  /** The secret for the roles' passwords, when it is kept elsewhere. Processes that share a database share it too. */
  secret?: string
  /** Whether the URL's user is the one role that this process may be, and not the owner. */
  ownRole?: boolean
  /** False only for tests: the embedded server then does not wait for the disk. */
  durable?: boolean
}

export interface ConnectAs {
  max?: number
  /** For a deed that may take longer than any statement of a request. */
  patient?: boolean
}

export interface Database {
  kind: 'embedded' | 'given'
  /** Server version as PostgreSQL numbers it, 180004. */
  version: number
  name: string
  /** Folder of the embedded server, or "DATABASE_URL"; never a host or a password. */
  where: string
  rolePrefix: string
  /** The owner's connection: migrations and roles only. Of a process that comes in as its own role, that role's. */
  admin: Sql
  roleOf(subgraph: string): string
  passwordOf(subgraph: string): string
  /** How the subgraph's own role connects, here or at a replica of this database. */
  asRole(subgraph: string, options?: ConnectAs): ConnectOptions
  /** Connects as the subgraph's own role; closed with the database. */
  connectAs(subgraph: string, options?: ConnectAs): Sql
  /** Copies a database that nobody is connected to. */
  createFrom(template: string, name: string): Promise<void>
  /** Removes a database, if it is there, and ends who is connected to it. */
  drop(name: string): Promise<void>
  /** Closes all connections; the last user of the embedded server waits until it has ended. */
  close(): Promise<void>
}

/** Bytes of a name that PostgreSQL keeps; the rest it would cut off without a word. */
const nameLimit = 63

/** Milliseconds: more than the 15 s that a role's statement may take (`roles.ts`). */
const silentFor = 20_000

/** Seconds that a close waits for what still runs. */
const closeWithin = 5

/**
 * How a subgraph's statements are planned. What is prepared is planned once, since planning anew for the values of each run
 * costs more than running; what is looked up by key is looked up by its index, as pages are read from memory; nothing is
 * compiled for a statement of a millisecond.
 */
const planning = { plan_cache_mode: 'force_generic_plan', random_page_cost: 1.1, jit: 'off' } as const

/** A subgraph's Postgres schema. */
export const schemaOf = (subgraph: string) => subgraph.replaceAll('-', '_')

/** Opens the database: DATABASE_URL's, or the embedded one. Errors are coded and tell no host and no password. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, folder, durable = true } = options
  const endpoint = url ? given(url) : await embedded(folder, durable)
  const { kind, where, firstName } = endpoint
  const open: Sql[] = []
  const connect = (more: ConnectOptions) => {
    const sql = endpoint.connect(more)
    open.push(sql)
    return sql
  }
  const close = async () => {
    await Promise.all(open.splice(0).map((sql) => sql.end({ timeout: closeWithin })))
    await endpoint.release()
  }
  try {
    const maintenance = connect({ max: 1, idle_timeout: 1, database: firstName })
    const version = await versionOf(maintenance, kind)
    const name = options.name ?? endpoint.usualName
    if (name !== firstName) await ensureDatabase(maintenance, name)
    const rolePrefix = options.rolePrefix ?? name
    const roleOf = (subgraph: string) => fitting(`${rolePrefix}_${schemaOf(subgraph)}`)
    // A process that comes in as its own role has no secret, and can make nobody's password.
    const own = options.ownRole && url ? decodeURIComponent(new URL(url).username) : null
    const secret = own === null ? (options.secret ?? secretIn(folder)) : ''
    const passwordOf = (subgraph: string) => createHmac('sha256', secret).update(roleOf(subgraph)).digest('hex')
    const entry = (subgraph: string) => {
      const role = roleOf(subgraph)
      if (own === null) return { username: role, password: passwordOf(subgraph) }
      if (own === role) return { username: own, password: decodeURIComponent(new URL(url ?? '').password) }
      const todo = 'give each process the URL that was written for it, and host the other rooms apart'
      throw refusal('CONFIGURATION', { expected: `DATABASE_URL of the role ${role}`, got: 'that of another', todo })
    }
    const asRole = (subgraph: string, { max = 4, patient = false }: ConnectAs = {}): ConnectOptions => ({
      max,
      ...(!patient && { silentMs: silentFor }),
      database: name,
      ...entry(subgraph),
      connection: { application_name: `xinlu ${subgraph}`, ...planning },
    })
    return {
      kind,
      version,
      name,
      where,
      rolePrefix,
      admin: connect({ max: 2, database: name }),
      roleOf,
      passwordOf,
      asRole,
      connectAs: (subgraph, options) => connect(asRole(subgraph, options)),
      createFrom: async (template, copy) => {
        // Files are copied as they are: half the work of writing each page to the log first.
        await maintenance`create database ${maintenance(copy)} template ${maintenance(template)} strategy file_copy`
      },
      drop: async (gone) => {
        await maintenance`drop database if exists ${maintenance(gone)} with (force)`
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** The name, or its beginning and a hash where it is too long to be kept whole. */
function fitting(name: string): string {
  if (Buffer.byteLength(name) <= nameLimit) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 16)
  return `${Buffer.from(name)
    .subarray(0, 40)
    .toString('utf8')
    .replace(/\uFFFD+$/, '')}_${hash}`
}

async function ensureDatabase(sql: Sql, name: string): Promise<void> {
  const [there] = await sql`select 1 from pg_database where datname = ${name}`
  if (there) return
  try {
    await sql`create database ${sql(name)}`
  } catch (error) {
    const code = (error as { code?: string }).code
    // Another process has just made it.
    if (code === '42P04' || code === '23505') return
    if (code !== '42501') throw error
    throw refusal(
      'DATABASE_RIGHTS',
      {
        expected: 'the right to make a database',
        got: 'none',
        todo: `make the database ${name} for the user of DATABASE_URL, or grant CREATEDB`,
      },
      error,
    )
  }
}
