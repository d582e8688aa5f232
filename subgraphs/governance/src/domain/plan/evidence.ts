import type { FileFault } from '@xinlu/db'
import { mapOf, textOf } from '../reading.ts'

/**
 * 取证查询: what measures something. The operation has no variables: a receipt names the operation by its hash and says nothing of
 * variables, so only what stands in its text is known to have been asked.
 */
export interface Evidence {
  /** Its name among the trusted operations. */
  operation: string
  /** SHA-256 of the operation, as a receipt names it. */
  id: string
  /** As whom and for what it is asked. */
  role: string
  purpose: string
  /** JSON pointer (RFC 6901) to the value, or to the list that holds it. */
  pointer: string
}

/** Evidence for one value, that of one row where the pointer leads to a list. */
export interface ItemEvidence extends Evidence {
  pick: { key: string; is: string; value: string } | null
}

/** Evidence for a value of each unit: rows of a list, whose unit is at `by`. */
export interface UnitEvidence extends Evidence {
  by: string
  value: string
}

const common = ['operation', 'id', 'role', 'purpose', 'pointer']

function evidenceOf(read: Record<string, unknown>, fault: FileFault): Evidence {
  const id = textOf(read.id, 'id', fault)
  if (!/^[0-9a-f]{64}$/.test(id)) throw fault('id: SHA-256, hexadecimal', id)
  return {
    operation: textOf(read.operation, 'operation', fault),
    id,
    role: textOf(read.role, 'role', fault),
    purpose: textOf(read.purpose, 'purpose', fault),
    pointer: pointerOf(read.pointer, 'pointer', fault),
  }
}

/** What measures an item of the plan, from its file. */
export function itemEvidenceOf(given: unknown, fault: FileFault): ItemEvidence {
  const read = mapOf(given, 'evidence', [...common, 'pick', 'value'], fault)
  if (read.pick === undefined) return { ...evidenceOf(read, fault), pick: null }
  const pick = mapOf(read.pick, 'pick', ['key', 'is'], fault)
  const key = pointerOf(pick.key, 'key', fault)
  const value = pointerOf(read.value, 'value', fault)
  return { ...evidenceOf(read, fault), pick: { key, is: textOf(pick.is, 'is', fault), value } }
}

/** What measures an indicator, from its file. */
export function unitEvidenceOf(given: unknown, fault: FileFault): UnitEvidence {
  const read = mapOf(given, 'evidence', [...common, 'by', 'value'], fault)
  const [by, value] = [pointerOf(read.by, 'by', fault), pointerOf(read.value, 'value', fault)]
  return { ...evidenceOf(read, fault), by, value }
}

function pointerOf(read: unknown, name: string, fault: FileFault): string {
  const text = textOf(read, name, fault)
  if (text.startsWith('/')) return text
  throw fault(`${name}: a JSON pointer, beginning with /`, text)
}

/** 取证位置 as it is shown. */
export const pointerText = ({ pointer, pick }: ItemEvidence): string =>
  pick ? `${pointer} [${pick.key} = ${pick.is}] ${pick.value}` : pointer
