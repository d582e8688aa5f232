import type { Edition, Law } from '@xinlu/db'
import { nameOf } from './sentences.ts'

/**
 * Every rule answers for every quarter since its first edition, or says why not: unknown, dropped, repealed.
 * A rule that an edition no longer has is listed there as dropped, and nothing else is; no repeal reaches into the next edition.
 */
export function lapses(law: Law, until: string): string[] {
  return law.instruments().flatMap((instrument) => {
    const editions = law.editions(instrument)
    const steps = editions.flatMap((edition, i) => [
      ...disappeared(editions[i - 1], edition),
      ...overlapping(edition, editions[i + 1]),
    ])
    return [...steps, ...unanswered(law, instrument, until)]
  })
}

function disappeared(before: Edition | undefined, edition: Edition): string[] {
  const had = Object.keys(before?.rules ?? {})
  const gone = had.filter((rule) => !edition.rules[rule] && !edition.dropped[rule])
  const invented = Object.keys(edition.dropped).filter((rule) => !had.includes(rule))
  return [
    ...gone.map(
      (rule) => `${nameOf(edition, rule)}: was in the edition of ${before?.effective}, not listed as dropped`,
    ),
    ...invented.map((rule) => `${nameOf(edition, rule)}: listed as dropped, and the edition before never had it`),
  ]
}

function overlapping({ instrument, effective, repealed }: Edition, next: Edition | undefined): string[] {
  if (!repealed || !next || repealed <= next.effective) return []
  return [`${instrument}/${effective}: repealed on ${repealed}, after the next edition of ${next.effective}`]
}

function unanswered(law: Law, instrument: string, until: string): string[] {
  const editions = law.editions(instrument)
  const firsts = new Map<string, string>()
  for (const { rules, effective } of editions)
    for (const rule of Object.keys(rules)) if (!firsts.has(rule)) firsts.set(rule, effective)
  return [...firsts].flatMap(([rule, first]) =>
    quarters(first, until).flatMap((day) => {
      const code = refusalOf(() => law.ruleAt(instrument, rule, day))
      if (code === null || code === 'RULE_UNKNOWN') return []
      const begun = editions.filter(({ effective }) => effective <= day)
      const repealed = begun.at(-1)?.repealed
      if ((repealed && repealed <= day) || begun.some(({ dropped }) => dropped[rule])) return []
      return [`${instrument} ${rule}: no answer on ${day} (${code})`]
    }),
  )
}

function refusalOf(act: () => unknown): string | null {
  try {
    act()
    return null
  } catch (error) {
    const { code } = error as { code?: string }
    if (code) return code
    throw error
  }
}

function quarters(from: string, until: string): string[] {
  const days = [from]
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    for (const quarter of ['01-01', '04-01', '07-01', '10-01']) days.push(`${year}-${quarter}`)
  }
  return days.filter((day) => day >= from && day <= until)
}
