import { randomBytes } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import type { Database } from '../connect.ts'
import type { LedgerSigner } from '../ledger/keys.ts'
import { latestCheckpoint } from '../ledger/read.ts'
import { type Beside, storeBeside } from './beside.ts'
import { hashOf, type Manifest, manifestsOf, writeManifest } from './manifest.ts'
import { leaveMark } from './mark.ts'
import { type Stored, store } from './object.ts'
import { handedOver, keepLog, letGo, spoolOf, storeBase } from './physical.ts'
import { storeRows } from './rows.ts'

export interface BackUpOptions {
  database: Database
  /** The data folder. */
  data: string
  /** Folder of the backups, on another disk or machine. */
  vault: string
  /** For whom they are encrypted: age1…; this machine never holds the identity that opens them. */
  recipient: string
  /** What lies beside the database. */
  beside: Beside
  /** What of it stays out. */
  skip: (path: string) => boolean
  /** Signs the manifests. */
  signer: LedgerSigner
  /** The schemas whose rows are taken where the server's files are not ours to read. */
  owners: readonly string[]
  /** Begins a new backup where one could be continued. */
  anew: boolean
}

/**
 * 备份: what is new since the last run, or everything. On the embedded server its files and its log, by which every instant since the
 * first run can be brought back; on a given one the rows of one snapshot. What it names is on the disk before the manifest is.
 */
export async function backUp(options: BackUpOptions): Promise<Manifest> {
  const held = await options.database.admin.reserve()
  try {
    const [turn] = await held<{ ours: boolean }[]>`select pg_try_advisory_lock(hashtext('xinlu.backup')) as ours`
    if (turn?.ours) return await run(options).finally(() => held`select pg_advisory_unlock(hashtext('xinlu.backup'))`)
  } finally {
    held.release()
  }
  const todo = 'wait until the other run has ended'
  throw refusal('CONFLICT', { expected: 'one backup at a time', got: 'another run', todo })
}

async function run(options: BackUpOptions): Promise<Manifest> {
  const { database, data, vault, recipient, beside, skip, signer, anew } = options
  const before = anew || database.kind === 'given' ? [] : continued(data, vault, signer)
  const going = before.at(-1)
  const n = going ? going.n + 1 : 0
  const [{ now } = { now: '' }] = await database.admin<
    { now: string }[]
  >`select to_json(clock_timestamp()) #>> '{}' as now`
  const began = new Date(now).toISOString()
  const backup = going?.backup ?? nameAt(began)
  const place = (object: string) => ({ file: join(vault, backup, object), object, recipient })
  const common = { version: 1, backup, n, previous: going ? hashOf(vault, backup, going.n) : '' } as const
  const about = { server: database.version, database: database.name }

  if (database.kind === 'given') {
    // By which it is known of this database, once its office has brought it back, which runs were before.
    await leaveMark(database.admin)
    const rows = await storeRows(database, options.owners, place)
    const kept = await storeBeside(beside, skip, place('beside-000000'))
    const manifest: Manifest = {
      ...common,
      ...about,
      kind: 'ROWS',
      from: began,
      base: null,
      log: [],
      ...rows,
      beside: kept,
    }
    writeManifest(vault, manifest, signer)
    return manifest
  }
  await keepLog(database)
  const base = going ? null : await storeBase(database, place('base'))
  // Read before the mark: at the instant of the mark the keys of then are there, or newer ones.
  const kept = await storeBeside(beside, skip, place(`beside-${String(n).padStart(6, '0')}`))
  const ledger = await headOf(database)
  const { upTo, pieces } = await handedOver(database)
  const log: Stored[] = []
  // What an earlier run has put there and not taken out of the spool stays as that run named it.
  const there = new Set(before.flatMap((manifest) => manifest.log.map(({ object }) => object)))
  for (const piece of pieces) {
    const { file, object } = place(`log/${piece}`)
    if (there.has(object)) continue
    log.push(await store(createReadStream(join(spoolOf(database.where), piece)), file, object, recipient))
  }
  const none = { tables: [], migrations: {}, sequences: [] }
  // A base is whole only once it is finished: nothing before that can be brought back.
  const from = going ? began : new Date(base ? ledger.at : began).toISOString()
  const manifest: Manifest = {
    ...common,
    ...about,
    kind: 'PHYSICAL',
    from,
    upTo,
    base,
    log,
    ...none,
    beside: kept,
    ledger: ledger.head,
  }
  writeManifest(vault, manifest, signer)
  letGo(database.where, pieces)
  writeFileSync(join(data, stateFile), JSON.stringify({ backup }), { mode: 0o600 })
  return manifest
}

/** Where a data folder keeps which backup it is adding to; it is no part of a backup, so that what was restored begins its own. */
const stateFile = 'backup.json'

function continued(data: string, vault: string, { publicKeys }: LedgerSigner): Manifest[] {
  const file = join(data, stateFile)
  if (!existsSync(file)) return []
  const { backup } = JSON.parse(readFileSync(file, 'utf8')) as { backup: string }
  return existsSync(join(vault, backup)) ? manifestsOf(vault, backup, publicKeys) : []
}

const nameAt = (instant: string) => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z-${randomBytes(4).toString('hex')}`

/** The ledger's head, and the instant of the database's clock at which it was read. */
export async function headOf({ admin }: Pick<Database, 'admin'>): Promise<{ at: string; head: Manifest['ledger'] }> {
  const head = await latestCheckpoint(admin)
  const [row] = await admin<{ at: string }[]>`select to_json(clock_timestamp()) #>> '{}' as at`
  return { at: row?.at ?? '', head: head && { size: head.size, note: head.note } }
}
