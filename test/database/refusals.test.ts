import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, chownSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { nativeFolder, openDatabase } from '@xinlu/db'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clearAway, hold, othersReach, running, temporaryFolder, until } from './processes.ts'

let folder: string
let elsewhere: string | null
beforeEach(() => {
  folder = temporaryFolder()
  elsewhere = null
})
afterEach(() => clearAway(folder, ...(elsewhere ? [elsewhere] : [])))

/** Where the data was made that the others begin with: to make it anew for each would take most of their time. */
let first: string | null = null
afterAll(() => clearAway(...(first ? [first] : [])))

/** Lays into the folder what a database that was opened there and closed leaves behind. */
async function made(): Promise<string> {
  if (first === null) {
    first = temporaryFolder()
    await (await openDatabase({ folder: first, durable: false })).close()
    await until(() => running('', first as string).length === 0)
  }
  // As it is, with whose it is.
  execFileSync('cp', ['-a', `${first}/.`, folder])
  return join(folder, 'database')
}

it('a machine without a build is told of DATABASE_URL', async () => {
  await expect(nativeFolder('sunos', 'mips')).rejects.toMatchObject({
    code: 'DATABASE_NO_BUILD',
    message: expect.stringMatching(/sunos on mips.*DATABASE_URL/),
  })
})

it('a server that does not start says where its log is, and why in the cause, and leaves nothing behind', async () => {
  const where = await made()
  appendFileSync(join(where, 'data/postgresql.conf'), '\nno_such_setting = 1\n')
  await expect(openDatabase({ folder })).rejects.toMatchObject({
    code: 'DATABASE_START',
    extensions: { todo: expect.stringContaining(join(where, 'postgres.log')) },
    cause: { message: expect.stringContaining('no_such_setting') },
  })
  for (let tries = 0; running('', folder).length > 0 && tries < 100; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(running('', folder)).toEqual([])
})

it.each([
  ['lost', () => rmSync(join(folder, 'secret'))],
  ['another', () => writeFileSync(join(folder, 'secret'), 'ab'.repeat(32))],
  ['empty', () => writeFileSync(join(folder, 'secret'), '')],
])('data whose secret is %s is refused with a word on the secret', async (_, spoil) => {
  await made()
  spoil()
  await expect(openDatabase({ folder })).rejects.toMatchObject({
    code: 'DATABASE_FOLDER',
    message: expect.stringMatching(/secret/),
  })
})

it.each(['somewhere', 'mysql://me:hush@host/x', 'postgres://me:hush@host:port/x'])(
  'DATABASE_URL %s is refused, and its password is nowhere in the error',
  async (url) => {
    const error = await openDatabase({ url, folder }).catch((reason) => reason)
    expect(error).toMatchObject({ code: 'CONFIGURATION' })
    expect(inspect(error, { depth: 9 })).not.toContain('hush')
  },
)

it('a given server that is away is said without its host', async () => {
  const error = await openDatabase({ url: 'postgres://me:hush@127.0.0.1:1/x', folder }).catch((reason) => reason)
  expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
  expect(error.message).not.toMatch(/127|hush/)
})

describe.runIf(process.getuid?.() === 0)('root', () => {
  // daemon, on every system; PostgreSQL asks for the name of whom it serves.
  const person = { uid: 1, gid: 1 }
  const nameless = { uid: 54_321, gid: 54_321 }

  it.runIf(othersReach)('serves what a person made as that person, and the person goes on with it', async () => {
    chownSync(folder, person.uid, person.gid)
    const before = await hold(folder, person)
    await before.kill('SIGTERM')
    const database = await openDatabase({ folder })
    expect(database.where).toBe(join(folder, 'database'))
    const [server] = running('postgres -D', folder)
    expect(statSync(`/proc/${server}`).uid).toBe(person.uid)
    await database.close()
    const after = await hold(folder, person)
    await after.kill('SIGTERM')
  })

  it('has its data elsewhere when the folder is closed to others, and says where', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const database = await openDatabase({ folder: join(closed, 'data'), durable: false })
    elsewhere = join(database.where, '..')
    expect(database.where).toMatch(/^\/var\/tmp\/xinlu-[0-9a-f]{10}\/database$/)
    expect(existsSync(join(closed, 'data/database'))).toBe(false)
    await database.close()
  })

  it('does not begin anew elsewhere when data is there and its owner can no longer reach it', async () => {
    await made()
    chmodSync(folder, 0o700)
    await expect(openDatabase({ folder })).rejects.toMatchObject({
      code: 'DATABASE_FOLDER',
      extensions: { todo: expect.stringContaining('chmod') },
    })
  })

  it.runIf(othersReach)('and the folder that it made is refused to another person', async () => {
    await made()
    await expect(hold(folder, person)).rejects.toThrow('DATABASE_FOLDER')
  })

  it.runIf(othersReach)('is told apart from a user without a name, who is told what to do', async () => {
    chownSync(folder, nameless.uid, nameless.gid)
    await expect(hold(folder, nameless)).rejects.toThrow('54321, who is not in /etc/passwd')
  })
})
