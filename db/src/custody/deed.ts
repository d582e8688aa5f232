import type { Database } from '../connect.ts'
import { openLedger } from '../ledger/append.ts'
import { ledgerKeys } from '../ledger/keys.ts'
import { sha256 } from '../ledger/merkle.ts'
import type { Receipt } from '../ledger/receipt.ts'
import { type Order, orderHash } from './order.ts'

/** What was done under an order, for the ledger. */
export interface Deed {
  order: Order
  /** Who agreed. */
  names: readonly string[]
  /** "instrument 条款". */
  basis: string
  editions: readonly string[]
  counts: Readonly<Record<string, number>>
  /** SHA-256 of what came of it, hexadecimal. */
  resultHash: string
}

/** Enters a deed of two persons into the access ledger; gives its receipt once the entry is on disk. `now` in milliseconds. */
export async function enterDeed(database: Database, keys: string, deed: Deed, now: () => number): Promise<Receipt> {
  const { order, names, basis, editions, counts, resultHash } = deed
  const sql = database.connectAs('ledger', { max: 1 })
  const ledger = openLedger({ sql, signer: ledgerKeys(keys), clock: now })
  try {
    return await ledger.append({
      at: new Date(now()).toISOString(),
      who: names.join(' + '),
      org: null,
      unit: null,
      role: 'custodians',
      purpose: `DATA_${order.deed}`,
      basis,
      grant: null,
      operationHash: orderHash(order),
      policyVersion: sha256(order.deed).toString('hex'),
      editions,
      coordinates: {},
      subjects: [],
      counts,
      resultHash,
      embargoed: false,
    })
  } finally {
    await ledger.close()
    await sql.end()
  }
}
