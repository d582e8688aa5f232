import { numberAt } from '@xinlu/db'
import { whereKnown } from './tier.ts'

/** 预警级别, the least grave first. */
export type Escalation = 'NONE' | 'UNIT' | 'DESK' | 'LEADER'

const levels = [
  ['LEADER', 'escalation.leader'],
  ['DESK', 'escalation.desk'],
  ['UNIT', 'escalation.unit'],
] as const

/** Who should be told of a decision with so many working days left, by the county's edition of a day; NONE where there is none. */
export function escalationAt(workingDaysLeft: number, day: string): Escalation {
  const reached = levels.find(([, rule]) => {
    const at = whereKnown(() => numberAt('county-publicity', rule, day).value)
    return at !== null && workingDaysLeft <= at
  })
  return reached?.[0] ?? 'NONE'
}
