import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import type { Database } from '@xinlu/db'
import { rooms, root } from '@xinlu/gateway'
import {
  type Ask,
  askedBy,
  cursorSecret,
  cursorsOf,
  fetchOf,
  type Keys,
  listening,
  nobody,
  readScalars,
  roomOf,
  type Subgraph,
  type Viewer,
} from '@xinlu/schema'
import { type DocumentNode, type ExecutionResult, execute, parse, specifiedRules, validate } from 'graphql'

/** As much of Apollo Server as is used here; it is the gateway's own copy. */
interface Server {
  start(): Promise<void>
  stop(): Promise<void>
  executeHTTPGraphQLRequest(request: object): Promise<{
    headers: Map<string, string>
    status?: number
    body: { string: string }
  }>
}
interface ServerModule {
  ApolloServer: new (options: object) => Server
  HeaderMap: new () => Map<string, string>
}
const { ApolloServer, HeaderMap } = createRequire(join(root, 'gateway/package.json'))('@apollo/server') as ServerModule

/** A house that asks nobody anything: who it answers is said beforehand. */
export interface StockHouse {
  url: string
  /** As whom the rooms are asked from now on. */
  viewer: Viewer
  close(): Promise<void>
}

/**
 * All off: the stock gateway before the same rooms in this process, each document parsed and validated once, the same stock
 * server and as thin an HTTP layer. No token, no decision, no seal, no guard, no mask, no canary, no ledger, no limit.
 */
export async function openStock(database: Database, keys: Keys, connections: number): Promise<StockHouse> {
  const rooms_ = bareRooms(database, keys, connections)
  const supergraph = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8')
  const gateway = new ApolloGateway({
    // The stock gateway refuses what enforces policies; here nothing does.
    supergraphSdl: supergraph.replace(/(@link\(url: "[^"]+\/policy\/v[\d.]+"), for: SECURITY\)/, '$1)'),
    buildService: ({ name }) =>
      sourceOf((query, variables) => {
        const room = rooms_.get(name)
        if (!room) throw new Error(`a fetch from ${name}`)
        return room(query, variables, house.viewer)
      }),
  })
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => readScalars(apiSchema))
  const server = new ApolloServer({
    gateway,
    introspection: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
  })
  await server.start()
  const door = createServer(async (request, response) => {
    const headers = new HeaderMap()
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
    const asked = { method: 'POST', search: '', body: await bodyOf(request), headers }
    const answer = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest: asked, context: async () => ({}) })
    for (const [name, value] of answer.headers) response.setHeader(name, value)
    response.statusCode = answer.status ?? 200
    response.end(answer.body.string)
  })
  await listening(door, 0, '127.0.0.1')
  const house: StockHouse = {
    url: `http://127.0.0.1:${(door.address() as AddressInfo).port}/graphql`,
    viewer: nobody(new Date().toISOString()),
    async close() {
      door.closeAllConnections()
      door.close()
      await server.stop()
    },
  }
  return house
}

/** A room as it executes with everything open: no verdicts, so no masks. */
export type Bare = (query: string, variables: Record<string, unknown>, viewer: Viewer) => Promise<ExecutionResult>

/** What a room's resolvers get with everything open, for a fetch that asks for these coordinates. */
export type BareContext = (asked: ReadonlySet<string>, viewer: Viewer) => object

/** Makes the contexts of one room; a sibling is asked where one is given. */
export function bareContexts(
  room: Subgraph,
  { database, keys, connections }: { database: Database; keys: Keys; connections: number },
  siblings: ReadonlyMap<string, Bare> = new Map(),
): BareContext {
  const lookUps = database.connectAs(room.name, { max: 1 })
  const connection = roomOf(database.connectAs(room.name, { max: connections }))
  return (asked, viewer) => {
    const db = fetchOf(connection, lookUps, asked)
    const ask: Ask = async (subgraph, text, values) => {
      const answer = await siblings.get(subgraph)?.(text, values, viewer)
      return (answer?.data ?? {}) as Record<string, unknown>
    }
    return {
      viewer,
      verdicts: null,
      analyses: [],
      db,
      loaders: room.loaders(db, viewer, null),
      ask,
      cursors: (list: string) => cursorsOf(cursorSecret(keys.privateKey(room.name)), viewer, list),
    }
  }
}

/** All rooms in this process with everything open, each document parsed and validated once. */
export function bareRooms(database: Database, keys: Keys, connections: number): ReadonlyMap<string, Bare> {
  const all = new Map<string, Bare>()
  for (const room of rooms) {
    const contextOf = bareContexts(room, { database, keys, connections }, all)
    const documents = new Map<string, { document: DocumentNode; asked: ReadonlySet<string> }>()
    all.set(room.name, async (query, variables, viewer) => {
      const known = documents.get(query) ?? parsed(room, query)
      documents.set(query, known)
      const { document, asked } = known
      return execute({
        schema: room.schema,
        document,
        variableValues: variables,
        contextValue: contextOf(asked, viewer),
      })
    })
  }
  return all
}

function sourceOf(
  ask: (query: string, variables: Record<string, unknown>) => Promise<unknown>,
): GraphQLDataSource<Record<string, unknown>> {
  return { process: async ({ request }) => (await ask(request.query ?? '', request.variables ?? {})) as never }
}

function parsed(room: Subgraph, query: string) {
  const document = parse(query)
  const [fault] = validate(room.schema, document, specifiedRules)
  if (fault) throw fault
  return { document, asked: new Set(askedBy(document, room.schema)) }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}
