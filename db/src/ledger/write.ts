import { randomBytes } from 'node:crypto'
import { XinluError } from '@xinlu/schema'
import type { Sql, TransactionSql } from 'postgres'
import { insert } from './insert.ts'
import type { LedgerSigner } from './keys.ts'
import { grown, type HashAt, hashesIn, inclusionRanges, leafHash, rangeHash, rootOf } from './merkle.ts'
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

/**
 * One writer at a time, whichever process it is in; COMMIT waits for the disk, whatever the server's habit; and rows are found
 * by index, since a plan that was made while the log was small is kept while it grows.
 */
const lock = (tx: TransactionSql) => tx`
  select pg_advisory_xact_lock(hashtext('xinlu.ledger')), set_config('enable_seqscan', 'off', true),
    case when current_setting('synchronous_commit') = 'off' then set_config('synchronous_commit', 'on', true) end`

interface Frontier {
  size: number
  hashAt: HashAt
}

/** The log's size, and the complete subtrees that it is made of: what more leaves are added to. */
async function readFrontier(tx: TransactionSql): Promise<Frontier> {
  const rows = await tx<{ size: number; level: number; index: number; hash: Buffer | null }[]>`
    with head as (select coalesce(max(size), 0) as size from ledger.checkpoint),
    wanted as (
      select size, level, (size >> level) - 1 as index from head, generate_series(0, 52) as level
      where (size >> level) & 1 = 1)
    select size::float8, level, index::float8,
      case level
        when 0 then (select leaf_hash from ledger.leaf where leaf.index = wanted.index)
        else (select hash from ledger.node where node.level = wanted.level and node.index = wanted.index)
      end as hash
    from wanted`
  return { size: rows[0]?.size ?? 0, hashAt: hashesIn(rows) }
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
  await insert(tx, { leaves, nodes, keyId, checkpoint: { size: grownSize, root, at, note } })
  return leaves.map(({ body, signature }): Receipt => {
    const proof = inclusionRanges(body.logIndex, grownSize).map((range) => rangeHash(range, anyHash).toString('hex'))
    return { ...body, signature: signature.toString('hex'), inclusionProof: proof, checkpoint: note }
  })
}
