import { citation, numberAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'

/** The clauses by which a firm is barred from tenders: 串通投标 and 骗取中标. */
export type BanClause = 'COLLUSION' | 'FRAUD'

const rules: Readonly<Record<BanClause, string>> = { COLLUSION: 'collusion', FRAUD: 'fraud' }

/** 取消投标资格 as its authority decided it; its last day included. */
export interface Ban {
  clause: BanClause
  decidedOn: string
  until: string
  liftedOn: string | null
}

/** Whether a ban is in force on a day. */
export const isBanned = ({ decidedOn, until, liftedOn }: Ban, day: string): boolean =>
  decidedOn <= day && day <= until && (liftedOn === null || day < liftedOn)

/** The sentence by which a ban of a day was decided. */
export const banBasis = (clause: BanClause, decidedOn: string) =>
  citation(numberAt('tendering', `${rules[clause]}.barred.most`, decidedOn).rule)

/** Nothing, where a ban is as long as the clause allows; BAD_INPUT with the clause where it is shorter or longer. */
export function provenTerm({ clause, decidedOn, until }: Omit<Ban, 'liftedOn'>): void {
  const least = numberAt('tendering', `${rules[clause]}.barred.least`, decidedOn)
  const most = numberAt('tendering', `${rules[clause]}.barred.most`, decidedOn)
  const [first, last] = [lastDay(decidedOn, least.value), lastDay(decidedOn, most.value)]
  if (first <= until && until <= last) return
  throw refusal('BAD_INPUT', {
    expected: `a last day from ${first} to ${last} (${most.rule.at} ${most.rule.text})`,
    got: until,
    todo: 'correct it after the decision',
  })
}

/** The last day of so many years that begin on a day. */
function lastDay(from: string, years: number): string {
  const at = new Date(`${from}T00:00:00Z`)
  at.setUTCFullYear(at.getUTCFullYear() + years)
  at.setUTCDate(at.getUTCDate() - 1)
  return at.toISOString().slice(0, 10)
}
