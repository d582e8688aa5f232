import { randomBytes } from 'node:crypto'
import { XinluError } from '@xinlu/schema'
import type { Sql, TransactionSql } from 'postgres'
import type { LedgerSigner } from './keys.ts'
import { grown, type HashAt, inclusionRanges, leafHash, type Node, rangeHash, rootOf } from './merkle.ts'
import { checkpointNote } from './note.ts'
import { type DistinctLimit, type FirstMeeting, meetings } from './quota.ts'
import {
  type AccessRecord,
  bodyOf,
  commitmentOf,
  leafData,
  type Receipt,
  receiptHashOf,
  signBody,
  signedText,
} from './receipt.ts'

/** An entry that waits to be written. */
export interface Entry {
  record: AccessRecord
  /** The record in canonical JSON. */
  plain: string
  distinct: readonly DistinctLimit[]
  operation: string | null
}

/** Who writes: the keys, the log's name, the clock. */
export interface Writer {
  signer: LedgerSigner
  origin: string
  clock: () => number
}

/** Writes a batch in one transaction: for each entry, in order, its receipt or QUOTA_EXCEEDED; all are on disk when it resolves. */
export async function write(sql: Sql, entries: readonly Entry[], writer: Writer): Promise<(Receipt | XinluError)[]> {
  const outcomes = await sql.begin('isolation level read committed', async (tx) => {
    const [, frontier, met] = await Promise.all([lock(tx), readFrontier(tx), meetings(tx, entries)])
    const verdicts = entries.map((entry) => ({ entry, met: met.meet(entry) }))
    const accepted = verdicts.flatMap(({ entry, met }) => (met instanceof XinluError ? [] : [{ entry, met }]))
    const receipts = accepted.length === 0 ? [] : await extend(tx, frontier, accepted, writer)
    const next = receipts.values()
    return verdicts.map(({ met }) => (met instanceof XinluError ? met : (next.next().value as Receipt)))
  })
  return outcomes as (Receipt | XinluError)[]
}

/** One writer at a time, whichever process it is in; and COMMIT waits for the disk, whatever the server's habit. */
const lock = (tx: TransactionSql) => tx`
  select pg_advisory_xact_lock(hashtext('xinlu.ledger')),
    case when current_setting('synchronous_commit') = 'off' then set_config('synchronous_commit', 'on', true) end`

interface Frontier {
  size: number
  hashAt: HashAt
}

/** The log's size, and the complete subtrees that it is made of: what more leaves are added to. */
async function readFrontier(tx: TransactionSql): Promise<Frontier> {
  const rows = await tx<{ size: string; level: number; index: string; hash: Buffer | null }[]>`
    with head as (select coalesce(max(size), 0) as size from ledger.checkpoint),
    wanted as (
      select size, level, (size >> level) - 1 as index from head, generate_series(0, 52) as level
      where (size >> level) & 1 = 1)
    select size, wanted.level, wanted.index, coalesce(leaf_hash, hash) as hash
    from wanted
    left join ledger.leaf on wanted.level = 0 and leaf.index = wanted.index
    left join ledger.node on node.level = wanted.level and node.index = wanted.index`
  const hashes = new Map(rows.map(({ level, index, hash }) => [`${level}/${index}`, hash]))
  return { size: Number(rows[0]?.size ?? 0), hashAt: lookup(hashes) }
}

const lookup =
  (hashes: ReadonlyMap<string, Buffer | null>): HashAt =>
  (level, index) => {
    const hash = hashes.get(`${level}/${index}`)
    if (!hash) throw new Error(`the log lacks the subtree ${level}/${index}`)
    return hash
  }

interface Accepted {
  entry: Entry
  met: FirstMeeting[]
}

async function extend(tx: TransactionSql, { size, hashAt }: Frontier, accepted: Accepted[], writer: Writer) {
  const { privateKey, keyId } = writer.signer
  const random = randomBytes(48 * accepted.length)
  const leaves = accepted.map(({ entry, met }, i) => {
    const salt = random.subarray(48 * i, 48 * i + 32)
    const id = random.subarray(48 * i + 32, 48 * i + 48).toString('hex')
    const commitment = commitmentOf(salt, entry.plain)
    const body = bodyOf(entry.record, { id, logIndex: size + i, commitment, keyId })
    const text = signedText(body)
    const receiptHash = receiptHashOf(text)
    const hash = leafHash(leafData(commitment, receiptHash))
    return { entry, met, salt, body, commitment, receiptHash, hash, signature: signBody(text, privateKey) }
  })
  const nodes = grown(
    size,
    leaves.map(({ hash }) => hash),
    hashAt,
  )
  const fresh = new Map(nodes.map(({ level, index, hash }) => [`${level}/${index}`, hash]))
  const anyHash: HashAt = (level, index) => fresh.get(`${level}/${index}`) ?? hashAt(level, index)
  const grownSize = size + leaves.length
  const root = rootOf(grownSize, anyHash)
  const note = checkpointNote({ origin: writer.origin, size: grownSize, root }, privateKey)
  const at = new Date(writer.clock()).toISOString()
  await Promise.all([
    insertLeaves(tx, leaves),
    insertNodes(tx, nodes),
    tx`insert into ledger.checkpoint (size, root, at, note) values (${grownSize}, ${root}, ${at}, ${note})`,
    insertRecords(tx, leaves, keyId),
    insertAbout(tx, leaves),
    insertMeetings(tx, leaves),
    insertOperations(tx, leaves),
  ])
  return leaves.map(({ body, signature }): Receipt => {
    const proof = inclusionRanges(body.logIndex, grownSize).map((range) => rangeHash(range, anyHash).toString('hex'))
    return { ...body, signature: signature.toString('hex'), inclusionProof: proof, checkpoint: note }
  })
}

interface Leaf {
  entry: Entry
  met: FirstMeeting[]
  salt: Buffer
  body: { id: string; logIndex: number }
  commitment: Buffer
  receiptHash: Buffer
  hash: Buffer
  signature: Buffer
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
