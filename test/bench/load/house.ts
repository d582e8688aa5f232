import { chmodSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@xinlu/db'
import { keysFolder } from '@xinlu/gateway'
import { startHouseProcess } from '../../houseProcess.ts'
import { aboutOf, doorAt } from './about.ts'
import { inUseOf } from './inUse.ts'
import type { Watched } from './soaked.ts'

/** A house in a process of its own over a sample county of its own, and what a load needs to know of it. */
export async function openLoadedHouse(settings: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-bench-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  const engine = { NODE_OPTIONS: `--inspect-port=127.0.0.1:${port}` }
  const house = await startHouseProcess(folder, { ...engine, ...settings }).catch((error) => {
    rmSync(folder, { recursive: true, force: true })
    throw error
  })
  const database = await openDatabase({ folder })
  const inUse = await inUseOf(house.pid, port)
  const watched: Watched = {
    database,
    keys: keysFolder(folder),
    memory: () => inUse.bytes(),
    sockets: () => socketsOf(house.pid),
  }
  return {
    pid: house.pid,
    door: doorAt(house.url, keysFolder(folder), Date.now),
    about: await aboutOf(database.admin),
    watched,
    async close() {
      inUse.close()
      await database.close()
      await house.end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
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
