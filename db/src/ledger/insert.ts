import type { TransactionSql } from 'postgres'
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

/** What a batch adds to the log. */
export interface Growth {
  leaves: readonly Leaf[]
  nodes: readonly Node[]
  keyId: string
  checkpoint: { size: number; root: Buffer; at: string; note: string }
}

/** Inserts a batch, a statement for each table whatever the batch's size; all are sent at once. */
export async function insert(tx: TransactionSql, { leaves, nodes, keyId, checkpoint }: Growth): Promise<void> {
  const { size, root, at, note } = checkpoint
  await Promise.all([
    insertLeaves(tx, leaves),
    insertNodes(tx, nodes),
    tx`insert into ledger.checkpoint (size, root, at, note) values (${size}, ${root}, ${at}, ${note})`,
    insertRecords(tx, leaves, keyId),
    insertAbout(tx, leaves),
    insertMeetings(tx, leaves),
    insertOperations(tx, leaves),
  ])
}

/** Said by its type: of a list of buffers the driver takes the first for the whole. */
const bytes = (tx: TransactionSql, list: readonly Buffer[]) => tx.array([...list], 1001)

const places = (leaves: readonly Leaf[]) => leaves.map(({ body }) => body.logIndex)

const insertLeaves = (tx: TransactionSql, leaves: readonly Leaf[]) => tx`
  insert into ledger.leaf (index, receipt_id, commitment, receipt_hash, leaf_hash)
  select * from unnest(
    ${places(leaves)}::bigint[], ${leaves.map(({ body }) => body.id)}::text[],
    ${bytes(
      tx,
      leaves.map(({ commitment }) => commitment),
    )}, ${bytes(
      tx,
      leaves.map(({ receiptHash }) => receiptHash),
    )},
    ${bytes(
      tx,
      leaves.map(({ hash }) => hash),
    )})`

async function insertNodes(tx: TransactionSql, nodes: readonly Node[]) {
  const inner = nodes.filter(({ level }) => level > 0)
  if (inner.length === 0) return
  await tx`
    insert into ledger.node (level, index, hash)
    select * from unnest(
      ${inner.map(({ level }) => level)}::smallint[], ${inner.map(({ index }) => index)}::bigint[],
      ${bytes(
        tx,
        inner.map(({ hash }) => hash),
      )})`
}

const insertRecords = (tx: TransactionSql, leaves: readonly Leaf[], keyId: string) => tx`
  insert into ledger.record (index, salt, at, body, key_id, signature)
  select index, salt, at, body::jsonb, ${keyId}, signature from unnest(
    ${places(leaves)}::bigint[], ${bytes(
      tx,
      leaves.map(({ salt }) => salt),
    )},
    ${leaves.map(({ entry }) => entry.record.at)}::timestamptz[], ${leaves.map(({ entry }) => entry.plain)}::text[],
    ${bytes(
      tx,
      leaves.map(({ signature }) => signature),
    )}) as fresh (index, salt, at, body, signature)`

async function insertAbout(tx: TransactionSql, leaves: readonly Leaf[]) {
  const rows = leaves.flatMap(({ entry, body }) =>
    [...new Set(entry.record.subjects)].map((subject) => ({ subject, index: body.logIndex })),
  )
  if (rows.length === 0) return
  await tx`
    insert into ledger.about (subject_id, index)
    select * from unnest(${rows.map(({ subject }) => subject)}::text[], ${rows.map(({ index }) => index)}::bigint[])`
}

async function insertMeetings(tx: TransactionSql, leaves: readonly Leaf[]) {
  const rows = leaves.flatMap(({ met, body }) => met.map((one) => ({ ...one, index: body.logIndex })))
  if (rows.length === 0) return
  await tx`
    insert into ledger.distinct_subject (key, subject_id, nth, index)
    select * from unnest(
      ${rows.map(({ key }) => key)}::text[], ${rows.map(({ subjectId }) => subjectId)}::text[],
      ${rows.map(({ nth }) => nth)}::int[], ${rows.map(({ index }) => index)}::bigint[])`
}

async function insertOperations(tx: TransactionSql, leaves: readonly Leaf[]) {
  const texts = new Map(leaves.map(({ entry }) => [entry.record.operationHash, entry.operation]))
  const rows = [...texts].flatMap(([hash, text]) => (text === null ? [] : [{ hash, text }]))
  if (rows.length === 0) return
  await tx`
    insert into ledger.operation (hash, text)
    select * from unnest(${rows.map(({ hash }) => hash)}::text[], ${rows.map(({ text }) => text)}::text[])
    on conflict do nothing`
}
