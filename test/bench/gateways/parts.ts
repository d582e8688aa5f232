import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { rooms, root } from '@xinlu/gateway'
import { freePort, killRedis, redisIsHere, startRedis } from '../../redis.ts'

/** One process of a house whose parts run apart, always at the same address. */
export interface Apart {
  url: string
  /** Milliseconds from its start until it said where it is. */
  readyAfter: number
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** A house in many processes over one database folder and one Redis. */
export interface ManyProcesses {
  /** Starts a door at its address, which it keeps when it is started again. */
  door(n: number): Promise<Apart>
  /** Hive Gateway at the same rooms. */
  hive(): Promise<Apart>
  close(): Promise<void>
}

/** Every room in a process of its own, over a folder whose tables are laid; says so where there is no Redis. */
export async function roomsApart(folder: string, doors: number): Promise<ManyProcesses> {
  const ports = new Map<string, number>()
  for (const name of [...rooms.map(({ name }) => name), 'redis', 'hive']) ports.set(name, await freePort())
  for (let n = 0; n < doors; n += 1) ports.set(`door ${n}`, await freePort())
  const redis = redisIsHere ? await startRedis(ports.get('redis') as number) : null
  if (!redis) console.log('no redis-server here: the rooms remember their seals each for itself')
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'development',
    XINLU_DATA: folder,
    XINLU_SUBGRAPHS: rooms.map(({ name }) => `${name}=http://127.0.0.1:${ports.get(name)}/`).join(','),
    LOG_LEVEL: 'error',
    ...(redis && { REDIS_URL: `redis://127.0.0.1:${ports.get('redis')}/0` }),
  }
  delete env.DATABASE_URL
  const open = new Set<Apart>()
  const start = async (port: string, ...args: string[]) => {
    const part = await started({ ...env, PORT: String(ports.get(port)) }, args)
    open.add(part)
    return {
      ...part,
      async end(signal: 'SIGTERM' | 'SIGKILL') {
        open.delete(part)
        await part.end(signal)
      },
    }
  }
  const ends = async () => {
    await Promise.all([...open].map((part) => part.end('SIGTERM')))
    if (redis) await killRedis(redis)
  }
  try {
    for (const { name } of rooms) await start(name, join(root, 'gateway/src/subgraph.ts'), name)
  } catch (error) {
    await ends()
    throw error
  }
  return {
    door: (n) => start(`door ${n}`, join(root, 'gateway/src/main.ts')),
    hive: () => start('hive', join(import.meta.dirname, 'hiveDoor.ts')),
    close: ends,
  }
}

async function started(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<Apart> {
  const began = performance.now()
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const url = await Promise.race([
    addressOf(child),
    exited.then(() => Promise.reject(new Error(`${args.join(' ')} has ended`))),
  ])
  return {
    url,
    readyAfter: performance.now() - began,
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await exited
    },
  }
}

function addressOf({ stdout }: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve) => {
    stdout?.on('data', (chunk) => {
      said += chunk
      const [, url] = /is at (http:\S+)/.exec(said) ?? []
      if (url) resolve(url)
    })
  })
}
