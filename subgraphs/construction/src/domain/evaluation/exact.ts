import { Decimal } from 'decimal.js'

/** Enough digits that no sum or product of an evaluation is rounded, whatever the prices are. */
export const Exact = Decimal.clone({ precision: 400 })

/** A quotient that is not worked out: sums of quotients stay exact, and only what is shown is cut. */
export interface Share {
  over: Decimal
  under: Decimal
}

const places = 6
const millionth = new Exact(10).pow(places)

/** A share cut to the millionth, towards the lesser: so that half a hundredth is reached in what is shown only where it was reached. */
export function cut({ over, under }: Share): Decimal {
  const scaled = over.mul(millionth)
  const whole = scaled.divToInt(under)
  // division cuts towards zero, which is the greater where the share is below it
  const below = scaled.isNegative() && !whole.mul(under).eq(scaled) ? 1 : 0
  return whole.sub(below).div(millionth)
}

/** To the millionth, as it is shown. */
export const shown = (value: Decimal) => (value.isZero() ? new Exact(0) : value).toFixed(places)

/** To the hundredth of a point, half up (towards the greater). */
export const rounded = (value: Decimal) => {
  const score = value.toDecimalPlaces(2, Decimal.ROUND_HALF_CEIL)
  return score.isZero() ? new Exact(0) : score
}
