import type { ConcealedColumn } from '@xinlu/schema'
import type { Database } from '../connect.ts'
import { quoted } from '../endpoint.ts'
import type { KeyRing } from './keyRing.ts'
import { concealedBy, keyOf, missing, revealedBy } from './value.ts'

type Admin = Pick<Database, 'admin'>

/** Rows changed in one transaction: so many are locked for a few milliseconds, and the house goes on. */
const part = 500

const tableOf = (table: string) => table.split('.').map(quoted).join('.')

/** Which values of a column do not lie under a key: in the clear, or under another. `$1` is how its values begin. */
const otherwise = ({ column, only }: ConcealedColumn) =>
  `${quoted(column)} is not null and not starts_with(${quoted(column)}, $1) ${only ? `and ${only}` : ''}`

/** Brings each value of the columns under the key of now, part by part while the house runs; gives how many were changed. */
export async function layUnder({ admin }: Admin, columns: readonly ConcealedColumn[], ring: KeyRing): Promise<number> {
  const key = ring.current()
  let changed = 0
  for (const one of columns) {
    const { table, column, key: names } = one
    const matched = names.map((name, i) => `t.${quoted(name)} = k.k${i}`).join(' and ')
    const places = names.map((name, i) => `${quoted(name)} as k${i}`).join(', ')
    for (;;) {
      const rows = await admin.begin(async (sql) => {
        const found = await sql.unsafe<Record<string, string>[]>(
          `select ${places}, ${quoted(column)} as text from ${tableOf(table)} where ${otherwise(one)} limit ${part} for update skip locked`,
          [`~x1.${key.id}.`],
        )
        if (found.length === 0) return 0
        const now = found.map(({ text = '' }) => concealedBy(key, one, revealedBy(ring, one, text)))
        const keys = names.map((_, i) => `$${i + 2}::text[]`).join(', ')
        const list = names.map((_, i) => `k${i}`).join(', ')
        await sql.unsafe(
          `update ${tableOf(table)} t set ${quoted(column)} = k.now from unnest($1::text[], ${keys}) k(now, ${list}) where ${matched}`,
          [now, ...names.map((_, i) => found.map((row) => row[`k${i}`] ?? ''))],
        )
        return found.length
      })
      if (rows === 0) break
      changed += rows
    }
  }
  return changed
}

/** The ids of the keys under which values lie; '' for values in the clear. */
export async function idsUnder({ admin }: Admin, columns: readonly ConcealedColumn[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const { table, column, only } of columns) {
    const rows = await admin.unsafe<{ start: string }[]>(
      `select distinct substring(${quoted(column)} from '^~x1\\.k\\d+\\.') as start from ${tableOf(table)}
       where ${quoted(column)} is not null ${only ? `and ${only}` : ''}`,
    )
    for (const { start } of rows) found.add(start === null ? '' : (keyOf(start) ?? ''))
  }
  return found
}

/** DATA_KEY_MISSING, before anything is served, where values lie under a key that the ring has not, or a key cannot be opened. */
export async function assertKeys(database: Admin, columns: readonly ConcealedColumn[], ring: KeyRing): Promise<void> {
  ring.all()
  for (const id of await idsUnder(database, columns)) if (id !== '' && !ring.byId(id)) throw missing(id)
}
