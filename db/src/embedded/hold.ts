import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, openSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { refusal } from '@xinlu/schema'
import { placeFor } from './place.ts'
import { clusterVersion, owner, socketPort } from './server.ts'

/** A hold on the embedded server: while it lasts, the server runs. */
export interface Hold {
  host: string
  port: number
  user: string
  password: string
  /** The server's folder, for people. */
  where: string
  /** Lets go; the last holder waits until the server has ended. */
  release(): Promise<void>
}

/** The major version that this release carries. */
const carried = '18'

/** Milliseconds in which the server must be up. */
const patience = 60_000

/** Takes a hold on the embedded server of a data folder, starting it where it does not run. */
export async function holdEmbedded(folder: string, { durable }: { durable: boolean }): Promise<Hold> {
  const place = await placeFor(folder)
  const password = secretIn(folder)
  const said = (() => {
    try {
      return clusterVersion(place)
    } catch {
      return carried
    }
  })()
  if (said !== carried) {
    throw refusal('DATABASE_FOLDER', {
      expected: `data of PostgreSQL ${carried}`,
      got: `data of PostgreSQL ${said}`,
      todo: `move ${place.folder} away, or load it with PostgreSQL ${said} and DATABASE_URL`,
    })
  }
  const socket = await reachKeeper(JSON.stringify({ ...place, password, durable }), place.run, place.folder)
  socket.unref()
  return {
    host: place.run,
    port: socketPort,
    user: owner,
    password,
    where: place.folder,
    release: () =>
      new Promise((resolve) => {
        if (socket.destroyed) return resolve()
        socket.ref()
        socket.once('close', () => resolve())
        socket.write('done\n')
      }),
  }
}

/** The folder's secret (0600), made at first use; two makers agree on one. */
export function secretIn(folder: string): string {
  const file = join(folder, 'secret')
  mkdirSync(folder, { recursive: true })
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
    writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 })
    chmodSync(draft, 0o600)
    try {
      linkSync(draft, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      unlinkSync(draft)
    }
    return readFileSync(file, 'utf8')
  }
}

async function reachKeeper(orders: string, run: string, folder: string): Promise<Socket> {
  const until = Date.now() + patience
  let keeper: ReturnType<typeof spawn> | null = null
  while (Date.now() < until) {
    const socket = await connected(join(run, 'keeper.sock'))
    if (socket) {
      const word = await firstWord(socket, until - Date.now())
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
          word,
        )
      }
    } else if (!keeper || keeper.exitCode !== null) {
      const log = openSync(join(folder, 'keeper.log'), 'a', 0o600)
      keeper = spawn(process.execPath, [join(import.meta.dirname, 'keeper.ts')], {
        detached: true,
        stdio: ['ignore', log, log],
        cwd: '/',
        env: { XINLU_KEEPER: orders },
      })
      keeper.unref()
    }
    await sleep(50)
  }
  throw refusal('DATABASE_START', {
    expected: `the embedded PostgreSQL within ${patience / 1000} seconds`,
    got: 'no answer',
    todo: `read ${join(folder, 'keeper.log')}`,
  })
}

function connected(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => resolve(socket))
    socket.once('error', () => resolve(null))
  })
}

function firstWord(socket: Socket, within: number): Promise<string> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve('late'), within)
    socket.on('error', () => {})
    socket.once('data', (chunk) => {
      clearTimeout(late)
      resolve(chunk.toString('utf8').trim())
    })
    socket.once('close', () => {
      clearTimeout(late)
      resolve('closed')
    })
  })
}
