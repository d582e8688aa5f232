import { refusal } from '@xinlu/schema/errors'
import iconv from 'iconv-lite'
import type { Encoding } from './encoding.ts'
import { inert } from './formula.ts'

/** Bytes are gathered to about so many characters before they are written. */
const gathered = 1 << 16

/** Rows as the bytes of a CSV file (RFC 4180: commas, CRLF); FILE_UNWRITABLE for a character that the encoding does not have. */
export async function* csvBytes(
  rows: AsyncIterable<readonly (string | null)[]>,
  encoding: Encoding,
): AsyncGenerator<Buffer> {
  let text = encoding === 'UTF-8' ? '\uFEFF' : ''
  let line = 0
  for await (const cells of rows) {
    line++
    text += `${cells.map(csvCell).join(',')}\r\n`
    if (text.length < gathered) continue
    yield encoded(text, encoding, line)
    text = ''
  }
  if (text !== '') yield encoded(text, encoding, line)
}

/** Quoted where it must be, and where blanks at its edges could be lost; never anything that a spreadsheet runs. */
export function csvCell(cell: string | null): string {
  const text = inert(cell ?? '')
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function encoded(text: string, encoding: Encoding, line: number): Buffer {
  const bytes = encoding === 'UTF-8' ? Buffer.from(text) : iconv.encode(text, 'gb18030')
  // read back: an encoder puts ? or U+FFFD for what it does not have, and says nothing
  const back = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  if (back === text) return bytes
  const characters = [...text]
  const lost = characters.find((character, i) => character !== [...back][i]) ?? ''
  throw refusal('FILE_UNWRITABLE', {
    expected: `characters of ${encoding}`,
    got: `U+${(lost.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} in row ${line} or shortly before`,
    todo: encoding === 'UTF-8' ? 'correct the text: it holds half a character' : 'write UTF-8',
  })
}
