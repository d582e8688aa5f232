/** 考核类别 → the pack that it is judged by. */
const packNames: Readonly<Record<string, string>> = {
  FREIGHT: 'freight',
  COACH_LINE: 'coach-line',
  COACH_CHARTER: 'coach-charter',
  TAXI: 'taxi-firm',
  PLATFORM_TAXI: 'platform-firm',
  BUS: 'bus',
  REPAIR: 'repair',
  DRIVER: 'driver',
  TAXI_DRIVER: 'taxi-driver',
}

/** The name of the pack by which a scheme is judged. */
export const packNameOf = (scheme: string): string => packNames[scheme] ?? scheme

/** The scheme that is judged by a pack; a county's own pack of another name is its own scheme. */
export const schemeOf = (pack: string): string =>
  Object.keys(packNames).find((scheme) => packNames[scheme] === pack) ?? pack

/** Whether a scheme assesses drivers, by cycles, and not firms, by years. */
export const isOfDrivers = (scheme: string): boolean => scheme === 'DRIVER' || scheme === 'TAXI_DRIVER'
