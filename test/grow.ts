import type { Sql } from 'postgres'

interface Column {
  table: string
  name: string
  type: string
  unique: boolean
}

/**
 * Adds to each table of a schema so many copies of its rows, each with ids, names and numbers of its own, so that nothing
 * points from one copy to another; and counts what is there, for the planner.
 */
export async function grow(sql: Sql, schema: string, times: number): Promise<void> {
  const columns = await sql<Column[]>`
    select c.table_name as table, c.column_name as name, c.data_type as type, exists (
      select 1 from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
      where i.indisunique and i.indrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and a.attname = c.column_name
    ) as unique
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = ${schema} and t.table_type = 'BASE TABLE'
      and not (select relispartition from pg_class where oid = format('%I.%I', c.table_schema, c.table_name)::regclass) order by c.table_name, c.ordinal_position`
  for (const table of new Set(columns.map((column) => column.table))) {
    const own = columns.filter((column) => column.table === table)
    const values = own.map(({ name, type, unique }) =>
      type === 'text' && (unique || /^(plate|qualification_no)$/.test(name) || /(^|_)id$/.test(name))
        ? `"${name}" || '~' || g`
        : `"${name}"`,
    )
    await sql.unsafe(`insert into "${schema}"."${table}" (${own.map(({ name }) => `"${name}"`).join(', ')})
      select ${values.join(', ')} from "${schema}"."${table}", generate_series(1, ${times}) g on conflict do nothing`)
    await sql.unsafe(`analyze "${schema}"."${table}"`)
  }
}
