import { type Edition, type Law, lawIn } from '@xinlu/db'
import { numbersIn } from './numerals.ts'

/** What is wrong with the editions of a folder; nothing when they are as they must be. A file that cannot be read throws EDITION_FAULT. */
export function lint(folder: string, until: string): string[] {
  const law = lawIn(folder)
  const faults: string[] = []
  for (const instrument of law.instruments()) {
    const editions = law.editions(instrument)
    for (const edition of editions) faults.push(...sentences(edition))
    for (const [i, edition] of editions.entries()) faults.push(...disappeared(editions[i - 1], edition))
    faults.push(...unanswered(law, instrument, until))
  }
  return [...faults, ...calendar(law)]
}

const name = ({ instrument, effective }: Edition, rule: string) => `${instrument}/${effective} ${rule}`

/** The number can be read in the sentence it quotes; what has no sentence says how sure it is, and is never called checked. */
function sentences(edition: Edition): string[] {
  return Object.entries(edition.rules).flatMap(([rule, { value, text, at, confidence }]) => {
    const faults: string[] = []
    if (typeof value === 'number' && text && !numbersIn(text).has(value))
      faults.push(`${value} cannot be read in: ${text}`)
    if (edition.checked && !(text && at)) faults.push('checked, and yet without its sentence and article')
    if (!edition.checked && !confidence && !edition.confidence)
      faults.push('provisional, and does not say how sure it is')
    return faults.map((fault) => `${name(edition, rule)}: ${fault}`)
  })
}

/** A rule that an edition no longer has is listed as dropped, with why. */
function disappeared(before: Edition | undefined, edition: Edition): string[] {
  const gone = Object.keys(before?.rules ?? {}).filter((rule) => !edition.rules[rule] && !edition.dropped[rule])
  return gone.map(
    (rule) => `${name(edition, rule)}: was in the edition of ${before?.effective} and is not listed as dropped`,
  )
}

/** Every rule answers for every quarter since its first edition, or says why not: unknown, dropped, repealed. */
function unanswered(law: Law, instrument: string, until: string): string[] {
  const faults: string[] = []
  const firsts = new Map<string, string>()
  for (const { rules, effective } of law.editions(instrument))
    for (const rule of Object.keys(rules)) if (!firsts.has(rule)) firsts.set(rule, effective)
  for (const [rule, first] of firsts) {
    for (const day of quarters(first, until)) {
      try {
        law.ruleAt(instrument, rule, day)
      } catch (error) {
        const { code } = error as { code?: string }
        if (code === 'RULE_UNKNOWN') continue
        const editions = law.editions(instrument).filter(({ effective }) => effective <= day)
        const last = editions.at(-1)
        if (last?.repealed && last.repealed <= day) continue
        if (editions.some(({ dropped }) => dropped[rule])) continue
        faults.push(`${instrument} ${rule}: no answer on ${day} (${code})`)
      }
    }
  }
  return faults
}

function quarters(from: string, until: string): string[] {
  const days = [from]
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    for (const quarter of ['01-01', '04-01', '07-01', '10-01']) days.push(`${year}-${quarter}`)
  }
  return days.filter((day) => day >= from && day <= until)
}

/** One edition of the calendar for each year without a gap; make-up days are weekends, and no day is both. */
function calendar(law: Law): string[] {
  const editions = law.editions('working-calendar')
  return editions.flatMap((edition, i) => {
    const year = edition.effective.slice(0, 4)
    const off = (edition.rules['days.off']?.value ?? []) as string[]
    const makeUp = (edition.rules['days.make-up']?.value ?? []) as string[]
    const faults: string[] = []
    if (i > 0 && Number(year) !== Number(editions[i - 1]?.effective.slice(0, 4)) + 1)
      faults.push('a year before it is missing')
    if (edition.effective !== `${year}-01-01`) faults.push('does not begin with its year')
    for (const day of [...off, ...makeUp]) if (!day.startsWith(year)) faults.push(`${day} is of another year`)
    for (const day of makeUp) {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
      if (weekday !== 0 && weekday !== 6) faults.push(`${day} is no weekend, so nobody makes it up`)
      if (off.includes(day)) faults.push(`${day} is off and made up`)
    }
    return faults.map((fault) => `working-calendar/${year}: ${fault}`)
  })
}
