import { openDatabase } from '@xinlu/db'
import { hostRoom, logOf, openHouse } from '@xinlu/gateway'
import type { BreakerSettings } from '@xinlu/gateway/breaker'
import { serve } from '@xinlu/schema'

/** What a part of a house is told by whoever starts it. */
export interface Told {
  /** The room that it is; null for the gateway. */
  room: string | null
  folder: string
  keys: string
  database: { url: string; name: string; rolePrefix: string }
  subgraphs: Record<string, string>
  breaker: BreakerSettings
  port: number
  /** Milliseconds by which its clock is ahead of this machine's. */
  ahead: number
}

/** One part of a house as a process of its own: the gateway, or a room hosted apart; its clock is set by whoever started it. */
let ahead = 0
const clock = () => Date.now() + ahead
const log = logOf(process.env.LOG_LEVEL ?? 'silent')

process.on('disconnect', () => process.exit(0))
process.on('message', (told: Told | number) => {
  if (typeof told === 'number') ahead = told
  else void begin(told)
})

async function begin({
  room,
  folder,
  keys,
  database: at,
  subgraphs,
  breaker,
  port,
  ahead: first,
}: Told): Promise<void> {
  ahead = first
  const database = await openDatabase({ folder, ...at })
  const common = { database, keys, subgraphs, breaker, connections: 2, clock, log }
  if (room)
    await serve(
      hostRoom(room, common, () => new Map()),
      { port },
    )
  else await openHouse({ ...common, port, address: '127.0.0.1', issuer: null, trustedOnly: false })
  process.send?.('ready')
}
