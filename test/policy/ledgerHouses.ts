import { issuerKey, openHouse, sampleToken } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { type Logger, pino } from 'pino'
import { type Asking, asking, type TestHouse } from '../house.ts'

/** A house more before the same database, by the same clock: with a policy or a log of its own. */
export async function anotherHouse(
  { database, clock }: TestHouse,
  keys: string,
  { policy, log = pino({ level: 'silent' }) }: { policy?: string; log?: Logger } = {},
): Promise<{ as(role: string): Asking; close(): Promise<void> }> {
  const house = await openHouse({
    database,
    keys,
    port: 0,
    address: '127.0.0.1',
    subgraphs: {},
    connections: 2,
    issuer: null,
    trustedOnly: false,
    clock: () => clock.now,
    log,
    ...(policy !== undefined && { policy }),
  })
  const token = (role: string) => sampleToken(keysIn(keys).privateKey(issuerKey), role, clock.now)
  return {
    as: (role) => asking(house.url, () => (role === 'anonymous' ? Promise.resolve(null) : token(role))),
    close: () => house.close(),
  }
}
