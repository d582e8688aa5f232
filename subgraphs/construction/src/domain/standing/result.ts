import { lowestOf } from '../evaluation/pack.ts'
import type { Citation, Day, Grade } from '../evaluation/types.ts'
import { clauseOn, numberOn } from './law.ts'
import { nationalEffect } from './nationalEffect.ts'
import type { Asked, GradeFact } from './types.ts'

/** What stands for a firm on a day: a result, its own or that of a firm it came from, or a rule alone. */
export interface Stood {
  grade: Grade
  fact: GradeFact | null
  /** From when it says something of the firm: changes of the firm after that may limit it. */
  since: Day
  extended: boolean
  change: Citation | null
  basis: readonly Citation[]
}

type Result = Pick<Asked, 'role' | 'day' | 'grades' | 'province'>

/** The province's newest result that has begun, while it is valid or, as no newer one is there, a year longer; null otherwise. */
export function provincialOn({ role, day, grades, province }: Result): Stood | null {
  const fact = newest(
    grades.filter(
      (one) => one.role === role && one.scope === 'PROVINCE' && one.province === province && hasBegun(one, day),
    ),
  )
  if (!fact) return null
  const stood = { grade: fact.grade, fact, since: fact.validFrom, change: null }
  if (day <= fact.validTo) return { ...stood, extended: false, basis: [clauseOn('validity', day)] }
  const { value, clause } = numberOn('validity.extension', day)
  return day <= yearsLonger(fact.validTo, value) ? { ...stood, extended: true, basis: [clause] } : null
}

/** The national grade that is valid on a day, or what direct Ds of provinces make of it; it is not extended. Null where there is none. */
export function nationalOn({ role, day, grades }: Result): Stood | null {
  const valid = grades.filter((one) => one.role === role && hasBegun(one, day) && day <= one.validTo)
  const fact = newest(valid.filter(({ scope }) => scope === 'NATIONAL'))
  const directDs = valid.flatMap(({ scope, directD, province }) =>
    scope === 'PROVINCE' && directD && province !== null ? [{ province }] : [],
  )
  const effect = nationalEffect({ directDs, ministry: false }, day)
  const grade = lowestOf([fact?.grade ?? [], effect?.grade ?? []].flat())
  if (grade === null) return null
  const entry = clauseOn('entry.national', day)
  const stood = { grade, extended: false, change: null }
  if (fact && fact.grade === grade) return { ...stood, fact, since: fact.validFrom, basis: [entry] }
  return { ...stood, fact: null, since: '', basis: [entry, ...(effect ? [effect.basis] : [])] }
}

const hasBegun = ({ validFrom }: GradeFact, day: Day) => validFrom <= day

function newest(facts: readonly GradeFact[]): GradeFact | null {
  const key = ({ year, validFrom, id }: GradeFact) => `${String(year).padStart(4, '0')} ${validFrom} ${id}`
  return facts.reduce<GradeFact | null>((last, one) => (last === null || key(one) > key(last) ? one : last), null)
}

/** The last day of so many years more: the day before the one on which they have passed, so that a year ends as it began. */
function yearsLonger(lastDay: Day, years: number): Day {
  const at = new Date(`${lastDay}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + 1)
  at.setUTCFullYear(at.getUTCFullYear() + years)
  at.setUTCDate(at.getUTCDate() - 1)
  return at.toISOString().slice(0, 10)
}
