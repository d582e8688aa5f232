import { algorithmNamed } from '@xinlu/schema/keys'
import { type Algorithm, algorithmOf, signatureFits } from '@xinlu/schema/signature'
import type { PublicKeys } from './keys.ts'

/** The algorithms that a signed text names; where it names none it is Ed25519, as in all that was signed before there were others. */
export const namedAlgorithms = ['SM2-SM3'] as const satisfies readonly Algorithm[]

/** What a signed text says of the key that signed it. */
export interface SignedBy {
  keyId: string
  /** 算法标识: left out for Ed25519. */
  alg?: (typeof namedAlgorithms)[number]
}

/** What a text says that the key of this id is to sign. */
export function signedBy(keyId: string): SignedBy {
  const alg = namedAlgorithms.find((one) => one === algorithmNamed(keyId))
  return alg ? { keyId, alg } : { keyId }
}

/** Whether a value may stand as `alg` in a signed text. */
export const isAlg = (value: unknown) => value === undefined || namedAlgorithms.some((one) => one === value)

/** Why a text cannot be relied on, by the keys given; null where its signature holds. What it says of its algorithm chooses none. */
export function signatureFault(
  text: string,
  { keyId, alg = undefined }: SignedBy,
  signature: Buffer,
  keys: PublicKeys,
): string | null {
  const key = keys.get(keyId)
  if (!key) return `no public key ${keyId} was given`
  const [said, own] = [alg ?? 'Ed25519', algorithmOf(key)]
  if (said !== own) return `it says ${said}, and key ${keyId} is for ${own ?? 'neither'}`
  return signatureFits(text, key, signature) ? null : 'the signature does not fit'
}
