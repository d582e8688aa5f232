import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { refusal } from '@xinlu/schema/errors'
import type { Sql, TransactionSql } from 'postgres'
import { type Database, schemaOf } from '../connect.ts'
import { quoted } from '../endpoint.ts'
import { latestCheckpoint } from '../ledger/read.ts'
import type { Manifest, TableDump } from './manifest.ts'
import { store } from './object.ts'

type Rows = Pick<Manifest, 'tables' | 'migrations' | 'sequences' | 'ledger' | 'upTo'>
type Place = (object: string) => { file: string; object: string; recipient: string }

/** Which schemas have the sample county: a restored house must not load it a second time. */
const loaded = { schema: 'migrations', table: 'sample_county' }

/** Every row of the owners' tables as one snapshot sees them, a table an object, in PostgreSQL's own text format. */
export function storeRows({ admin }: Database, owners: readonly string[], place: Place): Promise<Rows> {
  return admin.begin('isolation level repeatable read read only', async (sql) => {
    await sql`set local statement_timeout = 0`
    const [row] = await sql<{ at: string }[]>`select to_json(clock_timestamp()) #>> '{}' as at`
    const head = await latestCheckpoint(sql as unknown as Sql)
    const tables: TableDump[] = []
    for (const { schema, table, columns } of await tablesOf(sql, owners)) {
      const source = await sql
        .unsafe(`copy (select ${columns.map(quoted)} from ${quoted(schema)}.${quoted(table)}) to stdout`)
        .readable()
      const { object, ...where } = place(`rows/${schema}.${table}`)
      const counted = { rows: 0 }
      const stored = await store(Readable.from(linesOf(source, counted)), where.file, object, where.recipient)
      tables.push({ ...stored, schema, table, columns, ...counted })
    }
    const ledger = head && { size: head.size, note: head.note }
    const upTo = new Date(row?.at ?? '').toISOString()
    return { tables, migrations: await journals(sql, owners), sequences: await sequencesOf(sql, owners), ledger, upTo }
  }) as Promise<Rows>
}

/** The same bytes; each line is a row, since the format writes an end of line in a value as two characters. */
async function* linesOf(source: Readable, counted: { rows: number }): AsyncGenerator<Buffer> {
  for await (const chunk of source as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) counted.rows += 1
    yield chunk
  }
}

/** Tables with their own columns, not what is computed of them; of a table in parts the whole. */
function tablesOf(sql: TransactionSql, owners: readonly string[]) {
  return sql<{ schema: string; table: string; columns: string[] }[]>`
    select n.nspname as schema, c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and (n.nspname = any(${owners.map(schemaOf)}) or (n.nspname = ${loaded.schema} and c.relname = ${loaded.table}))
    group by 1, 2 order by 1, 2`
}

async function journals(sql: TransactionSql | Sql, owners: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const owner of owners) {
    const rows = await sql<{ hash: string }[]>`select hash from ${sql(`migrations.${owner}`)} order by created_at`
    found[owner] = rows.map(({ hash }) => hash)
  }
  return found
}

const sequencesOf = (sql: TransactionSql, owners: readonly string[]) => sql<Manifest['sequences']>`
  select schemaname as schema, sequencename as name, coalesce(last_value, start_value)::text as value, last_value is not null as called
  from pg_sequences where schemaname = any(${owners.map(schemaOf)}) order by 1, 2`

/** Whether any table of the owners is there: a backup goes onto nothing that holds something. */
export async function holdsTables({ admin }: Database, owners: readonly string[]): Promise<boolean> {
  const rows =
    await admin`select 1 from pg_tables where schemaname = any(${[...owners.map(schemaOf), 'migrations']}) limit 1`
  return rows.length > 0
}

/** Puts the rows of a snapshot into fresh tables, all or nothing. DATABASE_TABLES when the tables are not those that the rows are of. */
export async function putRows(
  { admin }: Database,
  { tables, migrations, sequences }: Manifest,
  contentsOf: (table: TableDump, sink: (contents: Readable) => Promise<void>) => Promise<void>,
): Promise<void> {
  const here = await journals(admin, Object.keys(migrations))
  const other = Object.keys(migrations).find((owner) => String(here[owner]) !== String(migrations[owner]))
  if (other) {
    throw refusal('DATABASE_TABLES', {
      expected: `the tables of ${other} as they were when the backup was made`,
      got: 'those of another release',
      todo: 'restore with the release that made the backup, then start the new one',
    })
  }
  await admin.begin(async (sql) => {
    await sql`set local statement_timeout = 0`
    await sql`create table if not exists migrations.sample_county (subgraph text primary key, scale int not null)`
    for (const dump of tables) {
      const { schema, table, columns } = dump
      const into = `copy ${quoted(schema)}.${quoted(table)} (${columns.map(quoted)}) from stdin`
      await contentsOf(dump, async (contents) => pipeline(contents, await sql.unsafe(into).writable()))
    }
    for (const { schema, name, value, called } of sequences)
      await sql`select setval(${`${quoted(schema)}.${quoted(name)}`}, ${value}::bigint, ${called})`
  })
}
