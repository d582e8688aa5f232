import { refusal } from '@xinlu/schema'

/** Rows of the last so many years up to a day, its own year included; all where no number is given. BAD_INPUT where it is not 1 to 20. */
export function lastYears<Row>(
  rows: readonly Row[],
  years: number | null | undefined,
  day: string,
  dayOfRow: (row: Row) => string,
): readonly Row[] {
  if (years == null) return rows
  if (!Number.isInteger(years) || years < 1 || years > 20)
    throw refusal('BAD_INPUT', { expected: 'years from 1 to 20', got: String(years), todo: 'correct it' })
  const first = String(Number(day.slice(0, 4)) - years + 1)
  return rows.filter((row) => dayOfRow(row) >= first)
}
