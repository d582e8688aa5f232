import type { Database } from '@xinlu/db'

/**
 * Every identity that was known at an instant, in an order that has nothing to do with what they are, so that the first so many
 * are a fair sample. Asked of the one table that knows them all: no operation lists firms, people and vehicles together.
 */
export async function subjectsIn(sql: Database['admin'], now: string, sample: number | null): Promise<string[]> {
  const rows = await sql.begin(
    'read only',
    (tx) => tx<{ id: string }[]>`
      select id from registry.identity where known_from <= ${now} order by md5(id) ${sample === null ? tx`` : tx`limit ${sample}`}`,
  )
  return rows.map(({ id }) => id)
}
