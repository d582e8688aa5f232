import { gunzipSync, gzipSync } from 'node:zlib'
import { signatureLength, signatureOf } from '@xinlu/schema/signature'
import { canonical } from '../ledger/canonical.ts'
import type { LedgerSigner } from '../ledger/keys.ts'
import { isAlg, type SignedBy, signedBy } from '../ledger/signedBy.ts'
import { readExactly } from './form.ts'
import { bytesIn } from './packing.ts'

/** How many certificates a list has room for: the least that W3C Bitstring Status List asks for, so that a bit hides among many. */
export const listSize = 131_072

/** 证明状态清单: which certificates of a list hold no more. A set bit is a revoked one; an unset one says nothing about who it is. */
export interface StatusList extends SignedBy {
  version: 1
  type: 'xinlu-certificate-status'
  issuer: string
  list: string
  /** The instant at which the certificates were compared with the facts. */
  issuedAt: string
  validUntil: string
  /** A bit for each place, the first the highest of its byte; gzip, base64url. */
  bits: string
  /** Over the canonical rest by the algorithm of the key, base64url. */
  signature: string
}

/** Signs the status of a list's certificates. */
export function signedStatus(
  said: Pick<StatusList, 'issuer' | 'list' | 'issuedAt' | 'validUntil'>,
  revoked: Iterable<number>,
  { keyId, privateKey }: LedgerSigner,
): StatusList {
  const bits = Buffer.alloc(listSize / 8)
  for (const index of revoked) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7))
  const body = {
    version: 1 as const,
    type: 'xinlu-certificate-status' as const,
    ...said,
    bits: gzipSync(bits, { level: 9 }).toString('base64url'),
    ...signedBy(keyId),
  }
  return { ...body, signature: signatureOf(canonical(body), privateKey).toString('base64url') }
}

/** A status list as a file. */
export const statusText = (list: StatusList): string => canonical(list)

/** What a list's signature covers. */
export const statusBody = ({ signature, ...body }: StatusList): string => canonical(body)

/** Whether a place in a list is revoked; null where the list cannot say. */
export function isRevoked({ bits }: StatusList, index: number): boolean | null {
  try {
    const bytes = gunzipSync(Buffer.from(bits, 'base64url'), { maxOutputLength: listSize / 8 })
    const byte = bytes.length === listSize / 8 ? bytes[index >> 3] : undefined
    return byte === undefined ? null : (byte & (0x80 >> (index & 7))) !== 0
  } catch {
    return null
  }
}

const text = (value: unknown) => typeof value === 'string' && value.isWellFormed()
const instant = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value))
const form: Record<keyof StatusList, (value: unknown) => boolean> = {
  version: (value) => value === 1,
  type: (value) => value === 'xinlu-certificate-status',
  issuer: text,
  list: text,
  issuedAt: instant,
  validUntil: instant,
  bits: (value) => typeof value === 'string' && bytesIn(value) !== null,
  keyId: text,
  alg: isAlg,
  signature: (value) => typeof value === 'string' && bytesIn(value, signatureLength) !== null,
}

/** Reads a status list as it was issued, or out of the answer in which it was given; CERTIFICATE_INVALID otherwise. */
export function readStatus(content: string): StatusList {
  return readExactly<StatusList>(contentIn(content.trim()), form, 'a status list as it was issued')
}

function contentIn(content: string): string {
  try {
    const answer = JSON.parse(content) as { data?: { certificateStatus?: { content?: unknown } } }
    const within = answer.data?.certificateStatus?.content
    if (typeof within === 'string') return within
  } catch {
    // Told where it is read.
  }
  return content
}
