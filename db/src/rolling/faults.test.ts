import { describe, expect, it } from 'vitest'
import { migrationsFolder } from '../migrate.ts'
import { type Contract, contractsIn, migrationsIn, risksIn, rollingFaults } from './faults.ts'

const firstRelease = '2026-12-01'
const made = Date.parse('2027-03-10T08:00:00Z')
const file = 'registry/0009_tables.sql'

const faultsOf = (sql: string, contracts: Contract[] = []) =>
  rollingFaults([{ file, sql, made }], { firstRelease, contracts })

describe('beside a release that still serves, a migration', () => {
  it.each([
    ['a table', 'create table a.b (c int not null); create unique index i on a.b (c); alter table a.b add unique (c)'],
    ['a column that may be empty', 'alter table a.b add column c text'],
    ['a column with a constant', "alter table a.b add column c text default 'x' not null, add d boolean default false"],
    ['a column that need no longer be said', 'alter table a.b alter column c drop not null'],
    ['an index that was made beforehand', 'create index if not exists i on a.b (c)'],
    ['the proof of a constraint', 'alter table a.b validate constraint d'],
  ])('may add %s', async (_, sql) => {
    expect(await faultsOf(sql)).toEqual([])
  })

  it.each([
    ['DROPS', 'table a.b', 'drop table a.b'],
    ['DROPS', 'index a.i', 'drop index a.i'],
    ['DROPS', 'a.b.c', 'alter table a.b drop column c'],
    ['DROPS', 'a.b constraint d', 'alter table a.b drop constraint d'],
    ['DROPS', 'rows of a.b', 'truncate a.b'],
    ['DROPS', 'rows of a.b', 'delete from a.b'],
    ['RENAMES', 'a.b to c', 'alter table a.b rename to c'],
    ['RENAMES', 'a.b.c to d', 'alter table a.b rename column c to d'],
    ['NARROWS', 'a.b.c not null', 'alter table a.b alter column c set not null'],
    ['NARROWS', 'a.b.c not null', 'alter table a.b add column c text not null'],
    ['NARROWS', 'a.b.c constraint', 'alter table a.b add column c text references d(e)'],
    ['NARROWS', 'a.b.c default', 'alter table a.b alter column c drop default'],
    ['NARROWS', 'a.b constraint d', 'alter table a.b add constraint d check (c > 1) not valid'],
    ['NARROWS', 'a.b unique i', 'create unique index i on a.b (c)'],
    ['LOCKS', 'a.b index i', 'create index i on a.b (c)'],
    ['LOCKS', 'a.b.c default', 'alter table a.b add column c uuid default gen_random_uuid()'],
    ['LOCKS', 'a.b.c type', 'alter table a.b alter column c type bigint'],
    ['LOCKS', 'rows of a.b', 'update a.b set c = 1'],
    ['UNKNOWN', 'DoStmt', 'do $$ begin drop table a.b; end $$'],
    ['UNKNOWN', 'LockStmt', 'lock table a.b'],
  ])('%s %s: %s', async (kind, what, sql) => {
    expect(await faultsOf(sql)).toContainEqual(expect.stringMatching(`^${file}: ${kind} ${what}: \\S`))
  })
})

describe('what somebody vouches for', () => {
  const sql = 'alter table a.b drop column c'
  const vouched = { file, what: 'a.b.c', unusedSince: '2027-02-01', why: 'no release since 2027.2 reads or writes it' }

  it('passes when a release before no longer used it', async () => {
    expect(await faultsOf(sql, [vouched])).toEqual([])
  })

  it.each([
    ['of the same release', { ...vouched, unusedSince: '2027-03-10' }],
    ['of no day', { ...vouched, unusedSince: 'soon' }],
    ['with no reason', { ...vouched, why: '' }],
    ['for another column', { ...vouched, what: 'a.b.d' }],
    ['for another file', { ...vouched, file: 'registry/0010_tables.sql' }],
  ])('does not pass %s', async (_, contract) => {
    expect(await faultsOf(sql, [contract])).not.toEqual([])
  })
})

describe('the migrations of this house', () => {
  it('can all be read; since the first release none stands in the way of the one before', async () => {
    const migrations = migrationsIn(migrationsFolder)
    expect(migrations.length).toBeGreaterThan(30)
    expect(await rollingFaults(migrations, contractsIn(migrationsFolder))).toEqual([])
  })

  it('hold what would be told, had a release been running when they were made', async () => {
    const faults = await rollingFaults(migrationsIn(migrationsFolder), { firstRelease: '2020-01-01', contracts: [] })
    expect(faults).toContainEqual(
      expect.stringContaining('overload/0002_tables.sql: RENAMES overload.weighing_statement to'),
    )
    expect(faults).toContainEqual(expect.stringContaining('construction/0002_tables.sql: DROPS index'))
    expect(risksIn('select 1')).toEqual([expect.objectContaining({ kind: 'UNKNOWN', what: 'SelectStmt' })])
  })
})
