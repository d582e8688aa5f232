const dayLength = 86_400_000

/** The serial number of 1904-01-01 in the system that starts in 1900. */
const days1904 = 1462

/**
 * A number of a spreadsheet as text: the shortest decimal that means it, without exponent. Spreadsheets keep 15 digits: a whole
 * number of more is given with its exponent, so that whoever reads it can see that digits were lost.
 */
export function numberText(raw: string): string {
  const number = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(number)) return raw
  if (Math.abs(number) >= 1e15) return number.toExponential().replace('e', 'E')
  const text = String(number)
  if (!text.includes('e')) return text
  const [digits = '', exponent = '0'] = text.split('e-')
  const sign = digits.startsWith('-') ? '-' : ''
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace(/[-.]/g, '')}`
}

/**
 * The day of a serial number as 'YYYY-MM-DD', with the time where it has one; the number's text where it is no day. Serials below
 * 61 are not read: the 1900 system counts a 29 February 1900 that never was, and programs differ before it.
 */
export function dayText(raw: string, from1904: boolean): string {
  const serial = Number(raw) + (from1904 ? days1904 : 0)
  if (!(serial >= 61 && serial < 2_958_466)) return numberText(raw)
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round((serial * dayLength) / 1000) * 1000).toISOString()
  const time = at.slice(11, 19)
  return at.slice(0, 10) + (time === '00:00:00' ? '' : ` ${time}`)
}

/** Text as a workbook keeps it: characters that XML cannot hold stand as _xHHHH_. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}

/** Text for a workbook: what XML cannot hold, and what would be taken for such an escape, is written as _xHHHH_. */
export function escaped(text: string): string {
  return text.replace(
    /_(?=x[0-9A-Fa-f]{4}_)|[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  )
}

/** The place of a cell in its row, from 0, by its reference such as AB12; `fallback` where it has none. */
export function columnOf(reference: string | undefined, fallback: number): number {
  let column = 0
  for (const letter of reference ?? '') {
    const value = letter.charCodeAt(0) - 64
    if (value < 1 || value > 26) break
    column = column * 26 + value
  }
  return column === 0 ? fallback : column - 1
}
