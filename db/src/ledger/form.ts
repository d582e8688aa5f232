import { refusal } from '@xinlu/schema/errors'
import type { Receipt } from './receipt.ts'
import { isAlg } from './signedBy.ts'

/** A leaf as a log is exported, a line each. */
export interface LogLeaf {
  index: number
  commitment: string
  receipt: string
}

const hex = (length: number) => new RegExp(`^[0-9a-f]{${length}}$`)
const text = (value: unknown) => typeof value === 'string' && value.isWellFormed()
const texts = (value: unknown) => Array.isArray(value) && value.every(text)
const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value)
const natural = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0

const receiptForm: Record<keyof Receipt, (value: unknown) => boolean> = {
  alg: isAlg,
  version: (value) => value === 1,
  id: text,
  at: text,
  purpose: text,
  operationHash: text,
  policyVersion: text,
  editions: texts,
  resultHash: text,
  logIndex: natural,
  commitment: matches(hex(64)),
  keyId: text,
  signature: matches(hex(128)),
  inclusionProof: (value) => Array.isArray(value) && value.every(matches(hex(64))),
  checkpoint: text,
}

const leafForm: Record<keyof LogLeaf, (value: unknown) => boolean> = {
  index: natural,
  commitment: matches(hex(64)),
  receipt: matches(hex(64)),
}

/** Reads a receipt from its JSON; RECEIPT_INVALID when it has not exactly a receipt's fields. */
export const readReceipt = (json: string) => readForm<Receipt>(json, receiptForm, 'a receipt')

/** Reads a line of an exported log; RECEIPT_INVALID when it has not exactly a leaf's fields. */
export const readLogLeaf = (json: string) => readForm<LogLeaf>(json, leafForm, 'a line of an exported log')

function readForm<T>(json: string, form: Record<string, (value: unknown) => boolean>, expected: string): T {
  let fault = 'no JSON object'
  try {
    const value = JSON.parse(json) as Record<string, unknown>
    const names = new Set([...Object.keys(form), ...Object.keys(value)])
    const wrong = [...names].find((name) => !Object.hasOwn(form, name) || !form[name]?.(value[name]))
    if (wrong === undefined) return value as T
    fault = `something else at ${wrong}`
  } catch {
    // Told below.
  }
  throw refusal('RECEIPT_INVALID', { expected, got: fault, todo: 'take the file as it was issued' })
}
