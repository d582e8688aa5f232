import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Database, migrate, migrationsFolder, openDatabase } from '@xinlu/db'
import { root } from '@xinlu/gateway'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { clearAway, temporaryFolder } from './processes.ts'

let folder: string
beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => clearAway(folder))

describe('on a database', () => {
  let cluster: Database
  let database: Database
  let count = 0
  beforeAll(async () => {
    cluster = await openDatabase({ folder, durable: false })
  })
  beforeEach(async () => {
    await database?.close()
    count += 1
    database = await openDatabase({ folder, name: `m${count}` })
  })
  afterAll(async () => {
    await database?.close()
    await cluster?.close()
  })

  it('they are applied once, though many ask at the same time', async () => {
    const beside = await openDatabase({ folder, name: database.name })
    await Promise.all([database, beside, database, beside].map((one) => migrate(one, 'registry')))
    await beside.close()
    const files = globSync('*.sql', { cwd: join(migrationsFolder, 'registry') })
    expect(await database.admin`select id from migrations.registry`).toHaveLength(files.length)
  })

  it('who owned a vehicle before holdings were told owns it still', async () => {
    const folder = join(migrationsFolder, 'registry')
    const files = globSync('*.sql', { cwd: folder }).sort()
    const apply = async (file: string) => database.admin.unsafe(readFileSync(join(folder, file), 'utf8'))
    const turn = files.findIndex((file) =>
      readFileSync(join(folder, file), 'utf8').includes('DROP TABLE "registry"."owner_statement"'),
    )
    for (const file of files.slice(0, turn)) await apply(file)
    await database.admin`insert into registry.owner_statement (id, vehicle_id, owner_id, said_by, valid_from, known_from)
      values ('o1', 'v', 'a', 'u', '2024-01-10', '2024-01-12T00:00:00.123456Z'), ('o2', 'v', 'b', 'u', '2025-03-01', '2025-03-02T00:00:00Z')`
    await apply(files[turn] as string)
    const rows = await database.admin`
      select holding_id, seq, vehicle_id, holder_id, kind, valid_from::text, valid_to, withdrawn, said_by, to_json(known_from at time zone 'UTC') as known
      from registry.holding_statement order by holding_id`
    const each = { seq: 1, vehicle_id: 'v', kind: 'OWNED', valid_to: null, withdrawn: false, said_by: 'u' }
    expect(rows).toEqual([
      { ...each, holding_id: 'h_o1', holder_id: 'a', valid_from: '2024-01-10', known: '2024-01-12T00:00:00.123456' },
      { ...each, holding_id: 'h_o2', holder_id: 'b', valid_from: '2025-03-01', known: '2025-03-02T00:00:00' },
    ])
  })

  it('tables that other migrations made are refused', async () => {
    await migrate(database, 'registry')
    await database.admin`update migrations.registry set hash = 'another' where id = 1`
    await expect(migrate(database, 'registry')).rejects.toMatchObject({ code: 'DATABASE_TABLES' })
  })

  it('a newer release may have been here before', async () => {
    await migrate(database, 'registry')
    await database.admin`insert into migrations.registry (hash, created_at) values ('later', 9999999999999)`
    await migrate(database, 'registry')
  })

  it('a schema that stands in the way is refused, and nothing of ours is begun', async () => {
    await database.admin`create schema registry`
    await expect(migrate(database, 'registry')).rejects.toMatchObject({ code: 'DATABASE_TABLES' })
    expect(await database.admin`select 1 from pg_tables where schemaname = 'registry'`).toHaveLength(0)
  })
})

describe('the check', () => {
  let checkout: string
  const run = (...options: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['db/src/migrations-cli.ts', ...options], {
      cwd: checkout,
      encoding: 'utf8',
    })
    return { status, text: stdout + stderr }
  }
  const git = (...options: string[]) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...options], { cwd: checkout })
  const tables = () => join(checkout, 'subgraphs/registry/src/tables.ts')
  const change = (from: string, to: string) =>
    writeFileSync(
      tables(),
      readFileSync(tables(), 'utf8').replace(from, () => to),
    )

  beforeEach(() => {
    checkout = join(folder, `checkout-${Math.random().toString(36).slice(2)}`)
    for (const path of [
      'package.json',
      'db/package.json',
      'db/src/migrations-cli.ts',
      'db/migrations/registry',
      'subgraphs/registry/src/tables.ts',
    ]) {
      mkdirSync(dirname(join(checkout, path)), { recursive: true })
      cpSync(join(root, path), join(checkout, path), { recursive: true })
    }
    for (const path of ['node_modules', 'subgraphs/registry/node_modules']) {
      symlinkSync(join(root, path), join(checkout, path))
    }
    git('init', '-q')
    git('add', 'db', 'subgraphs/registry/src')
    git('commit', '-qm', 'all')
  })

  it('is content when tables and migrations are in step', () => {
    expect(run('--check')).toEqual({ status: 0, text: '' })
  })

  it('fails on a new column, and is content again after the migration was made', () => {
    change('kind: text().notNull(),', 'kind: text().notNull(),\n  extra: text(),')
    expect(run('--check')).toMatchObject({ status: 1, text: expect.stringContaining('registry: tables.ts asks') })
    expect(run()).toMatchObject({ status: 0, text: expect.stringContaining('registry: 1 new') })
    expect(run('--check')).toEqual({ status: 0, text: '' })
  })

  it('fails on a rename, which it cannot tell from a new column', () => {
    change(`text('said_by')`, `text('told_by')`)
    expect(run('--check')).toMatchObject({
      status: 1,
      text: expect.stringContaining('registry: drizzle-kit could not'),
    })
  })

  it('fails on a migration that was changed after it was committed', () => {
    appendFileSync(join(checkout, 'db/migrations/registry/0000_tables.sql'), '-- more\n')
    expect(run('--check')).toMatchObject({ status: 1, text: expect.stringContaining('0000_tables.sql') })
  })
})
