import type { KeyObject } from 'node:crypto'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { Sql } from 'postgres'
import type { Concealing } from './concealed.ts'
import type { Cursors } from './cursors.ts'
import type { Analysis } from './seal.ts'
import type { RowsOf } from './statement.ts'
import type { Verdicts } from './verdict.ts'
import type { Viewer } from './viewer.ts'

/** A subgraph's own database connection, through Drizzle; `$client` is the driver itself, for writing set by set. */
export type Room = PostgresJsDatabase & { $client: Sql }

/** The same as one fetch sees it. */
export type Db = Room & {
  /** Rows of a look-up, found by index; what the fetch asks at once goes as one prepared statement. */
  rows: RowsOf
  /** Rows of a question over many, such as figures and exports, which may take their time: no look-up waits behind them. */
  wide: RowsOf
  /** The coordinates that the fetch asks for: a store selects no column that nobody asked for. */
  asked: ReadonlySet<string>
  /** What lies encrypted. */
  concealing: Concealing
}

/** Asks a sibling subgraph one operation, sealed with this subgraph's own key for the same viewer. */
export type Ask = (
  subgraph: string,
  query: string,
  variables: Record<string, unknown>,
) => Promise<Record<string, unknown>>

/** What a room signs with that hands out signed papers, and every key that it ever signed with, by id. */
export interface Signer {
  keyId: string
  privateKey: KeyObject
  publicKeys: ReadonlyMap<string, KeyObject>
}

/** What every resolver gets: the viewer from the seal, the loaders of this request, the database, the siblings. */
export interface Context<Loaders = unknown> {
  viewer: Viewer
  /** What was decided for the viewer; null where a sibling asks for what it is lent. */
  verdicts: Verdicts | null
  /** What the gateway found in each operation that an argument holds. */
  analyses: readonly Analysis[]
  loaders: Loaders
  db: Db
  ask: Ask
  /** 化名: stands for a value under one grant and nowhere else. */
  pseudonym: (value: string) => string
  /** Sealed places in a list, named by its field and what filters it. */
  cursors: (list: string) => Cursors
  /** The public keys of the access log, of now and of before, by id. */
  logKeys: () => ReadonlyMap<string, KeyObject>
  /** The room's own keys for what it hands out; CONFIGURATION in a room that hands out nothing signed. */
  signer: () => Signer
}
