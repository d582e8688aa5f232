import { citation, numberAt, type Rule, ruleAt } from '@xinlu/db'

const list = 'overload-breach'

/** 超过3次: violations of a truck in a year, of which more must be, with its rule. */
export const truckViolations = (day: string) => numberAt(list, 'truck.violations-per-year', day)

/** The same of a driver. */
export const driverViolations = (day: string) => numberAt(list, 'driver.violations-per-year', day)

/** 超过10%: the share of a firm's trucks of which more must be. */
export const truckShareRule = (day: string) => numberAt(list, 'firm.truck-share', day)

/** 罚款2万元以上, CNY: at least. */
export const forcingFine = (day: string) => numberAt(list, 'forcing.fine', day)

/** 1年内3次以上: penalties for forcing, at least. */
export const forcingPenalties = (day: string) => numberAt(list, 'forcing.penalties-per-year', day)

/** In which article of 公路安全保护条例 the number of a circumstance stands as well. */
const inStatute: Readonly<Record<number, string>> = {
  1: 'overload.truck.violations-per-year',
  2: 'overload.driver.violations-per-year',
  3: 'overload.firm.truck-share',
}

/** The sentences that a circumstance rests on, on a day: the list's own, and the statute's where it has the number. */
export function basisOf(circumstance: number, day: string) {
  const rules: Rule[] = [ruleAt(list, `circumstance.${circumstance}`, day)]
  const statute = inStatute[circumstance]
  if (statute) rules.push(ruleAt('road-protection', statute, day))
  return rules.map(citation)
}
