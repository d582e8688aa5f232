import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@xinlu/db'
import type { KeyRing } from '@xinlu/db/cipher'
import type { Replica } from '@xinlu/db/replica'
import { type Hosted, type Keys, keysIn, listening, ticketOffice } from '@xinlu/schema'
import type { Algorithm } from '@xinlu/schema/signature'
import type { Logger } from 'pino'
import { behindOf } from './behind.ts'
import type { BreakerSettings } from './breaker.ts'
import type { Way } from './door/answered.ts'
import { drained } from './door/drained.ts'
import { doorOf } from './door/http.ts'
import { type Capacity, usualCapacity } from './door/places.ts'
import type { Executed } from './execute/compiled.ts'
import { gatewayOf } from './gateway.ts'
import { hostRoom } from './hostRoom.ts'
import type { OutsideIssuer } from './issuers/outside.ts'
import { type Limits, longestWait } from './limits/limits.ts'
import { type Beats, beatsOf } from './notices/beats.ts'
import type { NoticeSettings } from './notices/settings.ts'
import { databaseAnswers, readinessOf, replicaPart, roomAnswers } from './readiness.ts'
import { neededRoom, rooms } from './rooms.ts'
import type { Telemetry } from './telemetry/telemetry.ts'
import { openWindow, type PagesOptions } from './window/open.ts'

/** Milliseconds after the longest time that anybody waits, in which the last answers go out. */
const answerMs = 2_000

/** Milliseconds in which the last entries of the ledger are written. */
const entriesMs = 10_000

/** What a house stands on; everything from outside is given here. */
export interface HouseOptions {
  database: Database
  /** Folder of the keys. */
  keys: string
  /** The data keys; without them values are taken as they lie. */
  dataKeys?: KeyRing
  /** What is signed with, where that is said. */
  signature?: Algorithm | undefined
  port: number
  address: string
  /** Subgraphs hosted apart. */
  subgraphs: Record<string, string>
  /** When one that does not answer is left alone. */
  breaker?: BreakerSettings
  connections: number
  /** What answers reads in the place of the database, where there is one; it is the caller's. */
  replica?: Replica | null
  /** How many requests are answered at once, and how many more may wait; else the usual. */
  capacity?: Capacity
  /** Milliseconds for which a house that ends says so and still answers; none unless it is said. */
  leaveMs?: number
  /** Whose tokens are taken; null for the built-in issuer's. */
  issuer: OutsideIssuer | null
  /** Takes nothing but the operations of the manifest. */
  trustedOnly: boolean
  /** Else those of schema/limits.yaml. */
  limits?: Limits
  /** The text of the policy, else that of schema/policy.yaml. */
  policy?: string
  /** Hears of each fetch before it is sent, for proofs of what the door asks. */
  observe?: (subgraph: string, query: string, variables: Record<string, unknown>) => void
  /** Hears which way each request was answered, for proofs of the way. */
  took?: (way: Way) => void
  /** Hears whether an operation was compiled, and if not, why. */
  executed?: Executed
  /** Leaves execution to the stock gateway, for proofs side by side. */
  stockOnly?: boolean
  /** The pages; none unless it is said. */
  pages?: PagesOptions
  /** Whom it tells of changes; nobody unless it is said. */
  notices?: NoticeSettings | null
  /** Who watches; nobody unless it is said. */
  telemetry?: Telemetry | null
  /** Milliseconds since the epoch. */
  clock: () => number
  log: Logger
}

export interface House {
  url: string
  keys: Keys
  /** Notices of change; null where nobody is told. */
  beats: Beats | null
  /** Says that it leaves, stops taking requests, finishes those under way, ends. The database is the caller's. */
  close(): Promise<void>
}

/** Opens the whole house: the subgraphs that are not hosted apart, the gateway before them, the door. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { database, port, address, subgraphs, issuer, clock, log } = options
  const keys = keysIn(options.keys)
  const inside = new Map<string, Hosted>()
  // For rooms in this process tickets of an office that nobody else has; a room elsewhere is sealed for with the gateway's key.
  const tickets = ticketOffice()
  const behind = behindOf(options, { inside: () => inside, tickets })
  for (const { name } of rooms)
    if (!subgraphs[name])
      inside.set(
        name,
        hostRoom(name, options, () => inside, tickets),
      )
  const { tokens, trusted, limits, ledger, permitting } = behind
  const gateway = gatewayOf({
    ...permitting,
    ...(options.took && { took: options.took }),
    executed: options.executed,
    stockOnly: options.stockOnly ?? false,
  })
  await gateway.start()
  const window = options.pages
    ? openWindow(options.pages, { keys, tokens, policy: permitting.policy, builtIn: issuer === null, clock })
    : null
  const probe = database.connectAs('ledger', { max: 1 })
  const ready = readinessOf([
    { name: 'database', needed: true, answers: () => databaseAnswers(probe) },
    { name: 'ledger', needed: true, answers: () => ledger.answers() },
    ...replicaPart(options.replica),
    ...Object.entries(subgraphs).map(([name, url]) => ({
      ...{ name, needed: name === neededRoom, answers: () => roomAnswers(url) },
    })),
  ])
  const door = doorOf({
    gateway,
    tokens,
    window,
    limits,
    trusted,
    trustedOnly: options.trustedOnly,
    telemetry: options.telemetry ?? null,
    capacity: options.capacity ?? usualCapacity,
    ready,
  })
  await listening(door.server, port, address)
  const beats = options.notices
    ? beatsOf({ settings: options.notices, gateway, room: behind.notices, clock, log })
    : null
  return {
    url: `http://${address}:${(door.server.address() as AddressInfo).port}/graphql`,
    keys,
    beats,
    async close() {
      await beats?.stop()
      await drained(door, { leaveMs: options.leaveMs ?? 0, withinMs: longestWait(limits) + answerMs })
      await gateway.stop()
      // A database that says nothing must not keep the house from ending.
      await Promise.race([ledger.close(), sleep(entriesMs, undefined, { ref: false })])
      await probe.end({ timeout: 0 })
    },
  }
}
