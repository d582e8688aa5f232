import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { drizzle } from 'drizzle-orm/postgres-js'
import { type GraphQLSchema, parse } from 'graphql'
import type { Sql } from 'postgres'
import { type Coordinates, coordinatesOf } from './classes.ts'
import { type ConcealedColumn, type Concealing, inTheClear } from './concealed.ts'
import type { Db, Room } from './context.ts'
import type { Kept } from './kept.ts'
import { maskAndWithhold } from './masks.ts'
import { scalars } from './scalars.ts'
import { rowsOf } from './statement.ts'
import type { Verdicts } from './verdict.ts'
import type { Viewer } from './viewer.ts'
import type { Machine } from './workflow/machine.ts'

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
  /** The name of the keys with which it signs what it hands out; without it, it signs nothing. */
  signs?: string
  /** What it holds says who may see what, or is the log of it: its reads are never answered by a copy. */
  neverCopied?: true
  /** 办理流程: its workflows, whose tables `pnpm workflows` writes into workflows.md. */
  workflows?: readonly Machine[]
  /** 加密列: which of its columns lie encrypted where the house has a data key. */
  conceals?: readonly ConcealedColumn[]
  /** 保存期限: what of it goes when its time or its purpose is over. */
  keeps?: readonly Kept[]
  /** Has the room read the county's own files, by what they hold, before what it ships; before it is hosted or given samples. */
  useFolders?: (folders: Readonly<Record<string, string>>) => void
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
export function roomOf(sql: Sql): Room {
  return drizzle(sql) as Room
}

/** The database as one fetch sees it, which asks for these coordinates; look-ups have a connection of their own. */
export function fetchOf(room: Room, lookUps: Sql, asked: ReadonlySet<string>, concealing: Concealing = inTheClear): Db {
  const ways = { rows: rowsOf(lookUps), wide: rowsOf(room.$client), asked, concealing }
  return Object.assign(Object.create(room) as Room, ways)
}

/** The same database as a fetch sees it that asks for these coordinates: for what a sibling is lent of them under other names. */
export function asking(db: Db, coordinates: ReadonlySet<string>): Db {
  return Object.assign(Object.create(db) as Db, { asked: coordinates })
}
