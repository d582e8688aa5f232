import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, layMonths, migrate, migrationsFolder, openDatabase } from '@xinlu/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { clearAway, temporaryFolder } from './processes.ts'

let folder: string
let cluster: Database
let database: Database
let count = 0
beforeAll(async () => {
  folder = temporaryFolder()
  cluster = await openDatabase({ folder, durable: false })
})
beforeEach(async () => {
  await database?.close()
  database = await openDatabase({ folder, name: `months${++count}` })
})
afterAll(async () => {
  await database?.close()
  await cluster?.close()
  await clearAway(folder)
})

const now = Date.parse('2026-11-23T01:00:00Z')
const standing = async () => {
  const rows = await database.admin<{ id: string; part: string }[]>`
    select weighing_id as id, replace(tableoid::regclass::text, 'overload.weighing_statement_', '') as part
    from overload.weighing_statement order by weighing_id, revision`
  return rows.map(({ id, part }) => `${id} ${part}`)
}
const weighed = (id: string, at: string) => database.admin`
  insert into overload.weighing_statement (weighing_id, revision, station, serial, kind, weighed_at, plate, axles, combination, gross_kg, limit_kg, flags, said_by, known_from)
  values (${id}, 0, 's', ${id}, 'FIXED', ${at}, '晋J12345', 2, false, 17000, 18000, '{}', 'u', ${at})`

describe('months of weighings', () => {
  beforeEach(() => migrate(database, 'overload'))

  it('are made around the day; what the default partition held of them moves there, and nothing else', async () => {
    await weighed('a', '2026-10-31T23:59:59.999Z')
    await weighed('b', '2026-11-01T00:00:00Z')
    await weighed('c', '2020-01-01T00:00:00Z')
    expect(await standing()).toEqual(['a default', 'b default', 'c default'])
    await layMonths(database, 'overload', now)
    expect(await standing()).toEqual(['a 2026_10', 'b 2026_11', 'c default'])
    await weighed('d', '2027-02-28T23:59:59Z')
    await weighed('e', '2027-03-01T00:00:00Z')
    expect((await standing()).slice(3)).toEqual(['d 2027_02', 'e default'])
    await layMonths(database, 'overload', Date.parse('2026-12-01T00:00:00Z'))
    expect((await standing()).slice(3)).toEqual(['d 2027_02', 'e 2027_03'])
  })

  it('are made once, though two start at the same time', async () => {
    const beside = await openDatabase({ folder, name: database.name })
    await weighed('a', '2026-11-05T00:00:00Z')
    await Promise.all([database, beside, database].map((one) => layMonths(one, 'overload', now)))
    await beside.close()
    expect(await standing()).toEqual(['a 2026_11'])
  })

  it('have the indexes of the whole', async () => {
    await layMonths(database, 'overload', now)
    const indexes = await database.admin<{ n: number }[]>`
      select count(*)::int as n from pg_indexes where schemaname = 'overload'
        and tablename in ('weighing_statement_2026_11', 'weighing_statement_default') group by tablename`
    expect(indexes).toEqual([{ n: 5 }, { n: 5 }])
  })
})

it('what an earlier release held is moved, with its numbers and with what followed from it', async () => {
  const files = ['0000_tables.sql', '0001_tables.sql', '0002_tables.sql']
  const [first, second, third] = files.map((file) => readFileSync(join(migrationsFolder, 'overload', file), 'utf8'))
  await database.admin.unsafe(`${first};${second}`)
  const said = (id: string, weighing: string, gross: number, at: string) => database.admin`
    insert into overload.weighing_statement (id, weighing_id, station, serial, weighed_at, vehicle_id, plate, driver_id, operator_id, axles, combination, gross_kg, limit_kg, said_by, known_from)
    values (${id}, ${weighing}, 's', ${weighing}, '2026-11-01T00:00:00Z', 'v', '晋J12345', 'd', 'o', 2, false, ${gross}, 18000, 'u', ${at})`
  await said('1', 'lawful', 17_000, '2026-11-02T00:00:00Z')
  await said('2', 'over', 19_000, '2026-11-02T00:00:00Z')
  await said('3', 'struck', 19_500, '2026-11-02T00:00:00Z')
  await said('4', 'struck', 17_500, '2026-11-03T00:00:00Z')
  await database.admin.unsafe(third as string)
  await layMonths(database, 'overload', now)
  expect(await standing()).toEqual(['lawful 2026_11', 'over 2026_11', 'struck 2026_11', 'struck 2026_11'])
  expect(await database.admin`select weighing_id as id, revision from overload.weighing_key order by 1, 2`).toEqual([
    { id: 'lawful', revision: 0 },
    { id: 'over', revision: 0 },
    { id: 'struck', revision: 0 },
    { id: 'struck', revision: 1 },
  ])
  const violations = await database.admin`
    select violation_id as id, excess_kg as excess, struck from overload.violation_statement order by 1, known_from`
  expect(violations).toEqual([
    { id: 'over', excess: 1000, struck: false },
    { id: 'struck', excess: 1500, struck: false },
    { id: 'struck', excess: 0, struck: true },
  ])
})
