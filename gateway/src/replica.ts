import type { Database } from '@xinlu/db'
import { openReplica, type Replica } from '@xinlu/db/replica'
import type { Logger } from 'pino'
import type { Configuration } from './configuration.ts'
import type { Telemetry } from './telemetry/telemetry.ts'

/** The replica that the settings name, or null; metrics hear of each read, the log of the two moments that an operator acts on. */
export function replicaOf(
  { readUrl, readWithinMs, connections }: Pick<Configuration, 'readUrl' | 'readWithinMs' | 'connections'>,
  database: Database,
  log: Logger,
  telemetry: Telemetry | null,
): Replica | null {
  if (!readUrl) return null
  return openReplica({
    url: readUrl,
    database,
    connections,
    withinMs: readWithinMs,
    heard: {
      read(subgraph, by, fault) {
        telemetry?.read(subgraph, by)
        if (fault) log.warn({ subgraph, fault }, 'the read replica failed at a read, which the database has answered')
      },
      standing(standing) {
        telemetry?.replica(standing)
        if (standing === 'CAUGHT_UP') log.warn('the read replica that was left alone answers again')
        else log.warn({ standing }, 'the read replica is left alone: the database answers all reads')
      },
    },
  })
}
