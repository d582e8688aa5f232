const form = /^(\d{4})[-/](\d{2})[-/](\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:?\d{2})?$/

const county = 8 * 60

/** The instant of a feed's time, in milliseconds since 1970: county time (UTC+8) where it has no offset; null where it is none. */
export function instantOf(text: string): number | null {
  const [, year, month, day, hour, minute, second = '0', part = '0', zone] = form.exec(text) ?? []
  if (!year) return null
  const [y, m, d, h, min, s] = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m) || h > 23 || min > 59 || s > 59) return null
  const offset = offsetOf(zone)
  return offset === null ? null : Date.UTC(y, m - 1, d, h, min - offset, s, Number(part.padEnd(3, '0')))
}

/** Days of a month; a February has 29 in leap years. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return county
  if (zone === 'Z') return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))]
  if (hours > 14 || minutes > 59) return null
  return (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes)
}

/** County days (UTC+8) of instants, each day's text made once. */
const days = new Map<number, string>()

/** The county day of an instant in milliseconds. */
export function countyDay(at: number): string {
  const number = Math.floor((at + county * 60_000) / 86_400_000)
  const known = days.get(number)
  if (known) return known
  if (days.size > 5000) days.clear()
  const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
  days.set(number, day)
  return day
}
