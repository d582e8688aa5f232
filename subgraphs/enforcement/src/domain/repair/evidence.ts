import { refusal } from '@xinlu/schema'

/** A SHA-256 of evidence that somebody keeps, hexadecimal, in small letters; null for none, BAD_INPUT otherwise. */
export function evidenceHash(text: string | null): string | null {
  const hash = text?.trim().toLowerCase() ?? null
  if (hash === null || /^[0-9a-f]{64}$/.test(hash)) return hash
  throw refusal('BAD_INPUT', {
    expected: 'a SHA-256 of 64 hexadecimal digits',
    got: `${[...hash].length} characters`,
    todo: 'leave it out, or give the hash of the evidence',
  })
}
