import { type PublicKeys, publicKeysText, publicLedgerKeys, rotateLedgerKey } from '@xinlu/db/ledger'
import { configurationFrom, keysFolder } from '@xinlu/gateway/terminal'
import { refusal } from '@xinlu/schema/errors'
import { type Algorithm, algorithms } from '@xinlu/schema/signature'

/** `xinlu ledger keys`: prints the public keys of this data folder's ledger, for those who check receipts elsewhere. */
export function printKeys(): void {
  console.log(publicKeysText(keysHere()))
}

/** `xinlu ledger rotate`: a new key to sign with; receipts of the ones before hold. A running house takes it when it starts again. */
export function rotateKey(options: { algorithm?: string }): void {
  keysHere()
  const { keyId, publicKeys } = rotateLedgerKey(folderHere(), algorithmAsked(options))
  console.log(`日志新密钥 key ${keyId} of ${publicKeys.size}; 重启后启用 start the house again to sign with it`)
}

/** The public keys of this data folder's ledger; CONFIGURATION where it has none yet. */
export function keysHere(): PublicKeys {
  const keys = publicLedgerKeys(folderHere())
  if (keys.size > 0) return keys
  throw refusal('CONFIGURATION', {
    expected: 'a data folder with keys of a ledger',
    got: 'none in it',
    todo: 'give --keys, or set XINLU_DATA to the folder of a house that has answered',
  })
}

/** The folder of the keys of this data folder. */
export const folderHere = () => keysFolder(configurationHere().data)

const configurationHere = () => configurationFrom({ ...process.env, XINLU_SUBGRAPHS: '' }, [])

/** What a new key is for: as asked, else as XINLU_SIGNATURE says; undefined for the same as before. BAD_INPUT for another word. */
export function algorithmAsked({ algorithm }: { algorithm?: string }): Algorithm | undefined {
  if (algorithm === undefined) return configurationHere().signature
  const found = algorithms.find((one) => one === algorithm)
  if (found) return found
  throw refusal('BAD_INPUT', { expected: algorithms.join(' or '), got: algorithm, todo: 'correct --algorithm' })
}
