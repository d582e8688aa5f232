/**
 * Purposes of which a subject learns only after a while, so that no supervision under way is given away: this house's rule.
 * Of an emergency it learns with the next full hour (NOTIFY_SUBJECT).
 */
export const delayedPurposes = ['STATUTORY_SUPERVISION', 'AUDIT']

const hour = 3_600_000
const delayDays = 10

/** The hour that an instant lies in. */
export const hourOf = (instant: string) => new Date(Math.floor(Date.parse(instant) / hour) * hour).toISOString()

/**
 * Up to when answers are shown, and those for a delayed purpose: both by full hours, so that asking again and again tells no
 * minute either.
 */
export function shownBefore(now: string): { before: string; delayedBefore: string } {
  const before = hourOf(now)
  return { before, delayedBefore: new Date(Date.parse(before) - delayDays * 24 * hour).toISOString() }
}
