import { ensureRoles, migrate, openDatabase } from '@xinlu/db'
import { rooms } from '@xinlu/gateway'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { givenServer } from '../given.ts'
import { clearAway, temporaryFolder } from './processes.ts'

const subgraphs = rooms.map((room) => room.name)
let server: Awaited<ReturnType<typeof givenServer>>
let office: Sql
let folder: string

beforeAll(async () => {
  folder = temporaryFolder()
  server = await givenServer()
  office = postgres(server.url, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await office?.end()
  await server?.close()
  await clearAway(folder)
})

/** A user and a database as a database office would make them: no superuser. */
async function prepared(name: string, { roles, owns }: { roles: boolean; owns: boolean }): Promise<string> {
  await office.unsafe(`create role ${name} login password 'hush' ${roles ? 'createrole' : ''}`)
  await office.unsafe(`create database ${name} ${owns ? `owner ${name}` : ''}`)
  const url = new URL(server.url)
  url.username = name
  url.password = 'hush'
  url.pathname = `/${name}`
  return url.href
}

async function brought(url: string): Promise<void> {
  const database = await openDatabase({ url, folder })
  try {
    for (const name of subgraphs) await migrate(database, name)
    await ensureRoles(database, subgraphs)
  } finally {
    await database.close()
  }
}

it('a user who owns the database and may make roles is enough, at the first start and at every other', async () => {
  const url = await prepared('enough', { roles: true, owns: true })
  await brought(url)
  await brought(url)
  const database = await openDatabase({ url, folder })
  expect(database).toMatchObject({ kind: 'given', name: 'enough', where: 'DATABASE_URL' })
  const sql = database.connectAs('registry', { max: 1 })
  expect(await sql`select current_user as me, current_schema() as here`).toEqual([
    { me: 'enough_registry', here: 'registry' },
  ])
  await expect(sql`create temp table x (n int)`).rejects.toMatchObject({ code: '42501' })
  await database.close()
})

it.each([
  ['may make no roles', 'noroles', { roles: false, owns: true }, 'createrole'],
  ['does not own the database', 'noowner', { roles: true, owns: false }, 'owner to'],
])('a user who %s is told what to grant', async (_, name, rights, todo) => {
  const url = await prepared(name, rights)
  await expect(brought(url)).rejects.toMatchObject({
    code: 'DATABASE_RIGHTS',
    extensions: { todo: expect.stringContaining(todo) },
  })
})

it('a user who may make schemas in a database of others is refused, since it cannot close it to them', async () => {
  const url = await prepared('guest', { roles: true, owns: false })
  await office.unsafe('grant create on database guest to guest')
  await expect(brought(url)).rejects.toMatchObject({ code: 'DATABASE_RIGHTS' })
})
