import { chanceOf } from './chance.ts'
import { firmIndustries, traderIndustry } from './industries.ts'
import type { VehicleKind } from './types.ts'

/** Who holds what: owner o has `counts[o]` many from index `starts[o]` on; `ownerOf` is the way back. */
export interface Holdings {
  starts: Int32Array
  counts: Int32Array
  ownerOf: Int32Array
}

/** An owner is a firm (0 … firms−1) or a sole trader behind them. */
interface Sizes {
  firms: number
  traders: number
  practitioners: number
  vehicles: number
}

/** What an owner's vehicles are, or null where it has none. */
export function fleetKind(owner: number, firms: number): VehicleKind | null {
  if (owner >= firms) return traderIndustry(owner - firms) === 'FREIGHT' ? 'TRUCK' : null
  const [first] = firmIndustries(owner)
  if (first === 'FREIGHT') return 'TRUCK'
  if (first === 'COACH_LINE' || first === 'COACH_CHARTER') return 'COACH'
  return first === 'TAXI' || first === 'BUS' ? first : null
}

const passengerShares = [
  ['BUS', 0.024],
  ['TAXI', 0.036],
  ['COACH', 0.04],
] as const

/** Vehicles by owner: buses first, so that the few large new-energy plates are enough; trucks are what the others leave. */
export function fleets(seed: number, size: Sizes): Holdings {
  const holdings = emptyHoldings(size.firms + size.traders, size.vehicles)
  const byKind: Record<VehicleKind, number[]> = { BUS: [], TAXI: [], COACH: [], TRUCK: [] }
  for (let firm = 0; firm < size.firms; firm++) {
    const kind = fleetKind(firm, size.firms)
    if (kind) byKind[kind].push(firm)
  }
  const traders: number[] = []
  for (let trader = 0; trader < size.traders; trader++)
    if (traderIndustry(trader) === 'FREIGHT') traders.push(size.firms + trader)
  let next = 0
  const fleet = (firms: readonly number[], total: number) => {
    // a few large fleets, many small ones
    const weights = firms.map((firm) => 0.15 + chanceOf(seed, 'fleet', firm).next() ** 4 * 6)
    next = give(holdings, firms, shares(total, weights), next)
  }
  for (const [kind, share] of passengerShares)
    if (byKind[kind].length) fleet(byKind[kind], Math.max(byKind[kind].length, Math.round(size.vehicles * share)))
  fleet(byKind.TRUCK, size.vehicles - traders.length - next)
  give(holdings, traders, oneEach(traders), next)
  return holdings
}

/** Drivers by owner: one for each sole trader's truck, its operator; the rest in proportion to the fleets. */
export function crews(size: Sizes, fleet: Int32Array): Holdings {
  const holdings = emptyHoldings(size.firms + size.traders, size.practitioners)
  const firms: number[] = []
  const traders: number[] = []
  fleet.forEach((count, owner) => {
    if (count) (owner < size.firms ? firms : traders).push(owner)
  })
  const weights = firms.map((owner) => fleet[owner] as number)
  const next = give(holdings, firms, shares(size.practitioners - traders.length, weights), 0)
  give(holdings, traders, oneEach(traders), next)
  return holdings
}

const oneEach = (owners: readonly number[]) => owners.map(() => 1)

function emptyHoldings(owners: number, things: number): Holdings {
  return { starts: new Int32Array(owners), counts: new Int32Array(owners), ownerOf: new Int32Array(things) }
}

function give(holdings: Holdings, owners: readonly number[], counts: readonly number[], from: number): number {
  let next = from
  owners.forEach((owner, i) => {
    const count = counts[i] as number
    holdings.starts[owner] = next
    holdings.counts[owner] = count
    holdings.ownerOf.fill(owner, next, next + count)
    next += count
  })
  return next
}

/** Whole shares of a total in proportion to the weights, at least one each; they add up to the total. */
function shares(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const spare = total - weights.length
  let weight = 0
  let given = 0
  return weights.map((w) => {
    weight += w
    const upTo = Math.round((spare * weight) / sum)
    const share = 1 + upTo - given
    given = upTo
    return share
  })
}
