import { mkdirSync } from 'node:fs'
import { county, type Database, describe, ensureRoles, layMonths, migrate, openDatabase } from '@xinlu/db'
import { assertKeys, type KeyRing, ringOf } from '@xinlu/db/cipher'
import { keptRecords } from '@xinlu/db/retention'
import { type ConcealedColumn, dayOf, type Kept, refusal, type Subgraph } from '@xinlu/schema'
import type { Logger } from 'pino'
import { type Configuration, issuerLacking, keysFolder, pagesFolder } from './configuration.ts'
import { type House, openHouse } from './house.ts'
import { assertKeysApart } from './keysApart.ts'
import { replicaOf } from './replica.ts'
import { openingsRoom, rooms, useFolders } from './rooms.ts'
import { leaveAddress, takeAddress } from './running.ts'
import { openTelemetry } from './telemetry/settings.ts'
import { type EndedSessions, endedInRedis } from './window/ended.ts'

/** Hears of the loading of samples: so many of so many rows. */
export type Progress = (done: number, total: number) => void

/** Opens the database with every room's tables and role in place (unless somebody else has laid them), and the sample county where it is wanted and not there yet. */
export async function openGround(
  configuration: Configuration,
  clock: () => number,
  progress: Progress = () => {},
): Promise<Database> {
  useFolders(configuration.folders)
  const database = await openDatabase({
    folder: configuration.data,
    ...(configuration.databaseUrl && { url: configuration.databaseUrl }),
    ...(configuration.secret && { secret: configuration.secret }),
    ownRole: configuration.laid,
  })
  try {
    if (!configuration.laid) await layTables(database, clock())
    if (configuration.sampleScale > 0) await loadSamples(database, configuration.sampleScale, clock, progress)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Who owns tables: every room, and the access ledger. */
export const tableOwners = () => [...rooms.map((room) => room.name), 'ledger']

/** Every column that lies encrypted where there is a data key. */
export const concealedColumns = (): readonly ConcealedColumn[] => rooms.flatMap(({ conceals }) => conceals ?? [])

/**
 * The data keys of a house, which may have none yet; DATA_KEY_MISSING before anything is served where values lie under a key that is not
 * there. `xinlu keys rotate data` makes the first one while the house runs, and has what lies in the clear encrypted.
 */
export async function dataKeysFor(
  { dataKeys, laid }: Configuration,
  database: Database,
  own: readonly string[],
): Promise<KeyRing> {
  const ring = ringOf(dataKeys)
  // Who comes in as its own role sees its own tables, and answers for these alone; a part's URL in another's place is told first.
  if (laid) for (const name of own) await database.connectAs(name, { max: 1 }).end()
  const seen = rooms.filter(({ name }) => !laid || own.includes(name))
  await assertKeys(
    database,
    seen.flatMap(({ conceals }) => conceals ?? []),
    ring,
  )
  return ring
}

/** What is kept no longer than the law has it kept: the plain records of the access log, and what the rooms name. */
export const keptKinds = (): readonly Kept[] => [keptRecords, ...rooms.flatMap(({ keeps }) => keeps ?? [])]

/** Brings every owner's tables up to date, with the months around `now`, and gives each its role; the room that keeps the openings may read the ledger. */
export async function layTables(database: Database, now: number): Promise<void> {
  for (const name of tableOwners()) await migrate(database, name)
  for (const name of tableOwners()) await layMonths(database, name, now)
  const readers = rooms.filter(({ name }) => name === openingsRoom).map(({ name }) => name)
  await ensureRoles(database, tableOwners(), {}, { ledger: readers })
}

/** Loads the sample county into every room that has not got it; a load that was cut off begins again from nothing. */
export async function loadSamples(
  database: Database,
  scale: number,
  clock: () => number,
  progress: Progress,
): Promise<void> {
  // Two processes that start at once on an empty database: the second waits, and finds everything there.
  const held = await database.admin.reserve()
  try {
    await held`select pg_advisory_lock(hashtext('xinlu.samples'))`
    await held`create table if not exists migrations.sample_county (subgraph text primary key, scale int not null)`
    const rows = await held<{ subgraph: string }[]>`select subgraph from migrations.sample_county`
    const loaded = new Set(rows.map((row) => row.subgraph))
    const missing = rooms.filter((room) => room.sample && !loaded.has(room.name))
    if (missing.length > 0) await load(database, missing, scale, clock, progress)
  } finally {
    await held`select pg_advisory_unlock(hashtext('xinlu.samples'))`
    held.release()
  }
}

async function load(
  database: Database,
  missing: readonly Subgraph[],
  scale: number,
  clock: () => number,
  progress: Progress,
): Promise<void> {
  const { admin } = database
  const sample = county({ scale, today: dayOf(new Date(clock())) })
  const total = Object.values(describe(scale)).reduce((sum, rows) => sum + rows, 0)
  let done = 0
  for (const { name, sample: write } of missing) {
    await emptied(database, name)
    const sql = database.connectAs(name, { max: 1, patient: true })
    await sql.begin(async (tx) => {
      // A county a hundred times the size takes longer to write than any query may.
      await tx`set local statement_timeout = 0`
      await tx`set local idle_in_transaction_session_timeout = 0`
      await write?.(tx as never, sample as never, (rows) => {
        done += rows
        progress(Math.min(done, total), total)
      })
    })
    await sql.end()
    await admin`insert into migrations.sample_county ${admin({ subgraph: name, scale })}`
  }
  // Counted for the planner, and marked as seen by all, so that an index alone can answer.
  await admin.unsafe('vacuum analyze')
  progress(total, total)
}

/** Only before a room has been served: what a cut-off load left in it is taken away. */
async function emptied({ admin }: Database, subgraph: string): Promise<void> {
  const tables = await admin<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = ${subgraph.replaceAll('-', '_')}`
  if (tables.length > 0) await admin.unsafe(`truncate ${tables.map((table) => table.name).join(', ')}`)
}

/** Opens ground and house together, and leaves the address for the terminal to find. */
export async function startHouse(
  configuration: Configuration,
  clock: () => number,
  log: Logger,
  progress?: Progress,
): Promise<House> {
  if (configuration.production && !configuration.issuer) throw refusal('CONFIGURATION', issuerLacking)
  mkdirSync(configuration.data, { recursive: true })
  assertKeysApart(configuration, log)
  const watching = await openTelemetry(configuration.telemetry)
  let database: Database
  try {
    database = await openGround(configuration, clock, progress)
  } catch (error) {
    await watching.close()
    throw error
  }
  let ended: EndedSessions | undefined
  const replica = replicaOf(configuration, database, log, watching.telemetry)
  try {
    const {
      data,
      port,
      address,
      signature,
      subgraphs,
      breaker,
      connections,
      capacity,
      leaveMs,
      issuer,
      signIn,
      trustedOnly,
      notices,
      redisUrl,
    } = configuration
    if (redisUrl) ended = await endedInRedis(redisUrl, clock, log)
    const house = await openHouse({
      database,
      keys: keysFolder(data),
      dataKeys: await dataKeysFor(configuration, database, []),
      signature,
      port,
      address,
      subgraphs,
      breaker,
      connections,
      replica,
      capacity,
      leaveMs,
      issuer,
      trustedOnly,
      notices,
      pages: { folder: pagesFolder, signIn, ...(ended && { ended }) },
      telemetry: watching.telemetry,
      clock,
      log,
    })
    leaveAddress(data, house.url)
    return {
      ...house,
      async close() {
        takeAddress(data)
        await house.close()
        ended?.close()
        await replica?.close()
        await database.close()
        await watching.close()
      },
    }
  } catch (error) {
    ended?.close()
    await replica?.close()
    await database.close()
    await watching.close()
    throw error
  }
}
