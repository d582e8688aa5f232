import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { refusal } from '@xinlu/schema/errors'
import { type Place, placeFor } from './place.ts'
import { secretIn } from './secret.ts'
import { clusterVersion, owner, ownLog, socketPort } from './server.ts'

/** A hold on the embedded server: while it lasts, the server runs. */
export interface Hold {
  /** Folder of the server's socket, and the port in the socket's name. */
  host: string
  port: number
  user: string
  password: string
  /** The server's folder, for people. */
  where: string
  /** Lets go; the last holder waits until the server has ended. */
  release(): Promise<void>
}

interface Orders extends Place {
  password: string
  durable: boolean
}

/** The major version that this release carries. */
const carried = '18'

/** Milliseconds in which the server must be up. */
const patience = 60_000

/** Takes a hold on the embedded server of a data folder, starting it where it does not run. */
export async function holdEmbedded(folder: string, { durable }: { durable: boolean }): Promise<Hold> {
  const place = await placeFor(folder)
  const password = secretIn(folder)
  const made = clusterVersion(place)
  if (made === null && place.as === null) assertNamed()
  if (made !== null && made !== carried) {
    throw refusal('DATABASE_FOLDER', {
      expected: `data of PostgreSQL ${carried}`,
      got: `data of PostgreSQL ${made}`,
      todo: `move ${place.folder} away, or serve it with PostgreSQL ${made} and set DATABASE_URL`,
    })
  }
  const release = await holding({ ...place, password, durable })
  return { host: place.run, port: socketPort, user: owner, password, where: place.folder, release }
}

/** PostgreSQL makes no data for a user without a name, as containers with a number for a user have it. */
function assertNamed(): void {
  try {
    userInfo()
  } catch (cause) {
    throw refusal(
      'DATABASE_START',
      {
        expected: 'a user with a name',
        got: `user ${process.getuid?.()}, who is not in /etc/passwd`,
        todo: 'add a line for that user, run as another, or set DATABASE_URL',
      },
      cause,
    )
  }
}

/** Holds until released. A keeper that was killed is replaced at once: else the server would outlive its last user. */
async function holding(orders: Orders): Promise<() => Promise<void>> {
  let released = false
  let socket = await reachKeeper(orders)
  let joining: Promise<void> = Promise.resolve()
  const watch = () => {
    socket.unref()
    socket.once('close', () => {
      if (released) return
      joining = reachKeeper(orders).then(
        (next) => {
          socket = next
          watch()
        },
        // No keeper can be had: the connections tell by themselves whether the server is there.
        () => {},
      )
    })
  }
  watch()
  return async () => {
    released = true
    await joining
    if (socket.destroyed) return
    await new Promise<void>((resolve) => {
      socket.ref()
      socket.once('close', () => resolve())
      socket.write('done\n')
    })
  }
}

async function reachKeeper(orders: Orders): Promise<Socket> {
  const { folder, run } = orders
  const until = performance.now() + patience
  let keeper: ChildProcess | null = null
  while (performance.now() < until) {
    const socket = await connected(join(run, 'keeper.sock'))
    if (socket) {
      const word = await firstLine(socket, until - performance.now())
      if (word === 'ready') return socket
      socket.destroy()
      if (word.startsWith('failed')) {
        throw refusal(
          'DATABASE_START',
          {
            expected: 'the embedded PostgreSQL to start',
            got: 'an error',
            todo: `read ${join(folder, 'postgres.log')}, or set DATABASE_URL`,
          },
          new Error(JSON.parse(word.slice('failed '.length)) as string),
        )
      }
    } else if (!keeper || keeper.exitCode !== null || keeper.signalCode !== null) {
      keeper = startKeeper(orders)
    }
    await sleep(50)
  }
  throw refusal('DATABASE_START', {
    expected: `the embedded PostgreSQL within ${patience / 1000} seconds`,
    got: 'no answer',
    todo: `read ${join(folder, 'keeper.log')}, or set DATABASE_URL`,
  })
}

function startKeeper(orders: Orders): ChildProcess {
  const log = ownLog(join(orders.folder, 'keeper.log'), orders.as)
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'keeper.ts'), orders.folder], {
    detached: true,
    stdio: ['ignore', log, log],
    cwd: '/',
    env: { XINLU_KEEPER: JSON.stringify(orders) },
  })
  closeSync(log)
  keeper.once('error', () => {})
  keeper.unref()
  return keeper
}

function connected(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => resolve(socket))
    socket.on('error', () => resolve(null))
  })
}

/** The keeper's first line; empty when it closed, or said nothing in time (milliseconds). */
function firstLine(socket: Socket, within: number): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const late = setTimeout(() => resolve(''), within)
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8')
      const end = text.indexOf('\n')
      if (end < 0) return
      clearTimeout(late)
      socket.removeAllListeners('data').resume()
      resolve(text.slice(0, end))
    })
    socket.once('close', () => {
      clearTimeout(late)
      resolve('')
    })
  })
}
