import type { Quarter } from '../quarter.ts'
import { fleetDayRule, windowForm } from '../window.ts'
import { forcingIn, singleIn } from './conducts.ts'
import type { Facts, Found } from './facts.ts'
import { type FleetOn, fleetShareIn, type ShareRules } from './fleetShare.ts'
import { type Repeated, repeatedIn } from './repeated.ts'
import { driverViolations, forcingFine, forcingPenalties, truckShareRule, truckViolations } from './rules.ts'

/** 情形一 and 情形二 as the editions have them. */
export const repeated: readonly Repeated[] = [
  {
    circumstance: 1,
    subjectType: 'TRUCK',
    of: ({ vehicleId }) => vehicleId,
    moreThan: (day) => truckViolations(day).value,
  },
  {
    circumstance: 2,
    subjectType: 'PRACTITIONER',
    of: ({ driverId }) => driverId,
    moreThan: (day) => driverViolations(day).value,
  },
]

/** 情形三 as the editions have it. */
export const shareRules: ShareRules = {
  form: windowForm,
  fleetDay: fleetDayRule,
  share: (day) => truckShareRule(day).value,
}

const forcing = {
  form: windowForm,
  fine: (day: string) => forcingFine(day).value,
  penalties: (day: string) => forcingPenalties(day).value,
}

/** Who meets 情形三 to 十 in a quarter by these facts, in the order of a list of candidates. */
export function conductsFound(facts: Facts, quarter: Quarter, fleetOn: FleetOn): Found[] {
  return [
    ...fleetShareIn(facts, quarter, shareRules, fleetOn),
    ...forcingIn(facts.conducts, quarter, forcing),
    ...singleIn(facts.conducts, quarter),
  ].sort(inListOrder)
}

/** Who meets 情形一 or 二 in a quarter by these violations, in the order of a list of candidates. */
export function repeatedFound(facts: Facts, quarter: Quarter, which: readonly Repeated[] = repeated): Found[] {
  return which.flatMap((one) => repeatedIn(facts.violations, quarter, windowForm, one)).sort(inListOrder)
}

/** The place of a candidate in a list: its circumstance, then its subject. */
export const placeOf = ({ circumstance, subjectId }: Pick<Found, 'circumstance' | 'subjectId'>) =>
  `${String(circumstance).padStart(2, '0')} ${subjectId}`

/** By circumstance, then by subject. */
export const inListOrder = (a: Found, b: Found): number => (placeOf(a) < placeOf(b) ? -1 : 1)
