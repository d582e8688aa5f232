import type { KeyObject } from 'node:crypto'
import { keyId } from '@xinlu/schema/keys'
import { canonical } from './canonical.ts'
import { consistencyRanges, grown, hashesIn, inclusionRanges, leafHash, rangeHash, rootOf } from './merkle.ts'
import { checkpointNote } from './note.ts'
import {
  type AccessRecord,
  bodyOf,
  commitmentOf,
  leafData,
  type Receipt,
  receiptHashOf,
  resultHashOf,
  signBody,
  signedText,
} from './receipt.ts'

export const origin = 'xinlu/ledger'

/** What was answered. */
export const data = { subject: { name: '样例运输有限公司' } }

export const record: AccessRecord = {
  at: '2026-11-23T00:59:59Z',
  who: 'clerk-1',
  org: null,
  unit: null,
  role: 'clerk',
  purpose: 'STATUTORY_SUPERVISION',
  basis: 'instrument 第一条',
  grant: null,
  operationHash: 'a'.repeat(64),
  policyVersion: 'v1',
  editions: ['assessment/2024-01-01'],
  coordinates: {},
  subjects: [],
  counts: {},
  resultHash: resultHashOf(JSON.stringify(data)),
  embargoed: false,
}

/** A log of so many entries in memory, signed by a key under its own id unless another is said: its leaves, a receipt at any checkpoint, the checkpoints and the proofs between them. */
export function logOf(size: number, key: KeyObject, salted = 'salt', id = keyId(key)) {
  const entries = Array.from({ length: size }, (_, logIndex) => {
    const commitment = commitmentOf(Buffer.from(`${salted} ${logIndex}`), canonical(record))
    const body = bodyOf(record, { id: `r${logIndex}`, logIndex, commitment, keyId: id })
    const text = signedText(body)
    const receiptHash = receiptHashOf(text)
    const hash = leafHash(leafData(commitment, receiptHash))
    const leaf = { index: logIndex, commitment: body.commitment, receipt: receiptHash.toString('hex') }
    return { body, hash, leaf, signature: signBody(text, key).toString('hex') }
  })
  const nodes = grown(
    0,
    entries.map(({ hash }) => hash),
    () => Buffer.alloc(32),
  )
  const hashAt = hashesIn(nodes)
  const hashed = (ranges: ReturnType<typeof inclusionRanges>) =>
    ranges.map((range) => rangeHash(range, hashAt).toString('hex'))
  const checkpoint = (at: number) => checkpointNote({ origin, size: at, root: rootOf(at, hashAt) }, key)
  const receipt = (index: number, at: number): Receipt => {
    const { body, signature } = entries[index] as (typeof entries)[number]
    return { ...body, signature, inclusionProof: hashed(inclusionRanges(index, at)), checkpoint: checkpoint(at) }
  }
  const proof = (from: number, to: number) => hashed(consistencyRanges(from, to))
  return { leaves: entries.map(({ leaf }) => leaf), checkpoint, receipt, proof }
}
