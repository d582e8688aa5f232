import { assertAlgorithm, publicLedgerKeys, signerIn } from '@xinlu/db'
import { concealing } from '@xinlu/db/cipher'
import {
  cursorSecret,
  type FirstUse,
  type Hosted,
  host,
  keysIn,
  refusal,
  type Signer,
  type TicketOffice,
} from '@xinlu/schema'
import { heardBy, usualBreaker } from './breaker.ts'
import type { HouseOptions } from './house.ts'
import { askOf, reachOf } from './reach.ts'
import { rooms } from './rooms.ts'

/** Hosts one subgraph over its own database role. */
export function hostRoom(
  name: string,
  options: Pick<
    HouseOptions,
    | 'database'
    | 'keys'
    | 'dataKeys'
    | 'signature'
    | 'subgraphs'
    | 'breaker'
    | 'connections'
    | 'replica'
    | 'telemetry'
    | 'clock'
    | 'log'
  > & { firstUse?: FirstUse | undefined },
  inside: () => ReadonlyMap<string, Hosted>,
  tickets?: TicketOffice,
): Hosted {
  const { database, subgraphs, breaker = usualBreaker, connections, telemetry = null, clock, log } = options
  const heard = heardBy(log, telemetry)
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
    ...(!room.neverCopied && { copy: options.replica?.copyFor(name) }),
    sql: database.connectAs(name, { max: connections }),
    lookUps: database.connectAs(name, { max: 1 }),
    keyOf: keys.publicKey,
    tickets,
    firstUse: options.firstUse,
    ask: askOf(name, reachOf(inside, subgraphs, { breaker, heard }), keys, { clock, heard }),
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
