import type { Ask } from '@xinlu/schema'
import type { EvidenceRow } from '../evaluationRows.ts'

/** Files that the viewer's own subject or unit handed in, complete, with their SHA-256; NOT_FOUND where one is not. */
export async function evidenceOf(ask: Ask, ids: readonly string[]): Promise<EvidenceRow[]> {
  const wanted = [...new Set(ids)].sort()
  if (wanted.length === 0) return []
  const query = 'query($ids: [ID!]!) { provenProofs(ids: $ids) { id sha256 } }'
  return (await ask('enforcement', query, { ids: wanted })).provenProofs as EvidenceRow[]
}

/** Files and their hashes as two columns hold them. */
export const evidenceIn = (proofs: readonly string[], hashes: readonly string[]): EvidenceRow[] =>
  proofs.map((id, i) => ({ id, sha256: hashes[i] ?? '' }))
