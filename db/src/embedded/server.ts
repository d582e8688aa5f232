import { type ChildProcess, execFile, spawn } from 'node:child_process'
import {
  appendFileSync,
  chownSync,
  closeSync,
  existsSync,
  globSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Ids, Place } from './place.ts'
import { serves } from './running.ts'

/** The superuser of the embedded server. */
export const owner = 'xinlu_owner'

/** The port in the socket's name; nothing listens on TCP. */
export const socketPort = 5432

/** One PostgreSQL server process, spawned here or found running. */
export interface Server {
  pid: number
  /** Resolves when it takes connections; rejects, with the last lines of its log, when it ends before that. */
  ready: Promise<void>
  /** Resolves when the process is gone. */
  gone: Promise<void>
  /** Asks it to end, more urgently each 10 seconds; resolves when it has. */
  stop(): Promise<void>
}

const run = promisify(execFile)
const dataIn = (folder: string) => join(folder, 'data')
const pidFile = (folder: string) => join(dataIn(folder), 'postmaster.pid')
const logIn = (folder: string) => join(folder, 'postgres.log')

/** Makes the data folder where there is none: beside it, then moved into place, so that a kill leaves nothing half made. */
export async function ensureCluster({ folder, bin, as }: Place, password: string): Promise<void> {
  for (const left of globSync('draft-*', { cwd: folder })) rmSync(join(folder, left), { recursive: true, force: true })
  if (existsSync(join(dataIn(folder), 'PG_VERSION'))) return
  const draft = join(folder, `draft-${process.pid}`)
  const secret = join(folder, `draft-${process.pid}.password`)
  writeFileSync(secret, password, { mode: 0o600 })
  if (as) chownSync(secret, as.uid, as.gid)
  try {
    const options = [
      '-D',
      draft,
      '-U',
      owner,
      `--pwfile=${secret}`,
      '-A',
      'scram-sha-256',
      '--locale=C',
      '--encoding=UTF8',
    ]
    await run(join(bin, 'initdb'), [...options, '--no-instructions'], { ...as, cwd: folder, env: {} })
    renameSync(draft, dataIn(folder))
  } catch (error) {
    closeSync(ownLog(logIn(folder), as))
    appendFileSync(logIn(folder), `${(error as Error).message.trim()}\n`)
    throw error
  } finally {
    rmSync(secret, { force: true })
  }
}

/** The major version that made the data folder, or null where there is no data that we can read. */
export function clusterVersion({ folder }: Place): string | null {
  try {
    return readFileSync(join(dataIn(folder), 'PG_VERSION'), 'utf8').trim()
  } catch {
    return null
  }
}

/** The server that runs over this folder already, if one does: its keeper was killed. */
export function runningServer({ folder }: Place): Server | null {
  const pid = Number(linesOf(pidFile(folder))[0])
  const living = () => serves(pid, dataIn(folder))
  if (!living()) return null
  const gone = (async () => {
    while (living()) await sleep(100)
  })()
  return served(folder, pid, gone, 0)
}

/** Starts a server over the data folder. */
export function startServer({ folder, run: sockets, bin, as }: Place, durable: boolean): Server {
  for (const file of [pidFile(folder), join(sockets, `.s.PGSQL.${socketPort}.lock`)]) forgetPid(file, dataIn(folder))
  const log = ownLog(logIn(folder), as)
  const from = statSync(logIn(folder)).size
  const settings = {
    ...always,
    unix_socket_directories: `"${sockets.replaceAll('"', '""')}"`,
    ...(durable ? {} : careless),
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child: ChildProcess = spawn(join(bin, 'postgres'), ['-D', dataIn(folder), ...options], {
    ...as,
    cwd: folder,
    // Its environment would otherwise hold the keeper's orders, with the password.
    env: {},
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', (error) => {
      appendFileSync(logIn(folder), `${error.message}\n`)
      resolve()
    })
  })
  return served(folder, child.pid ?? 0, gone, from)
}

/** Opens a log for adding to it, as a file of whoever runs the server. */
export function ownLog(file: string, as: Ids | null): number {
  const descriptor = openSync(file, 'a', 0o600)
  if (as) chownSync(file, as.uid, as.gid)
  return descriptor
}

const always = {
  listen_addresses: '',
  port: String(socketPort),
  unix_socket_permissions: '0700',
  max_connections: '200',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The words of an error quote values, and rows are about people: what a statement did wrong is told to who sent it, not to a file.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  // Each full piece of the log is kept for `xinlu backup` where it has made the folder for it, on the disk before it has its name.
  archive_mode: 'on',
  archive_timeout: '60',
  archive_command:
    'test ! -d ../archive || cmp -s %p ../archive/%f || { cp %p ../archive/%f.part && sync ../archive/%f.part && mv ../archive/%f.part ../archive/%f; }',
}

const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

function served(folder: string, pid: number, gone: Promise<void>, from: number): Server {
  let ended = false
  const end = gone.then(() => {
    ended = true
  })
  const ready = async () => {
    while (!ended) {
      const [first, , , , , , , state] = linesOf(pidFile(folder))
      if (Number(first) === pid && state?.trim() === 'ready') return
      await sleep(20)
    }
    throw new Error(readFileSync(logIn(folder)).subarray(from).toString('utf8').trim().split('\n').slice(-6).join('\n'))
  }
  const stop = async () => {
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      if (ended) return
      try {
        process.kill(pid, signal)
      } catch {
        // It went by itself.
      }
      await Promise.race([end, sleep(10_000)])
    }
  }
  const outcome = ready()
  // Whoever stops it before it was ready does not ask why it was not.
  outcome.catch(() => {})
  return { pid, ready: outcome, gone: end, stop }
}

/**
 * PostgreSQL does not start beside a living process of the pid that it left in its lock files. After a restart of the
 * machine that may be anybody, and where nobody buries the dead it is the killed server itself. It passes over its parent's
 * pid: so ours goes in. The other lines stay, by which it sees whether something still writes in the old server's memory.
 */
function forgetPid(file: string, data: string): void {
  const [pid, ...rest] = linesOf(file)
  if (rest.length === 0 || serves(Number(pid), data)) return
  writeFileSync(file, [process.pid, ...rest].join('\n'))
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
