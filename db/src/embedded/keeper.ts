import { appendFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Place } from './place.ts'
import { ensureCluster, runningServer, type Server, startServer } from './server.ts'

/**
 * The keeper: a small process beside the server. Each user of the database holds one connection to it; when the last is
 * gone, closed or killed, it stops the server and ends. It is told everything as JSON in XINLU_KEEPER, since
 * arguments can be read by everybody on the machine.
 */
interface Orders extends Place {
  password: string
  durable: boolean
}

/** Milliseconds to wait for a new holder after the last has gone without a word. */
const grace = 1000

const orders = JSON.parse(process.env.XINLU_KEEPER ?? '{}') as Orders
const socketPath = join(orders.run, 'keeper.sock')
const lock = join(orders.folder, 'keeper.pid')
const say = (text: string) => appendFileSync(join(orders.folder, 'keeper.log'), `${new Date().toISOString()} ${text}\n`)

/** Takes the lock, or gives false when a living keeper has it. */
function locked(): boolean {
  const draft = `${lock}.${process.pid}`
  writeFileSync(draft, String(process.pid))
  try {
    for (let tries = 0; tries < 5; tries += 1) {
      try {
        linkSync(draft, lock)
        return true
      } catch {
        const holder = Number(readIfThere(lock))
        if (holder && isKeeper(holder)) return false
        const stale = `${lock}.stale.${process.pid}`
        try {
          renameSync(lock, stale)
          if (isKeeper(Number(readIfThere(stale)))) linkSync(stale, lock)
          rmSync(stale, { force: true })
        } catch {
          // somebody else took it away first
        }
      }
    }
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function isKeeper(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('keeper')
  } catch {
    return false
  }
}

async function serverUp(): Promise<Server> {
  await ensureCluster(orders, orders.password)
  return runningServer(orders) ?? startServer(orders, orders.durable)
}

async function keep(): Promise<void> {
  const holders = new Set<Socket>()
  const leaving = new Set<Socket>()
  let state = 'starting\n'
  let server: Server | null = null
  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    door.close()
    rmSync(socketPath, { force: true })
    await server?.stop()
    rmSync(lock, { force: true })
    for (const socket of leaving) socket.end()
    say('ended')
    process.exit(0)
  }
  const whenEmpty = (wait: number) => setTimeout(() => holders.size === 0 && end(), wait)
  const door = createServer((socket) => {
    holders.add(socket)
    if (state !== 'starting\n') socket.write(state)
    socket.on('data', () => {
      // The one thing that a holder says: it is done, and wants to know when the server has ended, if it was the last.
      holders.delete(socket)
      if (holders.size > 0) return socket.end()
      leaving.add(socket)
      end()
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      if (holders.delete(socket) && holders.size === 0) whenEmpty(grace)
    })
  })
  rmSync(socketPath, { force: true })
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject)
    door.listen(socketPath, resolve)
  })
  process.on('SIGTERM', end)
  process.on('SIGINT', () => {})
  whenEmpty(10_000)
  try {
    for (let starts = 0; !ending && starts < 20; starts += 1) {
      server = await serverUp()
      say(`server ${server.pid} is up`)
      state = 'ready\n'
      for (const socket of holders) socket.write(state)
      await server.gone
      if (ending) return
      say('the server has gone; starting it again')
      await sleep(Math.min(100 * 2 ** starts, 5000))
    }
  } catch (error) {
    state = `failed ${JSON.stringify(String((error as Error).message))}\n`
    say(state)
    for (const socket of holders) socket.write(state)
    whenEmpty(grace)
  }
}

if (locked()) await keep()
