import type { Reading } from './faults.ts'

/** The first day that a decision of the People's Republic can bear. */
export const firstDay = '1949-10-01'
/** What the templates write for "long-term". */
export const longTerm = '2099-12-31'

const expected = '日期, 如 2024-01-05; 长期有效填 2099-12-31'
const time = String.raw`(?:[T\s]+(?:[01]?\d|2[0-3]):[0-5]?\d(?::[0-5]?\d(?:\.\d+)?)?)?`
const separated = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`)
const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/
const compact = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${time}$`)
const serial = /^(\d{5})(?:\.\d+)?$/

/**
 * Reads a day from a cell: 2024-01-05, 2024/1/5, 2024.1.5, 20240105, 2024年1月5日, each also with a time of day, which the
 * templates do not keep, or the serial number of a spreadsheet (1900 system). A year of two digits or day before month is refused.
 */
export function readDay(text: string): Reading {
  const plain = text.normalize('NFKC').replace(/\s*([-/.年月日])\s*/g, '$1')
  const serialMatch = serial.exec(plain)
  if (serialMatch) return bounded(daySince1900(Number(serialMatch[1])))
  const parts = separated.exec(plain)
  if (parts) return ymd(parts[1], parts[3], parts[4])
  const others = chinese.exec(plain) ?? compact.exec(plain)
  return others ? ymd(others[1], others[2], others[3]) : { code: 'DATE', expected }
}

function ymd(year = '', month = '', day = ''): Reading {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${text}T00:00:00Z`)
  // Date accepts 31 February and moves on: a day that does not come back as it went in does not exist
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(text)) return { code: 'DATE', expected }
  return bounded(text)
}

function bounded(day: string): Reading {
  if (day < firstDay) return { code: 'DATE_BEFORE_1949', expected: `不早于 ${firstDay} 的日期` }
  if (day > longTerm) return { code: 'DATE', expected }
  return { value: day }
}

/** The day of a spreadsheet's serial number; the 1900 system counts a 29 February 1900 that never was, hence from the 30th. */
function daySince1900(days: number): string {
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)
}
