import type { Ask } from '../context.ts'

/** A file that somebody handed in, with its SHA-256, hexadecimal. */
export interface ProvenFile {
  id: string
  sha256: string
}

/** Files that the viewer's own subject or unit handed in, complete, each once, in the order of their ids; NOT_FOUND where one is not. */
export async function provenFiles(ask: Ask, ids: readonly string[]): Promise<ProvenFile[]> {
  const wanted = [...new Set(ids)].sort()
  if (wanted.length === 0) return []
  const query = 'query($ids: [ID!]!) { provenProofs(ids: $ids) { id sha256 } }'
  return (await ask('enforcement', query, { ids: wanted })).provenProofs as ProvenFile[]
}

/** Files and their hashes as two columns hold them. */
export const filesIn = (proofs: readonly string[], hashes: readonly string[]): ProvenFile[] =>
  proofs.map((id, i) => ({ id, sha256: hashes[i] ?? '' }))
