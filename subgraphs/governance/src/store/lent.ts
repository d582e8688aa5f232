import { type Receipt, receiptById } from '@xinlu/db'
import type { Db } from '@xinlu/schema'

/** A receipt by its id as it was issued; null for an unknown one, and once its record was destroyed. */
export function issuedReceipt(db: Db, id: string): Promise<Receipt | null> {
  return receiptById(db.$client, id)
}
