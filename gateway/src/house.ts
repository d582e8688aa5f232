import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { assertAlgorithm, type Database, ledgerKeys, openLedger, publicLedgerKeys, signerIn } from '@xinlu/db'
import { concealing, type KeyRing } from '@xinlu/db/cipher'
import {
  cursorSecret,
  type FirstUse,
  type Hosted,
  host,
  type Keys,
  keysIn,
  listening,
  refusal,
  type Signer,
  signing,
  type TicketOffice,
  ticketing,
  ticketOffice,
} from '@xinlu/schema'
import type { Algorithm } from '@xinlu/schema/signature'
import type { Logger } from 'pino'
import { triableFiles } from './blast/trial/places.ts'
import { trialsOf } from './blast/trial/trials.ts'
import { root } from './configuration.ts'
import type { Way } from './door/answered.ts'
import { doorOf } from './door/http.ts'
import type { Executed } from './execute/compiled.ts'
import { gatewayOf } from './gateway.ts'
import { builtInReader } from './issuer.ts'
import { type OutsideIssuer, outsideReader } from './issuers/outside.ts'
import { type Limits, limitsFrom } from './limits/limits.ts'
import { openingsOf } from './openings.ts'
import { policyOf, usualPurposeOf } from './policy.ts'
import { askOf, type Reach, reachOf } from './reach.ts'
import { openingsRoom, rooms } from './rooms.ts'
import type { Telemetry } from './telemetry/telemetry.ts'
import { operationsFolder, trustedFrom } from './trusted.ts'
import { openWindow, type PagesOptions } from './window/open.ts'

/** Milliseconds that one trial of a changed file has: less than an auditor's answer may take. */
const trialWithinMs = 20_000

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
  connections: number
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
  /** Who watches; nobody unless it is said. */
  telemetry?: Telemetry | null
  /** Milliseconds since the epoch. */
  clock: () => number
  log: Logger
}

export interface House {
  url: string
  keys: Keys
  /** Stops taking requests, finishes those under way, ends. The database is the caller's. */
  close(): Promise<void>
}

/** Hosts one subgraph over its own database role. */
export function hostRoom(
  name: string,
  options: Pick<
    HouseOptions,
    'database' | 'keys' | 'dataKeys' | 'signature' | 'subgraphs' | 'connections' | 'clock' | 'log'
  > & {
    firstUse?: FirstUse | undefined
  },
  inside: () => ReadonlyMap<string, Hosted>,
  tickets?: TicketOffice,
): Hosted {
  const { database, subgraphs, connections, clock, log } = options
  const room = rooms.find((candidate) => candidate.name === name)
  if (!room)
    throw refusal('CONFIGURATION', {
      expected: rooms.map((r) => r.name).join(' | '),
      got: name,
      todo: 'choose one of these',
    })
  const keys = keysIn(options.keys)
  if (room.signs) assertAlgorithm(options.keys, room.signs, options.signature)
  return host(room, {
    sql: database.connectAs(name, { max: connections }),
    lookUps: database.connectAs(name, { max: 1 }),
    keyOf: keys.publicKey,
    tickets,
    firstUse: options.firstUse,
    ask: askOf(name, reachOf(inside, subgraphs), keys, clock),
    secret: () => cursorSecret(keys.privateKey(name)),
    logKeys: () => publicLedgerKeys(options.keys),
    signer: () => signerOf(room, options),
    ...(options.dataKeys && room.conceals && { concealing: concealing(options.dataKeys) }),
    clock,
    log: log.child({ subgraph: name }),
  })
}

/** The keys with which a room signs what it hands out, made at first use. */
function signerOf(
  { name, signs }: (typeof rooms)[number],
  { keys, signature }: Pick<HouseOptions, 'keys' | 'signature'>,
): Signer {
  if (signs) return signerIn(keys, signs, signature)
  throw refusal('CONFIGURATION', {
    expected: 'a room that signs what it hands out',
    got: name,
    todo: 'name its keys where it is defined',
  })
}

/** Whether a database answers now; one that is not open does not. */
export async function answers(database: Pick<Database, 'admin'> | null): Promise<boolean> {
  if (!database) return false
  return database.admin`select 1`.then(
    () => true,
    () => false,
  )
}

/** Opens the whole house: the subgraphs that are not hosted apart, the gateway before them, the door. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { database, port, address, subgraphs, issuer, clock, log } = options
  const keys = keysIn(options.keys)
  const reader = issuer ? outsideReader(issuer, clock, log) : builtInReader(keys, clock)
  const inside = new Map<string, Hosted>()
  // For rooms in this process tickets of an office that nobody else has; a room elsewhere is sealed for with the gateway's key.
  const tickets = ticketOffice()
  for (const { name } of rooms)
    if (!subgraphs[name])
      inside.set(
        name,
        hostRoom(name, options, () => inside, tickets),
      )
  const limits = options.limits ?? limitsFrom(join(root, 'schema/limits.yaml'))
  const trusted = trustedFrom(operationsFolder)
  const policyText = options.policy ?? readFileSync(join(root, 'schema/policy.yaml'), 'utf8')
  const policy = policyOf(policyText)
  const reach = reachOf(() => inside, subgraphs)
  const { observe } = options
  const sendTo: Reach = (subgraph) => {
    const send = reach(subgraph)
    if (!observe) return send
    return (request) => {
      observe(subgraph, request.query, request.variables)
      return send(request)
    }
  }
  const signed = signing(() => keys.privateKey('gateway'))
  const ticketed = ticketing(tickets)
  const sealer = (subgraph: string) => (subgraphs[subgraph] ? signed : ticketed)
  const ledger = openLedger({
    sql: database.connectAs('ledger', { max: 2 }),
    signer: ledgerKeys(options.keys, options.signature),
    clock,
    heard: options.telemetry?.batch,
  })
  const gateway = gatewayOf({
    supergraph: readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8'),
    policy,
    sendTo,
    sealer,
    openings: openingsOf(openingsRoom, sendTo(openingsRoom), sealer(openingsRoom), clock),
    ledger,
    trustedAs: trusted.nameOf,
    limits,
    trustedOnly: options.trustedOnly,
    trials: {
      files: triableFiles,
      blastRadius: trialsOf({ sql: database.admin, policy: policyText, clock, withinMs: trialWithinMs }),
    },
    clock,
    log,
    ...(options.took && { took: options.took }),
    executed: options.executed,
    stockOnly: options.stockOnly ?? false,
    telemetry: options.telemetry ?? null,
  })
  await gateway.start()
  const tokens = { ...reader, usualPurpose: usualPurposeOf(policy) }
  const window = options.pages
    ? openWindow(options.pages, { keys, tokens, policy, builtIn: issuer === null, clock })
    : null
  const server = doorOf({
    gateway,
    tokens,
    window,
    limits,
    trusted,
    trustedOnly: options.trustedOnly,
    telemetry: options.telemetry ?? null,
    ready: () => answers(database),
  })
  await listening(server, port, address)
  return {
    url: `http://${address}:${(server.address() as AddressInfo).port}/graphql`,
    keys,
    async close() {
      const drained = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, 10_000).unref())])
      server.closeAllConnections()
      await gateway.stop()
      await ledger.close()
    },
  }
}
