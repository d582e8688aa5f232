import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@xinlu/db'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clearAway, hold, only, running, temporaryFolder, until } from './processes.ts'

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => clearAway(folder))

const nothingRuns = () => running('', folder).length === 0
const draftsIn = () => readdirSync(join(folder, 'database')).filter((name) => name.startsWith('draft'))

it('the last to close waits until the server has ended, and leaves no process and no socket', async () => {
  const first = await openDatabase({ folder })
  const second = await hold(folder)
  expect(second.version).toBe(first.version)
  await first.close()
  expect(running('postgres -D', folder)).toHaveLength(1)
  await second.kill('SIGTERM')
  expect(running('postgres -D', folder)).toEqual([])
  await until(nothingRuns)
  expect(readdirSync(join(folder, 'database/run'))).toEqual([])
})

it('a holder that is killed takes the server with it, and the next start has its rows', async () => {
  const database = await openDatabase({ folder })
  await database.admin`create table kept as select 7 as seven`
  const holder = await hold(folder)
  await database.close()
  await holder.kill('SIGKILL')
  await until(nothingRuns)
  const again = await openDatabase({ folder })
  expect(await again.admin`select seven from kept`).toEqual([{ seven: 7 }])
  await again.close()
})

it('a keeper that is killed is replaced, so that the server still ends with its last holder', async () => {
  const holder = await hold(folder)
  const [keeper, server] = [only('keeper.ts', folder), only('postgres -D', folder)]
  process.kill(keeper, 'SIGKILL')
  await until(() => running('keeper.ts', folder).some((pid) => pid !== keeper))
  await holder.answered()
  expect(only('postgres -D', folder)).toBe(server)
  await holder.kill('SIGKILL')
  await until(nothingRuns)
})

it('a server without keeper and holder is adopted by the next start, and ends with it', async () => {
  const holder = await hold(folder)
  const [keeper, server] = [only('keeper.ts', folder), only('postgres -D', folder)]
  process.kill(holder.pid, 'SIGSTOP')
  process.kill(keeper, 'SIGKILL')
  await holder.kill('SIGKILL')
  expect(only('postgres -D', folder)).toBe(server)
  const database = await openDatabase({ folder })
  expect(only('postgres -D', folder)).toBe(server)
  await database.close()
  expect(running('postgres -D', folder)).toEqual([])
})

it('when all three are killed at once the next start recovers', async () => {
  const database = await openDatabase({ folder })
  await database.admin`create table kept as select 7 as seven`
  const holder = await hold(folder)
  await database.close()
  const pids = [only('keeper.ts', folder), only('postgres -D', folder)]
  process.kill(holder.pid, 'SIGSTOP')
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  await holder.kill('SIGKILL')
  const again = await openDatabase({ folder })
  expect(await again.admin`select seven from kept`).toEqual([{ seven: 7 }])
  await again.close()
})

it('a start that is killed while it makes the data folder leaves nothing half made', async () => {
  const starting = openDatabase({ folder })
  await until(() => existsSync(join(folder, 'database')) && draftsIn().length > 0)
  // Whoever makes it has put their number into its name: on a busy machine a second keeper may be about to find that it is not needed.
  process.kill(Number(/\d+/.exec(draftsIn()[0] ?? '')?.[0]), 'SIGKILL')
  const database = await starting
  expect(await database.admin`select 1 as one`).toEqual([{ one: 1 }])
  expect(draftsIn()).toEqual([])
  await database.close()
})

it('processes that start at the same instant on an empty folder share one server', async () => {
  const holders = await Promise.all([1, 2, 3, 4].map(() => hold(folder)))
  expect(running('postgres -D', folder)).toHaveLength(1)
  await until(() => running('keeper.ts', folder).length === 1)
  await Promise.all(holders.map((holder) => holder.answered()))
  await Promise.all(holders.map((holder) => holder.kill('SIGTERM')))
  await until(nothingRuns)
})

it('pids that now belong to strangers, as after a restart of the machine, stop no start', async () => {
  const before = await openDatabase({ folder })
  const { where } = before
  await before.close()
  // This very process is the stranger: it runs, and is neither a keeper nor a server.
  writeFileSync(join(where, 'keeper.pid'), String(process.pid))
  writeFileSync(join(where, 'data/postmaster.pid'), `${process.pid}\n${join(where, 'data')}\n1\n5432\n\n\n\nready\n`)
  const database = await openDatabase({ folder })
  expect(await database.admin`select 1 as one`).toEqual([{ one: 1 }])
  await database.close()
})

const punctuated = `a, "b" c'd`
const long = '信用数据目录'.repeat(8)

it.each([
  ['commas, spaces and quotes', punctuated, () => join(folder, punctuated, 'database/run')],
  ['more bytes than a socket path may have', long, () => join('/tmp', `xinlu-run-${hashOf(join(folder, long))}`)],
])('a folder whose name has %s is a folder like any other', async (_, name, sockets) => {
  mkdirSync(join(folder, name))
  const database = await openDatabase({ folder: join(folder, name), name: '县 "交通", 1' })
  expect(readdirSync(sockets())).toContain('.s.PGSQL.5432')
  const [row] = await database.admin`select current_setting('listen_addresses') as tcp, current_database() as name`
  expect(row).toEqual({ tcp: '', name: '县 "交通", 1' })
  await database.close()
  rmSync(sockets(), { recursive: true })
})

const hashOf = (path: string) => createHash('sha256').update(realpathSync(path)).digest('hex').slice(0, 10)
