import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, openDatabase, type Receipt, useRules } from '@xinlu/db'
import { type Hosted, keysIn, nobody, refusal, ticketing, ticketOffice } from '@xinlu/schema'
import { parse, print } from 'graphql'
import { pino } from 'pino'
import { heardBy, usualBreaker } from '../../breaker.ts'
import { root } from '../../configuration.ts'
import { gatewayOf } from '../../gateway.ts'
import { hostRoom } from '../../hostRoom.ts'
import { limitsFrom } from '../../limits/limits.ts'
import { policyFrom } from '../../policy.ts'
import { reachOf } from '../../reach.ts'
import { rooms, useFolders } from '../../rooms.ts'
import { wordsOf } from '../sides.ts'
import { type Leaf, leavesOf, withTypes } from './answers.ts'
import type { Opening } from './messages.ts'
import { readOnly } from './readOnly.ts'

/** Whose eyes a replay has: statutory supervision, of no unit, personal facts masked. */
const eyes = { id: 'replay', role: 'dashboard', purpose: 'STATUTORY_SUPERVISION' }

/** A house that can be asked, and leaves no trace. */
export interface Asking {
  operations: readonly string[]
  /** Every value of the answer to one of the operations about a subject. */
  ask(operation: number, subject: string): Promise<Leaf[]>
  close(): Promise<void>
}

/** Opens gateway and rooms over connections that cannot write, with a ledger that keeps nothing, under a folder's editions. */
export async function openQuietHouse(opening: Opening): Promise<Asking> {
  const { folder, url, secret, name, rolePrefix, keys, rules, now, folders } = opening
  useRules(rules)
  useFolders(folders)
  const found = await openDatabase({ folder, url, name, rolePrefix, ...(secret && { secret }) })
  const database = readOnly(found)
  await assertReadOnly(database)
  const clock = () => Date.parse(now)
  const log = pino({ level: 'silent' })
  const inside = new Map<string, Hosted>()
  const tickets = ticketOffice()
  const common = { database, keys, subgraphs: {}, connections: 3, clock, log }
  for (const room of rooms)
    inside.set(
      room.name,
      hostRoom(room.name, common, () => inside, tickets),
    )
  // The keys of the while: made before the rooms seal for each other.
  for (const room of rooms) keysIn(keys).privateKey(room.name)
  const supergraph = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8')
  const { schema } = wordsOf(supergraph)
  const gateway = gatewayOf({
    supergraph,
    policy: policyFrom(join(root, 'schema/policy.yaml')),
    sendTo: reachOf(() => inside, {}, { breaker: usualBreaker, heard: heardBy(log, null) }),
    sealer: () => ticketing(tickets),
    openings: async () => null,
    ledger: { append: async () => null as unknown as Receipt },
    trustedAs: () => null,
    trustedOnly: false,
    limits: limitsFrom(join(root, 'schema/limits.yaml')),
    clock,
    log,
  })
  await gateway.start()
  const viewer = { ...nobody(new Date(clock()).toISOString()), ...eyes }
  const server = gateway.serverFor(viewer)
  const asked = opening.operations.map(({ text, variable }) => {
    const document = withTypes(parse(text, { noLocation: true }))
    return { document, query: print(document), variable }
  })
  return {
    operations: asked.map(({ query }) => query),
    async ask(index, subject) {
      const one = asked[index]
      if (!one) return []
      const request = { query: one.query, variables: { [one.variable]: { id: subject } } }
      const { body } = await server.executeOperation(request, { contextValue: { viewer } })
      if (body.kind !== 'single') return []
      const { data, errors = [] } = body.singleResult
      return leavesOf(one.document, schema, data, errors)
    },
    async close() {
      await gateway.stop()
      await found.close()
    },
  }
}

/** Nothing is asked before a connection has said itself that it cannot write. */
async function assertReadOnly(database: Database): Promise<void> {
  const [{ name = '' } = {}] = rooms
  const sql = database.connectAs(name, { max: 1 })
  const [row] = await sql<{ held: string }[]>`select current_setting('transaction_read_only') as held`
  await sql.end()
  if (row?.held === 'on') return
  throw refusal('CONFIGURATION', {
    expected: 'connections that cannot write',
    got: 'one that can',
    todo: 'let default_transaction_read_only through where connections are pooled',
  })
}
