import { bytesOf, half, headOf, inner, same } from '../../parts/tree.ts'

/** How the file of a receipt stands to the log: as it was issued, changed, or without what is needed to tell. */
export type Standing = 'AS_ISSUED' | 'CHANGED' | 'PARTIAL'

/** What the house says of the receipt's place in the log. */
export interface Place {
  inclusionProof: readonly string[] | null | undefined
  checkpoint: string | null | undefined
}

/** The receipt in the text of a file, with all that it says; null where there is none. */
export function receiptOf(text: string): Record<string, unknown> | null {
  try {
    const held = JSON.parse(text) as Record<string, unknown> | null
    const inner = held && typeof held === 'object' && 'receipt' in held ? held.receipt : held
    return inner && typeof inner === 'object' && 'id' in inner ? (inner as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/**
 * Whether what a file says is what stands in the log: its own text makes the leaf, and the proof must lead from this leaf to the
 * root of the newest checkpoint (RFC 9162, 2.1.3.2). Nothing of the file leaves the page.
 */
export async function standingOf(
  receipt: Record<string, unknown>,
  { inclusionProof, checkpoint }: Place,
): Promise<Standing> {
  const { signature, inclusionProof: _, checkpoint: __, ...body } = receipt
  const { logIndex, commitment } = body
  const head = headOf(checkpoint ?? '')
  if (!inclusionProof || !head || typeof signature !== 'string') return 'PARTIAL'
  if (typeof logIndex !== 'number' || typeof commitment !== 'string' || !('version' in body)) return 'PARTIAL'
  const leaf = `{"commitment":${JSON.stringify(commitment)},"receipt":"${hexOf(await digest(utf8(canonical(body))))}"}`
  let hash = await digest(new Uint8Array([0, ...utf8(leaf)]))
  let place = logIndex
  let last = head.size - 1
  if (place > last) return 'CHANGED'
  for (const sibling of inclusionProof.map(bytesOf)) {
    if (last === 0) return 'CHANGED'
    if (place % 2 === 1 || place === last) {
      hash = await inner(sibling, hash)
      while (place % 2 === 0 && place !== 0) {
        place = half(place)
        last = half(last)
      }
    } else hash = await inner(hash, sibling)
    place = half(place)
    last = half(last)
  }
  return last === 0 && same(hash, head.root) ? 'AS_ISSUED' : 'CHANGED'
}

/** JSON in its one canonical form (RFC 8785), of what JSON can hold. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const object = value as Record<string, unknown>
  const members = Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`)
  return `{${members.join(',')}}`
}

const utf8 = (text: string) => new TextEncoder().encode(text)

const digest = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

const hexOf = (bytes: Uint8Array) => [...bytes].map((one) => one.toString(16).padStart(2, '0')).join('')
