import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@xinlu/db'
import type { Replica } from '@xinlu/db/replica'
import { refusal, serve, XinluError } from '@xinlu/schema'
import { configurationFrom, keysFolder, logLevelFrom } from './configuration.ts'
import { hostRoom } from './hostRoom.ts'
import { assertKeysApart } from './keysApart.ts'
import { logOf } from './log.ts'
import { databaseAnswers, readinessOf, replicaPart } from './readiness.ts'
import { replicaOf } from './replica.ts'
import { rooms } from './rooms.ts'
import { openSharedSeals, type SharedSeals } from './sharedSeals.ts'
import { dataKeysFor, openGround } from './start.ts'
import { type Opened, openTelemetry } from './telemetry/settings.ts'
import { aroundOf } from './telemetry/telemetry.ts'

/** `pnpm subgraph NAME`: one subgraph alone over HTTP, for a gateway that has its address in XINLU_SUBGRAPHS. */
const log = logOf(logLevelFrom(process.env))

let watching: Opened | null = null
let database: Database | null = null
let seals: SharedSeals | null = null
let replica: Replica | null = null
try {
  const name = process.argv[2] ?? ''
  const names = rooms.map((room) => room.name)
  if (!names.includes(name))
    throw refusal('CONFIGURATION', { expected: names.join(' | '), got: name || 'no name', todo: 'pnpm subgraph NAME' })
  const configuration = configurationFrom({ ...process.env, PORT: process.env.PORT ?? '0' }, names)
  assertKeysApart(configuration, log, name)
  watching = await openTelemetry(configuration.telemetry, `xinlu-${name}`)
  database = await openGround(configuration, Date.now)
  const keys = keysFolder(configuration.data)
  const { subgraphs, breaker, connections, signature, port, address, leaveMs } = configuration
  const dataKeys = await dataKeysFor(configuration, database, [name])
  if (configuration.redisUrl) seals = await openSharedSeals(configuration.redisUrl, Date.now, log)
  const firstUse = seals?.firstUse
  replica = replicaOf(configuration, database, log, watching.telemetry)
  const hosted = hostRoom(
    name,
    {
      database,
      keys,
      dataKeys,
      signature,
      subgraphs,
      breaker,
      connections,
      replica,
      firstUse,
      telemetry: watching.telemetry,
      clock: Date.now,
      log,
    },
    () => new Map(),
  )
  const probe = database.connectAs(name, { max: 1 })
  const asked = readinessOf([
    { name: 'database', needed: true, answers: () => databaseAnswers(probe) },
    { name: 'redis', needed: true, answers: async () => seals?.ready() ?? true },
    ...replicaPart(replica),
  ])
  let leaving = false
  const ready = async () => (leaving ? { ready: false, leaving } : asked())
  const served = await serve(hosted, { port, address, ready, ...aroundOf(watching.telemetry, name) })
  console.log(`${name} is at ${served.url}`)
  const stop = async () => {
    leaving = true
    if (leaveMs > 0) await sleep(leaveMs)
    await served.close()
    seals?.close()
    await replica?.close()
    await database?.close()
    await watching?.close()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
} catch (error) {
  // What is open keeps the process: it must end, so that whoever started it hears of it.
  seals?.close()
  await replica?.close()
  await database?.close()
  await watching?.close()
  if (!(error instanceof XinluError)) throw error
  console.error(`${error.code}: ${error.message}`)
  process.exitCode = 1
}
