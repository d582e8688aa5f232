import { chmodSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@xinlu/db'
import { keysFolder } from '@xinlu/gateway'
import { startHouseProcess } from '../../houseProcess.ts'
import { aboutOf, doorAt } from './about.ts'
import type { Watched } from './soaked.ts'

/** A house in a process of its own over a sample county of its own, and what a load needs to know of it. */
export async function openLoadedHouse(settings: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-bench-'))
  chmodSync(folder, 0o755)
  const metrics = `127.0.0.1:${await freePort()}`
  const house = await startHouseProcess(folder, { XINLU_METRICS: metrics, ...settings }).catch((error) => {
    rmSync(folder, { recursive: true, force: true })
    throw error
  })
  const database = await openDatabase({ folder })
  const watched: Watched = {
    database,
    keys: keysFolder(folder),
    memory: () => heapOf(metrics),
    sockets: () => socketsOf(house.pid),
  }
  return {
    pid: house.pid,
    door: doorAt(house.url, keysFolder(folder), Date.now),
    about: await aboutOf(database.admin),
    watched,
    async close() {
      await database.close()
      await house.end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Bytes that the engine holds for what is in use, and beside itself, as the process tells them. */
async function heapOf(metrics: string): Promise<number> {
  const text = await (await fetch(`http://${metrics}/metrics`)).text()
  const of = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN)
  return of('nodejs_heap_size_used_bytes') + of('nodejs_external_memory_bytes')
}

/** Sockets that a process has open; null where the kernel does not say. */
function socketsOf(pid: number): number | null {
  try {
    const folder = `/proc/${pid}/fd`
    return readdirSync(folder).filter((fd) => linkOf(join(folder, fd)).startsWith('socket:')).length
  } catch {
    return null
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    // It was closed meanwhile.
    return ''
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
