import type { Client, CombinedError } from 'urql'
import { ConsoleAddProof, ConsoleFileProof, type ProofInput } from '../../ask/generated.ts'
import type { Key } from '../key.ts'

/** Bytes of one part: what the house takes at once. */
const most = 512 * 1024

/** By whom a file is handed in: a subject for itself, or a clerk for the unit. */
export type Taking = 'SUBJECT' | 'UNIT'

/** The number of a file that is in whole, or why it is not. */
export interface Handed {
  id?: string
  fault?: CombinedError | 'UNREADABLE' | undefined
}

/** Bytes in hexadecimal digits. */
export const hexOf = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((one) => one.toString(16).padStart(2, '0')).join('')

function base64Of(bytes: Uint8Array): string {
  let text = ''
  // In pieces: all at once would be more arguments than a call takes.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/** Hands a file in part by part, under one key until it is whole, and says after each how much of it is there. */
export async function handIn(
  client: Client,
  file: File,
  by: Taking,
  key: Key,
  told: (share: number) => void,
): Promise<Handed> {
  const bytes = await file.arrayBuffer().then(
    (read) => new Uint8Array(read),
    () => null,
  )
  if (!bytes || bytes.length === 0) return { fault: 'UNREADABLE' }
  const sha256 = hexOf(await crypto.subtle.digest('SHA-256', bytes))
  const parts = Math.ceil(bytes.length / most)
  const begun = key.of([by, file.name, sha256])
  let id: string | null = null
  for (let part = 1; part <= parts; part++) {
    const content = base64Of(bytes.subarray((part - 1) * most, part * most))
    const input: ProofInput = { id, key: begun, fileName: file.name, sha256, size: bytes.length, part, parts, content }
    const { data, error } = await client
      .mutation(by === 'SUBJECT' ? ConsoleAddProof : ConsoleFileProof, { input })
      .toPromise()
    if (error || !data?.addProof?.id) return { fault: error }
    id = data.addProof.id
    told(part / parts)
  }
  key.done()
  return id === null ? {} : { id }
}
