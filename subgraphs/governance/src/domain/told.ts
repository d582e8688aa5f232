import { numberAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'

/** Purposes of which a subject learns at once: a check of a person is told by whom it was made, and under which authority. */
export const purposesToldAtOnce = ['CADRE_CHECK']

/** The day from which a person is told of a check, where the authority's own file says later; null for at once. BAD_INPUT past the county's limit. */
export function tellOn(day: string | null, today: string): string | null {
  if (day === null || day <= today) return null
  const latest = dayOn(today, numberAt('county-cadre-check', 'told.latest', today).value)
  if (day <= latest) return day
  throw refusal('BAD_INPUT', { expected: `tellOn up to ${latest}`, got: day, todo: 'name an earlier day' })
}

const dayOn = (from: string, days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
