import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { nativeFolder, nobody, programsFor } from '@xinlu/db'
import postgres from 'postgres'

/**
 * A PostgreSQL of its own on a free loopback port, as a county's database office would give one: reached by a URL and nothing else. Its
 * data lies in a new folder within the one that is named; `more` are settings of its own.
 */
export async function givenServer(
  within = tmpdir(),
  more: Record<string, string> = {},
): Promise<{
  url: string
  stop(): void
  /** Ends it and all that it has started at once, as a power cut does. */
  kill(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}> {
  const folder = mkdtempSync(join(within, 'xinlu-given-'))
  const root = process.getuid?.() === 0
  const as = root ? nobody : {}
  if (root) chownSync(folder, nobody.uid, nobody.gid)
  const bin = join(programsFor(await nativeFolder(), root ? nobody : null), 'bin')
  const password = randomBytes(12).toString('hex')
  const secret = join(folder, 'password')
  writeFileSync(secret, password, { mode: 0o644 })
  execFileSync(
    join(bin, 'initdb'),
    [
      '-D',
      join(folder, 'data'),
      '-U',
      'county',
      `--pwfile=${secret}`,
      '-A',
      'scram-sha-256',
      '--locale=C',
      '--encoding=UTF8',
    ],
    { ...as, cwd: folder, stdio: 'ignore' },
  )
  const port = await freePort()
  const url = `postgres://county:${password}@127.0.0.1:${port}/postgres`
  let server: ReturnType<typeof spawn> | null = null
  const start = async () => {
    const options = [
      '-D',
      join(folder, 'data'),
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=`,
      '-c',
      'fsync=off',
      '-c',
      'max_connections=200',
      ...Object.entries(more).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ]
    server = spawn(join(bin, 'postgres'), options, { ...as, cwd: folder, stdio: 'ignore' })
    for (let tries = 0; tries < 400; tries += 1) {
      const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} })
      const up = await sql`select 1`.then(
        () => true,
        () => false,
      )
      await sql.end()
      if (up) return
      await sleep(50)
    }
    throw new Error('the given server does not start')
  }
  await start()
  return {
    url,
    start,
    stop: () => void server?.kill('SIGQUIT'),
    async kill() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return
      const ended = once(server, 'exit')
      // First who could start others anew, then those.
      const began = childrenOf(server.pid ?? 0)
      server.kill('SIGKILL')
      for (const pid of began) endNow(pid)
      await ended
      while (began.some(isThere)) await sleep(10)
    },
    async close() {
      if (server && server.exitCode === null && server.signalCode === null) {
        server.kill('SIGINT')
        await once(server, 'exit')
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const childrenOf = (pid: number) =>
  spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .stdout.split('\n')
    .flatMap((line) => Number(line) || [])

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}

function isThere(pid: number): boolean {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 && !stdout.startsWith('Z')
}

/** A port of the loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
