import { chownSync, globSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { refusal } from '@xinlu/schema/errors'
import type { Database } from '../connect.ts'
import { bundle, type Item } from './bundle.ts'
import type { Bundled } from './manifest.ts'
import { leaveMark } from './mark.ts'
import { store } from './object.ts'

/** Where the embedded server puts each piece of its log once it is full, when the folder is there: `archive_command` in embedded/server.ts. */
export const spoolOf = (where: string) => join(where, 'archive')

/** What the server makes anew at each start, and its log, which comes piece by piece (PostgreSQL: Making a Base Backup Using the Low Level API). */
const emptied = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]
/** Says how the server ended. */
const control = 'global/pg_control'
const left =
  /^(postmaster\.(pid|opts)|current_logfiles|backup_label.*|tablespace_map.*)$|(^|\/)pgsql_tmp|(^|\/)pg_internal\.init/

/** Milliseconds within which the server must have handed a piece of its log over. */
const patience = 60_000

/** Has the server keep its log from now on; DATABASE_START where it was started by a release that cannot. */
export async function keepLog(database: Database): Promise<void> {
  const [row] = await database.admin<{ command: string }[]>`select current_setting('archive_command') as command`
  if (!row?.command.includes('../archive'))
    throw refusal('DATABASE_START', {
      expected: 'an embedded server that hands its log over',
      got: 'one that was started by an older release',
      todo: 'end all houses of this data folder, and start again',
    })
  const spool = spoolOf(database.where)
  const { uid, gid } = statSync(database.where)
  mkdirSync(spool, { recursive: true, mode: 0o700 })
  if (process.getuid?.() === 0) chownSync(spool, uid, gid)
}

/** Copies the server's files while it runs: as they are, with the words that tell a server from where on its log makes them whole. */
export async function storeBase(
  { admin, where }: Database,
  place: { file: string; object: string; recipient: string },
): Promise<Bundled> {
  const held = await admin.reserve()
  const data = join(where, 'data')
  async function* items(): AsyncGenerator<Item> {
    await held`select pg_backup_start('xinlu', true)`
    yield* serverFiles(data)
    // Last of all, so that it is never older than what it controls.
    yield { path: control, file: join(data, control) }
    const [words] = await held<{ label: string; map: string }[]>`
      select labelfile as label, spcmapfile as map from pg_backup_stop(true)`
    yield { path: 'backup_label', bytes: Buffer.from(words?.label ?? '') }
  }
  try {
    const files: Bundled['files'] = []
    const stored = await store(bundle(items(), files), place.file, place.object, place.recipient)
    return { ...stored, files }
  } finally {
    held.release()
  }
}

function serverFiles(data: string): Item[] {
  const items: Item[] = []
  for (const entry of globSync('**/*', { cwd: data, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(data.length + 1)
    const [top = ''] = path.split('/')
    if (path === control || left.test(path) || (emptied.includes(top) && path !== top)) continue
    if (entry.isSymbolicLink())
      throw refusal('DATABASE_FOLDER', {
        expected: 'a server whose tables all lie in its own folder',
        got: `a link at ${path}`,
        todo: 'move that tablespace into the data folder',
      })
    items.push(entry.isDirectory() ? { path, folder: true } : { path, file: join(data, path) })
  }
  return items
}

/**
 * Has the server hand over what it has logged so far: leaves a mark in the database, so that every instant before it can be told from
 * what came later, and gives that instant with the pieces that lie in the spool.
 */
export async function handedOver({ admin, where }: Database): Promise<{ upTo: string; pieces: string[] }> {
  const upTo = await leaveMark(admin)
  const [last] = await admin<{ name: string }[]>`select pg_walfile_name(pg_switch_wal()) as name`
  const spool = spoolOf(where)
  const wanted = last?.name ?? ''
  for (const until = performance.now() + patience; !readdirSync(spool).includes(wanted); await sleep(50)) {
    if (performance.now() < until) continue
    throw refusal('DATABASE_UNAVAILABLE', {
      expected: `the piece ${wanted} of the log within ${patience / 1000} seconds`,
      got: 'none',
      todo: 'look whether the disk of the data folder is full',
    })
  }
  const pieces = readdirSync(spool).filter((name) => !name.endsWith('.part'))
  return { upTo, pieces: pieces.sort() }
}

/** Takes pieces out of the spool that are in the vault. */
export function letGo(where: string, pieces: readonly string[]): void {
  for (const piece of pieces) rmSync(join(spoolOf(where), piece), { force: true })
}
