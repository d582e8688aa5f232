import { createServer, type RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openDatabase } from '@xinlu/db'
import { keysFolder } from '@xinlu/gateway'
import { keysIn, listening } from '@xinlu/schema'
import type { DocumentNode } from 'graphql'
import { bareRooms } from '../../stock.ts'
import { answering, given } from '../part.ts'
import { openSupergraph } from '../supergraph.ts'

type Runtime = RequestListener & { dispose?(): Promise<void>; [Symbol.asyncDispose]?(): Promise<void> }
interface Fetched {
  document: DocumentNode
  variables?: Record<string, unknown>
}

// Hive's runtime with the planner asked for: over HTTP, else before the rooms in this process.
const { data, connections, viewer, subgraphs, peers = '', planner } = given()
const load = createRequire(join(peers, 'package.json'))
const { createGatewayRuntime } = load('@graphql-hive/gateway-runtime') as {
  createGatewayRuntime: (options: object) => Runtime
}
const { print } = load('graphql') as { print: (document: DocumentNode) => string }
const database = subgraphs ? null : await openDatabase({ folder: data })
const rooms = database && bareRooms(database, keysIn(keysFolder(data)), connections)
const texts = new WeakMap<DocumentNode, string>()
const inside = {
  getSubgraphExecutor:
    ({ subgraphName }: { subgraphName: string }) =>
    ({ document, variables = {} }: Fetched) => {
      const text = texts.get(document) ?? print(document)
      texts.set(document, text)
      return rooms?.get(subgraphName)?.(text, variables, viewer)
    },
}
const gateway = createGatewayRuntime({
  supergraph: openSupergraph(subgraphs ?? {}),
  logging: false,
  landingPage: false,
  graphiql: false,
  ...(planner === 'rust' && { unifiedGraphHandler: load('@graphql-hive/router-runtime').unifiedGraphHandler }),
  transports: rooms ? { http: inside } : { http: load('@graphql-mesh/transport-http') },
})
const server = createServer(gateway)
await listening(server, 0, '127.0.0.1')
answering(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, async () => {
  server.closeAllConnections()
  server.close()
  await database?.close()
})
