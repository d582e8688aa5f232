import { generateKeyPairSync } from 'node:crypto'
import { keyId } from '@xinlu/schema/keys'
import type { PublicKeys } from '../ledger/keys.ts'
import type { ShownPart } from './form.ts'
import { newSalt, signedCertificate } from './sign.ts'
import { verifyCertificate } from './verify.ts'

/** Somebody who may sign. */
export function newSigner() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const id = keyId(publicKey)
  return { keyId: id, privateKey, publicKeys: new Map([[id, publicKey]]) }
}

export const signer = newSigner()
export const keys = signer.publicKeys
export const issuedAt = '2026-11-23T01:00:00.000Z'
export const validUntil = '2026-12-23T01:00:00.000Z'
export const soon = '2026-11-24T00:00:00.000Z'
/** What a certificate says of itself. */
export const said = {
  id: 'xz_1',
  issuer: '文水县交通运输局',
  subject: Buffer.alloc(32, 7).toString('base64url'),
  issuedAt,
  knownAt: issuedAt,
  validUntil,
  status: { list: 'cs1', index: 70_001 },
}
/** The parts that it shows. */
export const shown: Record<string, ShownPart> = {
  IDENTITY: {
    salt: newSalt(),
    facts: { state: 'STATED', entries: [{ name: '样例运输有限公司', uscc: '91141121YLKTJXMQ3N' }] },
    freshAt: null,
  },
  PENALTIES: {
    salt: newSalt(),
    facts: { state: 'STATED', entries: [{ docNo: '晋吕文交罚四〔2026〕129号', decidedOn: '2026-04-06' }] },
    freshAt: issuedAt,
  },
  OVERLOAD_LISTINGS: { salt: newSalt(), facts: { state: 'NONE', entries: [] }, freshAt: issuedAt },
}
export const certificate = signedCertificate(said, shown, signer)
/** The checks that a text does not pass. */
export const failed = (
  content: string,
  given: PublicKeys = keys,
  at = soon,
  status: Parameters<typeof verifyCertificate>[3] = null,
) =>
  verifyCertificate(content, given, at, status).checks.flatMap(({ name, passed }) => (passed === false ? [name] : []))
