import type { Db } from '@xinlu/schema'

type Row = Record<string, string | number | boolean | null | readonly string[]>

const columnOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const columns = (row: Row) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value])) as Record<string, string>

/** Adds a row; what is JSON comes as text. */
export async function insert({ $client: sql }: Pick<Db, '$client'>, table: string, row: Row): Promise<void> {
  await sql`insert into ${sql(table)} ${sql(columns(row))}`
}

/** Adds a row where there is none of its key yet; whether it did, also when two come at once. */
export async function insertOnce({ $client: sql }: Pick<Db, '$client'>, table: string, row: Row): Promise<boolean> {
  const done = await sql`insert into ${sql(table)} ${sql(columns(row))} on conflict do nothing returning 1`
  return done.length > 0
}
