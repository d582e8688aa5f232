import { refusal, XinluError } from '@xinlu/schema/errors'
import type { Sql } from 'postgres'
import type { Door } from '../door.ts'
import { enterAnswers } from './answers.ts'
import { type Outgoing, writtenBy } from './mapping.ts'
import { type Place, quoted } from './places.ts'

/** Rows of one statement. */
const part = 500

/** The operations of the front door, by what they do. */
export interface Operations {
  made: string
  make: string
  send: string
  sent: string
  confirm: string
}

/** What was put into a table, and which batches were answered there. */
export interface Pushed {
  table: string
  site: string
  batches: number
  rows: number
  answered: number
}

interface Batch {
  id: string
  action: string
  template: string
  sheet: { columns: string[]; rows: string[][]; decisionIds: string[] }
}

interface Made {
  publicityBatches: { nodes: Batch[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }
}

/**
 * Enters what one site answered in a table, then puts there what it must be told: first the batches that were made and not sent,
 * then new ones until there is nothing to tell. A batch is written whole under its number, or found there, and only then entered as
 * sent: a run that was cut off anywhere goes on, and no row stands twice.
 */
export async function pushTable(
  sql: Sql,
  door: Pick<Door, 'ask'>,
  texts: Operations,
  entry: Outgoing,
  places: ReadonlyMap<string, Place>,
): Promise<Pushed> {
  const { table, site } = entry
  const answered = entry.answer ? await enterAnswers(sql, door, texts, entry, entry.answer) : 0
  const total = { table, site, batches: 0, rows: 0, answered }
  do {
    for await (const batch of madeBatches(door, texts.made, entry)) {
      await write(sql, entry, places, batch)
      await door.ask(texts.send, { id: batch.id })
      total.batches += 1
      total.rows += batch.sheet.rows.length
    }
  } while (await makesOne(door, texts.make, entry))
  return total
}

/** The batches of an entry that were made and not sent. */
async function* madeBatches(door: Pick<Door, 'ask'>, text: string, { site, action, template }: Outgoing) {
  for (let after: string | null = null; ; ) {
    const { publicityBatches }: Made = await door.ask<Made>(text, { site, after })
    for (const batch of publicityBatches.nodes) if (batch.action === action && batch.template === template) yield batch
    if (!publicityBatches.pageInfo.hasNextPage) return
    after = publicityBatches.pageInfo.endCursor
  }
}

/** Makes a batch of what the site must be told; false where there is nothing. */
async function makesOne(door: Pick<Door, 'ask'>, text: string, { site, action, template }: Outgoing): Promise<boolean> {
  try {
    await door.ask(text, { input: { site, action, template } })
    return true
  } catch (error) {
    if (error instanceof XinluError && error.code === 'CONFLICT' && error.extensions.got === 'nothing') return false
    throw error
  }
}

/** Writes a batch in one transaction, unless it is there: of a batch there is everything or nothing. */
async function write(sql: Sql, entry: Outgoing, places: ReadonlyMap<string, Place>, batch: Batch): Promise<void> {
  const { table, columns, fixed, answer, template } = entry
  const { sheet } = batch
  const at = Object.values(columns).map((name) => sheet.columns.indexOf(name))
  const strange = Object.values(columns).filter((_, i) => at[i] === -1)
  if (strange.length > 0)
    throw refusal('CONFIGURATION', {
      expected: `columns of ${template}: ${sheet.columns.join('、')}`,
      got: strange.join('、'),
      todo: `correct the columns of ${table} in the mapping`,
    })
  const names = writtenBy(entry)
  const types = names.map((name) => places.get(table)?.types.get(name) ?? 'text')
  const rows = sheet.rows.map((cells, i) => [
    batch.id,
    String(i + 1),
    ...(answer ? [sheet.decisionIds[i] ?? null] : []),
    ...at.map((column) => cells[column] || null),
    ...Object.values(fixed),
  ])
  await sql.begin(async (sql) => {
    const tx = sql as unknown as Sql
    await tx`select pg_advisory_xact_lock(hashtext(${`xinlu front ${table}`}))`
    const there = `select 1 from ${quoted(table)} where ${quoted(entry.batch)} = $1 limit 1`
    if ((await tx.unsafe(there, [batch.id])).length > 0) return
    for (let from = 0; from < rows.length; from += part) {
      const some = rows.slice(from, from + part)
      await tx.unsafe(
        `insert into ${quoted(table)} (${names.map(quoted).join(', ')})
        select ${names.map((name, i) => `said.${quoted(name)}::${types[i]}`).join(', ')}
        from unnest(${names.map((_, i) => `$${i + 1}::text[]`).join(', ')}) as said (${names.map(quoted).join(', ')})`,
        names.map((_, i) => some.map((row) => row[i] ?? null)) as never[],
      )
    }
  })
}
