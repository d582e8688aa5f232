import type { TransactionSql } from 'postgres'
import { type Database, schemaOf } from './connect.ts'
import { quoted } from './endpoint.ts'

/** How many months before this one, and after it, have a partition of their own; older and later rows stand in the default one. */
const before = 24
const after = 3

interface Partitioned {
  schema: string
  name: string
  /** The column whose month says where a row stands. */
  column: string
}

/**
 * Gives each table of a subgraph that is partitioned by a column's range the months around `now` (milliseconds, UTC months):
 * what the default partition held of a new month moves there. Only the owner may; it may run twice, and two at once wait.
 * A house that runs longer than the months reach loses nothing: the default partition takes the rest until its next start.
 */
export async function layMonths({ admin }: Pick<Database, 'admin'>, subgraph: string, now: number): Promise<void> {
  const tables = await admin<Partitioned[]>`
    select n.nspname as schema, c.relname as name, a.attname as column
    from pg_partitioned_table p join pg_class c on c.oid = p.partrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum = p.partattrs[0]
    where n.nspname = ${schemaOf(subgraph)} and p.partstrat = 'r' and p.partdefid <> 0`
  for (const table of tables) {
    const wanted = monthsAround(now)
    const there = await admin<
      { name: string }[]
    >`select relname as name from pg_class where relname = any(${wanted.map((month) => nameOf(table, month))})
      and relnamespace = ${table.schema}::regnamespace`
    const known = new Set(there.map(({ name }) => name))
    for (const month of wanted)
      if (!known.has(nameOf(table, month))) await admin.begin((sql) => layMonth(sql, table, month))
  }
}

/** First days of the months around an instant, UTC, earliest first. */
function monthsAround(now: number): string[] {
  const at = new Date(now)
  return Array.from({ length: before + 1 + after }, (_, i) =>
    firstOf(at.getUTCFullYear(), at.getUTCMonth() - before + i),
  )
}

const firstOf = (year: number, month: number) => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)

const nameOf = ({ name }: Partitioned, month: string) => `${name}_${month.slice(0, 7).replace('-', '_')}`

async function layMonth(sql: TransactionSql, table: Partitioned, month: string): Promise<void> {
  const parent = `${quoted(table.schema)}.${quoted(table.name)}`
  const part = `${quoted(table.schema)}.${quoted(nameOf(table, month))}`
  const rest = `${quoted(table.schema)}.${quoted(`${table.name}_default`)}`
  const [year, of] = month.split('-').map(Number) as [number, number]
  const range = `from ('${month}T00:00:00Z') to ('${firstOf(year, of)}T00:00:00Z')`
  const within = `${quoted(table.column)} >= '${month}T00:00:00Z' and ${quoted(table.column)} < '${firstOf(year, of)}T00:00:00Z'`
  await sql`select pg_advisory_xact_lock(hashtext('xinlu.months'))`
  const [made] =
    await sql`select 1 from pg_class where relname = ${nameOf(table, month)} and relnamespace = ${table.schema}::regnamespace`
  if (made) return
  // A partition cannot be attached while the default one has rows of it.
  await sql.unsafe(`
    lock table ${parent} in access exclusive mode;
    create table ${part} (like ${rest} including defaults including constraints);
    with moved as (delete from ${rest} where ${within} returning *) insert into ${part} select * from moved;
    alter table ${parent} attach partition ${part} for values ${range}`)
}
