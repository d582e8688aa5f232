import { createRequire } from 'node:module'
import { join } from 'node:path'
import { firstSdl } from '../openSdl.ts'
import { answering, given } from '../part.ts'

interface App {
  register(plugin: unknown, options: object): Promise<void>
  ready(): Promise<void>
  listen(options: object): Promise<string>
  close(): Promise<void>
}

// Mercurius composes by itself what the subgraphs say of themselves.
const { subgraphs = {}, peers = '' } = given()
const load = createRequire(join(peers, 'package.json'))
const fastify = load('fastify') as () => App
const app = fastify()
const services = Object.entries(subgraphs).map(([name, url]) => ({ name, url, schema: firstSdl(name) }))
await app.register(load('@mercuriusjs/gateway'), { gateway: { services }, jit: 1 })
await app.ready()
const url = await app.listen({ port: 0, host: '127.0.0.1' })
answering(`${url}/graphql`, () => app.close())
