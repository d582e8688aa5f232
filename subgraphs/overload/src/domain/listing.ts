import { Decimal } from 'decimal.js'

/**
 * 违法车辆占比 with four decimals, as text; null for a subject without trucks. Counts trucks, not violations (公路安全保护条例 第六十六条).
 * A truck sold since its violation counts above the line only, so a share can pass 1: the law does not say on which day to count the fleet.
 */
export function truckShare(violatingTrucks: number, trucks: number): string | null {
  return trucks > 0 ? new Decimal(violatingTrucks).dividedBy(trucks).toFixed(4) : null
}

/** Whether a listing holds on a day: listed, not removed, and its publicity not over. */
export function isInForce(
  { listedOn, publicUntil, removedOn }: { listedOn: string; publicUntil: string; removedOn: string | null },
  day: string,
): boolean {
  return listedOn <= day && day <= publicUntil && (removedOn === null || day < removedOn)
}
