const day = 86_400_000

/**
 * What a house takes for the present, in milliseconds: the machine's clock, and on a machine for trying things out so many days more
 * (XINLU_DAYS_AHEAD), so that what the law lets happen only after a period can be seen today. What was done ahead is in the future of a
 * house that is started without it.
 */
export const clockAhead =
  ({ daysAhead }: { daysAhead: number }, now: () => number = Date.now) =>
  () =>
    now() + daysAhead * day
