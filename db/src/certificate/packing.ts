import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** The most bytes that a packed text may grow to: what is larger is no certificate, and must not fill the memory of who reads it. */
const most = 256 * 1024

/** So many bytes in base64url, written in the one way in which they are; null otherwise. */
export function bytesIn(text: string, length?: number): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text && (length === undefined || bytes.length === length) ? bytes : null
}

/** What guards a packed text against a wrong letter, also where the letter would unpack to the same. */
const checksum = (text: string) => createHash('sha256').update(text).digest().subarray(0, 6).toString('base64url')

/** A text as letters that a QR code and an address can hold: prefix, the text deflated, a checksum. */
export function packed(prefix: string, text: string): string {
  const body = `${prefix}~${deflateRawSync(text, { level: 9 }).toString('base64url')}`
  return `${body}~${checksum(body)}`
}

/** The text that was packed; null where a letter is wrong or missing. */
export function inflated(prefix: string, text: string): string | null {
  const [first, content = '', sum, ...rest] = text.split('~')
  const bytes = bytesIn(content)
  if (first !== prefix || rest.length > 0 || !bytes || sum !== checksum(`${prefix}~${content}`)) return null
  try {
    return inflateRawSync(bytes, { maxOutputLength: most }).toString('utf8')
  } catch {
    return null
  }
}
