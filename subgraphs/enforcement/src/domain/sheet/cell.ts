import { orgCodeFault, placeholderUscc, usccFault } from '@xinlu/schema/identifiers'
import { readAmount } from './amount.ts'
import { readActKind, readIdKind, readLicenceKind, readPartyKind, readPenaltyKinds, readStatus } from './choices.ts'
import { readDay } from './day.ts'
import type { Reading } from './faults.ts'
import type { Column, ValueKind } from './templates.ts'

/**
 * Reads one cell as its column asks: null where it is empty, else its canonical text or the fault. Texts keep their characters;
 * only the blanks around them and the kind of line break are not part of what they say.
 */
export function readCell(column: Column, cell: string | null): Reading | null {
  const text = trimmed(cell ?? '')
  if (text === '') return null
  const tooLong = (length: number): Reading => ({
    code: 'TOO_LONG',
    expected: `不超过 ${column.max} 个字, 现有 ${length} 个`,
  })
  // far beyond anything that could be meant: not worth reading
  if (text.length > column.max * 4 + 100) return tooLong(text.length)
  if (isFormula(text, column.kind)) return { code: 'FORMULA_CELL', expected: '填写数值或文字, 不能是公式' }
  if (unseen.test(text)) return { code: 'CONTROL_CHARACTER', expected: '不含不可见字符和乱码' }
  if (column.kind !== 'AMOUNT' && column.kind !== 'DATE' && isRoundedNumber(text))
    return { code: 'PRECISION_LOST', expected: '填写完整代码; 先把单元格设为文本格式' }
  const reading = readers[column.kind](text)
  const length = 'value' in reading ? [...reading.value].length : 0
  if (length > column.max) return tooLong(length)
  if (column.values && 'value' in reading && !column.values.includes(reading.value))
    return { code: 'NOT_IN_LIST', expected: `${column.values.join('、')} 之一` }
  return reading
}

const readers: Readonly<Record<ValueKind, (text: string) => Reading>> = {
  TEXT: (value) => ({ value }),
  DATE: readDay,
  AMOUNT: readAmount,
  USCC: readUscc,
  ORG_CODE: readOrgCode,
  ID_NO: readIdNo,
  PARTY_KIND: readPartyKind,
  ID_KIND: readIdKind,
  PENALTY_KINDS: readPenaltyKinds,
  LICENCE_KIND: readLicenceKind,
  STATUS: readStatus,
  ACT_KIND: readActKind,
}

/** The placeholder of a 个体工商户 without a code passes here: whether it may stand is a matter of the whole row. */
function readUscc(text: string): Reading {
  const value = plainCode(text)
  const fault = value === placeholderUscc ? null : usccFault(value)
  if (fault === null) return { value }
  return fault === 'CHECK_DIGIT'
    ? { code: 'CHECK_DIGIT', expected: '校验位正确的统一社会信用代码 (GB 32100-2015)' }
    : { code: 'FORMAT', expected: '18 位统一社会信用代码, 数字和大写字母, 不含 I O S V Z' }
}

function readOrgCode(text: string): Reading {
  const value = plainCode(text).replace(/^(.{8})-(.)$/, '$1$2')
  const fault = orgCodeFault(value)
  if (fault === null) return { value }
  return fault === 'CHECK_DIGIT'
    ? { code: 'CHECK_DIGIT', expected: '校验位正确的组织机构代码 (GB 11714)' }
    : { code: 'FORMAT', expected: '九位组织机构代码, 数字和大写字母' }
}

/** What kind of document the number is of stands in another column: its check is a matter of the whole row. */
function readIdNo(text: string): Reading {
  const value = plainCode(text)
  return value === '' ? { code: 'FORMAT', expected: '证件号码' } : { value }
}

/** A code without blanks, in half-width capitals, and without the apostrophe by which a spreadsheet marks text. */
function plainCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^['‘’`]+/, '')
    .toUpperCase()
}

/** Without the blanks around it. No pattern: one that looks for the end of a long run of blanks takes quadratic time. */
function trimmed(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n')
  let start = 0
  let end = text.length
  while (start < end && blank.test(text.charAt(start))) start++
  while (end > start && blank.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

// \s knows the full-width space, the no-break space and the byte order mark; the zero-width ones come with text from web pages
const blank = /[\s\u200B-\u200D\u2060]/

/** Control characters but tab and line feed, direction marks, zero-width characters, halves of pairs, U+FFFD: a decoding that failed. */
const unseen = /[^\P{Cc}\t\n]|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD\uFFFE\uFFFF]|\p{Cs}/u

/** What a spreadsheet makes of a long number: 1.41121E+17. */
function isRoundedNumber(text: string): boolean {
  return /^[+-]?\d(?:\.\d+)?E\+\d{1,3}$/i.test(text)
}

/** A spreadsheet calculates what starts with =; after + - @ only what looks like a reference, a call or a command, not "-5" or "-见附件". */
function isFormula(text: string, kind: ValueKind): boolean {
  if (text.startsWith('=')) return true
  if (kind === 'AMOUNT' || kind === 'DATE') return false
  return /^[+\-@][\s+\-=@(\d]*(?:\$?[A-Z]{1,3}\$?\d+(?![\d\p{L}])|[A-Z][A-Z0-9_.]*\s*[(|!])/iu.test(text)
}
