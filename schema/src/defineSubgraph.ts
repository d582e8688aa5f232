import type { KeyObject } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { type GraphQLSchema, parse } from 'graphql'
import type { Sql } from 'postgres'
import { type Coordinates, coordinatesOf } from './classes.ts'
import type { Cursors } from './cursors.ts'
import { maskAndWithhold } from './masks.ts'
import { scalars } from './scalars.ts'
import type { Analysis } from './seal.ts'
import type { Verdicts } from './verdict.ts'
import type { Viewer } from './viewer.ts'

/** A subgraph's own database connection, through Drizzle; `$client` is the tagged-template client for set-based statements. */
export type Db = PostgresJsDatabase & { $client: Sql }

/** Asks a sibling subgraph one operation, sealed with this subgraph's own key for the same viewer. */
export type Ask = (
  subgraph: string,
  query: string,
  variables: Record<string, unknown>,
) => Promise<Record<string, unknown>>

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
}

/** A room's only door. */
export interface SubgraphDefinition<Loaders = unknown> {
  /** Name in the supergraph, kebab-case; its Postgres schema is the same with underscores. */
  name: string
  /** The room's own words. */
  sdl: string
  // biome-ignore lint/suspicious/noExplicitAny: a resolver map is checked by its generated type in each room
  resolvers: Record<string, any>
  /** `verdicts` is null where a sibling asks. */
  loaders: (db: Db, viewer: Viewer, verdicts: Verdicts | null) => Loaders
  /** Which coordinates a sibling, by name, may ask for with its own seal. */
  siblings?: Record<string, readonly string[]>
  /** For each type whose rows units state: which unit stated this one. A type that is not here has no row of one's own. */
  // biome-ignore lint/suspicious/noExplicitAny: a source is what the room's own mapper says
  unitOf?: Record<string, (source: any) => string | null>
  /** Writes the sample county's facts of this domain; gives the number of rows. */
  sample?: (sql: Sql, county: never, written: (rows: number) => void) => Promise<void>
}

/** A subgraph ready to be hosted: its executable schema and the classes of its coordinates. */
// biome-ignore lint/suspicious/noExplicitAny: loaders differ from room to room
export interface Subgraph extends SubgraphDefinition<any> {
  schema: GraphQLSchema
  coordinates: Coordinates
}

const commonSdl = readFileSync(new URL('../common.graphql', import.meta.url), 'utf8')

/** A room's own words: schema.graphql in its folder, and schema.<part>.graphql where one file would be too long. */
export function wordsIn(folder: string): string {
  const files = globSync('schema{,.*}.graphql', { cwd: folder }).sort()
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
}

/** The whole SDL of a subgraph: the shared words, then its own. */
export function fullSdl(sdl: string): string {
  return `${commonSdl}\n${sdl}`
}

/** Builds a subgraph from its words and deeds. Masks and withholding are put around the resolvers here, so no room can forget them. */
export function defineSubgraph<Loaders>(definition: SubgraphDefinition<Loaders>): Subgraph {
  const document = parse(fullSdl(definition.sdl))
  const coordinates = coordinatesOf(document)
  const schema = buildSubgraphSchema({ typeDefs: document, resolvers: { ...scalars, ...definition.resolvers } })
  maskAndWithhold(schema, coordinates, definition.unitOf ?? {})
  return { ...definition, schema, coordinates }
}

/** Opens a Drizzle database over a subgraph's connection. */
export function roomOf(sql: Sql): Db {
  return drizzle(sql) as Db
}
