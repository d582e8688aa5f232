import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type Database, openDatabase } from '@xinlu/db'
import type { Replica } from '@xinlu/db/replica'
import {
  type House,
  type HouseOptions,
  hostRoom,
  issuerKey,
  type Limits,
  type OutsideIssuer,
  openHouse,
  rooms,
  sampleToken,
  signedToken,
} from '@xinlu/gateway'
import { aroundOf } from '@xinlu/gateway/telemetry/telemetry'
import { keysIn, type Served, type SubgraphAnswer, type SubgraphRequest, serve } from '@xinlu/schema'
import { pino } from 'pino'
import { type Asking, asking } from './asking.ts'
import { type Ground, now } from './groundOn.ts'

export * from './asking.ts'

export { now }

/** How the subgraphs are hosted. */
export type Hosting = 'in-process' | 'HTTP'

export interface TestHouse {
  house: House
  database: Database
  /** Folder of the keys. */
  keys: string
  dataKeys?: HouseOptions['dataKeys']
  /** URL of each subgraph that is hosted apart. */
  served: Map<string, Served>
  clock: { now: number }
  as(role: string): Asking
  close(): Promise<void>
}

/** What may be given to a house beside its ground. */
export interface HouseSettings {
  issuer?: OutsideIssuer | null
  trustedOnly?: boolean
  limits?: Limits
  keys?: string
  /** The door's port, where somebody must know it beforehand; else a free one. */
  port?: number
  /** The data keys of the house. */
  dataKeys?: HouseOptions['dataKeys']
  /** How many requests are answered at once. */
  capacity?: HouseOptions['capacity']
  /** When a room hosted apart is left alone. */
  breaker?: HouseOptions['breaker']
  /** Milliseconds for which it says that it leaves. */
  leaveMs?: number
  /** Opens what answers reads in the place of the database; closed with the house. */
  replica?: (database: Database) => Replica
  /** Hears of each fetch before it is sent. */
  observe?: HouseOptions['observe']
  /** Hears of each statement that a subgraph sends to the database. */
  statement?: (subgraph: string, text: string, values: readonly unknown[]) => void
  /** Hears which way each request was answered. */
  took?: HouseOptions['took']
  /** Hears whether an operation was compiled, and if not, why. */
  executed?: HouseOptions['executed']
  /** Leaves execution to the stock gateway. */
  stockOnly?: boolean
  /** Who watches. */
  telemetry?: HouseOptions['telemetry']
  /** Who watches the subgraphs that are hosted apart. */
  apart?: HouseOptions['telemetry']
  /** The pages, as they were built. */
  pages?: HouseOptions['pages']
  /** Whom the house tells of changes. */
  notices?: HouseOptions['notices']
  /** Where subgraphs are that this test answers for itself. */
  elsewhere?: Record<string, string>
  /** Where everybody else finds a subgraph that is hosted over HTTP at an address. */
  through?: (subgraph: string, url: string) => Promise<string>
  /** Answers in the place of a subgraph that is hosted over HTTP, with what it would have said. */
  instead?: (subgraph: string, request: SubgraphRequest, answer: SubgraphAnswer) => SubgraphAnswer
}

const silent = pino({ level: 'silent' })

/** A whole house on a database of its own, made from a ground's template; the clock is given. */
export async function openHouseOn(
  ground: Ground,
  hosting: Hosting = 'in-process',
  log = silent,
  {
    issuer = null,
    trustedOnly = false,
    limits,
    observe,
    statement,
    took,
    executed,
    stockOnly = false,
    elsewhere = {},
    pages,
    notices = null,
    port = 0,
    telemetry = null,
    apart = null,
    instead,
    through,
    dataKeys,
    capacity,
    breaker,
    leaveMs = 0,
    replica: replicaBy,
    keys = join(ground.folder, 'keys'),
  }: HouseSettings = {},
): Promise<TestHouse> {
  const name = `xinlu_test_${randomBytes(6).toString('hex')}`
  const subgraphs = rooms.map((room) => room.name)
  const parent = await openDatabase({ folder: ground.folder, url: ground.url ?? '', rolePrefix: ground.rolePrefix })
  await parent.createFrom(ground.template, name)
  const database = await openDatabase({
    folder: ground.folder,
    url: ground.url ?? '',
    name,
    rolePrefix: ground.rolePrefix,
  })
  const clock = { now }
  const replica = replicaBy?.(database) ?? null
  const common = {
    replica,
    database: statement ? heard(database, statement) : database,
    keys,
    connections: 2,
    clock: () => clock.now,
    log,
    ...(dataKeys && { dataKeys }),
  }
  const served = new Map<string, Served>()
  const addresses: Record<string, string> = { ...elsewhere }
  if (hosting === 'HTTP') {
    for (const subgraph of subgraphs) {
      const hosted = hostRoom(subgraph, { ...common, subgraphs: addresses }, () => new Map())
      const answering = instead && {
        ...hosted,
        answer: async (request: SubgraphRequest) => instead(subgraph, request, await hosted.answer(request)),
      }
      const at = await serve(answering ?? hosted, { port: 0, ...aroundOf(apart, subgraph) })
      served.set(subgraph, at)
      addresses[subgraph] = through ? await through(subgraph, at.url) : at.url
    }
  }
  const house = await openHouse({
    ...common,
    subgraphs: addresses,
    port,
    address: '127.0.0.1',
    issuer,
    trustedOnly,
    ...(limits && { limits }),
    ...(capacity && { capacity }),
    ...(breaker && { breaker }),
    leaveMs,
    ...(observe && { observe }),
    ...(took && { took }),
    ...(executed && { executed }),
    ...(pages && { pages }),
    stockOnly,
    notices,
    telemetry,
  })
  const own = keysIn(keys)
  return {
    house,
    database,
    keys,
    dataKeys,
    served,
    clock,
    as: (role) =>
      asking(house.url, () =>
        role === 'anonymous' ? Promise.resolve(null) : sampleToken(own.privateKey(issuerKey), role, clock.now),
      ),
    async close() {
      await house.close()
      for (const at of served.values()) await at.close()
      await replica?.close()
      await database.close()
      await parent.drop(name)
      await parent.close()
    },
  }
}

/** The same database, whose statements are heard. */
export function heard(database: Database, statement: NonNullable<HouseSettings['statement']>): Database {
  return {
    ...database,
    connectAs(subgraph, options) {
      const sql = database.connectAs(subgraph, options)
      // The driver asks for its types once for a connection; that is nobody's statement.
      sql.options.debug = (_, text, values) => text.includes('pg_catalog.pg_type') || statement(subgraph, text, values)
      return sql
    },
  }
}

/** Asks as somebody of whom the built-in issuer says these claims. */
export function asClaims({ house, clock }: TestHouse, claims: { sub: string; [claim: string]: unknown }): Asking {
  return asking(house.url, () => signedToken(house.keys.privateKey(issuerKey), claims, clock.now))
}
