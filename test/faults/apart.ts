import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '@xinlu/db'
import { issuerKey, rooms, sampleToken } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { freePort, givenServer } from '../given.ts'
import { groundOn, now } from '../groundOn.ts'
import { asking, type TestHouse } from '../houseOn.ts'
import type { Told } from './part.ts'
import { type Wire, wireTo } from './wire.ts'

/** A house of which every part is a process of its own, with a wire before each room and before the database. */
export interface Apart {
  xinlu: TestHouse
  /** The file system of the database, where it has one of its own that may be filled. */
  disk: string | null
  /** By room, and `database`. */
  wires: ReadonlyMap<string, Wire>
  /** Kills a room, or `gateway`, at once. */
  kill(part: string): void
  /** Kills the database at once; whoever keeps it running starts it again a moment later. */
  crash(): void
  /** Moves the clock of some parts, or of all, by so many milliseconds. */
  shift(ms: number, parts?: readonly string[]): void
  /** Starts what does not run, takes every disturbance away, and waits until all answer; gives the parts that nobody had killed. */
  heal(): Promise<string[]>
  close(): Promise<void>
}

const program = join(import.meta.dirname, 'part.ts')

/** Opens such a house with the sample county, its database on the file system of its own that is named, where there is one. */
export async function openApart(disk: string | null): Promise<Apart> {
  const server = await givenServer(disk ?? undefined)
  try {
    return await openOver(server, disk)
  } catch (error) {
    await server.close()
    throw error
  }
}

async function openOver(server: Awaited<ReturnType<typeof givenServer>>, disk: string | null): Promise<Apart> {
  const { ground, takeAway } = await groundOn(server.url)
  const name = `xinlu_faults_${randomBytes(4).toString('hex')}`
  const own = { folder: ground.folder, rolePrefix: ground.rolePrefix }
  const parent = await openDatabase({ ...own, url: server.url })
  await parent.createFrom(ground.template, name)
  await parent.close()
  // Whoever looks at what was done looks past the wire.
  const database = await openDatabase({ ...own, url: server.url, name })
  const keys = join(ground.folder, 'keys')
  for (const { name: room } of rooms) keysIn(keys).privateKey(room)
  keysIn(keys).privateKey('gateway')

  const wires = new Map([['database', await wireTo(Number(new URL(server.url).port))]])
  const ports = new Map([['gateway', await freePort()]])
  for (const { name: room } of rooms) {
    ports.set(room, await freePort())
    wires.set(room, await wireTo(ports.get(room) ?? 0))
  }
  const subgraphs = Object.fromEntries(
    rooms.map(({ name: room }) => [room, `http://127.0.0.1:${wires.get(room)?.port}/`]),
  )
  const wired = new URL(server.url)
  wired.port = String(wires.get('database')?.port)
  const running = new Map<string, ChildProcess>()
  const ahead = new Map([...ports.keys()].map((part) => [part, now - Date.now()]))

  async function start(part: string): Promise<void> {
    const child = spawn(process.execPath, [program, ground.folder], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    running.set(part, child)
    const told: Told = {
      room: part === 'gateway' ? null : part,
      folder: ground.folder,
      keys,
      database: { url: wired.href, name, rolePrefix: ground.rolePrefix },
      subgraphs,
      breaker: { failures: 5, pauseMs: 500 },
      port: ports.get(part) ?? 0,
      ahead: ahead.get(part) ?? 0,
    }
    child.send(told)
    const [said] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => ['ended'])])
    if (said !== 'ready') throw new Error(`${part} does not start`)
  }

  const url = `http://127.0.0.1:${ports.get('gateway')}/graphql`
  const clock = {
    get now() {
      return Date.now() + (ahead.get('gateway') ?? 0)
    },
    set now(to: number) {
      shift(to - this.now)
    },
  }

  function shift(ms: number, parts: readonly string[] = [...ports.keys()]): void {
    for (const part of parts) {
      ahead.set(part, (ahead.get(part) ?? 0) + ms)
      const child = running.get(part)
      if (child?.connected) child.send(ahead.get(part) ?? 0)
    }
  }

  let crashed: Promise<void> | null = null

  async function heal(): Promise<string[]> {
    for (const wire of wires.values()) wire.disturbance = null
    await crashed
    if (!(await answers(database.admin))) {
      await server.kill()
      await server.start()
    }
    await until(() => answers(database.admin))
    const ended = [...running].filter(([, child]) => child.killed || isOver(child))
    for (const [, child] of ended) if (!isOver(child)) await once(child, 'exit')
    await Promise.all(ended.map(([part]) => start(part)))
    const ready = [
      url,
      ...[...ports].flatMap(([part, port]) => (part === 'gateway' ? [] : `http://127.0.0.1:${port}/`)),
    ]
    await until(async () => {
      const answered = await Promise.all(
        ready.map((at) =>
          fetch(new URL('/ready', at)).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      )
      return answered.every(Boolean)
    })
    return ended.flatMap(([part, { killed }]) => (killed ? [] : part))
  }

  const known = keysIn(keys)
  const xinlu: TestHouse = {
    house: { url, keys: known, beats: null, close: async () => {} },
    database,
    keys,
    dataKeys: undefined,
    served: new Map(),
    clock,
    as: (role) =>
      asking(url, async () =>
        role === 'anonymous' ? null : sampleToken(known.privateKey(issuerKey), role, clock.now),
      ),
    async close() {
      for (const child of running.values()) child.kill('SIGKILL')
      await database.close()
      for (const wire of wires.values()) await wire.close()
      const whole = await openDatabase({ ...own, url: server.url })
      await whole.drop(name)
      await whole.close()
      await takeAway()
      await server.close()
    },
  }
  try {
    for (const part of ports.keys()) if (part !== 'gateway') await start(part)
    await start('gateway')
  } catch (error) {
    await xinlu.close()
    throw error
  }
  return {
    xinlu,
    disk,
    wires,
    crash() {
      crashed = server
        .kill()
        .then(() => pause(500))
        .then(() => server.start())
    },
    kill: (part) => void running.get(part)?.kill('SIGKILL'),
    shift,
    heal,
    close: xinlu.close,
  }
}

const isOver = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

const answers = (sql: TestHouse['database']['admin']) =>
  Promise.race([
    sql`select 1`.then(
      () => true,
      () => false,
    ),
    pause(3_000).then(() => false),
  ])

async function until(what: () => Promise<boolean>, seconds = 60): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(30)) if (await what()) return
  throw new Error('the house does not come back')
}
