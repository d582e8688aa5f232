import type { Sql } from 'postgres'
import { canonical } from './canonical.ts'
import type { LogLeaf } from './form.ts'
import type { PublicKeys } from './keys.ts'
import { consistencyRanges, hashesIn, inclusionRanges, type Range, rangeHash, subtreesOf } from './merkle.ts'
import { type AccessRecord, bodyOf, commitmentOf, type Receipt, receiptHashOf, signedText } from './receipt.ts'
import { type Check, verifyLeaf, verifyReceipt } from './verify.ts'

interface Stored {
  index: number
  commitment: Buffer
  receipt_hash: Buffer
  salt: Buffer | null
  body: AccessRecord | null
  key_id: string
  signature: Buffer
  size: number
  note: string
}

/** The leaf, the record where it is still there, and the checkpoint that was signed with it. */
async function storedOf(sql: Sql, id: string): Promise<Stored | null> {
  const [row] = await sql<Stored[]>`
    select leaf.index::float8, commitment, receipt_hash, salt, body, key_id, signature, head.size::float8, head.note
    from ledger.leaf
    left join ledger.record using (index)
    cross join lateral (select size, note from ledger.checkpoint where size > leaf.index order by size limit 1) as head
    where receipt_id = ${id}`
  return row ?? null
}

/** A receipt as it was issued; null for an unknown one, and after its record was destroyed. */
export async function receiptById(sql: Sql, id: string): Promise<Receipt | null> {
  const stored = await storedOf(sql, id)
  return stored && (await receiptOf(sql, id, stored))
}

async function receiptOf(sql: Sql, id: string, stored: Stored): Promise<Receipt | null> {
  const { body, commitment, key_id: keyId, signature, note } = stored
  if (!body) return null
  const logIndex = stored.index
  const inclusionProof = await inclusionProofOf(sql, logIndex, stored.size)
  const signed = bodyOf(body, { id, logIndex, commitment, keyId })
  return { ...signed, signature: signature.toString('hex'), inclusionProof, checkpoint: note }
}

/** Proof that the leaf is in the log of that size, hexadecimal, from the leaf up. */
export const inclusionProofOf = (sql: Sql, index: number, size: number) => hashesOf(sql, inclusionRanges(index, size))

/** Proof that the log of size `to` begins with that of size `from`, hexadecimal. */
export const consistencyProofOf = (sql: Sql, from: number, to: number) => hashesOf(sql, consistencyRanges(from, to))

async function hashesOf(sql: Sql, ranges: readonly Range[]): Promise<string[]> {
  const wanted = ranges.flatMap(subtreesOf)
  const rows = await sql<{ level: number; index: number; hash: Buffer | null }[]>`
    select level, index::float8,
      case level
        when 0 then (select leaf_hash from ledger.leaf where leaf.index = wanted.index)
        else (select hash from ledger.node where node.level = wanted.level and node.index = wanted.index)
      end as hash
    from unnest(${wanted.map(({ level }) => level)}::int[], ${wanted.map(({ index }) => index)}::bigint[]) as wanted (level, index)`
  const hashAt = hashesIn(rows)
  return ranges.map((range) => rangeHash(range, hashAt).toString('hex'))
}

/** The newest checkpoint, or the last one signed up to an instant; null while the log is empty. */
export async function latestCheckpoint(
  sql: Sql,
  upTo?: string,
): Promise<{ size: number; note: string; at: string } | null> {
  const [row] = await sql<{ size: number; note: string; at: Date | string }[]>`
    select size::float8, note, at from ledger.checkpoint
    ${upTo === undefined ? sql`` : sql`where at <= ${upTo}`} order by size desc limit 1`
  return row ? { ...row, at: new Date(row.at).toISOString() } : null
}

export interface StoredVerdict {
  valid: boolean
  reasons: string[]
  /** Whether the plain record is there; where it was destroyed, only the leaf's place in the log was checked. */
  record: 'KEPT' | 'DESTROYED' | 'UNKNOWN'
}

/** 核验: whether an issued receipt and its record are as they were, and still in the newest checkpoint. */
export async function verifyStored(sql: Sql, receiptId: string, publicKeys: PublicKeys): Promise<StoredVerdict> {
  const stored = await storedOf(sql, receiptId)
  const head = await latestCheckpoint(sql)
  if (!stored || !head) return { valid: false, reasons: ['no such receipt was issued'], record: 'UNKNOWN' }
  const receipt = await receiptOf(sql, receiptId, stored)
  const consistencyProof = await consistencyProofOf(sql, stored.size, head.size)
  const later = { checkpoint: head.note, consistencyProof }
  if (!receipt) {
    const { commitment, receipt_hash: receiptHash, note: checkpoint } = stored
    const inclusionProof = await inclusionProofOf(sql, stored.index, stored.size)
    const leaf = {
      logIndex: stored.index,
      commitment: commitment.toString('hex'),
      receiptHash,
      inclusionProof,
      checkpoint,
    }
    return verdict(verifyLeaf(leaf, publicKeys, later), [], 'DESTROYED')
  }
  const changed: string[] = []
  if (!receiptHashOf(signedText(receipt)).equals(stored.receipt_hash))
    changed.push('the receipt is not that of its leaf')
  const { salt, body, commitment } = stored
  if (!salt || !commitmentOf(salt, canonical(body)).equals(commitment)) changed.push('the record was changed')
  return verdict(verifyReceipt(receipt, publicKeys, { later }), changed, 'KEPT')
}

function verdict(checks: readonly Check[], more: readonly string[], record: StoredVerdict['record']): StoredVerdict {
  const reasons = [...checks.flatMap(({ reason }) => reason ?? []), ...more]
  return { valid: reasons.length === 0, reasons, record }
}

/** The log's leaves in order, as `verifyLog` takes them. */
export async function* exportLog(sql: Sql): AsyncGenerator<LogLeaf> {
  for (let next = 0; ; ) {
    const rows = await sql<{ commitment: Buffer; receipt: Buffer }[]>`
      select commitment, receipt_hash as receipt from ledger.leaf
      where index >= ${next} order by index limit ${exportPart}`
    for (const { commitment, receipt } of rows) {
      yield { index: next, commitment: commitment.toString('hex'), receipt: receipt.toString('hex') }
      next += 1
    }
    if (rows.length < exportPart) return
  }
}

/** Rows read at once for an export. */
const exportPart = 5000
