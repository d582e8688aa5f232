import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, ensureRoles, migrate, openDatabase } from '@xinlu/db'
import { rooms } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const subgraphs = rooms.map((room) => room.name)
let folder: string
let database: Database
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xinlu-roles-'))
  chmodSync(folder, 0o755)
  database = await openDatabase({ folder, durable: false })
  // Twice, and at once, as two processes that start together would.
  const bring = async () => {
    for (const name of subgraphs) await migrate(database, name)
    await ensureRoles(database, subgraphs)
  }
  await Promise.all([bring(), bring()])
  await bring()
})
afterAll(async () => {
  await database?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(subgraphs)('the role of %s', (name) => {
  const schema = name.replaceAll('-', '_')
  const others = subgraphs.filter((other) => other !== name).map((other) => other.replaceAll('-', '_'))

  it('owns nothing', async () => {
    const [row] = await database.admin<{ n: number }[]>`
      select (select count(*) from pg_class where relowner = r.oid)::int + (select count(*) from pg_namespace where nspowner = r.oid)::int as n
      from pg_roles r where rolname = ${database.roleOf(name)}`
    expect(row?.n).toBe(0)
  })

  it('reads and adds rows in its own schema, and changes or removes none', async () => {
    const sql = database.connectAs(name, { max: 1 })
    const tables = await database.admin<
      { name: string; column: string }[]
    >`select table_name as name, min(column_name) as column from information_schema.columns where table_schema = ${schema} group by 1`
    expect(tables.length).toBeGreaterThan(0)
    for (const { name: table, column } of tables) {
      expect(await sql.unsafe(`select count(*)::int as n from "${table}"`)).toMatchObject([{ n: 0 }])
      await expect(sql.unsafe(`delete from "${table}"`)).rejects.toMatchObject({ code: '42501' })
      await expect(sql.unsafe(`truncate "${table}"`)).rejects.toMatchObject({ code: '42501' })
      await expect(sql.unsafe(`update "${table}" set "${column}" = "${column}"`)).rejects.toMatchObject({
        code: '42501',
      })
      await expect(sql.unsafe(`alter table "${table}" add column x int`)).rejects.toMatchObject({ code: '42501' })
    }
    await sql.end()
  })

  it('sees no other schema and makes nothing', async () => {
    const sql = database.connectAs(name, { max: 1 })
    for (const other of [...others, 'migrations']) {
      const [table] = await database.admin<
        { name: string }[]
      >`select tablename as name from pg_tables where schemaname = ${other} limit 1`
      await expect(sql.unsafe(`select * from ${other}."${table?.name}"`)).rejects.toMatchObject({ code: '42501' })
    }
    for (const deed of [
      'create table public.x (n int)',
      `create table ${schema}.x (n int)`,
      'create schema x',
      'create temp table x (n int)',
      'create role x',
    ]) {
      await expect(sql.unsafe(deed)).rejects.toMatchObject({ code: '42501' })
    }
    await expect(
      sql.unsafe(`set role ${database.roleOf(subgraphs.find((other) => other !== name) ?? '')}`),
    ).rejects.toMatchObject({ code: '42501' })
    await sql.end()
  })
})
