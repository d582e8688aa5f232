import { type ChildProcess, execFileSync, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process that holds the database of a folder. */
export interface Holder {
  pid: number
  version: number
  where: string
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
  /** Resolves when the database has answered it once more. */
  answered(): Promise<void>
}

/** Whether root could run this checkout as somebody else: not where it lies in a closed home. */
export const othersReach =
  process.getuid?.() === 0 && spawnSync(process.execPath, ['-e', '0'], { uid: 1, gid: 1, cwd: '/' }).status === 0

const open = new Set<ChildProcess>()

/** A new folder that the server's user can enter; `clearAway` takes it and all that runs over it away. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-db-'))
  chmodSync(folder, 0o755)
  return folder
}

/** Starts a holder and waits until it has its database. */
export async function hold(folder: string, options: SpawnOptions = {}): Promise<Holder> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'holder.ts'), folder], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  open.add(child)
  let errors = ''
  child.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  const exited = once(child, 'exit').then(() => {
    open.delete(child)
  })
  const nextLine = () =>
    Promise.race([
      once(lines, 'line').then(([line]) => line as string),
      exited.then(() => Promise.reject(new Error(`the holder has ended: ${errors}`))),
    ])
  const { version, where } = JSON.parse(await nextLine()) as { version: number; where: string }
  return {
    pid: child.pid ?? 0,
    version,
    where,
    async kill(signal) {
      child.kill(signal)
      await exited
    },
    async answered() {
      await nextLine()
    },
  }
}

/** Pids of the processes of that kind whose command line names one of the folders. */
export function running(part: 'keeper.ts' | 'postgres -D' | 'holder.ts' | '', ...folders: string[]): number[] {
  const list = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' })
  return list
    .split('\n')
    .filter((line) => line.includes(part) && folders.some((folder) => line.includes(folder)))
    .map((line) => Number.parseInt(line, 10))
}

/** The one process of that kind over the folder. */
export function only(part: 'keeper.ts' | 'postgres -D', folder: string): number {
  const [pid, ...more] = running(part, folder)
  if (pid === undefined || more.length > 0) throw new Error(`expected one ${part}; got ${more.length + (pid ? 1 : 0)}`)
  return pid
}

/** Waits until it is so; fails after some seconds. */
export async function until(what: () => boolean, seconds = 10): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    if (what()) return
    await sleep(50)
  }
  throw new Error(`not so within ${seconds} s: ${what}`)
}

/** Ends what these tests have left, and removes the folders. */
export async function clearAway(...folders: string[]): Promise<void> {
  const ended = [...open].map((child) => {
    child.kill('SIGKILL')
    return child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
  })
  await Promise.all(ended)
  // A process that is killed may still make a folder before it hears of it: look again until none runs.
  for (let tries = 0; tries < 100; tries += 1) {
    const pids = folders.length > 0 ? running('', ...folders) : []
    if (pids.length === 0) break
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It has ended meanwhile.
      }
    }
    await sleep(20)
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
