export { type AppendOptions, type Ledger, type LedgerOptions, logOrigin, openLedger } from './append.ts'
export { destroyRecords } from './destroy.ts'
export { type GrantUse, useOfGrant } from './grantUse.ts'
export * from './offline.ts'
export type { DistinctLimit } from './quota.ts'
export {
  consistencyProofOf,
  exportLog,
  inclusionProofOf,
  latestCheckpoint,
  receiptById,
  type StoredVerdict,
  verifyStored,
} from './read.ts'
