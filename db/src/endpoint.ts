import { refusal, type XinluError } from '@xinlu/schema/errors'
import postgres, { type Options, type Sql } from 'postgres'
import { holdEmbedded } from './embedded/hold.ts'
import { watchedSockets } from './watchedSocket.ts'

export type ConnectOptions = Options<Record<string, never>> & {
  /** Milliseconds of silence after which a server is taken for lost; else it is waited for as long as it takes. */
  silentMs?: number
}

/** Where a server is, and how its owner gets in. */
export interface Endpoint {
  kind: 'embedded' | 'given'
  /** Folder of the embedded server, or "DATABASE_URL"; never a host or a password. */
  where: string
  /** The database that the owner connects to first: the URL's own. */
  firstName: string
  /** The database to use where none is asked for. */
  usualName: string
  connect(options: ConnectOptions): Sql
  release(): Promise<void>
}

/** The oldest PostgreSQL that the tables and queries are written for. */
export const versionFloor = 150_000

/** A name as SQL writes it, whatever is in it. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/**
 * Seconds after which a server that says nothing is away, and a second at most until one that was away is tried again: the driver would
 * wait for twenty. Notices are for nobody.
 */
const always = { onnotice: () => {}, connect_timeout: 10, backoff: (tries: number) => Math.min(1, 3 ** tries / 100) }

/** What the driver takes its sockets from; its types do not name it. */
const socketsOf = (silentMs: number | undefined): object => ({ socket: watchedSockets(silentMs ?? null) })

/** DATABASE_URL's server; CONFIGURATION when it is no such URL. Connects to nothing yet. */
export function given(url: string): Endpoint {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    // No cause: the system's own error holds the whole URL, password and all.
    throw refusal('CONFIGURATION', {
      expected: 'DATABASE_URL as postgres://user:password@host:port/name',
      got: 'something else',
      todo: 'correct DATABASE_URL, with %40 for @ and so on in the password',
    })
  }
  const name = decodeURIComponent(new URL(url).pathname.slice(1)) || 'postgres'
  const connect = ({ silentMs, ...options }: ConnectOptions) =>
    postgres(url, { database: name, ...always, ...options, ...socketsOf(silentMs) })
  return { kind: 'given', where: 'DATABASE_URL', firstName: name, usualName: name, connect, release: async () => {} }
}

/** The embedded server of a data folder, held until released. */
export async function embedded(folder: string, durable: boolean): Promise<Endpoint> {
  const { host, port, user, password, where, release } = await holdEmbedded(folder, { durable })
  // `path` said apart: the driver splits a host at its commas, and a folder may have one in its name.
  const reach = { host: 'localhost', path: `${host}/.s.PGSQL.${port}`, port, ssl: false, username: user, password }
  const connect = ({ silentMs, ...options }: ConnectOptions) =>
    postgres({ ...reach, ...always, ...options, ...socketsOf(silentMs) })
  return { kind: 'embedded', where, firstName: 'postgres', usualName: 'xinlu', connect, release }
}

/** The server's version as PostgreSQL numbers it, 180004; the first to notice a server that is away or too old. */
export async function versionOf(sql: Sql, kind: Endpoint['kind']): Promise<number> {
  const [row] = await sql<{ version: number }[]>`
    select current_setting('server_version_num')::int as version`.catch((cause) => {
    throw unavailable(cause, kind)
  })
  const version = row?.version ?? 0
  const old = tooOld(version)
  if (old) throw old
  return version
}

/** DATABASE_VERSION for a server below the floor, else null. */
export function tooOld(version: number): XinluError | null {
  if (version >= versionFloor) return null
  return refusal('DATABASE_VERSION', {
    expected: `PostgreSQL ${versionFloor / 10_000} or newer`,
    got: `PostgreSQL ${Math.floor(version / 10_000)}`,
    todo: 'point DATABASE_URL to a newer server',
  })
}

function unavailable(cause: unknown, kind: Endpoint['kind']): XinluError {
  const code = String((cause as { code?: unknown }).code ?? 'an error')
  const denied = code.startsWith('28') || code === '3D000'
  if (kind === 'embedded') {
    const todo = 'bring back the file `secret` that was made with the data, or begin with a new folder'
    if (denied)
      return refusal('DATABASE_FOLDER', { expected: 'a secret that fits the data', got: 'another', todo }, cause)
    return refusal(
      'DATABASE_START',
      { expected: 'the embedded PostgreSQL to answer', got: code, todo: 'read postgres.log in its folder' },
      cause,
    )
  }
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
