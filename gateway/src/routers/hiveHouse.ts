import { refusal, ticketOffice } from '@xinlu/schema'
import { type Behind, behindOf } from '../behind.ts'
import { houseConfigurationFrom, issuerLacking, keysFolder, logLevelFrom } from '../configuration.ts'
import { assertKeysApart } from '../keysApart.ts'
import { logOf } from '../log.ts'
import { rooms } from '../rooms.ts'
import { openGround } from '../start.ts'
import { hiveConfigurationOf } from './hive.ts'
import type { HiveConfiguration } from './hiveForms.ts'

export interface HiveHouse {
  configuration: HiveConfiguration
  close(): Promise<void>
}

/**
 * What Hive Gateway is configured with to stand where our gateway does, by the same settings (deploy/settings.md); CONFIGURATION
 * where a room has no address in XINLU_SUBGRAPHS, for this process hosts none.
 */
export async function hiveHouseFrom(env: NodeJS.ProcessEnv, clock: () => number): Promise<HiveHouse> {
  const names = rooms.map(({ name }) => name)
  const configuration = houseConfigurationFrom(env, names)
  const { production, data, signature, subgraphs, breaker, issuer, trustedOnly } = configuration
  const lacking = names.filter((name) => !subgraphs[name])
  if (lacking.length > 0) {
    const todo = 'host these apart (pnpm subgraph NAME), and give their addresses'
    throw refusal('CONFIGURATION', {
      expected: 'the address of every room in XINLU_SUBGRAPHS',
      got: `none of ${lacking.join(', ')}`,
      todo,
    })
  }
  if (production && !issuer) throw refusal('CONFIGURATION', issuerLacking)
  const log = logOf(logLevelFrom(env))
  assertKeysApart(configuration, log)
  const database = await openGround(configuration, clock)
  const nowhere = { inside: () => new Map(), tickets: ticketOffice() }
  let behind: Behind
  try {
    behind = behindOf(
      { database, keys: keysFolder(data), signature, subgraphs, breaker, issuer, trustedOnly, clock, log },
      nowhere,
    )
  } catch (error) {
    await database.close()
    throw error
  }
  return {
    configuration: hiveConfigurationOf(behind),
    async close() {
      await behind.ledger.close()
      await database.close()
    },
  }
}
