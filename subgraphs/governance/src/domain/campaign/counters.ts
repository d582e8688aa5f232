/** The fewest that are shown to everybody, and the step by which figures are rounded down, so that no single event can be read off. */
const least = 10

/** A count as everybody may read it: withheld where it is fewer than ten or its room does not answer, else rounded down to tens. */
export function shownCount(count: number | null): { count: number | null; withheld: boolean } {
  if (count === null) return { count: null, withheld: false }
  if (count < least) return { count: null, withheld: true }
  return { count: Math.floor(count / least) * least, withheld: false }
}

/** Counters run up to the day before, so that nobody watches a day as it goes. */
export function counterStretch(year: number, today: string): { from: string; to: string } | null {
  const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)
  const last = `${year}-12-31`
  const to = last < yesterday ? last : yesterday
  return to < `${year}-01-01` ? null : { from: `${year}-01-01`, to }
}
