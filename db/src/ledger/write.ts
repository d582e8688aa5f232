import { randomBytes } from 'node:crypto'
import { XinluError } from '@xinlu/schema/errors'
import type { Sql } from 'postgres'
import { insert, type Leaf } from './insert.ts'
import type { LedgerSigner } from './keys.ts'
import { grown, type HashAt, hashesIn, inclusionRanges, leafHash, rangeHash, rootOf, subtreesOf } from './merkle.ts'
import { checkpointNote } from './note.ts'
import { type DistinctLimit, type FirstMeeting, Meetings } from './quota.ts'
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
export interface WriterOptions {
  sql: Sql
  signer: LedgerSigner
  origin: string
  clock: () => number
}

/** Writes batches: for each entry, in order, its receipt or QUOTA_EXCEEDED; all are on disk when it resolves. */
export type Write = (entries: readonly Entry[]) => Promise<(Receipt | XinluError)[]>

/** The log's size and root, and the hashes of the complete subtrees that it is made of: what more leaves are added to. */
interface Frontier {
  size: number
  /** Null for the empty log. */
  root: Buffer | null
  hashAt: HashAt
}

/** How often a batch is tried while other processes write to the same log. */
const tries = 50

/** Operations whose texts are remembered as sent. */
const notedMost = 10_000

/** Thrown where the log is not as it was left. */
class Moved extends Error {
  readonly code = '23505'
}

/**
 * A writer that remembers the log as it left it, so that a batch is one statement. Another process may have written since, or the
 * database was put back to an earlier state: then nothing of the batch is there, and it is made again on the log as it is now.
 */
export function writerOf({ sql, signer, origin, clock }: WriterOptions): Write {
  let frontier: Frontier | null = null
  const meetings = new Meetings()
  const noted = new Set<string>()

  return async (entries) => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await attempt(entries)
      } catch (error) {
        // Whatever it was, what is remembered may not be what is there.
        frontier = null
        meetings.forget()
        noted.clear()
        if ((error as { code?: string }).code !== '23505' || tried === tries) throw error
      }
    }
  }

  async function attempt(entries: readonly Entry[]): Promise<(Receipt | XinluError)[]> {
    const [known] = await Promise.all([frontier ?? readFrontier(sql), meetings.know(sql, entries)])
    const verdicts = entries.map((entry) => ({ entry, met: meetings.meet(entry) }))
    const accepted = verdicts.flatMap(({ entry, met }) => (met instanceof XinluError ? [] : [{ entry, met }]))
    const issued = accepted.length === 0 ? [] : await extend(known, accepted)
    const next = issued.values()
    return verdicts.map(({ met }) => (met instanceof XinluError ? met : (next.next().value as Receipt)))
  }

  async function extend({ size, root: before, hashAt }: Frontier, accepted: { entry: Entry; met: FirstMeeting[] }[]) {
    const leaves = leavesOf(size, accepted, signer)
    const nodes = grown(
      size,
      leaves.map(({ hash }) => hash),
      hashAt,
    )
    const fresh = new Map(nodes.map(({ level, index, hash }) => [`${level}/${index}`, hash]))
    const anyHash: HashAt = (level, index) => fresh.get(`${level}/${index}`) ?? hashAt(level, index)
    const grownSize = size + leaves.length
    const root = rootOf(grownSize, anyHash)
    const note = checkpointNote({ origin, size: grownSize, root }, signer.privateKey)
    const checkpoint = { size: grownSize, root, at: new Date(clock()).toISOString(), note }
    const news = leaves.map(newsOnly)
    if (!(await insert(sql, { size, root: before, leaves: news, nodes, keyId: signer.keyId, checkpoint })))
      throw new Moved()
    if (noted.size > notedMost) noted.clear()
    for (const { entry } of news) if (entry.operation !== null) noted.add(noteOf(entry.record))
    const kept = subtreesOf({ start: 0, end: grownSize }).map((one) => ({
      ...one,
      hash: anyHash(one.level, one.index),
    }))
    frontier = { size: grownSize, root, hashAt: hashesIn(kept) }
    return leaves.map(
      ({ body, signature }): Receipt => ({
        ...body,
        signature: signature.toString('hex'),
        // Most answers leave without their receipt: its proof is made when somebody looks.
        get inclusionProof() {
          return inclusionRanges(body.logIndex, grownSize).map((range) => rangeHash(range, anyHash).toString('hex'))
        },
        checkpoint: note,
      }),
    )
  }

  /**
   * An operation's text is sent once a day: it is kept under its hash as long as any record names it, and no record is destroyed
   * on the day of its answer.
   */
  function newsOnly(leaf: Leaf): Leaf {
    return noted.has(noteOf(leaf.entry.record)) ? { ...leaf, entry: { ...leaf.entry, operation: null } } : leaf
  }
}

const noteOf = ({ at, operationHash }: AccessRecord) => `${at.slice(0, 10)} ${operationHash}`

async function readFrontier(sql: Sql): Promise<Frontier> {
  const rows = await sql<{ size: number; root: Buffer; level: number; index: number; hash: Buffer | null }[]>`
    with head as (select size, root from ledger.checkpoint order by size desc limit 1),
    wanted as (
      select size, root, level, (size >> level) - 1 as index from head, generate_series(0, 52) as level
      where (size >> level) & 1 = 1)
    select size::float8, root, level, index::float8,
      case level
        when 0 then (select leaf_hash from ledger.leaf where leaf.index = wanted.index)
        else (select hash from ledger.node where node.level = wanted.level and node.index = wanted.index)
      end as hash
    from wanted`
  return { size: rows[0]?.size ?? 0, root: rows[0]?.root ?? null, hashAt: hashesIn(rows) }
}

function leavesOf(
  size: number,
  accepted: readonly { entry: Entry; met: FirstMeeting[] }[],
  { privateKey, keyId }: LedgerSigner,
) {
  const random = randomBytes(48 * accepted.length)
  return accepted.map(({ entry, met }, i) => {
    const salt = random.subarray(48 * i, 48 * i + 32)
    const id = random.subarray(48 * i + 32, 48 * i + 48).toString('hex')
    const commitment = commitmentOf(salt, entry.plain)
    const body = bodyOf(entry.record, { id, logIndex: size + i, commitment, keyId })
    const text = signedText(body)
    const receiptHash = receiptHashOf(text)
    const hash = leafHash(leafData(commitment, receiptHash))
    return { entry, met, salt, body, commitment, receiptHash, hash, signature: signBody(text, privateKey) }
  })
}
