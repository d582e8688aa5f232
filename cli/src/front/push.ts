import { refusal, XinluError } from '@xinlu/schema/errors'
import type { Sql } from 'postgres'
import type { Door } from '../door.ts'
import type { Outgoing } from './mapping.ts'
import { type Place, quoted } from './places.ts'

/** Rows of one statement. */
const part = 500

/** The operations of the front door, by what they answer. */
export interface Operations {
  made: string
  make: string
  send: string
}

/** What was put into a table. */
export interface Pushed {
  table: string
  site: string
  batches: number
  rows: number
}

interface Batch {
  id: string
  action: string
  template: string
  count: number
  sheet: { columns: string[]; rows: string[][] }
}

interface Made {
  publicityBatches: { nodes: Batch[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }
}

/**
 * Puts what one site must be told into a table: first the batches that were made and not sent, then new ones until there is nothing
 * to tell. A batch is written whole under its number, or found there, and only then entered as sent: a run that was cut off
 * anywhere goes on, and no row stands twice.
 */
export async function pushTable(
  sql: Sql,
  door: Pick<Door, 'ask'>,
  texts: Operations,
  entry: Outgoing,
  places: ReadonlyMap<string, Place>,
): Promise<Pushed> {
  const { table, site, action, template } = entry
  const total = { table, site, batches: 0, rows: 0 }
  const deliver = async (batch: Batch) => {
    await write(sql, entry, places, batch)
    await door.ask(texts.send, { id: batch.id })
    total.batches += 1
    total.rows += batch.sheet.rows.length
  }
  for (let after: string | null = null; ; ) {
    const { publicityBatches }: Made = await door.ask<Made>(texts.made, { site, after })
    for (const batch of publicityBatches.nodes)
      if (batch.action === action && batch.template === template) await deliver(batch)
    if (!publicityBatches.pageInfo.hasNextPage) break
    after = publicityBatches.pageInfo.endCursor
  }
  for (let batch = await newBatch(door, texts.make, entry); batch; batch = await newBatch(door, texts.make, entry))
    await deliver(batch)
  return total
}

/** A batch of what the site must be told; null where there is nothing. */
async function newBatch(door: Pick<Door, 'ask'>, text: string, { site, action, template }: Outgoing) {
  try {
    const asked = await door.ask<{ makePublicityBatch: Omit<Batch, 'template'> }>(text, {
      input: { site, action, template },
    })
    return { ...asked.makePublicityBatch, template }
  } catch (error) {
    if (error instanceof XinluError && error.code === 'CONFLICT' && error.extensions.got === 'nothing') return null
    throw error
  }
}

/** Writes a batch in one transaction, unless it is there: of a batch there is everything or nothing. */
async function write(sql: Sql, entry: Outgoing, places: ReadonlyMap<string, Place>, batch: Batch): Promise<void> {
  const { table, columns, fixed } = entry
  const at = Object.values(columns).map((name) => batch.sheet.columns.indexOf(name))
  const strange = Object.values(columns).filter((_, i) => at[i] === -1)
  if (strange.length > 0)
    throw refusal('CONFIGURATION', {
      expected: `columns of ${entry.template}: ${batch.sheet.columns.join('、')}`,
      got: strange.join('、'),
      todo: `correct the columns of ${table} in the mapping`,
    })
  const place = places.get(table)
  const names = [entry.batch, entry.row, ...Object.keys(columns), ...Object.keys(fixed)]
  const rows = batch.sheet.rows.map((cells, i) => [
    batch.id,
    String(i + 1),
    ...at.map((column) => cells[column] || null),
    ...Object.values(fixed),
  ])
  await sql.begin(async (sql) => {
    const tx = sql as unknown as Sql
    await tx`select pg_advisory_xact_lock(hashtext(${`xinlu front ${table}`}))`
    const there = await tx.unsafe(`select 1 from ${quoted(table)} where ${quoted(entry.batch)} = $1 limit 1`, [
      batch.id,
    ])
    if (there.length > 0) return
    for (let from = 0; from < rows.length; from += part) {
      const some = rows.slice(from, from + part)
      await tx.unsafe(
        `insert into ${quoted(table)} (${names.map(quoted).join(', ')})
        select ${names.map((name) => `said.${quoted(name)}::${place?.types.get(name) ?? 'text'}`).join(', ')}
        from unnest(${names.map((_, i) => `$${i + 1}::text[]`).join(', ')}) as said (${names.map(quoted).join(', ')})`,
        names.map((_, i) => some.map((row) => row[i] ?? null)) as never[],
      )
    }
  })
}
