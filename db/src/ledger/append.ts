import { setImmediate as turn } from 'node:timers/promises'
import { refusal, XinluError } from '@xinlu/schema/errors'
import type { Sql } from 'postgres'
import { canonical } from './canonical.ts'
import type { LedgerSigner } from './keys.ts'
import type { DistinctLimit } from './quota.ts'
import type { AccessRecord, Receipt } from './receipt.ts'
import { type Entry, type Write, writerOf } from './write.ts'

/** 访问日志: what a formal answer leaves behind before it leaves the house. */
export interface Ledger {
  /**
   * Resolves with the receipt when the entry is on disk. QUOTA_EXCEEDED, BAD_INPUT and LEDGER_UNAVAILABLE leave no answer;
   * where the database was lost in the middle of its commit, the entry may stand in the log all the same.
   */
  append(record: AccessRecord, options?: AppendOptions): Promise<Receipt>
  /** Whether an entry would be taken now, as far as can be seen without one: the log is there and open to writing, the queue is not full. */
  answers(): Promise<boolean>
  /** Waits for what is queued; the connection is the caller's. */
  close(): Promise<void>
}

export interface AppendOptions {
  distinct?: readonly DistinctLimit[]
  /** The operation's text, kept once under the record's `operationHash`. */
  operation?: string
}

export interface LedgerOptions {
  /** Connected as the role `ledger`. */
  sql: Sql
  signer: LedgerSigner
  /** The log's name in its checkpoints: no white space, no plus sign. */
  origin?: string
  clock: () => number
  /** The most entries of one transaction, and of the queue. */
  most?: { batch?: number; queue?: number }
  /** Hears of each batch: its entries, and the milliseconds until it was on disk. */
  heard?: ((entries: number, milliseconds: number) => void) | undefined
}

/** The log's name where no other is given. */
export const logOrigin = 'xinlu/ledger'

/**
 * When several ask at once, a batch is begun only when so many are there, or so many milliseconds have passed: a batch costs more
 * than eight of its entries. Who asks alone never waits.
 */
const gathering = { several: 4, enough: 32, within: 4 }

/** Milliseconds that an entry may wait for the disk. */
const writtenWithin = 10_000

interface Waiting extends Entry {
  /** Null once the caller has its answer. */
  settle: ((outcome: Receipt | XinluError) => void) | null
}

/** Opens the ledger: entries that come while a batch is written, and when several ask at once a moment later, form the next one. */
export function openLedger({ sql, signer, origin = logOrigin, clock, most = {}, heard }: LedgerOptions): Ledger {
  const { batch: batchMost = 256, queue: queueMost = 4096 } = most
  const write = writerOf({ sql, signer, origin, clock })
  let queue: Waiting[] = []
  let running: Promise<void> | null = null
  let closed = false
  let begin: (() => void) | null = null

  /** Waits until enough are there, a moment at most. */
  const gathered = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, gathering.within)
      begin = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const run = async () => {
    // What else asks in this turn of the loop goes into the same batch.
    await turn()
    while (queue.length > 0) {
      const batch = queue.slice(0, batchMost).filter(({ settle }) => settle !== null)
      queue = queue.slice(batchMost)
      const began = performance.now()
      if (batch.length > 0) await flush(write, batch)
      if (batch.length > 0) heard?.(batch.length, performance.now() - began)
      const left = queue.length
      const several = left > 0 && batch.length + left >= gathering.several
      if (several && left < gathering.enough && !closed) await gathered()
      begin = null
    }
    running = null
  }

  return {
    append: (record, { distinct = [], operation: text }: AppendOptions = {}) =>
      new Promise((resolve, reject) => {
        const operation = text ?? null
        const plain = plainText(record, operation)
        if (closed || queue.length >= queueMost) throw unavailable(closed ? 'a closed one' : 'a full queue')
        const entry: Waiting = { record, plain, distinct, operation, settle: null }
        const timer = setTimeout(() => entry.settle?.(unavailable('no answer in time')), writtenWithin)
        entry.settle = (outcome) => {
          entry.settle = null
          clearTimeout(timer)
          if (outcome instanceof XinluError) reject(outcome)
          else resolve(outcome)
        }
        queue.push(entry)
        if (queue.length >= gathering.enough) begin?.()
        running ??= run()
      }),
    async answers() {
      if (closed || queue.length >= queueMost) return false
      const [row] = await sql<{ open: boolean }[]>`
        select current_setting('transaction_read_only') = 'off' and has_table_privilege('ledger.leaf', 'insert')
          and has_table_privilege('ledger.record', 'insert') and (select count(*) from (select 1 from ledger.checkpoint limit 1) c) >= 0 as open`
      return row?.open === true
    },
    close: async () => {
      closed = true
      begin?.()
      await running
    },
  }
}

async function flush(write: Write, batch: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await write(batch)
    for (const [i, entry] of batch.entries()) entry.settle?.(outcomes[i] ?? unavailable('no receipt'))
  } catch (error) {
    // A value that the database cannot hold is one entry's fault: the others are written without it.
    if (batch.length > 1 && /^2[23]/.test(codeOf(error))) for (const entry of batch) await flush(write, [entry])
    else for (const entry of batch) entry.settle?.(unavailable(codeOf(error), error))
  }
}

const codeOf = (error: unknown) => String((error as { code?: unknown }).code ?? 'an error')

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/

/** The record in canonical JSON; BAD_INPUT for what the log cannot hold. */
function plainText(record: AccessRecord, operation: string | null): string {
  try {
    const plain = canonical(record)
    const whole = (!plain.includes('\\u0000') || !/(?<!\\)(\\\\)*\\u0000/.test(plain)) && !operation?.includes('\0')
    if (whole && instant.test(record.at) && !Number.isNaN(Date.parse(record.at))) return plain
  } catch {
    // Told below.
  }
  throw refusal('BAD_INPUT', {
    expected: 'a record of well-formed text and numbers at an instant',
    got: 'one that the log cannot hold',
    todo: 'correct the request',
  })
}

function unavailable(got: string, cause?: unknown): XinluError {
  return refusal(
    'LEDGER_UNAVAILABLE',
    { expected: 'a log that takes the entry', got, todo: 'ask again: nothing was answered' },
    cause,
  )
}
