import { citation, numberAt } from '@xinlu/db'
import { Decimal } from 'decimal.js'

/** 轻微 一般 严重 */
export type Tier = 'MINOR' | 'ORDINARY' | 'SERIOUS'

/** What a weighing came to, with what a permit allowed it. */
export interface Weighed {
  grossKg: number
  limitKg: number
  /** Total mass of a 超限运输车辆通行证 that held there on that day; null without one. */
  permitKg: number | null
}

/** What was allowed, in kilograms: the limit, or the permit's mass where that is more. */
export const allowedKg = ({ limitKg, permitKg }: Weighed) => Math.max(limitKg, permitKg ?? 0)

/** 超限质量 in kilograms: what is over what was allowed; 0 where nothing is. */
export const excessKg = (weighed: Weighed) => Math.max(0, weighed.grossKg - allowedKg(weighed))

/** 超限程度 of an excess on a day, by the county's parameters (county-overload, sample). */
export function tierOf(excess: number, allowed: number, day: string): Tier {
  const share = numberAt('county-overload', 'tier.serious.from-share', day).value
  if (new Decimal(excess).gte(new Decimal(allowed).times(share))) return 'SERIOUS'
  return excess >= numberAt('county-overload', 'tier.ordinary.from', day).value ? 'ORDINARY' : 'MINOR'
}

/**
 * 罚款 in CNY for an excess on a day, as text (超限运输车辆行驶公路管理规定 第四十三条): so much for each full 1,000 kg, up to the cap;
 * null where it is a warning. Which authority fines, and whether, is decided with the decision.
 */
export function overloadFine(excess: number, day: string): string | null {
  if (excess < numberAt('overload-limits', 'fine.warning-below', day).value) return null
  const tonnes = new Decimal(excess).dividedBy(1000).floor()
  const fine = tonnes.times(numberAt('overload-limits', 'fine.per-tonne', day).value)
  return Decimal.min(fine, numberAt('overload-limits', 'fine.cap', day).value).toFixed()
}

/** The citation that the fine of an excess on a day rests on. */
export function fineBasis(excess: number, day: string) {
  const warned = excess < numberAt('overload-limits', 'fine.warning-below', day).value
  return citation(numberAt('overload-limits', warned ? 'fine.warning-below' : 'fine.per-tonne', day).rule)
}
