import { createHash } from 'node:crypto'
import type { Kept } from '@xinlu/schema'
import { refusal } from '@xinlu/schema/errors'
import type { Sql, TransactionSql } from 'postgres'
import type { Database } from '../connect.ts'
import { type Deed, enterDeed, type Order } from '../custody/index.ts'
import { clauseOf, type Limit, limitOn } from './limit.ts'

/** 到期: what of a kind is past its limit on a day. */
export interface Due {
  kept: Kept
  limit: Limit
  rows: number
  /** SHA-256 over the rows in their order, hexadecimal. */
  hash: string
}

/** Rows read at once. */
const part = 1000

async function read(
  sql: TransactionSql,
  { kept, limit }: Pick<Due, 'kept' | 'limit'>,
): Promise<Pick<Due, 'rows' | 'hash'>> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const some of sql.unsafe<{ row: string }[]>(kept.due, [limit.before]).cursor(part)) {
    rows += some.length
    for (const { row } of some) hash.update(row).update('\n')
  }
  return { rows, hash: hash.digest('hex') }
}

/** What is past its limit on a day, kind by kind; nothing is changed. */
export function dueOn({ admin }: Pick<Database, 'admin'>, kinds: readonly Kept[], on: string): Promise<Due[]> {
  return admin.begin('isolation level repeatable read read only', async (sql) => {
    const found: Due[] = []
    for (const kept of kinds) {
      const of = { kept, limit: limitOn(kept.limits, on) }
      found.push({ ...of, ...(await read(sql, of)) })
    }
    return found
  }) as Promise<Due[]>
}

/** What an order for a destruction is about: the day, and of each kind how many rows with which hash. */
export const aboutOf = (due: readonly Due[], on: string): Order['about'] =>
  Object.fromEntries([
    ['on', on],
    ...due.filter(({ rows }) => rows > 0).map((one) => [one.kept.kind, `${one.rows} ${one.hash}`]),
  ])

/**
 * 销毁: destroys what is due, kind by kind, each only when it is to the byte what was agreed to, and leaves the proof with it in one
 * transaction: what, how many, under which clause, the hash of what went, who agreed. CONFLICT where it is something else by now.
 */
export async function destroyDue(
  { admin }: Pick<Database, 'admin'>,
  due: readonly Due[],
  { order, names }: { order: Order; names: readonly string[] },
  now: number,
): Promise<void> {
  for (const one of due) {
    if (one.rows === 0) continue
    await admin.begin(async (sql) => {
      await sql.unsafe(`lock table ${one.kept.table} in exclusive mode`)
      const found = await read(sql, one)
      if (`${found.rows} ${found.hash}` !== order.about[one.kept.kind]) {
        const todo = 'look again, and make the order anew'
        throw refusal('CONFLICT', { expected: `${one.kept.kind} as it was agreed to`, got: 'something else', todo })
      }
      for (const statement of one.kept.destroy) await sql.unsafe(statement, [one.limit.before])
      const { rule, before } = one.limit
      const said = { kind: one.kept.kind, title: one.kept.title, rows: one.rows, hash: one.hash, before }
      const basis = {
        clause: clauseOf(rule),
        instrument: rule.instrument,
        edition: rule.edition.effective,
        article: rule.at,
      }
      await sql`insert into ledger.destruction ${sql({ ...said, ...basis, names: names as string[], at: new Date(now).toISOString(), order: JSON.stringify(order) })}`
    })
  }
}

interface Unentered {
  id: number
  kind: string
  rows: number
  hash: string
  names: string[]
  instrument: string
  edition: string
  article: string | null
  order: string
}

/** Enters each destruction that has no entry yet into the access ledger; what was cut off between the two is entered by the next run. */
export async function enterDestructions(database: Database, keys: string, now: () => number): Promise<string[]> {
  const { admin } = database
  const rows = await admin<Unentered[]>`
    select id::int, kind, rows::int, hash, names, instrument, edition::text, article, "order" from ledger.destruction
    where receipt_id is null order by id`
  const receipts: string[] = []
  for (const { id, kind, rows: many, hash, names, instrument, edition, article, order } of rows) {
    const basis = [instrument, article].filter((word) => word !== null).join(' ')
    const deed: Deed = {
      order: JSON.parse(order) as Order,
      names,
      basis,
      editions: [`${instrument}/${edition}`],
      counts: { [kind]: many },
      resultHash: hash,
    }
    const receipt = await enterDeed(database, keys, deed, now)
    await admin`update ledger.destruction set receipt_id = ${receipt.id} where id = ${id}`
    receipts.push(receipt.id)
  }
  return receipts
}

/** 销毁证明: every destruction there was, the newest first. */
export const destructions = (sql: Sql) => sql<
  { kind: string; rows: number; at: Date; clause: string; hash: string; names: string[]; receiptId: string | null }[]
>`
  select kind, rows::int, at, clause, hash, names, receipt_id as "receiptId" from ledger.destruction order by id desc`
