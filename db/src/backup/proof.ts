import { refusal } from '@xinlu/schema/errors'
import type { Database } from '../connect.ts'
import type { PublicKeys } from '../ledger/keys.ts'
import { exportLog, latestCheckpoint } from '../ledger/read.ts'
import { type Check, verifyLog } from '../ledger/verify.ts'
import type { Chosen } from './restore.ts'

/** What was found of a restored ledger. */
export interface LedgerProof {
  /** Entries. */
  size: number
  checks: Check[]
  held: boolean
}

/**
 * 恢复核验: the whole log against its own head and against the last head that the backup recorded before the instant: it is that log, or
 * a longer one. BACKUP_INVALID where the ledger is shorter than what the backup says of it.
 */
export async function proofOf({ admin }: Database, chosen: Chosen, keys: PublicKeys): Promise<LedgerProof> {
  const head = await latestCheckpoint(admin)
  const recorded = chosen.manifests.findLast(({ upTo, ledger }) => ledger !== null && upTo <= chosen.at)?.ledger
  if (recorded && (head?.size ?? 0) < recorded.size) {
    throw refusal('BACKUP_INVALID', {
      expected: `a ledger of ${recorded.size} entries or more`,
      got: String(head?.size ?? 0),
      todo: 'take another copy of the backup',
    })
  }
  if (!head) return { size: 0, checks: [], held: true }
  const against = recorded ? [recorded.note] : []
  const checks = await verifyLog(exportLog(admin), keys, { checkpoint: head.note, against })
  return { size: head.size, checks, held: checks.every(({ passed }) => passed) }
}
