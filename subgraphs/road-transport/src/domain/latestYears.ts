import { refusal } from '@xinlu/schema'

/** The assessments of the latest years, of those that have any; `years` from 1 to 20, 3 when none is given. */
export function latestYears<Assessed extends { year: number }>(
  assessments: readonly Assessed[],
  years: number | null | undefined,
): Assessed[] {
  const count = years ?? 3
  if (!Number.isInteger(count) || count < 1 || count > 20) {
    throw refusal('BAD_INPUT', { expected: 'years from 1 to 20', got: String(count), todo: 'ask for fewer years' })
  }
  const latest = [...new Set(assessments.map(({ year }) => year))].sort((a, b) => b - a).slice(0, count)
  return assessments.filter(({ year }) => latest.includes(year))
}
