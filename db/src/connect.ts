import { createHmac } from 'node:crypto'
import { refusal, type XinluError } from '@xinlu/schema'
import postgres, { type Sql } from 'postgres'
import { holdEmbedded, secretIn } from './embedded/hold.ts'

export interface DatabaseOptions {
  /** DATABASE_URL; absent or empty for the embedded server. */
  url?: string
  /** The data folder: the embedded server's data, and the secret for the roles' passwords. */
  folder: string
  /** The database; by default the URL's own, or `xinlu`. Made where it is not there. */
  name?: string
  /** Before each role's name; by default the database's name. */
  rolePrefix?: string
  /** The secret for the roles' passwords, when it is kept elsewhere. */
  secret?: string
  /** False only for tests: the embedded server then does not wait for the disk. */
  durable?: boolean
}

export interface Database {
  kind: 'embedded' | 'given'
  /** Server version as PostgreSQL numbers it, 180004. */
  version: number
  name: string
  /** Folder of the embedded server, or "DATABASE_URL"; never a host or a password. */
  where: string
  rolePrefix: string
  /** The owner's connection: migrations and roles only. */
  admin: Sql
  roleOf(subgraph: string): string
  passwordOf(subgraph: string): string
  /** Connects as the subgraph's own role; closed with the database. */
  connectAs(subgraph: string, options?: { max?: number }): Sql
  /** Copies a database that nobody is connected to. */
  createFrom(template: string, name: string): Promise<void>
  drop(name: string): Promise<void>
  close(): Promise<void>
}

/** The oldest PostgreSQL that the tables and queries are written for. */
export const versionFloor = 150_000

/** A subgraph's Postgres schema. */
export const schemaOf = (subgraph: string) => subgraph.replaceAll('-', '_')

interface Endpoint {
  options: postgres.Options<Record<string, never>>
  url: string | null
  where: string
  ownName: string
  release: () => Promise<void>
}

/** Opens the database: DATABASE_URL's, or the embedded one. Errors are coded and tell no host and no password. */
export async function openDatabase({
  url,
  folder,
  name,
  rolePrefix,
  secret,
  durable = true,
}: DatabaseOptions): Promise<Database> {
  const endpoint = url ? given(url) : await embedded(folder, durable)
  const database = name ?? endpoint.ownName
  const open: Sql[] = []
  const connect = (options: postgres.Options<Record<string, never>>) => {
    const all = { ...endpoint.options, ...options, onnotice: () => {}, connect_timeout: 10 }
    const sql = endpoint.url ? postgres(endpoint.url, all) : postgres(all)
    open.push(sql)
    return sql
  }
  const close = async () => {
    await Promise.all(open.splice(0).map((sql) => sql.end({ timeout: 5 })))
    await endpoint.release()
  }
  try {
    const maintenance = connect({ max: 1, idle_timeout: 1, database: url ? endpoint.ownName : 'postgres' })
    const version = await versionOf(maintenance)
    if (database !== endpoint.ownName || !url) await ensureDatabase(maintenance, database)
    const admin = connect({ max: 2, database })
    const prefix = rolePrefix ?? database
    const key = secret ?? secretIn(folder)
    const roleOf = (subgraph: string) => `${prefix}_${schemaOf(subgraph)}`
    const passwordOf = (subgraph: string) => createHmac('sha256', key).update(roleOf(subgraph)).digest('hex')
    return {
      kind: url ? 'given' : 'embedded',
      version,
      name: database,
      where: endpoint.where,
      rolePrefix: prefix,
      admin,
      roleOf,
      passwordOf,
      connectAs: (subgraph, { max = 4 } = {}) =>
        connect({
          max,
          database,
          username: roleOf(subgraph),
          password: passwordOf(subgraph),
          connection: { application_name: `xinlu ${subgraph}` },
        }),
      createFrom: async (template, copy) => {
        await maintenance`create database ${maintenance(copy)} template ${maintenance(template)}`
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

function given(url: string): Endpoint {
  let parsed: URL
  try {
    parsed = new URL(url)
    if (!/^postgres(ql)?:$/.test(parsed.protocol)) throw new Error('protocol')
  } catch (cause) {
    throw refusal(
      'CONFIGURATION',
      {
        expected: 'DATABASE_URL as postgres://user:password@host:port/name',
        got: 'something else',
        todo: 'correct DATABASE_URL',
      },
      cause,
    )
  }
  const ownName = decodeURIComponent(parsed.pathname.slice(1)) || 'postgres'
  return { options: {}, url, where: 'DATABASE_URL', ownName, release: async () => {} }
}

async function embedded(folder: string, durable: boolean): Promise<Endpoint> {
  const { host, port, user, password, where, release } = await holdEmbedded(folder, { durable })
  return { options: { host, port, username: user, password }, url: null, where, ownName: 'xinlu', release }
}

async function versionOf(sql: Sql): Promise<number> {
  const [row] = await sql<{ version: number }[]>`select current_setting('server_version_num')::int as version`.catch(
    (cause) => {
      throw unavailable(cause)
    },
  )
  const version = row?.version ?? 0
  const old = tooOld(version)
  if (old) throw old
  return version
}

/** DATABASE_VERSION for a server below the floor, else null. */
export function tooOld(version: number): XinluError | null {
  if (version >= versionFloor) return null
  return refusal('DATABASE_VERSION', {
    expected: 'PostgreSQL 15 or newer',
    got: `PostgreSQL ${Math.floor(version / 10_000)}`,
    todo: 'point DATABASE_URL to a newer server',
  })
}

function unavailable(cause: unknown): XinluError {
  const code = String((cause as { code?: unknown }).code ?? 'an error')
  const denied = code.startsWith('28') || code === '3D000'
  return refusal(
    'DATABASE_UNAVAILABLE',
    {
      expected: 'a database that lets us in',
      got: denied ? `a refusal (${code})` : code,
      todo: 'look at DATABASE_URL, and whether the server runs',
    },
    cause,
  )
}

async function ensureDatabase(sql: Sql, name: string): Promise<void> {
  const [there] = await sql`select 1 from pg_database where datname = ${name}`
  if (there) return
  try {
    await sql`create database ${sql(name)}`
  } catch (error) {
    const code = (error as { code?: string }).code
    if (code === '42P04' || code === '23505') return
    if (code === '42501') {
      throw refusal(
        'DATABASE_RIGHTS',
        { expected: 'the right to make a database', got: 'none', todo: `make the database ${name}, or grant CREATEDB` },
        error,
      )
    }
    throw error
  }
}
