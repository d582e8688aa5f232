import { type Database, dropRoles, ensureRoles, migrate, openDatabase } from '@xinlu/db'
import { rooms } from '@xinlu/gateway'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clearAway, temporaryFolder } from './processes.ts'

const subgraphs = rooms.map((room) => room.name)
let folder: string
let database: Database
const open = async (name: string, rolePrefix?: string) => {
  const one = await openDatabase({ folder, name, ...(rolePrefix && { rolePrefix }), durable: false })
  for (const subgraph of subgraphs) await migrate(one, subgraph)
  return one
}

beforeAll(async () => {
  folder = temporaryFolder()
  database = await open('xinlu')
  await ensureRoles(database, subgraphs)
})
afterAll(async () => {
  await database?.close()
  await clearAway(folder)
})

it('a right beyond reading and adding is there while it is asked for, and gone when it is not', async () => {
  const sql = database.connectAs('registry', { max: 1 })
  const update = () => sql`update identity set kind = kind`
  await expect(update()).rejects.toMatchObject({ code: '42501' })
  await ensureRoles(database, subgraphs, { registry: { identity: 'update' } })
  await update()
  await expect(sql`delete from identity`).rejects.toMatchObject({ code: '42501' })
  await ensureRoles(database, subgraphs)
  await expect(update()).rejects.toMatchObject({ code: '42501' })
  await sql.end()
})

it('a role cannot so much as connect to a database beside its own', async () => {
  const beside = await open('beside')
  await ensureRoles(beside, subgraphs)
  for (const name of ['postgres', 'template1', 'beside']) {
    const [row] = await database.admin`
      select has_database_privilege(${database.roleOf('registry')}, ${name}, 'connect') as may`
    expect({ name, ...row }).toEqual({ name, may: false })
  }
  await beside.close()
  await database.drop('beside')
})

it('what a role asks for ends after nine seconds, a transaction that says nothing after fifteen, and finds its own schema first', async () => {
  const sql = database.connectAs('road-transport', { max: 1 })
  const [row] = await sql`
    select current_setting('statement_timeout') as patience,
      current_setting('idle_in_transaction_session_timeout') as silence, current_schema() as here, session_user as me`
  expect(row).toEqual({ patience: '9s', silence: '15s', here: 'road_transport', me: 'xinlu_road_transport' })
  await sql.end()
})

it('databases of one cluster that bring the same roles at the same instant all succeed', async () => {
  const names = ['one', 'two', 'three', 'four']
  const all = await Promise.all(names.map((name) => open(name, 'shared')))
  await Promise.all(all.flatMap((one) => [ensureRoles(one, subgraphs), ensureRoles(one, subgraphs)]))
  for (const one of all) {
    expect(await one.connectAs('overload', { max: 1 })`select current_user as me`).toEqual([{ me: 'shared_overload' }])
    await one.close()
  }
  for (const name of names) await database.drop(name)
})

it('a long database name gives roles with whole, different names', async () => {
  const name = `${'长'.repeat(20)}"x`
  const one = await open(name)
  await ensureRoles(one, subgraphs)
  const roles = subgraphs.map((subgraph) => one.roleOf(subgraph))
  expect(new Set(roles).size).toBe(subgraphs.length)
  for (const role of roles) expect(Buffer.byteLength(role)).toBeLessThanOrEqual(63)
  expect(await one.connectAs('registry', { max: 1 })`select current_user as me`).toEqual([{ me: roles[0] }])
  await one.close()
  await database.drop(name)
})

it('a copy of a database has its rows, and the roles of the first may be taken away when both are gone', async () => {
  const template = await open('template', 'copied')
  await ensureRoles(template, subgraphs)
  await template.admin`insert into registry.identity values ('i', 'k', 's', now())`
  await template.close()
  await database.createFrom('template', 'copy')
  const copy = await openDatabase({ folder, name: 'copy', rolePrefix: 'copied' })
  expect(await copy.connectAs('registry', { max: 1 })`select id from identity`).toEqual([{ id: 'i' }])
  await copy.close()
  for (const name of ['copy', 'template']) await database.drop(name)
  const last = await openDatabase({ folder, rolePrefix: 'copied' })
  await dropRoles(last, subgraphs)
  expect(await last.admin`select rolname from pg_roles where rolname like 'copied%'`).toEqual([])
  await last.close()
})
