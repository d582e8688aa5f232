import { Decimal } from 'decimal.js'
import type { Conduct } from '../conduct.ts'
import type { Quarter } from '../quarter.ts'
import { type FleetDay, fleetDayOf, type WindowForm } from '../window.ts'
import { byDay, type Facts, type Found, groupedBy } from './facts.ts'
import { within } from './repeated.ts'

/** How a year and a fleet are counted on a day, and the share of which more must be. */
export interface ShareRules {
  form: (day: string) => WindowForm
  fleetDay: (day: string) => FleetDay
  share: (day: string) => number
}

/** A firm on a day of history: how many trucks it had is the registry's to say. */
export interface FleetAsked {
  holderId: string
  on: string
}

/** Gives the trucks of a firm on a day that was asked for. */
export type FleetOn = (asked: FleetAsked) => number

interface Year {
  subjectId: string
  day: string
  trucks: number
  evidence: string[]
  fleetOn: string
}

/** The years up to a violation or an order of the quarter in which a firm was ordered 停业整顿 and trucks of it violated. */
function yearsOf({ violations, conducts }: Facts, quarter: Quarter, rules: ShareRules): Year[] {
  const orders = groupedBy(conducts, ({ kind, subjectId }) => (kind === 'SUSPENSION_ORDER' ? subjectId : null))
  const trucksOf = groupedBy(violations, ({ vehicleId, operatorId }) => (vehicleId === null ? null : operatorId))
  return [...orders].flatMap(([subjectId, ordered]) => {
    const own = (trucksOf.get(subjectId) ?? []).toSorted(byDay)
    const inOrder = ordered.toSorted(byDay)
    const days = new Set([...own, ...inOrder].map(({ day }) => day))
    return [...days].filter((day) => quarter.from <= day && day <= quarter.to).flatMap((day) => yearUpTo(day))
    function yearUpTo(day: string): Year[] {
      const form = rules.form(day)
      const violated = within(own, day, form)
      const told: Conduct[] = within(inOrder, day, form)
      if (violated.length === 0 || told.length === 0) return []
      const evidence = [...violated, ...told].sort(byDay).map(({ id }) => id)
      const trucks = new Set(violated.map(({ vehicleId }) => vehicleId)).size
      return [{ subjectId, day, trucks, evidence, fleetOn: fleetDayOf(day, form, rules.fleetDay(day)) }]
    }
  })
}

/** Which fleets must be known to find 情形三 in a quarter, each once. */
export function fleetsAsked(facts: Facts, quarter: Quarter, rules: ShareRules): FleetAsked[] {
  const asked = new Map<string, FleetAsked>()
  for (const { subjectId, fleetOn } of yearsOf(facts, quarter, rules))
    asked.set(`${subjectId} ${fleetOn}`, { holderId: subjectId, on: fleetOn })
  return [...asked.values()]
}

/**
 * 情形三: firms ordered 停业整顿 of whose trucks more than the list's share violated in the same year, up to a violation or an order
 * of the quarter. The share is of different trucks, not of violations; a truck that is not known counts for nobody.
 */
export function fleetShareIn(facts: Facts, quarter: Quarter, rules: ShareRules, fleetOn: FleetOn): Found[] {
  const years = groupedBy(yearsOf(facts, quarter, rules), ({ subjectId }) => subjectId)
  return [...years].flatMap(([subjectId, own]) => {
    const met = own
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
      .map((year) => ({
        ...year,
        fleet: fleetOn({ holderId: subjectId, on: year.fleetOn }),
        of: rules.share(year.day),
      }))
      // Trucks are compared with the share of the fleet, so that nothing is divided: exactly a tenth is not more.
      .filter(({ trucks, fleet, of }) => fleet > 0 && new Decimal(trucks).greaterThan(new Decimal(of).times(fleet)))
    const [first] = met
    if (!first) return []
    const most = met.reduce((best, year) => (year.trucks * best.fleet > best.trucks * year.fleet ? year : best))
    return {
      subjectId,
      subjectType: 'ROAD_TRANSPORT_FIRM' as const,
      partyId: subjectId,
      circumstance: 3,
      measure: 'TRUCK_SHARE' as const,
      count: most.trucks,
      measured: new Decimal(most.trucks).dividedBy(most.fleet).toFixed(6, Decimal.ROUND_UP),
      threshold: new Decimal(most.of).toFixed(),
      fleet: most.fleet,
      metOn: first.day,
      countedOn: most.day,
      evidence: most.evidence,
    }
  })
}
