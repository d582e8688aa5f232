import { createLocalJWKSet, type JWK, type JWTVerifyGetKey } from 'jose'

/** The keys of an issuer, and a word that changes whenever they may have; null while that cannot be said. */
export type IssuerKeys = JWTVerifyGetKey & { generation(): string | null }

/** The keys to verify with, out of a JWKS: public halves for signatures. Throws when it is no key set or none is left. */
export function verifyingKeys(set: unknown): JWTVerifyGetKey {
  const { keys } = (set ?? {}) as { keys?: unknown }
  if (!Array.isArray(keys)) throw new Error('not a JWKS: no list of keys')
  const usable = keys.filter(usableKey)
  if (keys.length > 0 && usable.length === 0) throw new Error('no key of the JWKS is a public key for signatures')
  return createLocalJWKSet({ keys: usable })
}

/** A secret, a private half or a key for encryption in the set is passed over. */
function usableKey(key: unknown): key is JWK {
  const { kty, d, use } = (key ?? {}) as { kty?: unknown; d?: unknown; use?: unknown }
  return typeof kty === 'string' && kty !== 'oct' && d === undefined && (use === undefined || use === 'sig')
}
