import { rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { giveLock, takeLock } from './lock.ts'
import type { Place } from './place.ts'
import { ensureCluster, runningServer, type Server, startServer } from './server.ts'

/**
 * The keeper: a small process beside the server. Each user of the database holds one connection to it; when the last is
 * gone, closed or killed, it stops the server and ends. It is told everything as JSON in XINLU_KEEPER, since
 * arguments can be read by everybody on the machine; its argument is the folder, by which a process is known as its keeper.
 */
interface Orders extends Place {
  password: string
  durable: boolean
}

/** Milliseconds to wait for a new holder after the last has gone without a word. */
const grace = 1000

/** Milliseconds to wait for the first holder, whoever started the keeper; one that comes too late starts another. */
const firstGrace = 3000

/** Starts in a row, none of which lasted a minute, after which the keeper gives up. */
const mostStarts = 6

/** Milliseconds for which it waits for what a killed server left running. */
const leftoverPatience = 30_000

const orders = JSON.parse(process.env.XINLU_KEEPER ?? '{}') as Orders
const socketPath = join(orders.run, 'keeper.sock')
const log = pino({ name: 'keeper' }, pino.destination({ dest: 1, sync: true }))
const say = (text: string) => log.info(text)

const holders = new Set<Socket>()
const leaving = new Set<Socket>()
const starting = 'starting'
let state = starting
let server: Server | null = null
let making: Promise<void> = Promise.resolve()
let ending = false

/** Tells all holders `ready`, or `failed` and why; those who come later hear it as they come. */
function tell(word: string): void {
  state = word
  if (word !== starting) for (const socket of holders) socket.write(`${word}\n`)
}

async function end(): Promise<void> {
  if (ending) return
  ending = true
  door.close()
  rmSync(socketPath, { force: true })
  await making.catch(() => {})
  await server?.stop()
  giveLock(orders.folder)
  say('ended')
  for (const socket of leaving) socket.end()
  process.exit(0)
}

const endWhenEmpty = (wait: number) => setTimeout(() => holders.size === 0 && end(), wait)

const door = createServer((socket) => {
  if (ending) return socket.destroy()
  holders.add(socket)
  if (state !== starting) socket.write(`${state}\n`)
  socket.once('data', () => {
    // The one thing that a holder says: it is done, and wants to know when the server has ended, if it was the last.
    holders.delete(socket)
    if (holders.size > 0) return socket.end()
    leaving.add(socket)
    end()
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    if (holders.delete(socket) && holders.size === 0) endWhenEmpty(grace)
  })
})

async function listen(): Promise<void> {
  rmSync(socketPath, { force: true })
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject)
    door.listen(socketPath, resolve)
  })
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  endWhenEmpty(firstGrace)
}

/** Has the server run until the keeper ends: finds or starts it, and again when it dies. */
async function keepServer(): Promise<void> {
  for (let starts = 0; ; starts += 1) {
    if (starts === mostStarts) throw new Error('the server ends again as soon as it has started')
    making = ensureCluster(orders, orders.password)
    await making
    if (ending) return
    await up()
    if (ending) return
    const since = performance.now()
    say(`server ${server?.pid} is up`)
    tell('ready')
    await server?.gone
    if (ending) return
    tell(starting)
    say('the server has gone; it is started again')
    if (performance.now() - since > 60_000) starts = 0
    await sleep(100 * 2 ** starts)
  }
}

/** Takes over the server that runs, or starts one; resolves when it takes connections. */
async function up(): Promise<void> {
  const until = performance.now() + leftoverPatience
  while (!ending) {
    const found = runningServer(orders)
    server = found ?? startServer(orders, orders.durable)
    try {
      return await server.ready
    } catch (error) {
      if (ending) return
      // One that was found was just ending. A killed one may have left processes that hold its memory for a while.
      const leftover = /still in use/.test((error as Error).message) && performance.now() < until
      if (!found && !leftover) throw error
    }
    await sleep(200)
  }
}

if (takeLock(orders.folder)) {
  await listen()
  try {
    await keepServer()
  } catch (error) {
    const why = (error as Error).message
    say(why)
    tell(`failed ${JSON.stringify(why)}`)
    endWhenEmpty(grace)
  }
}
