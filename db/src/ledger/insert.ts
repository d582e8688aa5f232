import type { Sql } from 'postgres'
import type { Node } from './merkle.ts'
import type { FirstMeeting } from './quota.ts'
import type { AccessRecord } from './receipt.ts'

/** An entry at its place in the log. */
export interface Leaf {
  entry: { record: AccessRecord; plain: string; operation: string | null }
  met: FirstMeeting[]
  salt: Buffer
  body: { id: string; logIndex: number }
  commitment: Buffer
  receiptHash: Buffer
  hash: Buffer
  signature: Buffer
}

/** What a batch adds to the log of a size and root. */
export interface Growth {
  size: number
  /** Null for the empty log. */
  root: Buffer | null
  leaves: readonly Leaf[]
  nodes: readonly Node[]
  keyId: string
  checkpoint: { size: number; root: Buffer; at: string; note: string }
}

/** Places of a batch: `i` counts from 0, bytes of one length stand one after another. */
const nth = (value: string, length: number, i = 'i') =>
  `substr(${value}::bytea, (${i} * ${length} + 1)::int, ${length})`

/**
 * Adds a batch by one statement, which is on disk when it resolves, whatever the server's habit; false, and nothing of it is
 * there, where the log is not of that size and root: others have written, or the database was put back to an earlier state. Two
 * writers that add at one size at once want the same places: the later one fails with a unique violation (23505).
 */
export async function insert(sql: Sql, growth: Growth): Promise<boolean> {
  const { size, root, leaves, checkpoint } = growth
  const values: unknown[] = []
  const value = (one: unknown) => `$${values.push(one)}`
  const bytes = (list: readonly Buffer[]) => value(Buffer.concat(list as Buffer[]))
  const start = `${value(size)}::bigint`
  const statement = [
    `with head as materialized (select size, root from ledger.checkpoint order by size desc limit 1),
    found as materialized (
      select 1 where (select size from head) = ${start} and (select root from head) = ${value(root)}::bytea
        or ${start} = 0 and not exists (select from head)),
    entry as materialized (
      select body, (nth - 1) as i, ${start} + nth - 1 as index
      from found cross join
        jsonb_array_elements(${value(`[${leaves.map(({ entry }) => entry.plain).join(',')}]`)}::text::jsonb) with ordinality as e (body, nth))`,
    `leaf as (insert into ledger.leaf (index, receipt_id, commitment, receipt_hash, leaf_hash)
      select index, encode(${nth(bytes(leaves.map(({ body }) => Buffer.from(body.id, 'hex'))), 16)}, 'hex'),
        ${nth(bytes(leaves.map(({ commitment }) => commitment)), 32)}, ${nth(bytes(leaves.map(({ receiptHash }) => receiptHash)), 32)},
        ${nth(bytes(leaves.map(({ hash }) => hash)), 32)} from entry)`,
    `record as (insert into ledger.record (index, salt, at, body, key_id, signature)
      select index, ${nth(bytes(leaves.map(({ salt }) => salt)), 32)}, (body ->> 'at')::timestamptz, body, ${value(growth.keyId)},
        ${nth(bytes(leaves.map(({ signature }) => signature)), 64)} from entry)`,
    `about as (insert into ledger.about (subject_id, index)
      select distinct subject, index from entry cross join lateral jsonb_array_elements_text(body -> 'subjects') as s (subject))`,
    `checkpoint as (insert into ledger.checkpoint (size, root, at, note)
      select ${value(checkpoint.size)}::bigint, ${value(checkpoint.root)}::bytea, ${value(checkpoint.at)}::timestamptz, ${value(checkpoint.note)}::text from found)`,
    ...nodesOf(growth.nodes, value, bytes),
    ...meetingsOf(leaves, value),
    ...operationsOf(leaves, value),
  ].join(',\n')
  const [row] = await sql.unsafe(`${statement}\n${durable}`, values as never[], { prepare: true })
  return row?.found === true
}

const durable = `select exists (select from found) as found,
  case when current_setting('synchronous_commit') = 'off' then set_config('synchronous_commit', 'on', true) end`

type Value = (one: unknown) => string

function nodesOf(nodes: readonly Node[], value: Value, bytes: (list: readonly Buffer[]) => string): string[] {
  // The leaves themselves stand in `leaf`.
  const inner = nodes.filter(({ level }) => level > 0)
  if (inner.length === 0) return []
  const [levels, indexes] = [inner.map(({ level }) => level), inner.map(({ index }) => index)]
  return [
    `node as (insert into ledger.node (level, index, hash)
      select level, index, ${nth(bytes(inner.map(({ hash }) => hash)), 32, '(nth - 1)')}
      from found cross join
        unnest(${value(levels)}::smallint[], ${value(indexes)}::bigint[]) with ordinality as n (level, index, nth))`,
  ]
}

function meetingsOf(leaves: readonly Leaf[], value: Value): string[] {
  const rows = leaves.flatMap(({ met, body }) => met.map((one) => ({ ...one, index: body.logIndex })))
  if (rows.length === 0) return []
  const column = <Name extends keyof (typeof rows)[number]>(name: Name) => value(rows.map((row) => row[name]))
  return [
    `met as (insert into ledger.distinct_subject (key, subject_id, nth, index)
      select met.* from found cross join unnest(${column('key')}::text[], ${column('subjectId')}::text[], ${column('nth')}::int[], ${column('index')}::bigint[]) as met)`,
  ]
}

function operationsOf(leaves: readonly Leaf[], value: Value): string[] {
  const texts = new Map(
    leaves.flatMap(({ entry: { record, operation } }) =>
      operation === null ? [] : [[record.operationHash, operation]],
    ),
  )
  const rows = [...texts].map(([hash, text]) => ({ hash, text }))
  if (rows.length === 0) return []
  return [
    `operation as (insert into ledger.operation (hash, text)
      select said.* from found cross join
        unnest(${value(rows.map(({ hash }) => hash))}::text[], ${value(rows.map(({ text }) => text))}::text[]) as said
      on conflict do nothing)`,
  ]
}
