import { citation, numberAt, type Rule } from '@xinlu/db'

/** What the limit of a truck is found from. */
export interface Shape {
  axles: number
  /** 汽车列车: a tractor with its trailer. */
  combination: boolean
  /** 单驱动轴 of the tractor; null where nobody said. */
  singleDrive: boolean | null
}

/**
 * 车货总质量 limit in kilograms on a day, with its rule (超限运输车辆行驶公路管理规定 第三条); null for a shape that the table does not
 * have, such as a rigid truck of five axles. A tractor of which nobody said how it is driven has the general limit.
 */
export function massLimit({ axles, combination, singleDrive }: Shape, day: string): { kg: number; rule: Rule } | null {
  const rule = limitRule(axles, combination, singleDrive)
  if (rule === null) return null
  const found = numberAt('overload-limits', rule, day)
  return { kg: found.value, rule: found.rule }
}

/** The citation of that limit; null where there is none. */
export function limitBasis(shape: Shape, day: string) {
  const limit = massLimit(shape, day)
  return limit && citation(limit.rule)
}

function limitRule(axles: number, combination: boolean, singleDrive: boolean | null): string | null {
  if (!combination) return axles >= 2 && axles <= 4 ? `mass.limit.truck.axles-${axles}` : null
  if (axles < 3) return null
  const counted = Math.min(axles, 6)
  const driven = counted === 6 && singleDrive === true ? '.single-drive' : ''
  return `mass.limit.combination.axles-${counted}${driven}`
}
