import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase, tooOld } from '@xinlu/db'
import { root } from '@xinlu/gateway'
import { afterEach, describe, expect, it } from 'vitest'
import { othersReach } from './processes.ts'

const folders: string[] = []
const holders: ChildProcess[] = []
afterEach(async () => {
  for (const holder of holders.splice(0)) {
    if (holder.exitCode === null && holder.signalCode === null) {
      holder.kill('SIGKILL')
      await once(holder, 'exit')
    }
  }
  for (const folder of folders.splice(0)) {
    await until(() => serverPid(folder) === null)
    rmSync(folder, { recursive: true, force: true })
  }
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-db-'))
  chmodSync(folder, 0o755)
  folders.push(folder)
  return folder
}

async function until(holds: () => boolean, seconds = 10): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > seconds * 20) throw new Error(`not within ${seconds} seconds`)
    await sleep(50)
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

function pidIn(file: string): number | null {
  if (!existsSync(file)) return null
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  return pid > 0 && alive(pid) ? pid : null
}

const serverPid = (folder: string) => pidIn(join(folder, 'database/data/postmaster.pid'))

/** Another process that holds the database of a folder until it is ended; it prints the server's start time. */
async function holder(
  folder: string,
  as: { uid?: number; gid?: number } = {},
): Promise<{ process: ChildProcess; started: string }> {
  const text = `
    import { openDatabase } from ${JSON.stringify(join(root, 'db/src/connect.ts'))}
    try {
      const database = await openDatabase({ folder: ${JSON.stringify(folder)} })
      const [row] = await database.admin\`select pg_postmaster_start_time()::text as at\`
      console.log(row.at)
      setInterval(() => {}, 1000)
    } catch (error) { console.log(error.code) }`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', text], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...as,
  })
  holders.push(child)
  const [chunk] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
  return { process: child, started: chunk.toString().trim() }
}

describe('the embedded server', () => {
  it('ends with its last holder, and its data is there at the next start', async () => {
    const folder = newFolder()
    const first = await openDatabase({ folder })
    expect(first).toMatchObject({ kind: 'embedded', where: join(folder, 'database') })
    expect(first.version).toBeGreaterThanOrEqual(180_000)
    await first.admin`create table kept (n int)`
    await first.admin`insert into kept values (1)`
    expect(serverPid(folder)).not.toBeNull()
    await first.close()
    expect(serverPid(folder)).toBeNull()
    const second = await openDatabase({ folder })
    expect(await second.admin`select n from kept`).toMatchObject([{ n: 1 }])
    await second.close()
  })

  it('is reused by a second process, and stays when the first one is killed', async () => {
    const folder = newFolder()
    const first = await holder(folder)
    const second = await openDatabase({ folder })
    const [row] = await second.admin<{ at: string }[]>`select pg_postmaster_start_time()::text as at`
    expect(row?.at).toBe(first.started)
    first.process.kill('SIGKILL')
    await sleep(1500)
    expect(await second.admin`select 1 as one`).toMatchObject([{ one: 1 }])
    await second.close()
    expect(serverPid(folder)).toBeNull()
  })

  it('leaves no orphan when its only holder is killed, and starts again', async () => {
    const folder = newFolder()
    const first = await holder(folder)
    const pid = serverPid(folder) as number
    first.process.kill('SIGKILL')
    await until(() => !alive(pid))
    const again = await openDatabase({ folder })
    expect(await again.admin`select 1 as one`).toMatchObject([{ one: 1 }])
    await again.close()
  })

  it('that is killed itself is started again under its holder, nothing lost', async () => {
    const folder = newFolder()
    const database = await openDatabase({ folder })
    await database.admin`create table kept as select 7 as n`
    const pid = serverPid(folder) as number
    process.kill(pid, 'SIGKILL')
    await until(() => serverPid(folder) !== null && serverPid(folder) !== pid)
    let rows: unknown
    for (let tries = 0; !rows && tries < 100; tries += 1) {
      rows = await database.admin`select n from kept`.catch(() => null)
      if (!rows) await sleep(100)
    }
    expect(rows).toMatchObject([{ n: 7 }])
    await database.close()
  })

  it('whose first making was cut off begins anew', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'database/draft-1'), { recursive: true })
    writeFileSync(join(folder, 'database/draft-1/PG_VERSION'), '18\n')
    const database = await openDatabase({ folder })
    await database.close()
    expect(existsSync(join(folder, 'database/draft-1'))).toBe(false)
  })

  it('keeps its secrets from others', async () => {
    const folder = newFolder()
    const database = await openDatabase({ folder })
    const { statSync } = await import('node:fs')
    expect(statSync(join(folder, 'secret')).mode & 0o077).toBe(0)
    expect(statSync(join(folder, 'database')).mode & 0o077).toBe(0)
    await database.close()
  })

  it('refuses data of another major version, and a folder that is a file', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'database/data'), { recursive: true })
    writeFileSync(join(folder, 'database/data/PG_VERSION'), '12\n')
    await expect(openDatabase({ folder })).rejects.toMatchObject({
      code: 'DATABASE_FOLDER',
      extensions: { got: 'data of PostgreSQL 12' },
    })
    const file = join(folder, 'file')
    writeFileSync(file, '')
    await expect(openDatabase({ folder: file })).rejects.toMatchObject({ code: 'DATABASE_FOLDER' })
  })
})

describe.runIf(process.getuid?.() === 0)('as root', () => {
  it('where the server may not enter the folder, its data is elsewhere, and it says where', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'xinlu-closed-'))
    const database = await openDatabase({ folder: join(parent, 'data') })
    expect(database.where).toMatch(/^\/var\/tmp\/xinlu-[0-9a-f]{10}\/database$/)
    await database.close()
    rmSync(join(database.where, '..'), { recursive: true, force: true })
    rmSync(parent, { recursive: true, force: true })
  })

  it.runIf(othersReach)('and as another user the same folder of one’s own works', async () => {
    const folder = newFolder()
    const { chownSync } = await import('node:fs')
    chownSync(folder, 65534, 65534)
    const { started, process: child } = await holder(folder, { uid: 65534, gid: 65534 })
    expect(started).toMatch(/^20\d\d-/)
    child.kill('SIGKILL')
  })
})

it.each([
  [140_012, 'PostgreSQL 14'],
  [90_600, 'PostgreSQL 9'],
])('a server of version %s is too old, and the error says so', (version, got) => {
  expect(tooOld(version)).toMatchObject({ code: 'DATABASE_VERSION', extensions: { got } })
})

it('a server of the floor is not too old', () => {
  expect(tooOld(150_000)).toBeNull()
})
