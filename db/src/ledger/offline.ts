/** What checks receipts and logs needs no database: `@xinlu/db/ledger`. */
export { canonical } from './canonical.ts'
export { type LogLeaf, readLogLeaf, readReceipt } from './form.ts'
export {
  assertAlgorithm,
  type LedgerSigner,
  ledgerKeys,
  type PublicKeys,
  publicKeysFrom,
  publicKeysIn,
  publicKeysText,
  publicLedgerKeys,
  rotateLedgerKey,
  rotateSigner,
  signerIn,
} from './keys.ts'
export { type Checkpoint, readCheckpoint, signedByLog } from './note.ts'
export { type AccessRecord, type Receipt, resultHashOf } from './receipt.ts'
export {
  type Check,
  type CheckName,
  type Later,
  verifyLog,
  verifyReceipt,
} from './verify.ts'
