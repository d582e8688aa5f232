import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { GraphQLDataSource } from '@apollo/gateway'
import type { Database } from '@xinlu/db'
import { limitsFrom, rooms, root } from '@xinlu/gateway'
import { parsed, readBody } from '@xinlu/gateway/door/body'
import { reply } from '@xinlu/gateway/door/reply'
import { written } from '@xinlu/gateway/door/written'
import { type Compiled, compile } from '@xinlu/gateway/execute/compiled'
import { plannerOf } from '@xinlu/gateway/execute/planner'
import { prepared } from '@xinlu/gateway/execute/prepared'
import { limitsFor } from '@xinlu/gateway/limits/limits'
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
} from '@xinlu/schema'
import { compiled, type Execution, stock } from '@xinlu/schema/execute/compiled'
import { type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import type { StockHouse } from './stock.ts'

/**
 * All off on the fast path: the same compiled plans, compiled rooms and ways of reading and writing as this house's own, and
 * nothing else. No token, no decision, no seal, no guard, no mask, no canary, no ledger, no limit: what is left of the
 * difference to the house is what permission costs.
 */
export async function openBare(database: Database, keys: Keys, connections: number): Promise<StockHouse> {
  const open = new Map(rooms.map((room) => [room.name, bare(room)]))
  const supergraph = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8')
  // The stock planner refuses what enforces policies; here nothing does.
  const unenforced = supergraph.replace(/(@link\(url: "[^"]+\/policy\/v[\d.]+"), for: SECURITY\)/, '$1)')
  const schema = await apiSchemaOf(unenforced)
  const sources = new Map([...open].map(([name, room]) => [name, sourceOf(room)]))
  const sourceFor = (name: string) => sources.get(name) as GraphQLDataSource
  const options = { planner: plannerOf(unenforced), sourceOf: sourceFor, schema: () => schema }
  const operations = new Map<string, Compiled>()
  const limits = limitsFor(limitsFrom(join(root, 'schema/limits.yaml')), 'dashboard')
  const headers: [string, string][] = [
    ['cache-control', 'no-store'],
    ['content-type', 'application/json; charset=utf-8'],
  ]
  const door = createServer({ keepAlive: true, noDelay: true }, async (request, response) => {
    const sent = parsed(await readBody(request, limits), request.headers['content-type'])
    const { query, variables } = sent as { query: string; variables: Record<string, unknown> }
    const operation = operations.get(query) ?? compiledOf(query)
    operations.set(query, operation)
    const { data, errors } = await operation.run({ context: {} }, variables, {})
    const text = written({ data }, errors.length > 0 ? errors.map((one) => one.toJSON()) : undefined, null)
    await reply(request, response, { status: 200, headers, text, open: false, decided: false })
  })
  await listening(door, 0, '127.0.0.1')
  const house: StockHouse = {
    url: `http://127.0.0.1:${(door.address() as AddressInfo).port}/graphql`,
    viewer: nobody(new Date().toISOString()),
    async close() {
      door.closeAllConnections()
      door.close()
    },
  }
  return house

  /** An operation as it stands: nothing of it is refused. What cannot be compiled is a fault of the bench. */
  function compiledOf(query: string): Compiled {
    const document = valid(schema, query)
    return compile(prepared(document, null, {}, schema, { perCoordinate: new Map() }), null, () => false, options)
  }

  /** A room as it executes with everything open: no verdicts, so no masks. */
  function bare(room: Subgraph) {
    const connection = roomOf(database.connectAs(room.name, { max: connections }))
    const lookUps = database.connectAs(room.name, { max: 1 })
    const documents = new Map<string, { execution: Execution; asked: ReadonlySet<string> }>()
    return async (query: string, variables: Record<string, unknown>) => {
      const known = documents.get(query) ?? executionOf(room, query)
      documents.set(query, known)
      const { viewer } = house
      const db = fetchOf(connection, lookUps, known.asked)
      const ask: Ask = async (subgraph, text, values) => {
        const answer = await open.get(subgraph)?.(text, values)
        return (answer?.data ?? {}) as Record<string, unknown>
      }
      return known.execution(variables, {
        viewer,
        verdicts: null,
        analyses: [],
        db,
        loaders: room.loaders(db, viewer, null),
        ask,
        cursors: (list: string) => cursorsOf(cursorSecret(keys.privateKey(room.name)), viewer, list),
      })
    }
  }
}

function sourceOf(ask: (query: string, variables: Record<string, unknown>) => Promise<unknown>): GraphQLDataSource {
  return { process: async ({ request }) => (await ask(request.query ?? '', request.variables ?? {})) as never }
}

function executionOf(room: Subgraph, query: string) {
  const document = valid(room.schema, query)
  const execution = compiled(room.schema, document) ?? stock(room.schema, document)
  return { execution, asked: new Set(askedBy(document, room.schema)) }
}

function valid(schema: GraphQLSchema, query: string) {
  const document = parse(query)
  const [fault] = validate(schema, document, specifiedRules)
  if (fault) throw fault
  return document
}

/** The schema that clients see of a supergraph, as the gateway's own planner finds it. */
async function apiSchemaOf(supergraph: string): Promise<GraphQLSchema> {
  const { Supergraph } = createRequire(join(root, 'gateway/package.json'))('@apollo/federation-internals') as {
    Supergraph: { build(sdl: string, options: object): { apiSchema(): { toGraphQLJSSchema(): GraphQLSchema } } }
  }
  const schema = Supergraph.build(supergraph, { validateSupergraph: false }).apiSchema().toGraphQLJSSchema()
  readScalars(schema)
  return schema
}
