import type { Database } from '@xinlu/db'
import { numberOfPerson } from '@xinlu/schema'

/** Every number of the shape of a person's in a text; those that stand in a longer row of digits are none. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/(?<![0-9])([0-9]{17}[0-9Xx]|1[3-9][0-9]{9})(?![0-9])/g)].map(([one]) => one)

/**
 * Reads every column of every table that can hold words, as a dump of the database would (text, JSON, lists, bytes), and gives the
 * columns `schema.table.column` in which one of the numbers lies in the clear, sorted; of the schemas that are like a pattern.
 */
export async function columnsInClear(
  { admin }: Database,
  numbers: ReadonlySet<string>,
  schemas = '%',
): Promise<string[]> {
  const columns = await admin<{ table: string; columns: string[]; texts: string[] }[]>`
    select format('%I.%I', n.nspname, c.relname) as "table", array_agg(a.attname::text order by a.attnum) as columns,
      array_agg(case a.atttypid when 'bytea'::regtype then format('encode(%I, ''escape'')', a.attname)
        else format('%I::text', a.attname) end order by a.attnum) as texts
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and n.nspname !~ '^pg_|^information_schema$' and n.nspname like ${schemas}
      and a.atttypid::regtype::text ~ '^(text|character|json|bytea)'
    group by 1 order by 1`
  const found = new Set<string>()
  for (const { table, columns: names, texts } of columns) {
    const held = texts.map((text, i) => `${text} as c${i}`).join(', ')
    const rows = await admin.unsafe<Record<string, string | null>[]>(
      `select ${held} from ${table} where concat_ws(' ', ${texts.join(', ')}) ~ '${numberOfPerson}'`,
    )
    for (const row of rows)
      names.forEach((name, i) => {
        if (numbersIn(row[`c${i}`] ?? '').some((one) => numbers.has(one))) found.add(`${table}.${name}`)
      })
  }
  return [...found].sort()
}
