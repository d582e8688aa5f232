import type { Client, CombinedError } from 'urql'
import { ConsoleOpenProof, ConsoleOwnProof } from '../../ask/generated.ts'
import { bytesOf } from '../save.ts'
import { hexOf, type Taking } from './handIn.ts'

/** Kinds of file that the house takes: what says that it is another is kept as bytes, and nothing opens it by itself. */
const kinds: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png']

/** A file that was handed in, whole and as its hash says, or why it is not to be had. */
export interface Opened {
  file?: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }
  fault?: CombinedError | 'NOT_WHOLE' | undefined
}

/** Fetches a file part by part; what its parts make must be what its SHA-256 says, and nothing is given of what is not. */
export async function openedProof(client: Client, id: string, by: Taking): Promise<Opened> {
  const came: Uint8Array<ArrayBuffer>[] = []
  for (let part = 1, parts = 1; part <= parts; part++) {
    const { data, error } = await client
      .query(by === 'SUBJECT' ? ConsoleOwnProof : ConsoleOpenProof, { id, part })
      .toPromise()
    const { fileName, mediaType, sha256, parts: all, content } = data?.proofFile ?? {}
    if (error || !content) return { fault: error ?? 'NOT_WHOLE' }
    came.push(bytesOf(content))
    parts = all ?? 0
    if (part < parts) continue
    const bytes = new Uint8Array(await new Blob(came).arrayBuffer())
    if (hexOf(await crypto.subtle.digest('SHA-256', bytes)) !== sha256) break
    const type = kinds.find((one) => one === mediaType) ?? 'application/octet-stream'
    return { file: { name: fileName ?? id, type, bytes } }
  }
  return { fault: 'NOT_WHOLE' }
}
