import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Viewer } from '@xinlu/schema'

/** What a process of the bench is told when it starts. */
export interface Given {
  /** The data folder of the embedded database and the keys. */
  data: string
  /** As whom rooms without a permission are asked. */
  viewer: Viewer
  /** Connections to the database for each room. */
  connections: number
  /** The room that a process serves alone. */
  room?: string
  /** Where each room is served, for a gateway over HTTP; none for rooms in its own process. */
  subgraphs?: Record<string, string>
  /** The folder with the other gateways. */
  peers?: string
  /** Whose plans a gateway runs that has a choice. */
  planner?: 'node' | 'rust'
}

/** A process of the bench that answers. */
export interface Part {
  url: string
  pid: number
  close(): Promise<void>
}

/** Milliseconds until a process answers. */
const startWithin = 60_000

/** Settings under which every process runs: as in production, telling nobody. */
export const quiet = {
  NODE_ENV: 'production',
  XINLU_LEAVE_SECONDS: '0',
  APOLLO_TELEMETRY_DISABLED: 'true',
  DO_NOT_TRACK: '1',
  OTEL_SDK_DISABLED: 'true',
}

/** Starts a file of `parts/` and waits until it answers; rejects with what it said when it ends before. */
export async function partOf(name: string, given: Given): Promise<Part> {
  const child = fork(join(import.meta.dirname, 'parts', `${name}.ts`), [JSON.stringify(given)], {
    env: { ...process.env, ...quiet },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-4000)
  })
  const ended = once(child, 'exit')
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const hard = setTimeout(() => child.kill('SIGKILL'), 5000)
    await ended
    clearTimeout(hard)
  }
  const abort = new AbortController()
  const answers = once(child, 'message', { signal: abort.signal }).then(([message]) => message as { url: string })
  const ends = ended.then(() => {
    throw new Error(reasonIn(said))
  })
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`no answer within ${startWithin / 1000} s: ${reasonIn(said)}`)),
      startWithin,
    )
    abort.signal.addEventListener('abort', () => clearTimeout(timer))
  })
  ends.catch(() => {})
  late.catch(() => {})
  answers.catch(() => {})
  try {
    const { url } = await Promise.race([answers, ends, late])
    return { url, pid: child.pid as number, close }
  } catch (error) {
    await close()
    throw error
  } finally {
    abort.abort()
  }
}

/** The line of what a process said that tells why it ended. */
function reasonIn(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  return (
    lines.find((line) => /error/i.test(line) && !/^\s+at /.test(line)) ??
    lines[0] ??
    'it ended without a word'
  ).slice(0, 300)
}

/** In a process of the bench: what it was told. */
export const given = (): Given => JSON.parse(process.argv[2] ?? '{}') as Given

/** In a process of the bench: says where it answers, and ends with the bench. */
export function answering(url: string, close: () => Promise<void>): void {
  const stop = () => void close().finally(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('disconnect', stop)
  process.send?.({ url })
}
