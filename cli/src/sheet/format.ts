import { refusal } from '@xinlu/schema/errors'

/** What a file is by its first bytes; the name plays no part. */
export type Format = 'CSV' | 'ZIP'

const signatures: readonly (readonly [string, string])[] = [
  ['89504e470d0a1a0a', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['474946383761', 'a GIF image'],
  ['474946383961', 'a GIF image'],
  ['49492a00', 'a TIFF image'],
  ['4d4d002a', 'a TIFF image'],
  ['255044462d', 'a PDF document'],
  ['d0cf11e0a1b11ae1', 'an old .xls or .et workbook, or one locked with a password'],
  ['526172211a07', 'a RAR archive'],
  ['377abcaf271c', 'a 7z archive'],
  ['1f8b', 'a gzip archive'],
  ['7b5c727466', 'an RTF document'],
  ['53514c69746520666f726d6174', 'an SQLite database'],
  ['7f454c46', 'a program'],
  ['4d5a9000', 'a program'],
]

/** The format of a file from its first bytes (at least 512 where the file has them); FILE_UNREADABLE says what else it looks like. */
export function formatOf(first: Uint8Array): Format {
  const hex = Array.from(first.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return 'ZIP'
  const known = signatures.find(([signature]) => hex.startsWith(signature))?.[1] ?? markup(first)
  if (known) throw unreadable(known, 'save the sheet as .xlsx or .csv and import that file')
  return 'CSV'
}

/** FILE_UNREADABLE, with what the file looks like instead and what to do about it. */
export function unreadable(got: string, todo: string, cause?: unknown): Error {
  return refusal('FILE_UNREADABLE', { expected: 'a CSV file or an .xlsx workbook', got, todo }, cause)
}

/** Web pages and XML that carry the ending .xls: what several platforms export. */
function markup(first: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1')
    .decode(first)
    .replace(/^\xEF\xBB\xBF/, '')
    .trimStart()
    .slice(0, 400)
    .toLowerCase()
  if (/^(?:<!doctype html|<html|<table|<meta|<head)/.test(start)) return 'a web page with a table'
  if (!start.startsWith('<?xml')) return undefined
  return start.includes('<html')
    ? 'a web page with a table'
    : 'an XML document, perhaps an XML spreadsheet of Excel 2003'
}
