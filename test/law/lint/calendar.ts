import type { Law } from '@xinlu/db'

/** One edition of the calendar for each year without a gap; its days are of its year, make-up days are weekends, no day is both. */
export function calendar(law: Law): string[] {
  const editions = law.editions('working-calendar')
  return editions.flatMap((edition, i) => {
    const year = edition.effective.slice(0, 4)
    const faults: string[] = []
    const days = (rule: string): string[] => {
      const value = edition.rules[rule]?.value
      if (Array.isArray(value) && value.length > 0) return value
      faults.push(`${rule} is no list of days`)
      return []
    }
    const off = days('days.off')
    const makeUp = days('days.make-up')
    if (i > 0 && Number(year) !== Number(editions[i - 1]?.effective.slice(0, 4)) + 1)
      faults.push('a year before it is missing')
    if (edition.effective !== `${year}-01-01`) faults.push('does not begin with its year')
    for (const day of [...off, ...makeUp]) {
      if (!day.startsWith(`${year}-`) || Number.isNaN(Date.parse(day))) faults.push(`${day} is no day of this year`)
    }
    for (const day of makeUp) {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
      if (weekday !== 0 && weekday !== 6) faults.push(`${day} is no weekend, so nobody makes it up`)
      if (off.includes(day)) faults.push(`${day} is off and made up`)
    }
    return faults.map((fault) => `working-calendar/${year}: ${fault}`)
  })
}
