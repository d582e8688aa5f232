import { type ChildProcess, execFile, spawn } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  globSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Place } from './place.ts'

/** The superuser of the embedded server. */
export const owner = 'xinlu_owner'

/** The port in the socket's name; nothing listens on TCP. */
export const socketPort = 5432

/** One PostgreSQL server process, spawned here or found running. */
export interface Server {
  pid: number
  /** Resolves when the process is gone. */
  gone: Promise<void>
  stop(): Promise<void>
}

const run = promisify(execFile)
const as = (uid: number | null) => (uid === null ? {} : { uid, gid: uid })

/** Makes the data folder where there is none: beside it, then moved into place, so that a kill leaves nothing half made. */
export async function ensureCluster({ folder, bin, uid }: Place, password: string): Promise<void> {
  const data = join(folder, 'data')
  for (const left of globSync('draft-*', { cwd: folder })) rmSync(join(folder, left), { recursive: true, force: true })
  if (existsSync(join(data, 'PG_VERSION'))) return
  const draft = join(folder, `draft-${process.pid}`)
  const secret = join(folder, `draft-${process.pid}.password`)
  writeFileSync(secret, password, { mode: 0o600 })
  if (uid !== null) chownSync(secret, uid, uid)
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
      '--no-instructions',
    ]
    await run(join(bin, 'initdb'), options, { ...as(uid), cwd: folder })
    renameSync(draft, data)
  } finally {
    rmSync(secret, { force: true })
  }
}

/** The major version that made the data folder. */
export function clusterVersion({ folder }: Place): string {
  return readFileSync(join(folder, 'data/PG_VERSION'), 'utf8').trim()
}

/** The server that runs over this folder already, if one does. */
export function runningServer({ folder }: Place): Server | null {
  const pid = pidIn(folder)
  if (pid === null || !alive(pid)) return null
  const gone = (async () => {
    while (alive(pid)) await sleep(50)
  })()
  return { pid, gone, stop: () => stopping(pid, gone) }
}

/** Starts a server and waits until it takes connections; rejects with the last lines of its log when it does not. */
export async function startServer({ folder, run: sockets, bin, uid }: Place, durable: boolean): Promise<Server> {
  const log = openSync(join(folder, 'postgres.log'), 'a', 0o600)
  const settings = {
    listen_addresses: '',
    port: String(socketPort),
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    max_connections: '200',
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const options = [
    '-D',
    join(folder, 'data'),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const child: ChildProcess = spawn(join(bin, 'postgres'), options, {
    ...as(uid),
    cwd: folder,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let ended = false
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  }).then(() => {
    ended = true
  })
  for (let tries = 0; !ended && tries < 3000; tries += 1) {
    if (child.pid !== undefined && isReady(folder, child.pid))
      return { pid: child.pid, gone, stop: () => stopping(child.pid as number, gone) }
    await sleep(20)
  }
  throw new Error(readFileSync(join(folder, 'postgres.log'), 'utf8').split('\n').slice(-6).join('\n'))
}

function isReady(folder: string, pid: number): boolean {
  const lines = pidFile(folder)
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready'
}

function pidIn(folder: string): number | null {
  const pid = Number(pidFile(folder)[0])
  return Number.isInteger(pid) && pid > 1 ? pid : null
}

function pidFile(folder: string): string[] {
  try {
    return readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

/** Whether the process is there and is a PostgreSQL server: pids are used again after a crash. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    const command = `/proc/${pid}/cmdline`
    return existsSync(command) ? readFileSync(command, 'utf8').includes('postgres') : process.platform !== 'linux'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function stopping(pid: number, gone: Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!alive(pid)) return
    process.kill(pid, signal)
    const done = await Promise.race([gone.then(() => true), sleep(10_000).then(() => false)])
    if (done) return
  }
}
