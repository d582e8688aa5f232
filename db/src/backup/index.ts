/** 备份与恢复: `@xinlu/db/backup`. */

export { generateX25519Identity, identityToRecipient } from 'age-encryption'
export { type BackUpOptions, backUp } from './backUp.ts'
export type { Beside } from './beside.ts'
export { assertStandsAt, chosenBeside } from './broughtBack.ts'
export { backupsIn, type Manifest, manifestsOf } from './manifest.ts'
export { type LedgerProof, proofOf } from './proof.ts'
export { assertEmpty, type Chosen, chosen, contentsOf, putBeside, putServer } from './restore.ts'
export { holdsTables, putRows } from './rows.ts'
