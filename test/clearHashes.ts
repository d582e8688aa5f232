import type { Database } from '@xinlu/db'

/** 32 bytes, or 64 hexadecimal digits that stand by themselves in a text, a list or a JSON value. */
const hashIn = (column: string, isBytes: boolean) =>
  isBytes ? `case octet_length(${column}) when 32 then encode(${column}, 'hex') end` : `${column}::text`

/**
 * Reads every column of every table as a dump of the database would, and gives what looks like a SHA-256 (hexadecimal), by the column
 * `schema.table.column` in which it lies in the clear.
 */
export async function hashesInClear({ admin }: Database): Promise<Map<string, Set<string>>> {
  const columns = await admin<{ table: string; columns: string[]; bytes: boolean[] }[]>`
    select format('%I.%I', n.nspname, c.relname) as "table", array_agg(a.attname::text order by a.attnum) as columns,
      array_agg(a.atttypid = 'bytea'::regtype order by a.attnum) as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and n.nspname !~ '^pg_|^information_schema$|^migrations$'
      and a.atttypid::regtype::text ~ '^(text|character|json|bytea)'
    group by 1 order by 1`
  const found = new Map<string, Set<string>>()
  for (const { table, columns: names, bytes } of columns) {
    const values = names.map((name, i) => `(${i}, ${hashIn(`"${name}"`, bytes[i] === true)})`).join(', ')
    const rows = await admin.unsafe<{ i: number; hash: string }[]>(
      `select distinct v.i, m[1] as hash from ${table} cross join lateral (values ${values}) v(i, said)
       cross join lateral regexp_matches(v.said, '(?<![0-9a-f])([0-9a-f]{64})(?![0-9a-f])', 'g') m
       where length(v.said) >= 64`,
    )
    for (const { i, hash } of rows) {
      const column = `${table}.${names[i]}`
      found.set(column, (found.get(column) ?? new Set()).add(hash))
    }
  }
  return found
}
