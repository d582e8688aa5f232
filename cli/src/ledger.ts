import { type PublicKeys, publicKeysText, publicLedgerKeys } from '@xinlu/db/ledger'
import { configurationFrom, keysFolder } from '@xinlu/gateway/terminal'
import { refusal } from '@xinlu/schema/errors'

/** `xinlu ledger keys`: prints the public keys of this data folder's ledger, for those who check receipts elsewhere. */
export function printKeys(): void {
  console.log(publicKeysText(keysHere()))
}

/** The public keys of this data folder's ledger; CONFIGURATION where it has none yet. */
export function keysHere(): PublicKeys {
  const { data } = configurationFrom({ ...process.env, XINLU_SUBGRAPHS: '' }, [])
  const keys = publicLedgerKeys(keysFolder(data))
  if (keys.size > 0) return keys
  throw refusal('CONFIGURATION', {
    expected: 'a data folder with keys of a ledger',
    got: 'none in it',
    todo: 'give --keys, or set XINLU_DATA to the folder of a house that has answered',
  })
}
