import { refusal } from '@xinlu/schema/errors'
import { unreadable } from './format.ts'

export type Encoding = 'UTF-8' | 'GB18030'

/** Whole characters of three bytes before the first fault that no GB18030 text has by chance: the file was meant as UTF-8. */
const meantAsUtf8 = 4

/**
 * The encoding of a text file, from all of its bytes, before any row is given: UTF-8 where every byte fits, else GB18030 where
 * every byte fits that. FILE_ENCODING names the first byte that fits neither; FILE_UNREADABLE where it is no text.
 */
export async function encodingOf(blocks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const utf8 = utf8Scan()
  const gb18030 = gb18030Scan()
  let offset = 0
  for await (const bytes of blocks) {
    if (offset === 0) refuseUtf16(bytes)
    refuseBinary(bytes, offset)
    utf8.take(bytes)
    gb18030.take(bytes)
    offset += bytes.length
  }
  const fault = utf8.end()
  if (fault === null) return 'UTF-8'
  if (fault.marked || fault.wide >= meantAsUtf8 || (fault.cut && fault.wide > 0))
    throw encodingFault(
      'UTF-8 throughout',
      `${fault.cut ? 'a file that ends in the middle of a character' : 'a byte that is none of UTF-8'}, byte ${fault.at + 1}, line ${fault.line}`,
      fault.cut
        ? 'copy the file again: it is not whole'
        : 'save the file again as UTF-8; two encodings are mixed in it',
    )
  const other = gb18030.end()
  if (other === null) return 'GB18030'
  throw encodingFault(
    'UTF-8 or GB18030',
    `${other.cut ? 'a file that ends in the middle of a character' : 'bytes of neither'}: byte ${other.at + 1}, line ${other.line}`,
    other.cut ? 'copy the file again: it is not whole' : 'save the file as CSV UTF-8',
  )
}

interface ScanFault {
  /** The offset of the byte that does not fit, from 0. */
  at: number
  line: number
  /** The file ends within a character. */
  cut: boolean
  /** It starts with the byte order mark of UTF-8. */
  marked: boolean
  /** Whole characters of three or four bytes before the fault. */
  wide: number
}

interface Scan {
  take(bytes: Uint8Array): void
  end(): ScanFault | null
}

/** Walks bytes by a rule that says, for the bytes of a character so far, how many it needs in all; 0 where they do not fit. */
function scan(needs: (a: number, b: number, c: number, d: number, have: number) => number): Scan {
  const character = [0, 0, 0, 0]
  let have = 0
  let read = 0
  let line = 1
  let wide = 0
  let marked = false
  let found: ScanFault | null = null
  const at = (cut: boolean): ScanFault => ({ at: cut ? read - have : read, line, cut, marked, wide })
  return {
    take(bytes) {
      if (found) return
      for (let i = 0; i < bytes.length; i++, read++) {
        const byte = bytes[i] as number
        if (have === 0 && byte < 0x80) {
          if (byte === 0x0a) line++
          continue
        }
        character[have++] = byte
        const [a = 0, b = 0, c = 0, d = 0] = character
        const needed = needs(a, b, c, d, have)
        if (needed === 0) {
          found = at(false)
          return
        }
        if (needed > have) continue
        if (have === 3 && read === 2 && a === 0xef && b === 0xbb && c === 0xbf) marked = true
        else if (have > 2) wide++
        have = 0
      }
    },
    end: () => found ?? (have > 0 ? at(true) : null),
  }
}

/** RFC 3629: no overlong forms, no halves of pairs, nothing past U+10FFFF. */
function utf8Scan(): Scan {
  return scan((a, b, c, d, have) => {
    const length = a >= 0xc2 && a <= 0xdf ? 2 : a >= 0xe0 && a <= 0xef ? 3 : a >= 0xf0 && a <= 0xf4 ? 4 : 0
    if (length === 0) return 0
    if (have >= 2) {
      const low = a === 0xe0 ? 0xa0 : a === 0xf0 ? 0x90 : 0x80
      const high = a === 0xed ? 0x9f : a === 0xf4 ? 0x8f : 0xbf
      if (b < low || b > high) return 0
    }
    if (have >= 3 && (c < 0x80 || c > 0xbf)) return 0
    return have === 4 && (d < 0x80 || d > 0xbf) ? 0 : length
  })
}

/** GB 18030: two bytes, or four of which the second and fourth are digits; four-byte codes beyond Unicode do not fit. */
function gb18030Scan(): Scan {
  return scan((a, b, c, d, have) => {
    if (a === 0x80) return 1
    if (a === 0xff) return 0
    if (have === 1) return 2
    if (b < 0x30 || b > 0x39) return b >= 0x40 && b <= 0xfe && b !== 0x7f ? 2 : 0
    if (have >= 3 && (c < 0x81 || c > 0xfe)) return 0
    if (have < 4) return 4
    if (d < 0x30 || d > 0x39) return 0
    const code = (((a - 0x81) * 10 + (b - 0x30)) * 126 + (c - 0x81)) * 10 + (d - 0x30)
    return code <= 39_419 || (code >= 189_000 && code <= 1_237_575) ? 4 : 0
  })
}

function refuseUtf16(bytes: Uint8Array): void {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  if (mark !== 0xfffe && mark !== 0xfeff) return
  throw encodingFault('UTF-8 or GB18030', 'UTF-16 (Excel calls it Unicode text)', 'save the file as CSV UTF-8')
}

function refuseBinary(bytes: Uint8Array, offset: number): void {
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    throw unreadable(
      `a file with NUL bytes, the first at byte ${offset + nul + 1}: no text`,
      'export the file again; it is damaged, or not a CSV file',
    )
  if (offset > 0) return
  const controls = bytes.reduce((n, byte) => (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 ? n + 1 : n), 0)
  if (controls > 8 && controls * 50 > bytes.length)
    throw unreadable('binary data: no text', 'save the sheet as .xlsx or .csv and import that file')
}

function encodingFault(expected: string, got: string, todo: string): Error {
  return refusal('FILE_ENCODING', { expected, got, todo })
}
