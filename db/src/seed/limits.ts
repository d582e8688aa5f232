import { numberAt } from '../law/index.ts'
import { dayText } from './days.ts'

/** A truck's shape: axles, and whether it is a combination. */
interface Shape {
  axles: number
  combination: boolean
}

/**
 * 车货总质量 limit in kilograms on a day (超限运输车辆行驶公路管理规定 第三条), by axles; a six-axle combination has the general
 * limit, as the sample has no tractor with a single drive axle.
 */
export function limitKg({ axles, combination }: Shape, day: number): number {
  const counted = Math.max(2, Math.min(axles, 6))
  const kind = counted >= 5 || (combination && counted > 2) ? 'combination' : 'truck'
  return valueOn(`mass.limit.${kind}.axles-${counted}`, day)
}

/** 超限 fine in CNY (同规定 第四十三条) on a day: null (a warning) for little, else so much for each full 1,000 kg, up to the cap. */
export function overloadFine(overKg: number, day: number): number | null {
  if (overKg < valueOn('fine.warning-below', day)) return null
  return Math.min(valueOn('fine.per-tonne', day) * Math.floor(overKg / 1000), valueOn('fine.cap', day))
}

function valueOn(rule: string, day: number): number {
  return numberAt('overload-limits', rule, dayText(day)).value
}
