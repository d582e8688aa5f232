import { refusal } from '@xinlu/schema/errors'
import type { Sql } from 'postgres'
import type { Door } from '../door.ts'
import type { Incoming } from './mapping.ts'
import { type Place, quoted } from './places.ts'

/** Rows that are taken at once: the most that importActs takes. */
const part = 1000
/** Characters of them: what a clerk may send, with room for its form. */
const partLength = 2_000_000

/** What became of the rows of a table. */
export interface Pulled {
  table: string
  batches: number
  received: number
  accepted: number
  unchanged: number
  refused: number
}

interface Waiting {
  key: string
  batch: string | null
  cells: (string | null)[]
}

interface Imported {
  importActs: {
    batchId: string | null
    received: number
    accepted: number
    unchanged: number
    quarantined: { line: number; faults: { column: string; code: string; expected: string; got: string | null }[] }[]
  }
}

/**
 * Takes what waits in a table through the front door, by `text`, the operation that imports acts. Rows of one batch go together, at
 * most 1,000 at once: they stay locked until the door has judged them, and status, acknowledgement and errors of all of them are
 * written in the same moment or not at all. What was taken and not acknowledged waits still, and the door knows it again.
 */
export async function pullTable(
  sql: Sql,
  door: Pick<Door, 'ask'>,
  text: string,
  entry: Incoming,
  places: ReadonlyMap<string, Place>,
): Promise<Pulled> {
  const total = { table: entry.table, batches: 0, received: 0, accepted: 0, unchanged: 0, refused: 0 }
  const begun = new Map<string | null, { id: string | null; rows: number }>()
  for (;;) {
    const result = await sql.begin(async (sql) => {
      const tx = sql as unknown as Sql
      // Two runs at once would wait for each other's rows and find them gone: one after the other they do not meet.
      await tx`select pg_advisory_xact_lock(hashtext(${`xinlu front ${entry.table}`}))`
      const rows = await waitingIn(tx, entry, places)
      const [first] = rows
      if (!first) return null
      // A line is told by its place in the batch, and a part is not its beginning.
      const before = begun.get(first.batch) ?? { id: null, rows: 0 }
      const input = {
        batchId: before.id,
        fileName: `前置库 ${entry.table} 批次 ${first.batch ?? '无'}`,
        columns: Object.values(entry.columns),
        rows: rows.map(({ cells }, i) => ({ line: before.rows + i + 1, cells })),
      }
      const { importActs } = await door.ask<Imported>(text, { input })
      const faulty = importActs.quarantined.map((row) => ({ ...row, line: row.line - before.rows }))
      await acknowledge(tx, entry, places, rows, faulty)
      begun.set(first.batch, { id: importActs.batchId, rows: before.rows + rows.length })
      return importActs
    })
    if (!result) return { ...total, batches: begun.size }
    total.received += result.received
    total.accepted += result.accepted
    total.unchanged += result.unchanged
    total.refused += result.quarantined.length
  }
}

/** The first rows that wait, of one batch and no longer than can be sent at once. */
async function waitingIn(sql: Sql, entry: Incoming, places: ReadonlyMap<string, Place>): Promise<Waiting[]> {
  const { table, key, batch, status, columns } = entry
  const place = places.get(table)
  const cells = Object.keys(columns).map((column) => cellOf(column, place?.types.get(column) ?? 'text'))
  // As JSON: the driver reads an empty place of an array as the word NULL.
  const rows = await sql.unsafe<Waiting[]>(
    `select ${quoted(key)}::text as key, ${quoted(batch)}::text as batch, to_jsonb(array[${cells.join(', ')}]) as cells
    from ${quoted(table)} where ${quoted(status.column)} = $1
    order by ${quoted(batch)}, ${quoted(key)} limit ${part} for update`,
    [status.waiting],
  )
  let length = 0
  const end = rows.findIndex(({ batch, cells }, i) => {
    length += cells.reduce((sum, cell) => sum + (cell?.length ?? 0) + 4, 0)
    return batch !== rows[0]?.batch || (i > 0 && length > partLength)
  })
  return end < 0 ? rows : rows.slice(0, end)
}

/** A cell as a template has it: of an instant its day in China, of everything else the text. */
function cellOf(column: string, type: string): string {
  if (type === 'timestamp with time zone') return `(${quoted(column)} at time zone 'Asia/Shanghai')::date::text`
  if (type === 'timestamp without time zone') return `${quoted(column)}::date::text`
  return `${quoted(column)}::text`
}

/** Writes back what the door said of each row: its status, when, and the faults of those that it kept in quarantine. */
async function acknowledge(
  sql: Sql,
  { table, key, status, acknowledged, errors }: Incoming,
  places: ReadonlyMap<string, Place>,
  rows: readonly Waiting[],
  quarantined: Imported['importActs']['quarantined'],
): Promise<void> {
  const typeOf = (of: string, column: string) => places.get(of)?.types.get(column) ?? 'text'
  const faulty = new Map(quarantined.map(({ line, faults }) => [line, faults]))
  const states = rows.map((_, i) => (faulty.has(i + 1) ? status.refused : status.taken))
  const keys = rows.map((row) => row.key)
  const { count } = await sql.unsafe(
    `update ${quoted(table)} as t set ${quoted(status.column)} = said.state::${typeOf(table, status.column)}
      ${acknowledged ? `, ${quoted(acknowledged)} = now()` : ''}
    from unnest($1::text[], $2::text[]) as said (key, state)
    where t.${quoted(key)} = said.key::${typeOf(table, key)} and t.${quoted(status.column)} = $3`,
    [keys, states, status.waiting],
  )
  if (count !== rows.length)
    throw refusal('CONFLICT', {
      expected: `${rows.length} rows of ${table} as they were read`,
      got: String(count),
      todo: 'see that nobody else writes their status, then run it again',
    })
  // A row that is judged again has the faults of this time alone.
  await sql.unsafe(
    `delete from ${quoted(errors.table)} where ${quoted(errors.key)} = any($1::${typeOf(errors.table, errors.key)}[])`,
    [keys],
  )
  const faults = rows.flatMap((row, i) => (faulty.get(i + 1) ?? []).map((fault) => ({ ...row, ...fault })))
  if (faults.length === 0) return
  const written = ['batch', 'key', 'column', 'code', 'text'] as const
  await sql.unsafe(
    `insert into ${quoted(errors.table)} (${[...written, 'at' as const].map((name) => quoted(errors[name])).join(', ')})
    select ${written.map((name) => `said.${quoted(name)}::${typeOf(errors.table, errors[name])}`).join(', ')}, now()
    from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) as said (${written.map(quoted).join(', ')})`,
    [
      faults.map((fault) => fault.batch),
      faults.map((fault) => fault.key),
      faults.map((fault) => fault.column),
      faults.map((fault) => fault.code),
      faults.map((fault) => `应为 ${fault.expected}; 实为 ${fault.got ?? ''}`),
    ] as never[],
  )
}
