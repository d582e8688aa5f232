import { type ConcealedColumn, numberOfPerson } from '@xinlu/schema'
import type { Sql, TransactionSql } from 'postgres'
import type { Database } from '../connect.ts'
import { quoted } from '../endpoint.ts'
import type { DataKey, KeyRing } from './keyRing.ts'
import {
  bytesConcealedBy,
  bytesRevealedBy,
  concealedBy,
  keyOf,
  longestStart,
  missing,
  ours,
  revealedBy,
} from './value.ts'

type Admin = Pick<Database, 'admin'>

/** Rows changed in one transaction: so many are locked for a few milliseconds, and the house goes on. */
const part = 500

/** The same of bytes, each of which may be half a megabyte. */
const partOfBytes = 20

const tableOf = (table: string) => table.split('.').map(quoted).join('.')

const pathOf = (path: readonly string[]) => `'{${path.join(',')}}'`

/** A value as text, in SQL; of bytes how they begin. */
const textIn = ({ column, path, bytes }: ConcealedColumn): string => {
  if (bytes) return `encode(substring(${quoted(column)} from 1 for ${longestStart}), 'escape')`
  return path ? `(${quoted(column)} #>> ${pathOf(path)})` : quoted(column)
}

/** What the value is set to, in SQL, from the text of its new one. */
const settingIn = ({ column, path, bytes }: ConcealedColumn): string => {
  if (bytes) return `decode(k.now, 'base64')`
  if (!path) return 'k.now'
  return path.length === 0 ? 'to_json(k.now)' : `jsonb_set(${quoted(column)}, ${pathOf(path)}, to_jsonb(k.now))`
}

/** Which rows hold a value that is to lie under a key. */
const concerned = (one: ConcealedColumn): string => {
  const text = textIn(one)
  const numbers = one.numbersOnly ? `and (starts_with(${text}, '${ours}') or ${text} ~ '${numberOfPerson}')` : ''
  return `${quoted(one.column)} is not null and ${text} is not null ${numbers} ${one.only ? `and ${one.only}` : ''}`
}

/** Brings each value of the columns under the key of now, part by part while the house runs; gives how many were changed. */
export async function layUnder({ admin }: Admin, columns: readonly ConcealedColumn[], ring: KeyRing): Promise<number> {
  const key = ring.current()
  let changed = 0
  for (const one of columns) {
    let from: Place | null = null
    do {
      const laid: Laid = await layNext(admin, one, key, ring, from)
      changed += laid.rows
      from = laid.upTo
    } while (from !== null)
  }
  return changed
}

/** What names a row, as text. */
type Place = readonly string[]

/** Rows that were laid, and the last of them; null where none was left. */
interface Laid {
  rows: number
  upTo: Place | null
}

/**
 * The next part. Where two writers kept the same twice, one of whom did not know yet how the other laid it, only one of both can lie so
 * that it is found: then row by row, and the other one so that it is only read.
 */
async function layNext(admin: Sql, one: ConcealedColumn, key: DataKey, ring: KeyRing, from: Place | null) {
  const laid = (column: ConcealedColumn, most: number) =>
    admin.begin((sql) => layPart(sql, column, key, ring, from, most)) as Promise<Laid>
  const ofTwo = (error: unknown) => {
    if (!one.findable || (error as { code?: string }).code !== '23505') throw error
  }
  try {
    return await laid(one, one.bytes ? partOfBytes : part)
  } catch (error) {
    ofTwo(error)
  }
  try {
    return await laid(one, 1)
  } catch (error) {
    ofTwo(error)
    return laid({ ...one, findable: false }, 1)
  }
}

/** Lays one part of a column, in the order of what names its rows, on from the last one. */
async function layPart(
  sql: TransactionSql,
  one: ConcealedColumn,
  key: DataKey,
  ring: KeyRing,
  from: Place | null,
  most: number,
): Promise<Laid> {
  const { table, column, key: names, bytes } = one
  const order = names.map(quoted).join(', ')
  const after = from ? `and (${order}) >= (${from.map((_, i) => `$${i + 2}`).join(', ')})` : ''
  const places = names.map((name, i) => `${quoted(name)}::text as k${i}`).join(', ')
  const found = await sql.unsafe<Record<string, string>[]>(
    `select ${places}, ${bytes ? `encode(${quoted(column)}, 'base64')` : textIn(one)} as text from ${tableOf(table)}
     where ${concerned(one)} and not starts_with(${textIn(one)}, $1) ${after}
     order by ${order} limit ${most} for update skip locked`,
    [`~x1.${key.id}.`, ...(from ?? [])],
  )
  if (found.length === 0) return { rows: 0, upTo: null }
  const keys = names.map((_, i) => `$${i + 2}::text[]`).join(', ')
  const list = names.map((_, i) => `k${i}`).join(', ')
  const matched = names.map((name, i) => `t.${quoted(name)}::text = k.k${i}`).join(' and ')
  await sql.unsafe(
    `update ${tableOf(table)} t set ${quoted(column)} = ${settingIn(one)} from unnest($1::text[], ${keys}) k(now, ${list}) where ${matched}`,
    [
      found.map(({ text = '' }) => laidAnew(one, key, ring, text)),
      ...names.map((_, i) => found.map((row) => row[`k${i}`] ?? '')),
    ],
  )
  const last = found.at(-1)
  return { rows: found.length, upTo: last ? names.map((_, i) => last[`k${i}`] ?? '') : null }
}

/** A value under another key; of bytes both in base64. */
function laidAnew(one: ConcealedColumn, key: DataKey, ring: KeyRing, text: string): string {
  if (!one.bytes) return concealedBy(key, one, revealedBy(ring, one, text))
  const plain = bytesRevealedBy(ring, one, Buffer.from(text, 'base64'))
  return bytesConcealedBy(key, one, plain).toString('base64')
}

/** The ids of the keys under which values lie; '' for values in the clear. Each table is read once, for all of its columns. */
export async function idsUnder({ admin }: Admin, columns: readonly ConcealedColumn[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const [table, own] of Map.groupBy(columns, (one) => one.table)) {
    for (const start of await startsIn(admin, table, own)) found.add(start === null ? '' : (keyOf(start) ?? ''))
  }
  return found
}

async function startsIn(admin: Sql, table: string, own: readonly ConcealedColumn[]): Promise<(string | null)[]> {
  const values = own.map((one) => `case when ${concerned(one)} then ${textIn(one)} end`)
  const rows = await admin.unsafe<{ start: string | null }[]>(
    `select distinct substring(v from '^~x1\\.k\\d+\\.') as start
     from ${tableOf(table)} cross join lateral unnest(array[${values.join(', ')}]) v where v is not null`,
  )
  return rows.map(({ start }) => start)
}

/** DATA_KEY_MISSING, before anything is served, where values lie under a key that the ring has not, or a key cannot be opened. */
export async function assertKeys(database: Admin, columns: readonly ConcealedColumn[], ring: KeyRing): Promise<void> {
  ring.all()
  for (const id of await idsUnder(database, columns)) if (id !== '' && !ring.byId(id)) throw missing(id)
}
