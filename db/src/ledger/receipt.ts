import type { KeyObject } from 'node:crypto'
import { signatureOf } from '@xinlu/schema/signature'
import { canonical } from './canonical.ts'
import { sha256 } from './merkle.ts'
import { type SignedBy, signedBy } from './signedBy.ts'

/** 访问记录: one formal answer in plain words, destroyed at its retention limit. */
export interface AccessRecord {
  /** Instant of the answer, UTC. */
  at: string
  who: string | null
  org: string | null
  unit: string | null
  role: string
  purpose: string
  /** "instrument 条款". */
  basis: string
  grant: string | null
  operationHash: string
  policyVersion: string
  editions: readonly string[]
  /** Class → coordinates (Type.field) that the answer held. */
  coordinates: Readonly<Record<string, readonly string[]>>
  subjects: readonly string[]
  counts: Readonly<Record<string, number>>
  /** SHA-256 of the answer's data as sent, hexadecimal. */
  resultHash: string
  /** It touched an embargoed class: absent and uncounted for those whom it is about. */
  embargoed: boolean
}

/** What a receipt's signature covers. */
export interface ReceiptBody extends SignedBy {
  version: 1
  id: string
  at: string
  purpose: string
  operationHash: string
  policyVersion: string
  editions: string[]
  resultHash: string
  logIndex: number
  /** SHA-256(salt ‖ canonical record), hexadecimal. */
  commitment: string
}

/** 回执: the signed proof of a formal answer, checked with public keys alone. */
export interface Receipt extends ReceiptBody {
  /** Over the canonical body by the algorithm of the key, hexadecimal. */
  signature: string
  /** Hashes from the leaf up to the root of `checkpoint`, hexadecimal. */
  inclusionProof: string[]
  checkpoint: string
}

/** What stands in the log for a record: SHA-256(salt ‖ canonical record). */
export const commitmentOf = (salt: Buffer, record: string) => sha256(Buffer.concat([salt, Buffer.from(record)]))

/** SHA-256 of a receipt's canonical body. */
export const receiptHashOf = (body: string) => sha256(body)

/** The text of a leaf: the commitment and the receipt's hash, canonical. */
export const leafData = (commitment: Buffer, receiptHash: Buffer) =>
  `{"commitment":"${commitment.toString('hex')}","receipt":"${receiptHash.toString('hex')}"}`

/** The part of a receipt that is signed, for a record at its place in the log. */
export function bodyOf(
  record: AccessRecord,
  { id, logIndex, commitment, keyId }: { id: string; logIndex: number; commitment: Buffer; keyId: string },
): ReceiptBody {
  const { at, purpose, operationHash, policyVersion, editions, resultHash } = record
  const said = {
    version: 1 as const,
    id,
    at,
    purpose,
    operationHash,
    policyVersion,
    editions: [...editions],
    resultHash,
  }
  return { ...said, logIndex, commitment: commitment.toString('hex'), ...signedBy(keyId) }
}

/** The canonical body of a receipt: what is signed, and what its leaf is made of. */
export function signedText(receipt: ReceiptBody | Receipt): string {
  const { signature, inclusionProof, checkpoint, ...body } = receipt as Receipt
  return canonical(body)
}

/** Signs a receipt's canonical body. */
export const signBody = (body: string, key: KeyObject) => signatureOf(body, key)

/** SHA-256 of an answer's data, written as JSON without white space: what `resultHash` holds. */
export const resultHashOf = (data: string) => sha256(data).toString('hex')
