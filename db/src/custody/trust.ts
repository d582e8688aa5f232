import { createPublicKey, type KeyObject } from 'node:crypto'
import { refusal } from '@xinlu/schema/errors'
import { keyId } from '@xinlu/schema/keys'
import type { PublicKeys } from '../ledger/keys.ts'
import type { Custodians } from './custodians.ts'

/** 信任锚: whose signature a backup must have, and who may agree to bring it back; kept away from house and backups. */
export interface Trust {
  backup: PublicKeys
  custodians: Custodians
}

/** The trust as the JSON that `trustFrom` reads; public keys only. */
export function trustText({ backup, custodians }: Trust): string {
  const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' })
  return JSON.stringify(
    {
      backup: [...backup.values()].map(pem),
      custodians: [...custodians].map(([name, key]) => ({ name, key: pem(key) })),
    },
    null,
    2,
  )
}

/** Reads the trust; BAD_INPUT when it names no key of backups. */
export function trustFrom(json: string): Trust {
  try {
    const { backup, custodians } = JSON.parse(json) as { backup: string[]; custodians: { name: string; key: string }[] }
    const keys = backup.map((pem) => createPublicKey(pem))
    if (keys.length > 0)
      return {
        backup: new Map(keys.map((key) => [keyId(key), key])),
        custodians: new Map(custodians.map(({ name, key }) => [name, createPublicKey(key)])),
      }
  } catch {
    // Told below.
  }
  throw refusal('BAD_INPUT', {
    expected: 'the trust that `xinlu custodian trust` wrote',
    got: 'something else',
    todo: 'take it from where the bureau keeps it',
  })
}
