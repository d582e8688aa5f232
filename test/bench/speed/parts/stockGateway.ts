import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ApolloGateway } from '@apollo/gateway'
import { openDatabase } from '@xinlu/db'
import { keysFolder, root } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { openStock } from '../../stock.ts'
import { answering, given } from '../part.ts'
import { openSupergraph } from '../supergraph.ts'

// The stock gateway: over HTTP as its makers start it, else before the rooms in this process.
const { data, connections, viewer, subgraphs } = given()
if (subgraphs) {
  const load = createRequire(join(root, 'gateway/package.json'))
  const { ApolloServer } = load('@apollo/server') as {
    ApolloServer: new (options: object) => { stop(): Promise<void> }
  }
  const { startStandaloneServer } = load('@apollo/server/standalone') as {
    startStandaloneServer: (server: object, options: object) => Promise<{ url: string }>
  }
  const server = new ApolloServer({
    gateway: new ApolloGateway({ supergraphSdl: openSupergraph(subgraphs) }),
    stopOnTerminationSignals: false,
  })
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
  answering(url, () => server.stop())
} else {
  const database = await openDatabase({ folder: data })
  const stock = await openStock(database, keysIn(keysFolder(data)), connections)
  stock.viewer = viewer
  answering(stock.url, async () => {
    await stock.close()
    await database.close()
  })
}
