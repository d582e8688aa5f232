import { createServer, type RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { issuerKey, sampleToken } from '@xinlu/gateway'
import { behindOf } from '@xinlu/gateway/behind'
import { hiveConfigurationOf } from '@xinlu/gateway/routers/hive'
import { keysIn, listening, ticketOffice } from '@xinlu/schema'
import { pino } from 'pino'
import { asking, type HouseSettings, type TestHouse } from './houseOn.ts'

type Runtime = RequestListener & AsyncDisposable

/** Hive's runtime; its own types bring another Node's, so that only what is used of it is said here. */
const { createGatewayRuntime } = createRequire(import.meta.url)('@graphql-hive/gateway-runtime') as {
  createGatewayRuntime: (configuration: object) => Runtime
}

/** Where each room of a house is that is hosted over HTTP. */
export const placesOf = ({ served }: TestHouse) => Object.fromEntries([...served].map(([name, { url }]) => [name, url]))

/** The same house with Hive Gateway as its door, and our permission in it; closing it leaves the house to be closed. */
export async function openHive(house: TestHouse, observe?: HouseSettings['observe']): Promise<TestHouse> {
  const { database, keys, clock } = house
  const behind = behindOf(
    {
      database,
      keys,
      subgraphs: placesOf(house),
      issuer: null,
      trustedOnly: false,
      ...(observe && { observe }),
      clock: () => clock.now,
      log: pino({ level: 'silent' }),
    },
    { inside: () => new Map(), tickets: ticketOffice() },
  )
  const { url, close } = await hiveAt(hiveConfigurationOf(behind))
  const own = keysIn(keys)
  return {
    ...house,
    house: { ...house.house, url },
    as: (role) =>
      asking(url, () =>
        role === 'anonymous' ? Promise.resolve(null) : sampleToken(own.privateKey(issuerKey), role, clock.now),
      ),
    async close() {
      await close()
      await behind.ledger.close()
    },
  }
}

/** Hive's runtime on a port of loopback, a free one unless it is said. */
export async function hiveAt(configuration: object, port = 0): Promise<{ url: string; close(): Promise<void> }> {
  const runtime = createGatewayRuntime(configuration)
  const server = createServer(runtime)
  await listening(server, port, '127.0.0.1')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await runtime[Symbol.asyncDispose]()
    },
  }
}
