import type { Copy } from '@xinlu/schema'
import type { Sql } from 'postgres'
import type { Database } from '../connect.ts'
import { type ConnectOptions, given } from '../endpoint.ts'
import { type CaughtUp, caughtUpOf, type Standing } from './caughtUp.ts'
import { loggedUpTo, replayedUpTo } from './place.ts'

export type { Standing }

/** How a read was answered where there is a replica: by it, by the database since it was late or away, or by the database after it had failed. */
export type ReadBy = 'REPLICA' | 'LATE' | 'AWAY' | 'AGAIN'

export interface ReplicaOptions {
  /** DATABASE_READ_URL: the one server, without user and password, as every role comes in by its own. */
  url: string
  database: Database
  /** Connections for each room. */
  connections: number
  /** Milliseconds that a read waits until the replica has what was recorded before it. */
  withinMs: number
  heard: {
    read: (subgraph: string, by: ReadBy, fault?: string | undefined) => void
    standing: (standing: Standing) => void
  }
}

/** 只读副本: a streaming replica of the database, for the rooms' reads. */
export interface Replica {
  /** What a room reads from, by its own role. */
  copyFor(subgraph: string): Copy
  /** Whether it has what was recorded before now. */
  answers(): Promise<boolean>
  close(): Promise<void>
}

/** Milliseconds of silence after which a read there is given up: so soon that the database can still answer in the fetch's time. */
const silentMs = 5_000

/** Seconds that a close waits for what still runs. */
const closeWithin = 1

/** Opens a replica, which may be away. */
export function openReplica({ url, database, connections, withinMs, heard }: ReplicaOptions): Replica {
  const endpoint = given(url)
  const open: Sql[] = []
  const connect = (options: ConnectOptions) => {
    const sql = endpoint.connect({ ...options, silentMs })
    open.push(sql)
    return sql
  }
  /** How often the server has ended the connection by which it is looked at, on which it is asked each second at least. */
  let ended = 0
  let looks: CaughtUp | null = null
  // By the role of the first room that asks: a process may have no more than one.
  const looksBy = (subgraph: string) => {
    const onclose = () => {
      ended += 1
    }
    const own = connect({ ...database.asRole(subgraph, { max: 1 }), onclose })
    const main = database.connectAs(subgraph, { max: 1 })
    return caughtUpOf({
      logged: () => loggedUpTo(main),
      replayed: () => replayedUpTo(own),
      withinMs,
      heard: heard.standing,
    })
  }
  return {
    copyFor(subgraph) {
      looks ??= looksBy(subgraph)
      const { stands } = looks
      return {
        sql: connect(database.asRole(subgraph, { max: connections })),
        lookUps: connect(database.asRole(subgraph, { max: 1 })),
        async held() {
          const then = ended
          const now = await stands()
          if (now !== 'CAUGHT_UP') {
            heard.read(subgraph, now)
            return null
          }
          return (fault) => {
            // A server that was started anew in between may be behind what it had.
            const failed = fault ?? (ended === then ? null : 'CONNECTION_CLOSED')
            if (failed === null) heard.read(subgraph, 'REPLICA')
            else heard.read(subgraph, 'AGAIN', failed)
            return failed === null
          }
        },
      }
    },
    answers: async () => (await looks?.stands()) !== 'AWAY',
    async close() {
      looks?.stop()
      await Promise.all(open.splice(0).map((sql) => sql.end({ timeout: closeWithin })))
    },
  }
}
