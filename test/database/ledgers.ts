import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AccessRecord,
  consistencyProofOf,
  type Database,
  ensureRoles,
  type Ledger,
  latestCheckpoint,
  ledgerKeys,
  migrate,
  openDatabase,
  openLedger,
  type Receipt,
  verifyReceipt,
} from '@xinlu/db'
import type { Sql } from 'postgres'
import { clearAway, temporaryFolder } from './processes.ts'

const now = Date.parse('2026-11-23T01:00:00Z')
export const clock = () => now

/** A ledger in a database of its own, with the two roles that meet it. */
export interface OneLedger {
  database: Database
  /** As the role that writes it. */
  sql: Sql
  /** As one that reads it. */
  reader: Sql
  ledger: Ledger
  /** What does not hold of a receipt, by itself and against the newest checkpoint. */
  faults(receipt: Receipt): Promise<(string | null)[]>
}

/** A server for the ledgers of one file, whose receipts are signed with the same keys. */
export async function openLedgers() {
  const folder = temporaryFolder()
  const keys = mkdtempSync(join(tmpdir(), 'xinlu-keys-'))
  const cluster = await openDatabase({ folder, durable: false })
  let count = 0
  let last: Database | undefined
  const publicKeys = () => ledgerKeys(keys).publicKeys
  return {
    keys,
    publicKeys,

    /** An empty ledger; the one before it is closed. */
    async fresh(): Promise<OneLedger> {
      await last?.close()
      count += 1
      const database = await openDatabase({ folder, name: `l${count}`, rolePrefix: 'l', durable: false })
      last = database
      await migrate(database, 'ledger')
      await database.admin`create schema governance`
      await ensureRoles(database, ['ledger', 'governance'], {}, { ledger: ['governance'] })
      const sql = database.connectAs('ledger', { max: 2 })
      const reader = database.connectAs('governance', { max: 2 })
      const ledger = openLedger({ sql, signer: ledgerKeys(keys), clock })
      const faults = async (receipt: Receipt) => {
        const head = await latestCheckpoint(reader)
        const own = Number(receipt.checkpoint.split('\n')[1])
        const consistencyProof = await consistencyProofOf(reader, own, head?.size ?? 0)
        const later = { checkpoint: head?.note ?? '', consistencyProof }
        return verifyReceipt(receipt, publicKeys(), { later }).flatMap(({ passed, reason }) => (passed ? [] : [reason]))
      }
      return { database, sql, reader, ledger, faults }
    },

    async close(): Promise<void> {
      await last?.close()
      await cluster.close()
      await clearAway(folder)
      rmSync(keys, { recursive: true, force: true })
    },
  }
}

/** What the ledger is told of an access; `more` says what is different about one. */
export const recordOf = (more: Partial<AccessRecord> = {}): AccessRecord => ({
  at: '2026-11-23T00:59:59.123Z',
  who: 'clerk-1',
  org: '县交通运输局',
  unit: '运输管理股',
  role: 'clerk',
  purpose: 'STATUTORY_SUPERVISION',
  basis: 'road-transport-regulation 第五十八条',
  grant: null,
  operationHash: 'a'.repeat(64),
  policyVersion: 'v1',
  editions: ['assessment/2024-01-01'],
  coordinates: { PERSONAL: ['Person.name'] },
  subjects: ['s_1'],
  counts: { subjects: 1 },
  resultHash: 'b'.repeat(64),
  embargoed: false,
  ...more,
})
