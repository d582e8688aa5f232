import { createRequire } from 'node:module'
import { join } from 'node:path'
import { openDatabase } from '@xinlu/db'
import { keysFolder, rooms, root } from '@xinlu/gateway'
import { askedBy, keysIn } from '@xinlu/schema'
import type { DocumentNode } from 'graphql'
import { bareContexts } from '../../stock.ts'
import { answering, given } from '../part.ts'

interface Resolved {
  document: DocumentNode
  queryHash: string
  contextValue: object
}
const load = createRequire(join(root, 'gateway/package.json'))
const { ApolloServer } = load('@apollo/server') as { ApolloServer: new (options: object) => { stop(): Promise<void> } }
const { startStandaloneServer } = load('@apollo/server/standalone') as {
  startStandaloneServer: (server: object, options: object) => Promise<{ url: string }>
}

// One room as the stock server serves a subgraph over HTTP: no seal, no guard, no mask, always the same viewer.
const { data, connections, room: name, viewer } = given()
const room = rooms.find((one) => one.name === name)
if (!room) throw new Error(`no room ${name}`)
const database = await openDatabase({ folder: data })
const contextOf = bareContexts(room, { database, keys: keysIn(keysFolder(data)), connections })
const coordinates = new Map<string, ReadonlySet<string>>()
const perFetch = {
  async requestDidStart() {
    return {
      // What a fetch asks for is known when its document is: then the room's context is made.
      async didResolveOperation({ document, queryHash, contextValue }: Resolved) {
        const asked = coordinates.get(queryHash) ?? new Set(askedBy(document, room.schema))
        coordinates.set(queryHash, asked)
        Object.assign(contextValue, contextOf(asked, viewer))
      },
    }
  },
}
const server = new ApolloServer({ schema: room.schema, plugins: [perFetch], stopOnTerminationSignals: false })
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({}),
})
answering(url, async () => {
  await server.stop()
  await database.close()
})
