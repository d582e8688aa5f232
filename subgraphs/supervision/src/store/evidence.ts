import { type Ask, dayOf, provenFiles, refusal, typed, type Viewer } from '@xinlu/schema'
import type { CommitmentEvidenceInput } from '../generated.ts'

/** Files that the viewer's own subject or unit handed in, complete, with their SHA-256; NOT_FOUND where one is not. */
export async function proofsOf(ask: Ask, ids: readonly string[]): Promise<{ proofs: string[]; hashes: string[] }> {
  const files = await provenFiles(ask, ids)
  return { proofs: files.map(({ id }) => id), hashes: files.map(({ sha256 }) => sha256) }
}

/** 认定依据: a document of a day and files of the viewer's unit; BAD_INPUT without a file. */
export async function evidenceOf(ask: Ask, { now }: Viewer, said: CommitmentEvidenceInput) {
  const docNo = typed('docNo', said.docNo, 2)
  const today = dayOf(now)
  if (said.docOn > today)
    throw refusal('BAD_INPUT', { expected: `docOn up to ${today}`, got: said.docOn, todo: 'correct the day' })
  const files = await proofsOf(ask, said.proofs)
  if (files.proofs.length > 0) return { docNo, docOn: said.docOn, ...files }
  throw refusal('BAD_INPUT', { expected: 'at least one file as evidence', got: 'none', todo: 'hand it in first' })
}
