import { createHash } from 'node:crypto'
import { refusal } from '@xinlu/schema'

/** The most bytes of a file, and of one part of it. */
export const fileLimit = 20 * 1024 * 1024
export const partLimit = 512 * 1024

/** What may be handed in: documents and pictures that nothing runs. */
export const mediaTypes: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png']

/** What is said of a file with each part. */
export interface ProofSaid {
  fileName: string
  sha256: string
  size: number
  part: number
  parts: number
  content: string
}

const bad = (expected: string, got: string, todo: string) => refusal('BAD_INPUT', { expected, got, todo })

/** The bytes of a part; BAD_INPUT or TOO_LARGE where what is said of the file, or the part, cannot be. */
export function partBytes({ fileName, sha256, size, part, parts, content }: ProofSaid): Buffer {
  const named = [...fileName].length
  if (named < 1 || named > 200 || /[\p{Cc}/\\]/u.test(fileName))
    throw bad('a file name of 1 to 200 characters without / and \\', `${named} characters`, 'name the file')
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw bad('a SHA-256 of 64 hexadecimal digits', 'something else', 'hash the file')
  if (!Number.isInteger(size) || size < 1) throw bad('a size of 1 byte or more', String(size), 'hand in a file')
  if (size > fileLimit)
    throw refusal('TOO_LARGE', {
      expected: `a file of at most ${fileLimit} bytes`,
      got: `${size} bytes`,
      todo: 'scan it with fewer points, or divide it into several documents',
    })
  const least = Math.ceil(size / partLimit)
  if (parts < least || parts > least * 4 || part < 1 || part > parts)
    throw bad(
      `part 1 to ${least} of ${least}`,
      `part ${part} of ${parts}`,
      `cut the file into parts of ${partLimit} bytes`,
    )
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(content) || content.length % 4 !== 0)
    throw bad('base64 without line breaks', 'something else', 'encode the bytes of the part')
  const bytes = Buffer.from(content, 'base64')
  if (bytes.length <= partLimit && bytes.length <= size) return bytes
  throw refusal('TOO_LARGE', {
    expected: `a part of at most ${Math.min(partLimit, size)} bytes`,
    got: `${bytes.length} bytes`,
    todo: 'cut the file into smaller parts',
  })
}

/** BAD_INPUT where the parts together are not the file that was said. */
export function provenWhole(said: Pick<ProofSaid, 'sha256' | 'size'>, parts: readonly Buffer[]): void {
  const whole = Buffer.concat(parts)
  if (whole.length !== said.size)
    throw bad(`${said.size} bytes`, `${whole.length} bytes`, 'hand the file in again from its first part')
  const hash = createHash('sha256').update(whole).digest('hex')
  if (hash !== said.sha256)
    throw bad(`a file whose SHA-256 is ${said.sha256}`, hash, 'hand the file in again from its first part')
}
