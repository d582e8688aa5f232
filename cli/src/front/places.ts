import type { Sql } from 'postgres'
import { type Incoming, type Mapping, type Outgoing, throwFaults, writtenBy } from './mapping.ts'

/** A table as the front-end database has it: the type of each column, and which ones name a row. */
export interface Place {
  types: ReadonlyMap<string, string>
  unique: ReadonlySet<string>
}

/** A table's name as SQL reads it, whatever letters it has. */
export const quoted = (dotted: string) =>
  dotted
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.')

/** The tables of a mapping; CONFIGURATION tells of each that is not there, and of each column that is not there or does not do. */
export async function placesOf(sql: Sql, { pull, push }: Mapping): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>()
  for (const table of new Set([
    ...pull.flatMap((one) => [one.table, one.errors.table]),
    ...push.map((one) => one.table),
  ])) {
    const place = await placeOf(sql, table)
    if (place) places.set(table, place)
  }
  throwFaults([
    ...pull.flatMap((one, i) => incomingFaults(one, `pull[${i}]`, places)),
    ...push.flatMap((one, i) => lacking(one.table, columnsOf(one), `push[${i}]`, places)),
  ])
  return places
}

async function placeOf(sql: Sql, table: string): Promise<Place | null> {
  const rows = await sql<{ name: string; type: string; unique: boolean }[]>`
    select attname as name, format_type(atttypid, null) as type, exists (
      select 1 from pg_index where indrelid = attrelid and indisunique and indpred is null and indnkeyatts = 1 and indkey[0] = attnum) as unique
    from pg_attribute where attrelid = to_regclass(${quoted(table)}) and attnum > 0 and not attisdropped`
  if (rows.length === 0) return null
  return {
    types: new Map(rows.map(({ name, type }) => [name, type])),
    unique: new Set(rows.filter(({ unique }) => unique).map(({ name }) => name)),
  }
}

/** What a batch is written into, and where the site answers. */
const columnsOf = (entry: Outgoing) => {
  const { column, receipt, on, reason } = entry.answer ?? {}
  return [...writtenBy(entry), ...[column, receipt, on, reason].filter((one) => one !== undefined)]
}

function incomingFaults(entry: Incoming, at: string, places: ReadonlyMap<string, Place>): string[] {
  const { table, key, batch, status, acknowledged, columns, errors } = entry
  const { table: errorTable, ...errorColumns } = errors
  const asked = [key, batch, status.column, ...(acknowledged ? [acknowledged] : []), ...Object.keys(columns)]
  const place = places.get(table)
  const unnamed = place?.types.has(key) && !place.unique.has(key)
  return [
    ...lacking(table, asked, at, places),
    ...(unnamed ? [`${at}.key: expected a column with a unique index of its own; got ${key}`] : []),
    ...lacking(errorTable, Object.values(errorColumns), `${at}.errors`, places),
  ]
}

function lacking(table: string, columns: readonly string[], at: string, places: ReadonlyMap<string, Place>): string[] {
  const place = places.get(table)
  if (!place) return [`${at}: expected a table ${table}; got none that this user may see`]
  return columns
    .filter((column) => !place.types.has(column))
    .map((column) => `${at}: expected a column ${column} of ${table}; got none`)
}
