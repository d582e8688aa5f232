import { type Tally, within } from './crowd.ts'

/** One line of a table. */
export interface Told {
  who: string
  rank: string
  'held/s': number
  'shed/s': number
  p50: number
  p95: number
  p99: number
  else: string
}

const round = (number: number) => Math.round(number * 10) / 10

/** What came of callers in so many milliseconds: answers and refusals (BUSY) a second, milliseconds of the answers, other codes. */
export function toldOf({ name, rank, codes, waits }: Tally, forMs: number): Told {
  const { OK = 0, BUSY = 0, ...others } = codes
  return {
    ...{ who: name, rank, 'held/s': round(OK / (forMs / 1000)), 'shed/s': round(BUSY / (forMs / 1000)) },
    ...{ p50: round(within(waits, 0.5)), p95: round(within(waits, 0.95)), p99: round(within(waits, 0.99)) },
    else: Object.entries(others)
      .map(([code, count]) => `${code} ${count}`)
      .join(', '),
  }
}

/** All tallies of a rank as one, but for one person's who asks without end. */
export function ranked(tallies: readonly Tally[], rank: Tally['rank']): Tally {
  const mine = tallies.filter((one) => one.rank === rank && !one.alone)
  const codes: Record<string, number> = {}
  for (const one of mine)
    for (const [code, count] of Object.entries(one.codes)) codes[code] = (codes[code] ?? 0) + count
  return { name: rank, rank, codes, waits: mine.flatMap(({ waits }) => waits), first: {} }
}

/** Answers that no code of the closed list explains: there are to be none. */
export function uncoded(tallies: readonly Tally[]): string[] {
  return tallies.flatMap(({ name, codes, first }) =>
    ['UNCODED', 'CONNECTION', 'INTERNAL'].flatMap((code) =>
      codes[code] ? [`${name}: ${codes[code]} ${code} ${first[code] ?? ''}`] : [],
    ),
  )
}
